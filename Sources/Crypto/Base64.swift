/// Base64 (RFC 4648, section 4) and its form for URLs (section 5).
public enum Base64 {
  private static let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let forURLs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The encoded bytes, padded with `=`; with `lineLength` a line feed after each so many characters, as `base64` prints.
  public static func encode(_ bytes: some Collection<UInt8>, lineLength: Int? = nil) -> String {
    encode(Array(bytes), alphabet: standard, padded: true, lineLength: lineLength)
  }

  /// The encoded bytes with `-` and `_`, without padding.
  public static func encodeForURL(_ bytes: some Collection<UInt8>) -> String {
    encode(Array(bytes), alphabet: forURLs, padded: false, lineLength: nil)
  }

  /// The bytes of an encoded text, in either alphabet, with or without padding; nil for anything else. White space is
  /// skipped where `ignoringWhitespace` says so. Bits beyond the last byte must be zero, so that each text has one
  /// meaning.
  public static func decode(_ text: some StringProtocol, ignoringWhitespace: Bool = false) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count * 3 / 4)
    var bits: UInt32 = 0
    var held = 0
    var padding = 0
    for byte in text.utf8 {
      if ignoringWhitespace, byte == 0x20 || (0x09...0x0D).contains(byte) { continue }
      if byte == 0x3D {
        padding += 1
        continue
      }
      guard padding == 0, let value = value(byte) else { return nil }
      bits = bits << 6 | UInt32(value)
      held += 6
      if held >= 8 {
        held -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
        bits &= (1 << UInt32(held)) - 1
      }
    }
    let expected = held == 4 ? 2 : held == 2 ? 1 : 0
    guard held < 6, bits == 0, padding == 0 || padding == expected else { return nil }
    return result
  }

  private static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A: byte - 0x41
    case 0x61...0x7A: byte - 0x61 + 26
    case 0x30...0x39: byte - 0x30 + 52
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  private static func encode(_ bytes: [UInt8], alphabet: [UInt8], padded: Bool, lineLength: Int?) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var column = 0
    func put(_ byte: UInt8) {
      if let lineLength, column == lineLength {
        result.append(0x0A)
        column = 0
      }
      result.append(byte)
      column += 1
    }
    var index = 0
    while index < bytes.count {
      let left = bytes.count - index
      let group =
        UInt32(bytes[index]) << 16 | UInt32(left > 1 ? bytes[index + 1] : 0) << 8
        | UInt32(left > 2 ? bytes[index + 2] : 0)
      put(alphabet[Int(group >> 18)])
      put(alphabet[Int(group >> 12 & 63)])
      if left > 1 { put(alphabet[Int(group >> 6 & 63)]) } else if padded { put(0x3D) }
      if left > 2 { put(alphabet[Int(group & 63)]) } else if padded { put(0x3D) }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }
}
