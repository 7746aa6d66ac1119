package import Diagnostics

/// What a question asks for.
package enum QuestionKind: String, Hashable, Sendable, CaseIterable {
  /// An answer in the learner's own words, compared and graded by the learner.
  case recall
  /// A short answer that is typed and judged.
  case short
  /// Blanks to be filled in.
  case cloze
  /// One or several of the options given.
  case choice
  /// True or false.
  case trueFalse = "true-false"
  /// Things to be put in order.
  case ordering

  /// Whether an exam can ask it.
  package var suitsExam: Bool { self == .choice || self == .trueFalse }
  /// Whether the answer is typed on a line rather than given by a key.
  package var isTyped: Bool { self == .short || self == .cloze || self == .ordering }
}

/// One option of a choice.
package struct Option: Hashable, Sendable {
  /// What it says.
  package var text: RichText
  /// Whether it is right.
  package var isRight: Bool
  /// Why it is right or wrong, where the author says so.
  package var reason: RichText?
  /// The line it stands on.
  package var line: Int
}

/// A stretch of a text with blanks.
package enum ClozePiece: Hashable, Sendable {
  /// Text that is shown.
  case text(String)
  /// A blank and what belongs there.
  case blank(String)
}

/// The answer to a question, in the form its kind needs.
package enum Answer: Hashable, Sendable {
  /// Shown and compared by the learner.
  case recall(RichText)
  /// Typed; the first is the answer, the others are taken as well.
  case short(RichText, accepted: [String])
  /// The text with its blanks.
  case cloze([ClozePiece])
  /// The options in the author's order.
  case choice([Option])
  /// Whether the statement is true.
  case trueFalse(Bool)
  /// The parts in the right order.
  case ordering([RichText])
}

/// A question as a learner meets it, with where it comes from.
package struct Question: Hashable, Sendable {
  /// The name it is kept under: the author's, or one made from its content.
  package var id: String
  /// Whether the author gave the id.
  package var hasOwnID: Bool
  /// What is asked.
  package var prompt: RichText
  /// What is right.
  package var answer: Answer
  /// Why, in the author's words.
  package var explanation: RichText?
  /// Where today's services behave otherwise than the notes or the exam say.
  package var caveat: RichText?
  /// The lab that demonstrates the answer: named by the author, or found by `LabLinker`.
  package var lab: String?
  /// Where the author named the lab.
  package var labRange: SourceRange?
  /// The exam's domain, such as `security`.
  package var domain: String?
  /// Free words to find it by.
  package var tags: [String]
  /// The author's difficulty: `easy`, `medium` or `hard`.
  package var difficulty: String?
  /// Where the author has it from.
  package var source: String?
  /// Findings the author accepts, by the last part of their code.
  package var allowed: Set<String>
  /// The heading it stands under.
  package var section: String
  /// The section of the notes that teaches it, where one is known.
  package var notes: NotesSection?
  /// The file it stands in.
  package var file: String
  /// Where its first line stands.
  package var range: SourceRange

  /// What it asks for.
  package var kind: QuestionKind {
    switch answer {
    case .recall: .recall
    case .short: .short
    case .cloze: .cloze
    case .choice: .choice
    case .trueFalse: .trueFalse
    case .ordering: .ordering
    }
  }

  /// The first line of the question in its file.
  package var line: Int { range.start.line }

  /// The options of a choice; empty for other kinds.
  package var options: [Option] { if case .choice(let options) = answer { options } else { [] } }

  /// The blanks of a cloze, in order.
  package var blanks: [String] {
    guard case .cloze(let pieces) = answer else { return [] }
    return pieces.compactMap { if case .blank(let word) = $0 { word } else { nil } }
  }

  /// The right answers in plain words: of a choice the right options, of a cloze its blanks, of an ordering its parts.
  package var rightAnswers: [String] {
    switch answer {
    case .recall(let text): [text.plain]
    case .short(let text, _): [text.plain]
    case .cloze: blanks
    case .choice(let options): options.filter(\.isRight).map(\.text.plain)
    case .trueFalse(let truth): [truth ? "True" : "False"]
    case .ordering(let parts): parts.map(\.plain)
    }
  }

  /// All its words, for search.
  package var searchText: String {
    var parts = [prompt.plain] + rightAnswers + options.map(\.text.plain)
    parts += [explanation?.plain ?? "", caveat?.plain ?? "", section, notes?.title ?? ""]
    return (parts + tags + [id]).joined(separator: "\n")
  }
}

/// A section of the notes: its heading and where it stands.
package struct NotesSection: Hashable, Sendable {
  /// The heading's words.
  package var title: String
  /// 1 to 6.
  package var level: Int
  /// The file.
  package var file: String
  /// The line of the heading.
  package var line: Int
  /// The text below the heading, up to the next heading of any level.
  package var text: String
}

/// Something in the place of a question that is none: reported with a reason, never served.
package struct Draft: Hashable, Sendable {
  /// The text as written, on one line.
  package var text: String
  /// Where it stands.
  package var range: SourceRange
  /// Why it is no question.
  package var reason: String
  /// What would make it one.
  package var suggestion: String

  /// Its first line.
  package var line: Int { range.start.line }

  /// The reason in a file without questions.
  static let noHeading = "the file has no heading `Questions`"
}
