/// Base32 (RFC 4648, section 6), the form of TOTP secrets.
public enum Base32 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  /// The encoded bytes, padded with `=` to a multiple of eight where `padded` says so.
  public static func encode(_ bytes: some Collection<UInt8>, padded: Bool = true) -> String {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      held += 8
      while held >= 5 {
        held -= 5
        result.append(alphabet[Int(bits >> UInt32(held)) & 31])
      }
      bits &= (1 << UInt32(held)) - 1
    }
    if held > 0 { result.append(alphabet[Int(bits << UInt32(5 - held)) & 31]) }
    while padded, !result.count.isMultiple(of: 8) { result.append(0x3D) }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of an encoded text; case, blanks, hyphens and padding do not matter, as authenticator programs have it.
  /// Nil where another character stands, or where the number of characters is impossible.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    var ended = false
    for byte in text.utf8 where byte != 0x20 && byte != 0x2D {
      if byte == 0x3D {
        ended = true
        continue
      }
      guard !ended else { return nil }
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61
      case 0x32...0x37: value = byte - 0x32 + 26
      default: return nil
      }
      bits = bits << 5 | UInt32(value)
      held += 5
      if held >= 8 {
        held -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
      bits &= (1 << UInt32(held)) - 1
    }
    return held < 5 ? result : nil
  }
}
