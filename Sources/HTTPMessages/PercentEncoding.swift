/// Percent-encoding of RFC 3986, as AWS uses it: only `A-Za-z0-9-._~` stay, hex digits are upper case.
public enum PercentEncoding {
  private static let hex = Array("0123456789ABCDEF".utf8)

  /// Whether a byte stays as it is (RFC 3986, section 2.3).
  public static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  /// The text with every byte encoded that is not unreserved; `keeping` names further ASCII bytes that stay.
  public static func encode(_ text: some StringProtocol, keeping kept: String = "") -> String {
    encode(bytes: text.utf8, keeping: kept)
  }

  /// Bytes encoded the same way.
  public static func encode(bytes: some Sequence<UInt8>, keeping kept: String = "") -> String {
    var result: [UInt8] = []
    for byte in bytes {
      if isUnreserved(byte) || kept.utf8.contains(byte) {
        result.append(byte)
      } else {
        result.append(0x25)
        result.append(hex[Int(byte >> 4)])
        result.append(hex[Int(byte & 15)])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of an encoded text; a `%` without two hex digits stays as it is.
  public static func decodeBytes(_ text: some StringProtocol, plusIsSpace: Bool = false) -> [UInt8] {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte == 0x25, index + 2 < source.count, let high = value(source[index + 1]),
        let low = value(source[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(plusIsSpace && byte == 0x2B ? 0x20 : byte)
        index += 1
      }
    }
    return result
  }

  /// The text that an encoded text stands for; bytes that are not UTF-8 become U+FFFD.
  public static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> String {
    String(decoding: decodeBytes(text, plusIsSpace: plusIsSpace), as: UTF8.self)
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
