#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What may stand in the parts of a request, byte by byte, on lent memory: these run for every header of every signature.
enum ByteRules {
  /// Whether all bytes are token characters, and there is one at least.
  static func isToken(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    // One bit for each byte below 64, and for each from 64 (RFC 9110, section 5.6.2).
    let low: UInt64 = 0x03ff_6cfa_0000_0000
    let high: UInt64 = 0x57ff_ffff_c7ff_fffe
    var good: UInt64 = bytes.isEmpty ? 0 : 1
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      good &= byte < 0x80 ? (byte < 0x40 ? low : high) >> UInt64(byte & 63) : 0
    }
    return good & 1 == 1
  }

  /// Whether no byte is a control character; tabs pass where `tabs` says so.
  static func isText(_ bytes: UnsafeBufferPointer<UInt8>, tabs: Bool) -> Bool {
    let words = bytes.count / 8
    if words > 0, unsafe hasNoControls(bytes, words) { return true }
    let tab: UInt8 = tabs ? 0x09 : 0x20
    var bad: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[index]
      bad |= (byte < 0x20 ? 1 : 0) & (byte == tab ? 0 : 1)
      bad |= byte == 0x7F ? 1 : 0
    }
    return bad == 0
  }

  /// Whether no byte is a control character, eight at once; the last eight overlap those before. Tabs count as controls.
  @inline(__always)
  private static func hasNoControls(_ bytes: UnsafeBufferPointer<UInt8>, _ words: Int) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var found: UInt64 = 0
    for index in 0...words {
      let place = min(8 * index, bytes.count - 8)
      let word = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let deletes = word ^ 0x7F7F_7F7F_7F7F_7F7F
      found |= (word &- 0x2020_2020_2020_2020) & ~word
      found |= (deletes &- 0x0101_0101_0101_0101) & ~deletes
    }
    return found & 0x8080_8080_8080_8080 == 0
  }

  /// Whether a byte stands for itself in a URI: a letter, a digit, or one of `-._~` (RFC 3986, section 2.3).
  @inline(__always)
  static func isUnreserved(_ byte: UInt8) -> Bool {
    let low: UInt64 = 0x03ff_6000_0000_0000
    let high: UInt64 = 0x47ff_fffe_87ff_fffe
    return byte < 0x80 && (byte < 0x40 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether two strings of bytes are the same.
  @inline(__always)
  static func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    guard let a = left.baseAddress, let b = right.baseAddress else { return left.isEmpty }
    return unsafe memcmp(a, b, left.count) == 0
  }

  /// Whether a name is this one in lower case, ASCII case aside.
  @inline(__always)
  static func isSame(_ name: UnsafeBufferPointer<UInt8>, _ lowercase: StaticString) -> Bool {
    guard name.count == lowercase.utf8CodeUnitCount else { return false }
    for index in 0..<name.count {
      let byte = unsafe name[index]
      if unsafe lowercase.utf8Start[index] != (byte &- 0x41 < 26 ? byte | 0x20 : byte) { return false }
    }
    return true
  }
}
