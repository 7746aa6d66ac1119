#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The loss of some weights over the histories of cards, and its derivative by each weight, worked out by hand: one walk forward
/// through a card's answers, one back.
///
/// The steps are those of `FSRS`; a test holds the derivatives to differences of its states.
struct HistoryGradient {
  /// w0 to w20.
  private let w: [Double]
  /// F of the forgetting curve, and its derivative by w20.
  private let factor: Double
  private let factorSlope: Double
  private let growth: Double
  /// D0(4), to which difficulty returns.
  private let easyDifficulty: Double
  private let easySlope: Double
  /// What stability is divided by at most after a lapse: e^(w17 w18).
  private let lapseDivisor: Double
  /// The steps of one card, kept so that no card allocates.
  private var tape: [Step] = []

  /// The derivatives, of all cards since the last `reset`.
  private(set) var slopes = [Double](repeating: 0, count: 21)
  /// The weighted loss of all cards since the last `reset`.
  private(set) var loss = 0.0

  init(_ weights: [Double]) {
    w = weights
    let curve = pow(0.9, -1 / weights[20])
    factor = curve - 1
    factorSlope = curve * log(0.9) / (weights[20] * weights[20])
    growth = exp(weights[8])
    let easy = exp(3 * weights[5])
    easyDifficulty = weights[4] - easy + 1
    easySlope = -3 * easy
    lapseDivisor = exp(weights[17] * weights[18])
  }

  /// What became of a card's state at one answer.
  private struct Step {
    enum Kind {
      case first, sameDay, sameDayKept, lapse, lapseBounded, recall
    }

    var kind: Kind
    var grade: Int
    /// The state before.
    var stability = 0.0
    var difficulty = 0.0
    /// Days since, the curve's 1 + F t / S, and the chance of recall.
    var days = 0.0
    var base = 1.0
    var chance = 1.0
    /// Parts of the new stability, by kind.
    var product = 0.0
    var part = 0.0
    /// Whether the new stability and difficulty lay within their bounds.
    var keepsStability = true
    var keepsDifficulty = true
    var weight = 0.0
  }

  /// Adds one card. `weights` has a number for each answer of the histories, 0 for those that are not looked at.
  mutating func add(_ histories: ReviewHistories, card: Int, weights: [Double]) {
    let range = histories.range(card)
    guard let last = range.last(where: { weights[$0] > 0 }) else { return }
    tape.removeAll(keepingCapacity: true)
    var (stability, difficulty) = (0.0, 0.0)
    for review in range.lowerBound...last {
      var step = Step(kind: .first, grade: Int(histories.grades[review]))
      if review == range.lowerBound {
        (stability, difficulty) = (w[step.grade - 1], w[4] - exp(w[5] * Double(step.grade - 1)) + 1)
      } else {
        step.stability = stability
        step.difficulty = difficulty
        step.days = Double(histories.gaps[review])
        step.weight = weights[review]
        (stability, difficulty) = advance(&step)
        if step.weight > 0 {
          let chance = FitQuality.bounded(step.chance)
          loss -= step.weight * log(step.grade > 1 ? chance : 1 - chance)
        }
      }
      step.keepsStability = FSRS.stabilityBounds.contains(stability)
      step.keepsDifficulty = (1...10).contains(difficulty)
      stability = min(max(stability, FSRS.stabilityBounds.lowerBound), FSRS.stabilityBounds.upperBound)
      difficulty = min(max(difficulty, 1), 10)
      tape.append(step)
    }
    walkBack()
  }

  /// Forgets what was added.
  mutating func reset() {
    loss = 0
    for index in slopes.indices { slopes[index] = 0 }
  }

  // MARK: Forward

  /// The state after an answer, not yet bounded.
  private func advance(_ step: inout Step) -> (stability: Double, difficulty: Double) {
    let distance = Double(step.grade - 3)
    let damped = step.difficulty - w[6] * distance * (10 - step.difficulty) / 9
    return (newStability(&step, distance), w[7] * easyDifficulty + (1 - w[7]) * damped)
  }

  private func newStability(_ step: inout Step, _ distance: Double) -> Double {
    let stability = step.stability
    if step.days == 0 {
      let increase = exp(w[17] * (distance + w[18])) * pow(stability, -w[19])
      step.kind = step.grade >= 2 && increase < 1 ? .sameDayKept : .sameDay
      step.product = increase
      return step.kind == .sameDayKept ? stability : stability * increase
    }
    step.base = 1 + factor * step.days / stability
    step.chance = pow(step.base, -w[20])
    if step.grade == 1 {
      let power = pow(stability + 1, w[13])
      let scale = w[11] * pow(step.difficulty, -w[12]) * exp(w[14] * (1 - step.chance))
      let forgotten = scale * (power - 1)
      let bound = stability / lapseDivisor
      step.kind = bound < forgotten ? .lapseBounded : .lapse
      (step.product, step.part) = (scale, power)
      return min(forgotten, bound)
    }
    step.kind = .recall
    step.part = exp(w[10] * (1 - step.chance))
    step.product = growth * (11 - step.difficulty) * pow(stability, -w[9])
    return stability * (1 + step.product * (step.part - 1) * bonus(step.grade))
  }

  private func bonus(_ grade: Int) -> Double {
    switch grade {
    case 2: w[15]
    case 4: w[16]
    default: 1
    }
  }

  // MARK: Backward

  private mutating func walkBack() {
    // Derivatives of the loss by the state after the step at hand.
    var (byStability, byDifficulty) = (0.0, 0.0)
    for step in tape.reversed() {
      let stability = step.keepsStability ? byStability : 0
      let difficulty = step.keepsDifficulty ? byDifficulty : 0
      if step.kind == .first {
        slopes[step.grade - 1] += stability
        slopes[4] += difficulty
        slopes[5] -= difficulty * Double(step.grade - 1) * exp(w[5] * Double(step.grade - 1))
        return
      }
      byDifficulty = difficultyBack(step, difficulty)
      var byChance = lossSlope(step)
      byStability = 0
      switch step.kind {
      case .first, .sameDayKept: byStability = stability
      case .sameDay: byStability = sameDayBack(step, stability)
      case .lapseBounded:
        let bound = step.stability / lapseDivisor
        slopes[17] -= stability * bound * w[18]
        slopes[18] -= stability * bound * w[17]
        byStability = stability / lapseDivisor
      case .lapse: lapseBack(step, stability, &byStability, &byDifficulty, &byChance)
      case .recall: recallBack(step, stability, &byStability, &byDifficulty, &byChance)
      }
      if byChance != 0 { byStability += chanceBack(step, byChance) }
    }
  }

  /// The derivative of the loss at this answer by the chance that was foretold.
  private func lossSlope(_ step: Step) -> Double {
    guard step.weight > 0, step.chance == FitQuality.bounded(step.chance) else { return 0 }
    return step.grade > 1 ? -step.weight / step.chance : step.weight / (1 - step.chance)
  }

  private mutating func difficultyBack(_ step: Step, _ slope: Double) -> Double {
    guard slope != 0 else { return 0 }
    let distance = Double(step.grade - 3)
    let room = (10 - step.difficulty) / 9
    let damped = step.difficulty - w[6] * distance * room
    slopes[7] += slope * (easyDifficulty - damped)
    slopes[4] += slope * w[7]
    slopes[5] += slope * w[7] * easySlope
    slopes[6] -= slope * (1 - w[7]) * distance * room
    return slope * (1 - w[7]) * (1 + w[6] * distance / 9)
  }

  private mutating func sameDayBack(_ step: Step, _ slope: Double) -> Double {
    let new = slope * step.stability * step.product
    slopes[17] += new * (Double(step.grade - 3) + w[18])
    slopes[18] += new * w[17]
    slopes[19] -= new * log(step.stability)
    return slope * step.product * (1 - w[19])
  }

  private mutating func lapseBack(
    _ step: Step, _ slope: Double, _ byStability: inout Double, _ byDifficulty: inout Double,
    _ byChance: inout Double
  ) {
    let forgotten = slope * step.product * (step.part - 1)
    slopes[11] += forgotten / w[11]
    slopes[12] -= forgotten * log(step.difficulty)
    slopes[13] += slope * step.product * step.part * log(step.stability + 1)
    slopes[14] += forgotten * (1 - step.chance)
    byStability += slope * step.product * w[13] * step.part / (step.stability + 1)
    byDifficulty -= forgotten * w[12] / step.difficulty
    byChance -= forgotten * w[14]
  }

  private mutating func recallBack(
    _ step: Step, _ slope: Double, _ byStability: inout Double, _ byDifficulty: inout Double,
    _ byChance: inout Double
  ) {
    let bonus = bonus(step.grade)
    let bare = step.product * (step.part - 1)
    let gain = bare * bonus
    let added = slope * step.stability * gain
    slopes[8] += added
    slopes[9] -= added * log(step.stability)
    slopes[10] += slope * step.stability * step.product * bonus * step.part * (1 - step.chance)
    if step.grade == 2 { slopes[15] += slope * step.stability * bare }
    if step.grade == 4 { slopes[16] += slope * step.stability * bare }
    byStability += slope * (1 + gain * (1 - w[9]))
    byDifficulty -= added / (11 - step.difficulty)
    byChance -= slope * step.stability * step.product * bonus * step.part * w[10]
  }

  /// From the chance of recall back to w20 and to the stability before, whose slope is returned.
  private mutating func chanceBack(_ step: Step, _ slope: Double) -> Double {
    let ratio = step.days / step.stability
    slopes[20] -= slope * step.chance * (log(step.base) + w[20] / step.base * ratio * factorSlope)
    return slope * step.chance * w[20] / step.base * factor * ratio / step.stability
  }
}
