package import Diagnostics

/// All questions of a course and of what was imported into it, linked to labs and notes.
package struct QuestionBank: Sendable {
  /// The files of the course.
  package let files: [NoteFile]
  /// The imported files.
  package let imported: [NoteFile]
  /// The questions that can be served, in the order of the files; every id once.
  package let questions: [Question]
  /// What labs there are.
  package let labs: [LabSummary]
  /// Imported questions that resemble a shipped one and were not asked for, with the shipped one's id.
  package let skipped: [(question: Question, resembles: String)]
  private let places: [String: Int]

  /// Reads a course and imported notes.
  ///
  /// - Parameters:
  ///   - content: the course's files.
  ///   - imported: texts that the learner imported.
  ///   - kept: ids of imported questions to be served although they resemble shipped ones.
  ///   - labs: what labs there are.
  package init(
    content: [SourceText], imported: [SourceText] = [], kept: Set<String> = [], labs: [LabSummary] = []
  ) {
    self.init(
      files: content.map { NoteFile(reading: $0) }, imported: imported.map { NoteFile(reading: $0) },
      kept: kept,
      labs: labs)
  }

  /// A bank of files that were read before.
  package init(files: [NoteFile], imported: [NoteFile] = [], kept: Set<String> = [], labs: [LabSummary] = [])
  {
    self.files = files
    self.imported = imported
    self.labs = labs
    let shipped = files.flatMap(\.questions)
    let duplicates = NearDuplicates(shipped)
    var skipped: [(Question, String)] = []
    var all = shipped
    for question in imported.flatMap(\.questions) {
      if !kept.contains(question.id), let twin = duplicates.match(question) {
        skipped.append((question, twin.id))
      } else {
        all.append(question)
      }
    }
    let linker = LabLinker(labs: labs, shipped: shipped)
    let known = Set(labs.map(\.id))
    let notes = NotesLinker(files + imported)
    var places: [String: Int] = [:]
    var questions: [Question] = []
    for var question in all where places[question.id] == nil {
      question.lab = linker.lab(for: question).flatMap { known.contains($0) ? $0 : nil }
      question.notes = notes.section(for: question)
      places[question.id] = questions.count
      questions.append(question)
    }
    self.questions = questions
    self.places = places
    self.skipped = skipped
  }

  /// A question by its id.
  package subscript(id: String) -> Question? { places[id].map { questions[$0] } }

  /// What `labdeck.import/1` reports of one file: each question with its lab, without regard to other files' questions.
  package static func linked(_ file: NoteFile, labs: [LabSummary], shipped: [Question]) -> [Question] {
    let linker = LabLinker(labs: labs, shipped: shipped)
    let known = Set(labs.map(\.id))
    return file.questions.map { question in
      var question = question
      question.lab = linker.lab(for: question).flatMap { known.contains($0) ? $0 : nil }
      return question
    }
  }
}
