/// The 21 weights of FSRS-6.
public struct FSRSWeights: Hashable, Sendable {
  /// The weights w0 to w20, each within its bounds.
  public let values: [Double]

  /// Weights from 21 numbers, each moved into its bounds as the Rust core does; nil for another count or a number that is none.
  public init?(_ values: [Double]) {
    guard values.count == Self.bounds.count, values.allSatisfy(\.isFinite) else { return nil }
    self.values = zip(values, Self.bounds).map { min(max($0, $1.lowerBound), $1.upperBound) }
  }

  private init(checked values: [Double]) { self.values = values }

  /// The default weights of FSRS-6.
  public static let standard = FSRSWeights(checked: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629,
    1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// The bounds of w0 to w20.
  public static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5,
    0...0.8,
    0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// One weight.
  subscript(_ index: Int) -> Double { values[index] }
}
