package import Diagnostics
package import Documents
import Effects
package import Questions
package import StudyStore

/// Notes that are looked at before, or while, they are imported.
package struct NoteImport: Sendable {
  /// An imported question that asks what a shipped one asks.
  package struct Resemblance: Hashable, Sendable {
    /// The imported question.
    package var question: Question
    /// The shipped one.
    package var shipped: Question
  }

  /// What was read.
  package let file: NoteFile
  /// Its questions, each with the lab that demonstrates it, where one surely does.
  package let questions: [Question]
  /// Those that resemble shipped questions.
  package let resembling: [Resemblance]

  /// Reads notes beside what the desk has. Nothing is kept.
  package init(_ source: SourceText, desk: StudyDesk) {
    self.init(source, shipped: desk.bank.files.flatMap(\.questions), labs: desk.bank.labs)
  }

  /// Reads notes beside shipped questions and labs.
  package init(_ source: SourceText, shipped: [Question], labs: [LabSummary]) {
    file = NoteFile(reading: source)
    questions = QuestionBank.linked(file, labs: labs, shipped: shipped)
    let duplicates = NearDuplicates(shipped)
    let byID = Dictionary(shipped.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    resembling = questions.compactMap { question in
      duplicates.match(question).flatMap { byID[$0.id] }.map { Resemblance(question: question, shipped: $0) }
    }
  }

  /// Keeps the notes in the store. Questions that resemble shipped ones are served only with `all`.
  package func keep(in desk: StudyDesk, all: Bool = false) throws(StoreError) {
    try desk.store.keep(
      ImportedFile(name: file.source.name, text: file.source.text, time: desk.clock.now),
      keeping: all ? Set(resembling.map(\.question.id)) : [])
  }

  /// `labdeck.import/1`, as design.md section 6 fixes it, with what resembles shipped questions besides.
  package var json: Node {
    [
      "schema": "labdeck.import/1", "file": Node(file.source.name),
      "questions": Node(questions.map(Self.node)),
      "drafts": Node(
        file.drafts.map { draft in
          ["text": Node(draft.text), "line": Node(draft.line), "reason": Node(draft.reason)] as Node
        }),
      "problems": Node(
        file.problems.map { problem in
          [
            "line": problem.range.map { Node($0.start.line) } ?? nil, "message": Node(problem.message),
            "severity": Node(problem.severity.rawValue),
          ] as Node
        }),
      "resembling": Node(
        resembling.map { pair in
          ["line": Node(pair.question.line), "id": Node(pair.question.id), "shipped": Node(pair.shipped.id)]
            as Node
        }),
    ]
  }

  private static func node(_ question: Question) -> Node {
    var ordering: [String] = []
    if case .ordering(let parts) = question.answer { ordering = parts.map(\.plain) }
    return [
      "kind": Node(question.kind.rawValue), "prompt": Node(question.prompt.plain),
      "answers": Node(question.rightAnswers),
      "choices": Node(
        question.options.map { ["text": Node($0.text.plain), "correct": Node($0.isRight)] as Node }),
      "cloze": Node(question.blanks), "ordering": Node(ordering), "line": Node(question.line),
      "section": Node(question.section), "lab": Node(question.lab), "id": Node(question.id),
    ]
  }
}
