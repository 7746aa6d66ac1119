/// Comparisons that take the same time wherever the first difference stands.
public enum ConstantTime {
  /// Whether two strings of bytes are equal. Only their lengths can be told from the time it takes.
  public static func equal(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<left.count { difference |= left[index] ^ right[index] }
    return difference == 0
  }

  /// Whether two strings of bytes are equal.
  public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool { equal(left.span, right.span) }

  /// Whether two texts have the same UTF-8.
  public static func equal(_ left: String, _ right: String) -> Bool {
    equal(left.utf8.span, right.utf8.span)
  }
}
