import Questions
import Scheduling
import Study
import StudyStore
import Terminal
import TextLayout

/// The stop at an answer: what is right and why, the grades with their intervals, and the lab.
extension ReviewScreen {
  func reveal(_ asked: ReviewSession.Asked, _ response: Response, _ judgement: Judgement) throws {
    let layout = AnswerLayout(
      question: asked.question, order: asked.order, response: response, judgement: judgement,
      width: stage.width)
    stage.print(layout.text())
    showGrades(asked, judgement)
    stage.answerAppeared()
    while true {
      let key = stage.stop(keys(asked, judgement))
      switch key {
      case .enter: if save(judgement.suggested) { return }
      case .character(let digit) where ("1"..."4").contains(digit):
        if let value = digit.wholeNumberValue, let grade = Grade(rawValue: value), save(grade) { return }
      case .character("g"): if save(.again) { return }
      case .control("c"), .control("d"), .hangUp:
        leaveUngraded()
        return
      case .character("?"): stage.print(KeyHelp.grading(asked.question))
      case .character("w"):
        stage.print(layout.text(whole: true))
        showGrades(asked, judgement)
      case .character("q"):
        leaveUngraded()
        return
      case .character(let letter):
        switch try perform(letter, asked, answered: true) {
        case .moved: return
        case .showAgain: showGrades(asked, judgement)
        case .stay: continue
        case .unknown: stage.print(StyledLine("`\(letter)` does nothing here; ? shows the keys", .dim))
        }
      default: continue
      }
    }
  }

  private func showGrades(_ asked: ReviewSession.Asked, _ judgement: Judgement) {
    stage.print(GradeRows.text(asked.outcomes, suggested: judgement.suggested))
  }

  private func keys(_ asked: ReviewSession.Asked, _ judgement: Judgement) -> StyledLine {
    var parts = ["Enter = \(judgement.suggested.rawValue)"]
    if judgement.verdict == .right, !asked.question.isTypedOrRecall { parts.append("g guessed") }
    if let lab = asked.question.lab {
      let minutes = session.desk.bank.labs.first { $0.id == lab }?.minutes
      parts.append("l see it happen (lab\(minutes.map { ", \($0) min" } ?? ""))")
    }
    if asked.question.notes != nil { parts.append("n notes") }
    return StyledLine((parts + ["u undo", "m mark", "? keys", "q leave"]).joined(separator: " · "))
  }

  /// Saves the grade. Where the store refuses, says so and stays: nothing was saved and the answer still waits.
  private func save(_ grade: Grade) -> Bool {
    do {
      if let saved = try session.grade(grade) {
        let when =
          saved.outcome.passesExam
          ? "asked once more in the last week before the exam" : "again in \(saved.outcome.wait.words)"
        stage.print(StyledLine("saved: \(when) · u takes it back", .dim))
      }
      return true
    } catch {
      stage.print(StyledText([StyledLine("not saved", .no)]) + StyledText(error.text))
      return false
    }
  }

  /// An answer without a grade is not saved, and that is said.
  private func leaveUngraded() {
    stage.print(StyledLine("this answer has no grade and is not saved; it is asked again", .dim))
    _ = leave()
  }
}
