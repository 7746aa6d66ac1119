#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is known of a card: how long it holds, and how hard it is.
public struct MemoryState: Hashable, Sendable {
  /// Days after which the chance of recall has fallen to 90 %.
  public var stability: Double
  /// 1 (easy) to 10 (hard).
  public var difficulty: Double

  /// A state from its two measures.
  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}

/// FSRS-6: the state of a card after each review, and the interval that a wanted retention allows. Pure arithmetic.
///
/// Formulas: the FSRS-6 description of open-spaced-repetition; states equal those of its Python and Rust packages.
public struct FSRS: Hashable, Sendable {
  /// The name that is kept with every derived state, so that another algorithm's states are never mistaken for these.
  public static let algorithm = "fsrs-6"

  /// The weights in use.
  public let weights: FSRSWeights

  /// Stability is kept within these days.
  static let stabilityBounds = 0.001...36_500.0

  /// FSRS-6 with the given weights.
  public init(weights: FSRSWeights = .standard) { self.weights = weights }

  /// The chance of recall after some days.
  public func retrievability(_ state: MemoryState, afterDays days: Double) -> Double {
    pow(1 + factor * max(0, days) / state.stability, -weights[20])
  }

  /// The days after which the chance of recall falls to `retention`; not rounded.
  public func interval(_ state: MemoryState, retention: Double) -> Double {
    state.stability / factor * (pow(retention, -1 / weights[20]) - 1)
  }

  /// The interval in whole days, rounded half up, from 1 to 36,500.
  public func days(_ state: MemoryState, retention: Double) -> Int {
    Int(min(max(floor(interval(state, retention: retention) + 0.5), 1), 36_500))
  }

  /// The state after a first review.
  public func first(_ grade: Grade) -> MemoryState {
    MemoryState(
      stability: clamp(weights[grade.rawValue - 1]),
      difficulty: Self.clampDifficulty(firstDifficulty(grade)))
  }

  /// The state after a further review, `elapsedDays` study days after the last one; 0 is the same day.
  public func next(_ state: MemoryState, _ grade: Grade, elapsedDays: Int) -> MemoryState {
    let stability: Double
    if elapsedDays <= 0 {
      stability = sameDay(state, grade)
    } else if grade == .again {
      stability = lapsed(state, elapsedDays)
    } else {
      stability = recalled(state, grade, elapsedDays)
    }
    return MemoryState(stability: clamp(stability), difficulty: difficulty(after: state, grade))
  }

  /// F, chosen so that the chance of recall is 90 % after as many days as the stability says.
  private var factor: Double { pow(0.9, -1 / weights[20]) - 1 }

  private func firstDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  private func difficulty(after state: MemoryState, _ grade: Grade) -> Double {
    let step = -weights[6] * Double(grade.rawValue - 3)
    let damped = state.difficulty + step * (10 - state.difficulty) / 9
    return Self.clampDifficulty(weights[7] * firstDifficulty(.easy) + (1 - weights[7]) * damped)
  }

  private func recalled(_ state: MemoryState, _ grade: Grade, _ days: Int) -> Double {
    let chance = retrievability(state, afterDays: Double(days))
    var gain = exp(weights[8]) * (11 - state.difficulty) * pow(state.stability, -weights[9])
    gain *= exp(weights[10] * (1 - chance)) - 1
    if grade == .hard { gain *= weights[15] }
    if grade == .easy { gain *= weights[16] }
    return state.stability * (1 + gain)
  }

  private func lapsed(_ state: MemoryState, _ days: Int) -> Double {
    let chance = retrievability(state, afterDays: Double(days))
    let forgotten =
      weights[11] * pow(state.difficulty, -weights[12])
      * (pow(state.stability + 1, weights[13]) - 1) * exp(weights[14] * (1 - chance))
    return min(forgotten, state.stability / exp(weights[17] * weights[18]))
  }

  private func sameDay(_ state: MemoryState, _ grade: Grade) -> Double {
    let gain =
      exp(weights[17] * (Double(grade.rawValue - 3) + weights[18])) * pow(state.stability, -weights[19])
    return state.stability * (grade >= .hard ? max(gain, 1) : gain)
  }

  private func clamp(_ stability: Double) -> Double {
    min(max(stability, Self.stabilityBounds.lowerBound), Self.stabilityBounds.upperBound)
  }

  private static func clampDifficulty(_ value: Double) -> Double { min(max(value, 1), 10) }
}
