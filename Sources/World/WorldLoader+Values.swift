import AWSTypes
import Diagnostics
import Documents
import Effects

/// Typed values of nodes; whatever is wrong is reported where it stands.
extension WorldLoader {
  mutating func report(_ code: String, _ message: String, _ range: SourceRange, hint: String? = nil) {
    problems.append(Diagnostic(code: code, message, in: source, at: range, hint: hint))
  }

  /// Reports keys that nobody reads.
  mutating func check(_ members: [Node.Member], known: [String], of what: String) {
    for member in members where !known.contains(member.key) {
      let near = NearestName.of(member.key, among: known)
      report(
        "world.unknown-key", "\(what) has no key `\(member.key)`", member.keyRange,
        hint: near.map { "did you mean `\($0)`?" } ?? "known are " + known.joined(separator: ", "))
    }
  }

  mutating func object(_ node: Node, _ what: String) -> [Node.Member]? {
    if node.isNull { return [] }
    guard let members = node.members else {
      report("world.type", "\(what) must be an object, not \(node.kindName)", node.range)
      return nil
    }
    return members
  }

  /// The members of an object with only these keys.
  mutating func fields(_ node: Node, _ what: String, known: [String]) -> Node? {
    guard let members = object(node, what) else { return nil }
    check(members, known: known, of: what)
    return node
  }

  mutating func string(_ node: Node) -> String? {
    switch node.content {
    case .string(let text): return text
    case .number(let text): return text
    case .bool(let value): return value ? "true" : "false"
    default:
      report("world.type", "a text is expected here, not \(node.kindName)", node.range)
      return nil
    }
  }

  mutating func strings(_ node: Node) -> [String] {
    if let elements = node.elements { return elements.compactMap { string($0) } }
    return string(node).map { [$0] } ?? []
  }

  mutating func bool(_ node: Node) -> Bool? {
    if let value = node.bool { return value }
    report("world.type", "`true` or `false` is expected here, not \(node.kindName)", node.range)
    return nil
  }

  mutating func integer(_ node: Node, _ range: ClosedRange<Int>) -> Int? {
    if let value = node.int, range.contains(value) { return value }
    let bound =
      range.upperBound == Int.max
      ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
    report("world.number", "a whole number is expected here, \(bound)", node.range)
    return nil
  }

  /// One of a few words.
  mutating func word(_ node: Node, _ words: [String]) -> String? {
    guard let text = string(node) else { return nil }
    if words.contains(text) { return text }
    report(
      "world.word", "`\(text)` is not one of \(words.map { "`\($0)`" }.joined(separator: ", "))", node.range,
      hint: NearestName.of(text, among: words).map { "did you mean `\($0)`?" })
    return nil
  }

  mutating func timestamp(_ node: Node) -> Timestamp? {
    if let text = node.string, let time = Timestamp(iso8601: text) { return time }
    report("world.time", "a time such as 2026-03-02T09:00:00Z is expected here", node.range)
    return nil
  }

  mutating func accountID(_ node: Node) -> String? {
    guard let text = string(node) else { return nil }
    if AccountID(text) != nil { return text }
    report("world.account", "`\(text)` is no account: twelve digits are expected", node.range)
    return nil
  }

  mutating func stringMap(_ node: Node, _ what: String) -> [String: String] {
    var result: [String: String] = [:]
    for member in object(node, what) ?? [] { result[member.key] = string(member.value) ?? "" }
    return result
  }

  mutating func refer(
    _ kind: String, _ name: String, _ range: SourceRange, exists: @escaping @Sendable (World) -> Bool,
    candidates: @escaping @Sendable (World) -> [String]
  ) {
    references.append(
      Reference(kind: kind, name: name, range: range, exists: exists, candidates: candidates))
  }
}
