/// Hexadecimal.
public enum Hex {
  /// The lower-case digit of a value from 0 to 15.
  @inline(__always)
  package static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

  /// The value of a digit of either case; nil for any other byte.
  @inline(__always)
  package static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }

  /// Two lower-case digits for each byte.
  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      result.append(digit(byte >> 4))
      result.append(digit(byte & 15))
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of an even number of digits, upper or lower case; nil for anything else.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let source = Array(text.utf8)
    guard source.count.isMultiple(of: 2) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(source.count / 2)
    for index in stride(from: 0, to: source.count, by: 2) {
      guard let high = value(source[index]), let low = value(source[index + 1]) else { return nil }
      result.append(high << 4 | low)
    }
    return result
  }
}
