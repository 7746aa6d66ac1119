/// An integer or decimal of a numeric condition, compared exactly: `1`, `1.0` and `01.00` are equal, and no digit is lost in a
/// binary fraction.
struct DecimalNumber: Sendable, Hashable, Comparable {
  private let negative: Bool
  /// Digits before the point, without leading zeros.
  private let whole: [UInt8]
  /// Digits behind the point, without trailing zeros.
  private let fraction: [UInt8]

  /// Larger exponents are not read, so that no number takes much room.
  private static let largestExponent = 400

  /// Reads `-12.50`, `+3`, `.5`, and `1e3`, as JSON may write a number; nil for anything else.
  init?(_ text: String) {
    let halves = text.utf8.prefix(401).split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 | 0x20 == 0x65
    }
    var exponent = 0
    if halves.count == 2 {
      guard let number = Int(String(decoding: halves[1], as: UTF8.self)), abs(number) <= Self.largestExponent
      else { return nil }
      exponent = number
    }
    guard let mantissa = halves.first else { return nil }
    var digits: [UInt8] = Array(mantissa)
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
    var all = Array(before) + Array(behind)
    var point = before.count + exponent
    if point < 0 {
      all.insert(contentsOf: [UInt8](repeating: 0x30, count: -point), at: 0)
      point = 0
    } else if point > all.count {
      all += [UInt8](repeating: 0x30, count: point - all.count)
    }
    whole = Array(all[..<point].drop { $0 == 0x30 })
    var rest = Array(all[point...])
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
