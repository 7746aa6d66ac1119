/// An address or a block of addresses, IPv4 or IPv6. A bare address is a block of one; the families never match each other.
///
/// Source: IAM User Guide, reference_policies_elements_condition_operators, "IP address condition operators"; RFC 4632, RFC 4291.
struct IPRange: Sendable, Hashable {
  /// Four or sixteen bytes.
  let address: [UInt8]
  /// How many leading bits count.
  let prefix: Int

  /// Reads `203.0.113.0/24`, `203.0.113.7`, `2001:db8::/32`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = Self.address(parts[0]) else { return nil }
    self.address = address
    if parts.count == 2 {
      guard let bits = Int(parts[1]), (0...address.count * 8).contains(bits),
        parts[1].utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D })
      else { return nil }
      prefix = bits
    } else {
      prefix = address.count * 8
    }
  }

  func contains(_ other: IPRange) -> Bool {
    guard address.count == other.address.count, other.prefix >= prefix else { return false }
    let wholeBytes = prefix / 8
    for index in 0..<wholeBytes where address[index] != other.address[index] { return false }
    let bits = prefix % 8
    guard bits > 0 else { return true }
    let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    return address[wholeBytes] & mask == other.address[wholeBytes] & mask
  }

  /// Private, loopback and link-local addresses, which `aws:SourceIp` never holds.
  var isPrivate: Bool {
    let blocks = [
      "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7",
      "fe80::/10",
    ]
    return blocks.contains { IPRange($0)?.contains(self) == true }
  }

  private static func address(_ text: Substring) -> [UInt8]? {
    text.contains(":") ? version6(text) : version4(text)
  }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let byte = UInt8(part)
      else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    let halves = text.components(separatedBy: "::")
    guard halves.count <= 2 else { return nil }
    guard let head = groups(halves[0]), let tail = halves.count == 2 ? groups(halves[1]) : [] else {
      return nil
    }
    if halves.count == 1 { return head.count == 16 ? head : nil }
    guard head.count + tail.count <= 14 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, part.contains(".") {
        guard let embedded = version4(part) else { return nil }
        bytes += embedded
        continue
      }
      guard (1...4).contains(part.utf8.count), let value = UInt16(part, radix: 16), part.first != "+" else {
        return nil
      }
      bytes += [UInt8(value >> 8), UInt8(value & 0xFF)]
    }
    return bytes.count <= 16 ? bytes : nil
  }
}

extension Substring {
  /// The pieces between a separator of several characters.
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = self
    while let range = rest.firstIndex(where: { $0 == ":" }).flatMap({ rest.range(of: separator, from: $0) }) {
      pieces.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    pieces.append(rest)
    return pieces
  }

  private func range(of separator: String, from start: Index) -> Range<Index>? {
    var index = start
    while index < endIndex {
      if self[index...].hasPrefix(separator) { return index..<self.index(index, offsetBy: separator.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
