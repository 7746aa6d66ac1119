import Effects

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Spreads intervals a little, so that questions learned together do not stay together for ever. The rule is Anki's:
/// nothing under 2.5 days, and from there a share of each stretch of the interval to either side.
public struct Fuzz: Hashable, Sendable {
  /// Where in its range the interval falls, 0 ..< 1; nil leaves every interval as it is.
  public var position: Double?

  /// No spreading.
  public static let none = Fuzz(position: nil)

  /// A fuzz at a position of its range.
  public init(position: Double?) { self.position = position }

  /// The fuzz of a card at a number of repetitions: the same until the card is answered, and the same after an undo.
  public init(card: String, repetitions: Int) {
    var random = SeededRandom(seed: UInt64(truncatingIfNeeded: repetitions), purpose: card)
    self.position = random.unit()
  }

  /// How far an interval may move to either side, in days.
  static func delta(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    let stretches = [(2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, Double.infinity, 0.05)]
    return stretches.reduce(1.0) { $0 + $1.2 * max(min(interval, $1.1) - $1.0, 0) }
  }

  /// The whole days from which the interval is taken, within the limits given.
  static func range(_ interval: Double, atLeast minimum: Int, atMost maximum: Int) -> ClosedRange<Int> {
    let minimum = min(minimum, maximum)
    let interval = min(max(interval, Double(minimum)), Double(maximum))
    let delta = delta(interval)
    let low = min(max(roundHalfUp(interval - delta), minimum), maximum)
    var high = min(max(roundHalfUp(interval + delta), minimum), maximum)
    if high == low, high > 2, high < maximum { high = low + 1 }
    return low...max(low, high)
  }

  /// The interval in whole days, within the limits given.
  func days(_ interval: Double, atLeast minimum: Int, atMost maximum: Int) -> Int {
    guard let position else {
      return min(max(Self.roundHalfUp(interval), min(minimum, maximum)), maximum)
    }
    let range = Self.range(interval, atLeast: minimum, atMost: maximum)
    let width = Double(range.upperBound - range.lowerBound + 1)
    return min(range.lowerBound + Int(floor(position * width)), range.upperBound)
  }

  private static func roundHalfUp(_ value: Double) -> Int { Int(floor(min(value, 1e9) + 0.5)) }
}
