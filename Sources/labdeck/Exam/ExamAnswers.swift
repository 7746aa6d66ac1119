import Terminal
import Questions
import Study
import StudyStore
import TextLayout

/// The answers of an exam that is over, one by one, each with its reasons and its lab.
struct ExamAnswers {
  let program: Program
  let stage: Stage
  let desk: StudyDesk
  let record: ExamRecord

  /// What was answered, in the author's order; nil without an answer.
  static func response(_ item: ExamRecord.Item, _ question: Question) -> Response? {
    guard let first = item.chosen.min() else { return nil }
    if question.kind == .trueFalse { return .truth(first == 0) }
    return .chosen(
      Set(item.chosen.filter { item.optionOrder.indices.contains($0) }.map { item.optionOrder[$0] }))
  }

  /// Shows the questions of these rows until the last or until the learner leaves.
  func show(_ rows: [ExamReport.Row]) throws {
    for row in rows {
      guard let question = desk.bank[row.question], record.items.indices.contains(row.number - 1) else {
        continue
      }
      if try !show(question, record.items[row.number - 1], row) { return }
    }
  }

  /// Shows one. Returns whether to go on.
  private func show(_ question: Question, _ item: ExamRecord.Item, _ row: ExamReport.Row) throws -> Bool {
    let order = question.kind == .trueFalse ? [0, 1] : item.optionOrder
    let layout = QuestionLayout(question: question, order: order, width: stage.width)
    let left = ["exam \(record.number)", "question \(row.number)"] + (question.domain.map { [$0] } ?? [])
    stage.print(
      Rule.titled(.single, left, right: ["\(Durations.spent(row.spent)) spent"], width: stage.width))
    stage.print(layout.prompt() + layout.options())
    let response = Self.response(item, question) ?? .dontKnow
    let answer = AnswerLayout(
      question: question, order: order, response: response,
      judgement: AnswerJudge.judge(response, to: question), width: stage.width)
    stage.print(answer.text())
    while true {
      var keys = ["Enter next"]
      if let lab = question.lab { keys.append("l lab \(lab)") }
      if question.notes != nil { keys.append("n notes") }
      keys += ["w all of it", "q to the report"]
      switch stage.stop(StyledLine(keys.joined(separator: " · "))) {
      case .enter, .character(" "): return true
      case .character("l"):
        if let lab = question.lab { try program.runLab(lab, on: stage, returnTo: "question \(row.number)") }
      case .character("n"): stage.showNotes(question)
      case .character("w"): stage.print(layout.prompt(whole: true) + answer.text(whole: true))
      case .character("q"), .control("c"), .control("d"), .hangUp: return false
      default: continue
      }
    }
  }
}

extension Stage {
  /// The section of the notes that teaches a question, its first rows.
  func showNotes(_ question: Question) {
    guard let notes = question.notes else {
      print(StyledLine("no section of the notes is known for this question", .dim))
      return
    }
    print(StyledLine("\"\(notes.title)\", \(notes.file):\(notes.line)", .bold))
    let text = LabText.prose(notes.text, width: width - 2).indented(2)
    print(text.shortened(to: 12) { "  \("… \($0) more rows in \(notes.file)", .dim)" })
  }
}
