/// What a grade does to a card: its next state and the wait until it is asked again.
public struct Outcome: Hashable, Sendable {
  /// How long until the card is asked again.
  public enum Wait: Hashable, Sendable {
    /// A step of learning.
    case seconds(Int)
    /// Whole days of study.
    case days(Int)
  }

  /// The grade.
  public var grade: Grade
  /// The state of the card after it.
  public var state: CardState
  /// How long until the card is asked again, the exam considered.
  public var wait: Wait
  /// Whether the interval would have ended after the exam.
  public var passesExam: Bool

  /// An outcome from its parts.
  public init(grade: Grade, state: CardState, wait: Wait, passesExam: Bool) {
    self.grade = grade
    self.state = state
    self.wait = wait
    self.passesExam = passesExam
  }

  /// As the screens show it: `1m`, `6m`, `8d`, `77d`, `2.5y`, or `exam`.
  public var label: String { passesExam ? "exam" : wait.label }
}

extension Outcome.Wait {
  /// As the screens show it: minutes rounded half up, days, and years with one decimal from 3 years on.
  public var label: String {
    switch self {
    case .seconds(let seconds) where seconds < 3600: return "\(max(1, (seconds + 30) / 60))m"
    case .seconds(let seconds) where seconds < 86_400: return "\((seconds + 1800) / 3600)h"
    case .seconds(let seconds): return "\((seconds + 43_200) / 86_400)d"
    case .days(let days) where days < 1096: return "\(days)d"
    case .days(let days):
      let tenths = (days * 10 + 182) / 365
      return tenths % 10 == 0 ? "\(tenths / 10)y" : "\(tenths / 10).\(tenths % 10)y"
    }
  }

  /// In words for a sentence: `1 minute`, `10 minutes`, `11 days`.
  public var words: String {
    switch self {
    case .seconds(let seconds) where seconds < 3600: return count(max(1, (seconds + 30) / 60), "minute")
    case .seconds(let seconds) where seconds < 86_400: return count((seconds + 1800) / 3600, "hour")
    case .seconds(let seconds): return count((seconds + 43_200) / 86_400, "day")
    case .days(let days): return count(days, "day")
    }
  }

  private func count(_ number: Int, _ unit: String) -> String { "\(number) \(unit)\(number == 1 ? "" : "s")" }
}
