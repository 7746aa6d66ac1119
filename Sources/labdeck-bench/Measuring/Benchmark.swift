/// One thing that is measured and reported.
protocol Benchmark: Sendable {
  /// What it is called in the report.
  var name: String { get }

  /// Measures, and judges what came out by the goals.
  func measure() -> Report

  /// Whether a word, in lower case, chooses it.
  func matches(_ word: String) -> Bool
}

/// Why something cannot be measured here, in words for people.
struct Skipped: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
