extension HTTPFields {
  /// Whether a text can be a field's name or a method: one or more token characters (RFC 9110, section 5.6.2).
  public static func isToken(_ text: some StringProtocol) -> Bool { isToken(String(text)) }

  /// Whether a text can be a field's name or a method.
  public static func isToken(_ text: String) -> Bool {
    // One bit for each byte below 64, and for each from 64.
    let low: UInt64 = 0x03ff_6cfa_0000_0000
    let high: UInt64 = 0x57ff_ffff_c7ff_fffe
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x80 || (byte < 0x40 ? low : high) >> UInt64(byte & 63) & 1 == 0 { return false }
    }
    return !bytes.isEmpty
  }
}
