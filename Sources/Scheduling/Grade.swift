/// How well an answer was known, in the four steps of FSRS and Anki.
public enum Grade: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// Did not know.
  case again = 1
  /// Only just.
  case hard = 2
  /// Knew it.
  case good = 3
  /// At once.
  case easy = 4

  /// Orders from `again` up to `easy`.
  public static func < (left: Grade, right: Grade) -> Bool { left.rawValue < right.rawValue }

  /// The name in lower case: `again`, `hard`, `good`, `easy`.
  public var name: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }

  /// What the grade means to the learner: `did not know`, `only just`, `knew it`, `at once`.
  public var meaning: String {
    switch self {
    case .again: "did not know"
    case .hard: "only just"
    case .good: "knew it"
    case .easy: "at once"
    }
  }
}
