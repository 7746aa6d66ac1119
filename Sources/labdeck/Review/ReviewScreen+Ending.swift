import Effects
import Scheduling
import Study
import StudyStore
import Terminal
import TextLayout

/// The end of a session: what it came to, the half-learned ones at once, and the exam's date once.
extension ReviewScreen {
  func offer(halfLearned count: Int) throws {
    showSummary()
    let average = try Outlook(session.desk, days: 2).secondsPerAnswer
    let verb = count == 1 ? "is" : "are"
    stage.print("\(count) \(verb) half learned, due again in 1 to 10 minutes.")
    let them = count == 1 ? "it" : "them"
    while true {
      let key = stage.stop(
        "Enter asks \(them) now, \(Durations.about(seconds: 2 * count * average)) · q leaves \(them) for tomorrow"
      )
      switch key {
      case .enter, .character(" "):
        session.askHalfLearned()
        return
      case .character("q"), .control("c"), .control("d"), .hangUp:
        isLeaving = true
        try say(tomorrow: true)
        return
      case .character("u"):
        if try session.undo() {
          stage.print(StyledLine("taken back", .dim))
          return
        }
      case .character("?"):
        stage.print(["Enter asks \(them) now, whatever the time · u takes the last answer back · q leaves"])
      default: continue
      }
    }
  }

  func finish() throws {
    if session.summary.answers == 0 {
      stage.print("nothing is due now.")
      try say(tomorrow: false)
      return
    }
    showSummary()
    try say(tomorrow: true)
  }

  /// `─ ten minutes ── 8 questions, 9 answers, 8 right ── 1 lab ───`.
  private func showSummary() {
    let summary = session.summary
    var parts = [
      title,
      "\(Durations.count(summary.questions, "question")), \(Durations.count(summary.answers, "answer")), \(summary.known) right",
    ]
    if labsRun > 0 { parts.append(Durations.count(labsRun, "lab")) }
    stage.print(Rule.titled(.single, parts, width: stage.width))
  }

  /// The exam's date, asked once, and what tomorrow brings.
  private func say(tomorrow: Bool) throws {
    var words = ""
    if let exam = try askForExam() {
      let days = exam - session.desk.today
      words = "\(ExamDate.words(exam)), in \(Durations.count(days, "day")). "
    }
    guard tomorrow || !words.isEmpty else { return }
    let next = try Outlook(session.desk, days: 2).tomorrow
    stage.print(
      "\(words)Tomorrow: \(next.due) again, \(next.new) new, about \(Durations.count(next.minutes, "minute"))."
    )
  }

  /// Asks for the exam's date after the first session; nil where it is known already or not told now.
  private func askForExam() throws -> StudyDay? {
    let store = session.desk.store
    guard session.summary.answers > 0, try store.examDay() == nil, try store.setting("exam-asked") == nil
    else {
      return nil
    }
    stage.print("when is your exam? a date, or `6w`; Enter to say later")
    while true {
      guard case .line(let line) = stage.readLine(prompt: "\(Symbol.here) ") else {
        stage.output.endRow()
        return nil
      }
      if line.allSatisfy({ $0 == " " }) || ["q", ":q", "quit", "exit"].contains(line) {
        try store.set("exam-asked", to: "yes")
        stage.print(StyledLine("`plan --exam DATE` sets it later", .dim))
        return nil
      }
      if let day = ExamDate.parse(line, today: session.desk.today) {
        try store.setExamDay(day)
        return day
      }
      stage.print("`\(line)` is no date to come: write it as 2027-01-04, or as 6w for six weeks")
    }
  }
}
