#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Fits the stability after a first answer, w0 to w3, to how the first answers of later days turned out.
///
/// Source: fsrs-rs, initialisation of parameters: log-loss over the groups of one interval, each smoothed with one answer of
/// average recall, plus |S - default| / 16.
enum FirstStability {
  /// The four stabilities; nil where there is no answer to fit them to.
  static func fit(_ groups: [[Int: TrainingWeights.FirstItems]], recall: Double) -> [Double]? {
    let counts = groups.map { $0.values.reduce(0) { $0 + $1.count } }
    let fitted = (0..<4).map { grade in
      counts[grade] == 0 ? nil : fit(groups[grade], start: FSRSWeights.standard[grade], recall: recall)
    }
    return completed(fitted, counts: counts)
  }

  private static let bounds = 0.001...100.0

  private static func fit(_ groups: [Int: TrainingWeights.FirstItems], start: Double, recall: Double)
    -> Double
  {
    let fsrs = FSRS()
    let points = groups.sorted { $0.key < $1.key }.map { days, group in
      (
        days: Double(days), count: Double(group.count),
        recall: (Double(group.known) + recall) / (Double(group.count) + 1)
      )
    }
    func loss(_ stability: Double) -> Double {
      let state = MemoryState(stability: stability, difficulty: 5)
      return points.reduce(abs(stability - start) / 16) { sum, point in
        let chance = FitQuality.bounded(fsrs.retrievability(state, afterDays: point.days))
        return sum - point.count * (point.recall * log(chance) + (1 - point.recall) * log(1 - chance))
      }
    }
    // The loss has one minimum: thirds of the interval close in on it.
    var (low, high) = (bounds.lowerBound, bounds.upperBound)
    while high - low > 1e-9 {
      let third = (high - low) / 3
      if loss(low + third) < loss(high - third) { high -= third } else { low += third }
    }
    return (low + high) / 2
  }

  /// Makes the stabilities grow from grade to grade, the better known one of a pair winning, and fills in those of grades that
  /// nobody gave, from their neighbours on a logarithmic scale.
  static func completed(_ fitted: [Double?], counts: [Int]) -> [Double]? {
    var values = fitted
    // A pair put in order can put another one out of it; four rounds reach the end of the longest such row.
    for _ in 0..<4 {
      for (small, large) in [(0, 1), (1, 2), (2, 3), (0, 2), (1, 3), (0, 3)] {
        guard let below = values[small], let above = values[large], below > above else { continue }
        if counts[small] > counts[large] { values[large] = below } else { values[small] = above }
      }
    }
    let known = values.indices.filter { values[$0] != nil }
    guard let only = known.first else { return nil }
    if known.count == 1, let value = values[only] {
      let factor = value / FSRSWeights.standard[only]
      return (0..<4).map { bounded(FSRSWeights.standard[$0] * factor) }
    }
    return filled(values.map { $0.map { log($0) } }).map { bounded(exp($0)) }
  }

  /// Fills gaps in four logarithms of which two are known at least. On average over many learners the second lies 0.41 of the way
  /// down from the third to the first, and the third 0.54 of the way up from the second to the fourth.
  private static func filled(_ logarithms: [Double?]) -> [Double] {
    var values = logarithms
    let (down, up) = (0.41, 0.54)
    if let first = values[0], let last = values[3], values[1] == nil, values[2] == nil {
      values[1] = (down * first + (1 - down) * up * last) / (down + up - down * up)
    }
    for _ in 0..<2 {
      if let second = values[1], let third = values[2] {
        values[0] = values[0] ?? (second - (1 - down) * third) / down
        values[3] = values[3] ?? (third - (1 - up) * second) / up
      }
      if let first = values[0], let second = values[1], values[2] == nil {
        values[2] = (second - down * first) / (1 - down)
      }
      if let first = values[0], let third = values[2], values[1] == nil {
        values[1] = down * first + (1 - down) * third
      }
      if let second = values[1], let last = values[3], values[2] == nil {
        values[2] = (1 - up) * second + up * last
      }
      if let third = values[2], let last = values[3], values[1] == nil {
        values[1] = (third - up * last) / (1 - up)
      }
    }
    return values.map { $0 ?? 0 }
  }

  private static func bounded(_ value: Double) -> Double {
    min(max(value, bounds.lowerBound), bounds.upperBound)
  }
}
