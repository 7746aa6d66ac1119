package import Diagnostics

/// What `labdeck check` finds in the files of a course.
package enum QuestionChecks {
  /// Every problem of the files: those of each file alone, and those that show only beside the others and the labs.
  /// In the order of the files and lines.
  package static func findings(_ files: [NoteFile], labs: [LabSummary]) -> [Diagnostic] {
    var firstUses: [String: Question] = [:]
    var findings: [Diagnostic] = []
    for file in files {
      var own = file.problems + file.drafts.filter { isWorthTelling($0) }.map { draft(for: $0, in: file) }
      for (question, isFaulty) in file.questions.map({ ($0, false) }) + file.faulty.map({ ($0, true) }) {
        // two questions of one file that are both sound were compared when it was read
        if question.hasOwnID, let first = firstUses[question.id], isFaulty || first.file != question.file {
          own.append(duplicate(question, first, in: file))
        } else {
          firstUses[question.id] = question
        }
        if let finding = unknownLab(question, labs, in: file) { own.append(finding) }
      }
      findings += own.sorted { ($0.range?.start.offset ?? 0) < ($1.range?.start.offset ?? 0) }
    }
    return findings + danglingAnswers(labs, Set(files.flatMap { $0.questions + $0.faulty }.map(\.id)))
  }

  /// Notes without questions are full of bullets: those are told only that look like questions.
  private static func isWorthTelling(_ draft: Draft) -> Bool {
    guard draft.reason == Draft.noHeading, !draft.text.hasPrefix("Q:"), !draft.text.hasPrefix("C:") else {
      return true
    }
    return if case .question = RawBullet(draft.text), draft.text.contains("?") { true } else { false }
  }

  private static func draft(for draft: Draft, in file: NoteFile) -> Diagnostic {
    Diagnostic(
      .warning, code: "question.draft", "not served: " + draft.reason, in: file.source, at: draft.range,
      hint: draft.suggestion)
  }

  private static func duplicate(_ question: Question, _ first: Question, in file: NoteFile) -> Diagnostic {
    Diagnostic(
      code: "question.duplicate-id", "the id `\(question.id)` is taken by \(first.file):\(first.line)",
      in: file.source, at: question.range, hint: "give one of them another id")
  }

  private static func unknownLab(_ question: Question, _ labs: [LabSummary], in file: NoteFile) -> Diagnostic?
  {
    guard let lab = question.lab, let range = question.labRange, !labs.contains(where: { $0.id == lab })
    else { return nil }
    let nearest = NearestName.of(lab, among: labs.map(\.id))
    return Diagnostic(
      code: "question.unknown-lab", "there is no lab `\(lab)`", in: file.source, at: range,
      hint: nearest.map { "did you mean `\($0)`?" } ?? "start it with `labdeck lab new \(lab)`")
  }

  private static func danglingAnswers(_ labs: [LabSummary], _ known: Set<String>) -> [Diagnostic] {
    labs.flatMap { lab in
      lab.answers.filter { !known.contains($0) }.map { id in
        Diagnostic(
          .warning, code: "lab.unknown-question", "the lab answers `\(id)`, and there is no such question",
          file: lab.file ?? "labs/\(lab.id).md",
          hint: NearestName.of(id, among: known).map { "did you mean `\($0)`?" })
      }
    }
  }
}
