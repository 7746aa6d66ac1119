/// An integer or decimal of a numeric condition, compared exactly: `1`, `1.0` and `01.00` are equal, and no digit is lost in a
/// binary fraction.
struct DecimalNumber: Sendable, Hashable, Comparable {
  private let negative: Bool
  /// Digits before the point, without leading zeros.
  private let whole: [UInt8]
  /// Digits behind the point, without trailing zeros.
  private let fraction: [UInt8]

  /// Reads `-12.50`, `+3`, `.5`; nil for anything else, exponents included.
  init?(_ text: String) {
    var digits = Array(text.utf8.prefix(400))
    var negative = false
    if let sign = digits.first, sign == 0x2D || sign == 0x2B {
      negative = sign == 0x2D
      digits.removeFirst()
    }
    let parts = digits.split(separator: 0x2E, maxSplits: 1, omittingEmptySubsequences: false)
    guard let before = parts.first, text.utf8.count <= 400 else { return nil }
    let behind = parts.count == 2 ? parts[1] : []
    guard !before.isEmpty || !behind.isEmpty, (before + behind).allSatisfy({ (0x30...0x39).contains($0) })
    else {
      return nil
    }
    whole = Array(before.drop { $0 == 0x30 })
    var rest = Array(behind)
    while rest.last == 0x30 { rest.removeLast() }
    fraction = rest
    self.negative = negative && !(whole.isEmpty && fraction.isEmpty)
  }

  static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.negative != right.negative { return left.negative }
    return left.negative ? right.magnitudeIsLess(than: left) : left.magnitudeIsLess(than: right)
  }

  private func magnitudeIsLess(than other: DecimalNumber) -> Bool {
    if whole.count != other.whole.count { return whole.count < other.whole.count }
    if whole != other.whole { return whole.lexicographicallyPrecedes(other.whole) }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }
}
