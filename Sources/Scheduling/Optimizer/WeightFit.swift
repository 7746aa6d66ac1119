import Effects

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Weights fitted to a learner's own answers.
///
/// Weighted binary cross-entropy with a pull to the start, minimised by Adam (Kingma and Ba 2015) with a cosine-annealed rate over
/// batches of whole cards, as fsrs-rs does it. Equal histories give equal weights.
public struct WeightFit: Hashable, Sendable {
  /// The weights: fitted, or the start where they foretell no better.
  public let weights: FSRSWeights
  /// How well the start foretold the answers.
  public let before: FitQuality
  /// How well `weights` do.
  public let after: FitQuality
  /// What could be fitted.
  public let scope: Scope

  /// How much of the weights a log can tell.
  public enum Scope: String, Hashable, Sendable {
    /// Nothing: there are too few items, or the start is better.
    case nothing
    /// Only the stabilities after a first answer.
    case firstStabilities = "first-stabilities"
    /// All 21.
    case all
  }

  /// Fewer items than these leave the start as it is.
  public static let fewest = 8
  /// Fewer than these allow first stabilities only.
  public static let fewestForAll = 64

  /// Fits weights to histories; nil where no answer came a day or more after another one, so that nothing was foretold.
  public init?(_ histories: ReviewHistories, start: FSRSWeights = .standard) {
    let recency = histories.recency(of: histories.items)
    guard let before = FitQuality(start, on: histories, recency: recency) else { return nil }
    self.before = before
    let training = TrainingWeights(histories)
    var (weights, scope) = (start, Scope.nothing)
    if training.itemCount >= Self.fewest,
      let first = FirstStability.fit(training.firstItems, recall: histories.recall)
    {
      (weights, scope) = (FSRSWeights(first + start.values[4...]) ?? start, .firstStabilities)
      if training.itemCount >= Self.fewestForAll, training.hasLongHistories {
        let fitted = Self.descend(histories, training, from: weights)
        let counts = training.firstItems.map { $0.values.reduce(0) { $0 + $1.count } }
        let ordered = FirstStability.completed(
          (0..<4).map { counts[$0] > 0 ? fitted[$0] : nil }, counts: counts)
        (weights, scope) = (FSRSWeights((ordered ?? first) + fitted[4...]) ?? weights, .all)
      }
    }
    let after = FitQuality(weights, on: histories, recency: recency) ?? before
    let isBetter = scope != .nothing && after.logLoss < before.logLoss
    self.weights = isBetter ? weights : start
    self.after = isBetter ? after : before
    self.scope = isBetter ? scope : .nothing
  }

  /// By how much each weight varies among learners (fsrs-rs): the pull to the start is measured in these.
  private static let deviations = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03,
    0.31,
    0.32, 0.14, 0.27,
  ]
  private static let epochs = 5
  private static let batch = 512
  private static let rate = 0.04

  private static func descend(
    _ histories: ReviewHistories, _ training: TrainingWeights, from start: FSRSWeights
  ) -> [Double] {
    var cards = (0..<histories.cardCount).filter { card in
      histories.range(card).contains { training.values[$0] > 0 }
    }
    var random = SeededRandom(seed: 2023, purpose: "fsrs optimizer")
    var current = start.values
    var adam = Adam(count: current.count)
    var best = (loss: Double.infinity, weights: current)
    let total = Double(training.itemCount)
    var done = 0
    for _ in 0..<epochs {
      cards.shuffle(using: &random)
      var next = 0
      while next < cards.count {
        var gradient = HistoryGradient(current)
        var items = 0
        while next < cards.count, items < batch {
          gradient.add(histories, card: cards[next], weights: training.values)
          items += histories.range(cards[next]).reduce(0) { $0 + (training.values[$1] > 0 ? 1 : 0) }
          next += 1
        }
        var slopes = gradient.slopes
        for index in slopes.indices {
          let pull = (current[index] - start.values[index]) / (deviations[index] * deviations[index])
          slopes[index] += 2 * pull * Double(items) / total
        }
        let progress = Double(done) / (total * Double(epochs))
        adam.step(&current, slopes, rate: rate * (1 + cos(.pi * progress)) / 2)
        for (index, bounds) in FSRSWeights.bounds.enumerated() {
          current[index] = min(max(current[index], bounds.lowerBound), bounds.upperBound)
        }
        done += items
      }
      let loss = objective(histories, training, current, start, cards)
      if loss < best.loss { best = (loss, current) }
    }
    return best.weights
  }

  /// What is minimised, over all cards.
  private static func objective(
    _ histories: ReviewHistories, _ training: TrainingWeights, _ weights: [Double], _ start: FSRSWeights,
    _ cards: [Int]
  ) -> Double {
    var gradient = HistoryGradient(weights)
    for card in cards { gradient.add(histories, card: card, weights: training.values) }
    let pull = weights.indices.reduce(0.0) { sum, index in
      let distance = (weights[index] - start.values[index]) / deviations[index]
      return sum + distance * distance
    }
    return gradient.loss + pull
  }
}

/// Adam's moments: the means of slopes and of their squares.
private struct Adam {
  private var first: [Double]
  private var second: [Double]
  private var steps = 0.0

  init(count: Int) {
    first = Array(repeating: 0, count: count)
    second = first
  }

  mutating func step(_ weights: inout [Double], _ slopes: [Double], rate: Double) {
    let (keepFirst, keepSecond) = (0.9, 0.999)
    steps += 1
    for index in weights.indices where slopes[index].isFinite {
      first[index] = keepFirst * first[index] + (1 - keepFirst) * slopes[index]
      second[index] = keepSecond * second[index] + (1 - keepSecond) * slopes[index] * slopes[index]
      let mean = first[index] / (1 - pow(keepFirst, steps))
      let square = second[index] / (1 - pow(keepSecond, steps))
      weights[index] -= rate * mean / (square.squareRoot() + 1e-8)
    }
  }
}
