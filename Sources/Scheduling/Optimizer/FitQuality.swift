#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How well weights foretell the answers of a log, as fsrs-rs measures it: late answers count more than early ones.
public struct FitQuality: Hashable, Sendable {
  /// The weighted mean of -ln p over all items, p being the chance that was foretold for what happened. Less is better.
  public var logLoss: Double
  /// The root of the mean square difference between foretold and actual recall over bins of interval, number of answers and
  /// number of lapses, each bin weighted with its items (srs-benchmark's RMSE(bins)). Less is better.
  public var rmseBins: Double

  /// How well some weights do on some histories; nil where there is no item.
  public init?(_ weights: FSRSWeights, on histories: ReviewHistories) {
    self.init(weights, on: histories, recency: histories.recency(of: histories.items))
  }

  /// The same, where it is known how much each answer counts.
  init?(_ weights: FSRSWeights, on histories: ReviewHistories, recency: [Double]) {
    var (loss, total) = (0.0, 0.0)
    var bins: [Bin: BinSum] = [:]
    let fsrs = FSRS(weights: weights)
    for card in 0..<histories.cardCount {
      var state: MemoryState?
      var (length, lapses) = (1, 0)
      for review in histories.range(card) {
        guard let grade = Grade(rawValue: Int(histories.grades[review])) else { continue }
        guard let before = state else {
          state = fsrs.first(grade)
          continue
        }
        let gap = Int(histories.gaps[review])
        if gap > 0 {
          let chance = Self.bounded(fsrs.retrievability(before, afterDays: Double(gap)))
          let isKnown = grade > .again
          loss -= recency[review] * log(isKnown ? chance : 1 - chance)
          total += recency[review]
          length += 1
          let bin = Bin(days: gap, length: length, lapses: lapses)
          bins[bin, default: BinSum()].add(chance, isKnown, weight: recency[review])
          if !isKnown { lapses += 1 }
        }
        state = fsrs.next(before, grade, elapsedDays: gap)
      }
    }
    guard total > 0 else { return nil }
    logLoss = loss / total
    // Summed in a fixed order, so that the last digit does not depend on the dictionary.
    let squares = bins.sorted { $0.key < $1.key }.reduce(0.0) { $0 + $1.value.weightedSquare }
    rmseBins = (squares / total).squareRoot()
  }

  /// A chance kept away from 0 and 1, whose logarithms are infinite.
  static func bounded(_ chance: Double) -> Double { min(max(chance, 1e-7), 1 - 1e-7) }

  /// A bin: each measure on its own logarithmic scale.
  private struct Bin: Hashable, Comparable {
    var days: Int
    var length: Int
    var lapses: Int

    init(days: Int, length: Int, lapses: Int) {
      self.days = Self.step(days, 3.62)
      self.length = Self.step(length, 1.89)
      self.lapses = lapses == 0 ? -1 : Self.step(lapses, 1.73)
    }

    /// The place on a scale whose steps grow by `base`.
    private static func step(_ value: Int, _ base: Double) -> Int {
      Int((log(Double(value)) / log(base)).rounded(.down))
    }

    static func < (left: Bin, right: Bin) -> Bool {
      (left.days, left.length, left.lapses) < (right.days, right.length, right.lapses)
    }
  }

  private struct BinSum {
    private var foretold = 0.0
    private var known = 0
    private var count = 0
    private var weight = 0.0

    mutating func add(_ chance: Double, _ isKnown: Bool, weight: Double) {
      foretold += chance
      known += isKnown ? 1 : 0
      count += 1
      self.weight += weight
    }

    /// The square of the difference of the means, weighted.
    var weightedSquare: Double {
      let difference = (foretold - Double(known)) / Double(count)
      return difference * difference * weight
    }
  }
}
