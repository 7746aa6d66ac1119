/// Which names a server answers to. A page on another site can point a name of its own at this machine (DNS rebinding);
/// its requests carry that name in Host, and are refused. Numeric addresses and `localhost` cannot be misused so.
public struct HostRule: Hashable, Sendable {
  /// Further names, in lower case; one that begins with `.` stands for all names that end so.
  public var names: [String]

  /// Numeric addresses, `localhost`, names below `.localhost`, and these further names.
  public init(alsoTaking names: [String] = []) { self.names = names.map { $0.lowercased() } }

  /// Whether the server answers to a Host value, its port aside.
  public func accepts(_ host: some StringProtocol) -> Bool {
    guard let name = HostRule.name(in: host) else { return false }
    if name.hasPrefix("[") { return HostRule.isIPv6(name) }
    if HostRule.isIPv4(name) { return true }
    if name == "localhost" || name.hasSuffix(".localhost") { return true }
    return names.contains { $0.hasPrefix(".") ? name.hasSuffix($0) : name == $0 }
  }

  /// The host without its port, in lower case, without the dot that ends a full domain name; nil where it is no host.
  private static func name(in host: some StringProtocol) -> String? {
    var name = Substring(host.lowercased())
    if name.hasPrefix("[") {
      guard let end = name.firstIndex(of: "]") else { return nil }
      let rest = name[name.index(after: end)...]
      guard rest.isEmpty || isPort(rest) else { return nil }
      return String(name[...end])
    }
    if let colon = name.firstIndex(of: ":") {
      guard isPort(name[colon...]) else { return nil }
      name = name[..<colon]
    }
    if name.hasSuffix(".") { name = name.dropLast() }
    guard !name.isEmpty, name.utf8.allSatisfy(isNameByte) else { return nil }
    return String(name)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.first == ":" && text.utf8.count <= 6
      && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func isIPv4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        part.utf8.count <= 3 && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          && (Int(part).map { $0 <= 255 } ?? false)
      }
  }

  private static func isIPv6(_ name: String) -> Bool {
    let inner = name.dropFirst().dropLast()
    return inner.contains(":")
      && inner.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x61...0x66, 0x3A, 0x2E: true
        default: false
        }
      }
  }
}
