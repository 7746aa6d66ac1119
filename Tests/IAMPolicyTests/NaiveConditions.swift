import Documents

@testable import IAMPolicy

extension NaiveEvaluator {
  func holds(_ name: String, _ key: String, _ values: [String], _ variables: Bool) -> Bool {
    var name = name
    var set: String?
    if let colon = name.firstIndex(of: ":") {
      set = String(name[..<colon])
      name = String(name[name.index(after: colon)...])
    }
    let ifExists = name.hasSuffix("IfExists")
    if ifExists { name.removeLast(8) }
    let given = context.first { $0.key.lowercased() == key.lowercased() }?.value
    let present = given.map { !$0.all.isEmpty } ?? false
    if name == "Null" { return values.contains(present ? "false" : "true") }
    guard present, let given else {
      return set == "ForAllValues" || (set == nil && (ifExists || name.contains("Not")))
    }
    func one(_ text: String) -> Bool { compare(name, text, values, variables) }
    switch set {
    case "ForAllValues": return given.all.allSatisfy { one($0) } || given.all.allSatisfy(\.isEmpty)
    case "ForAnyValue": return given.all.contains { one($0) }
    default: if case .single(let text) = given { return one(text) } else { return false }
    }
  }

  /// What one value of the policy says to one of the request: nil where one of the two can't be read.
  private func compare(_ name: String, _ text: String, _ values: [String], _ variables: Bool) -> Bool {
    let negated = name.contains("Not")
    let positive = negated ? name.replacing("Not", with: "") : name
    var any = false
    for value in values {
      switch pair(positive, text, value, variables) {
      case true?: any = true
      case false?: continue
      case nil: if negated { return false }
      }
    }
    return any != negated
  }

  private func pair(_ name: String, _ text: String, _ value: String, _ variables: Bool) -> Bool? {
    func order<Number: Comparable>(_ left: Number?, _ right: Number?) -> Bool? {
      guard let left, let right else { return nil }
      if name.hasSuffix("LessThanEquals") { return left <= right }
      if name.hasSuffix("LessThan") { return left < right }
      if name.hasSuffix("GreaterThanEquals") { return left >= right }
      return name.hasSuffix("GreaterThan") ? left > right : left == right
    }
    if name.hasPrefix("Numeric") { return order(Double(text), Double(value)) }
    if name.hasPrefix("Date") { return order(Self.seconds[text], Self.seconds[value]) }
    if name == "BinaryEquals" { return order(Self.binary(text), Self.binary(value)) }
    if name == "IpAddress" {
      guard let given = Self.bits(text), let block = Self.bits(value) else { return nil }
      return given.family == block.family && given.bits.hasPrefix(block.bits)
    }
    let isLike = name.contains("Like") || name.hasPrefix("Arn")
    guard
      let tokens = variables ? filled(value, wildcards: isLike) : literal(value, wildcards: isLike)
    else { return nil }
    if name == "Bool" {
      let wanted = tokens.map { if case .literal(let character) = $0 { String(character) } else { "" } }
        .joined().lowercased()
      guard ["true", "false"].contains(wanted), ["true", "false"].contains(text.lowercased()) else {
        return nil
      }
      return wanted == text.lowercased()
    }
    if name.hasPrefix("Arn") { return arn(tokens, text) }
    if name.hasSuffix("IgnoreCase") {
      return match(
        tokens.map {
          if case .literal(let character) = $0 { .literal(Character(character.lowercased())) } else { $0 }
        },
        text.lowercased())
    }
    return match(tokens, text)
  }

  /// Six segments, each by itself.
  private func arn(_ pattern: [Token], _ text: String) -> Bool {
    var wanted: [[Token]] = [[]]
    for token in pattern {
      if case .literal(":") = token, wanted.count < 6 {
        wanted.append([])
      } else {
        wanted[wanted.count - 1].append(token)
      }
    }
    let given = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard wanted.count == 6, given.count == 6 else { return false }
    return zip(wanted, given).allSatisfy { match($0, String($1)) }
  }

  // MARK: The vocabulary of the test, by hand

  private static let seconds: [String: Int] = [
    "2026-03-02T09:00:00Z": 1_772_442_000, "1772442000": 1_772_442_000, "2026-03-02": 1_772_409_600,
    "2026-03-02T10:00:00+01:00": 1_772_442_000, "1772442001": 1_772_442_001, "5": 5, "4": 4, "-3": -3,
  ]
  /// Base64 by way of a text of bits.
  private static func binary(_ text: String) -> String? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let digits = text.prefix { $0 != "=" }
    guard text.dropFirst(digits.count).allSatisfy({ $0 == "=" }), text.count - digits.count <= 2 else {
      return nil
    }
    var bits = ""
    for character in digits {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      let six = String(value, radix: 2)
      bits += String(repeating: "0", count: 6 - six.count) + six
    }
    return bits.count % 8 < 6 ? String(bits.prefix(bits.count / 8 * 8)) : nil
  }

  private static func bits(_ text: String) -> (family: Int, bits: String)? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let whole: String
    if ["2001:db8::1", "2001:DB8::"].contains(parts[0]) {
      let last = parts[0].hasSuffix("1") ? "1" : "0"
      whole = "0010000000000001" + "0000110110111000" + String(repeating: "0", count: 95) + last
    } else {
      let bytes = parts[0].split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
      guard bytes.count == 4, !bytes.contains(nil) else { return nil }
      whole = bytes.compactMap { $0 }.map { byte in
        let text = String(byte, radix: 2)
        return String(repeating: "0", count: 8 - text.count) + text
      }.joined()
    }
    let length = parts.count == 2 ? Int(parts[1]) : whole.count
    return length.map { (whole.count, String(whole.prefix($0))) }
  }
}
