import Labs
import TextLayout

/// Goals of a challenge as rows.
enum GoalLayout {
  /// One goal, its number from 1; a bonus goal has a `b` in its place.
  static func row(_ number: Int, isMet: Bool, isBonus: Bool = false, _ say: String) -> StyledLine {
    StyledLine(
      "  \(isMet ? Symbol.yes : Symbol.no) \(isBonus ? "b" : "\(number)")  \(say)", isMet ? .yes : .no)
  }

  /// All goals in their own words.
  static func rows(_ goals: [GoalState], width: Int) -> StyledText {
    StyledText(
      goals.enumerated().flatMap { index, state in
        row(index + 1, isMet: state.isMet, isBonus: state.goal.isBonus, state.goal.say)
          .wrapped(to: width, hanging: 7).lines
      })
  }

  /// What a turn changed.
  static func rows(_ events: [ChallengeRun.Event], _ goals: [GoalState], width: Int) -> StyledText {
    StyledText(
      events.flatMap { event -> [StyledLine] in
        let index = event.goal - 1
        let state = goals.indices.contains(index) ? goals[index] : nil
        let (isMet, say): (Bool, String) =
          switch event {
          case .met: (true, state?.goal.say ?? "")
          case .lost: (false, state?.reason ?? "")
          case .wrongTurn(_, let say): (false, say)
          }
        return row(event.goal, isMet: isMet, isBonus: state?.goal.isBonus ?? false, say)
          .wrapped(to: width, hanging: 7).lines
      })
  }

  /// A hint, told on demand.
  static func hint(_ hint: (number: Int, count: Int, hint: Hint), width: Int) -> StyledText {
    let goal = hint.hint.goal.map { ", for goal \($0)" } ?? ""
    return StyledText.prose("hint \(hint.number) of \(hint.count)\(goal): \(hint.hint.text)", width: width)
  }
}
