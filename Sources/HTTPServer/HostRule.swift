/// Which names a server answers to. A page on another site can point a name of its own at this machine (DNS rebinding);
/// its requests carry that name in Host, and are refused. Numeric addresses and `localhost` cannot be misused so.
public struct HostRule: Hashable, Sendable {
  /// Further names, in lower case; one that begins with `.` stands for all names that end so.
  public var names: [String]

  /// Numeric addresses, `localhost`, names below `.localhost`, and these further names.
  public init(alsoTaking names: [String] = []) { self.names = names.map { $0.lowercased() } }

  /// Whether the server answers to a Host value, its port aside.
  public func accepts(_ host: String) -> Bool {
    let bytes = host.utf8.span
    guard let end = HostRule.nameEnd(in: bytes) else { return false }
    let name = bytes.extracting(..<end)
    if name[0] == 0x5B { return HostRule.isIPv6(name) }
    if HostRule.isIPv4(name) || HostRule.ends(name, "localhost", whole: true)
      || HostRule.ends(name, ".localhost")
    {
      return true
    }
    return names.contains { HostRule.ends(name, $0, whole: $0.utf8.first != 0x2E) }
  }

  /// Where the name ends, before the port and before the dot that ends a full domain name; nil where it is no host.
  private static func nameEnd(in host: Span<UInt8>) -> Int? {
    guard !host.isEmpty else { return nil }
    let isBracketed = host[0] == 0x5B
    var end = 0
    while end < host.count, isBracketed ? host[end] != 0x5D : host[end] != 0x3A {
      guard isBracketed || isNameByte(host[end]) else { return nil }
      end += 1
    }
    if isBracketed {
      guard end < host.count else { return nil }
      end += 1
    }
    guard isPort(host.extracting(end...)) else { return nil }
    if !isBracketed, end > 0, host[end - 1] == 0x2E { end -= 1 }
    return end > 0 ? end : nil
  }

  /// Nothing, or a colon and up to five digits.
  private static func isPort(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return true }
    guard text[0] == 0x3A, text.count <= 6 else { return false }
    for index in 1..<text.count where !(0x30...0x39).contains(text[index]) { return false }
    return true
  }

  /// Whether a name ends like that, or is that, ASCII case aside; the ending is in lower case.
  private static func ends(_ name: Span<UInt8>, _ ending: String, whole: Bool = false) -> Bool {
    let wanted = ending.utf8.span
    let start = name.count - wanted.count
    guard whole ? start == 0 : start >= 0 else { return false }
    for index in wanted.indices where lowercased(name[start + index]) != wanted[index] { return false }
    return true
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  /// Four numbers up to 255 with dots between them.
  private static func isIPv4(_ name: Span<UInt8>) -> Bool {
    var (parts, digits, value) = (1, 0, 0)
    for index in name.indices {
      let byte = name[index]
      if byte == 0x2E {
        guard digits > 0 else { return false }
        (parts, digits, value) = (parts + 1, 0, 0)
      } else {
        guard (0x30...0x39).contains(byte) else { return false }
        (digits, value) = (digits + 1, value * 10 + Int(byte - 0x30))
        guard digits <= 3, value <= 255 else { return false }
      }
    }
    return parts == 4 && digits > 0
  }

  /// Brackets around hexadecimal digits, dots and at least one colon.
  private static func isIPv6(_ name: Span<UInt8>) -> Bool {
    var hasColon = false
    for index in 1..<name.count - 1 {
      switch lowercased(name[index]) {
      case 0x3A: hasColon = true
      case 0x30...0x39, 0x61...0x66, 0x2E: break
      default: return false
      }
    }
    return hasColon
  }
}
