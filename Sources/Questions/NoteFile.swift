package import Diagnostics

/// What was found in one file of notes: sections, questions of either dialect, drafts, and mistakes.
package struct NoteFile: Sendable {
  /// The text that was read.
  package var source: SourceText
  /// Its headings, in order.
  package var sections: [NotesSection]
  /// The questions that can be served.
  package var questions: [Question]
  /// Authored questions that are not served because of an error, as far as they could be read: their id, lab and place.
  package var faulty: [Question]
  /// What stands among the questions and is none.
  package var drafts: [Draft]
  /// Mistakes and doubts, in the order of the text; a question with an error is not among `questions`.
  package var problems: [Diagnostic]
  /// Authored questions without an id: where one would be written.
  package var missingIDs: [MissingID]

  /// A place for an id.
  package struct MissingID: Hashable, Sendable {
    /// The UTF-8 offset behind the stem's last visible character on its line.
    package var offset: Int
    /// The stem, of which an id is made.
    package var prompt: String
    /// The line.
    package var line: Int
  }

  /// Reads a file; both dialects of design.md section 4 may be mixed in it. Never fails: what can't be used is a problem.
  package init(reading source: SourceText) {
    var reader = NoteReader(source)
    reader.read()
    self = reader.file
  }

  init(source: SourceText) {
    self.source = source
    (sections, questions, faulty, drafts, problems, missingIDs) = ([], [], [], [], [], [])
  }
}
