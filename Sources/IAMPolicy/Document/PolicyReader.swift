import Diagnostics
import Documents

/// Reads the policy grammar out of a parsed document, going on after a mistake so that all of them are told at once.
///
/// Source: IAM User Guide, reference_policies_grammar. What the grammar allows and a service would still refuse (an unknown
/// action, a malformed ARN) is a finding of the checker, not a mistake here.
struct PolicyReader {
  let source: SourceText
  private(set) var found: [Diagnostic] = []
  /// Hostile documents are told of a bounded number of mistakes.
  private static let mostMistakes = 100

  init(source: SourceText) { self.source = source }

  static let documentElements = ["Version", "Id", "Statement"]
  static let statementElements = [
    "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource",
    "Condition",
  ]

  mutating func document(_ node: Node) -> PolicyDocument? {
    guard let members = node.members else {
      fail("policy.not-an-object", "a policy is an object, this is \(node.kindName)", at: node.range)
      return nil
    }
    for member in members where !Self.documentElements.contains(member.key) {
      unknownElement(member, among: Self.documentElements, of: "policy")
    }
    let (version, written) = self.version(node["Version"])
    var id: String?
    if let value = node["Id"] {
      id = value.string
      if id == nil { fail("policy.id", "`Id` wants a string, this is \(value.kindName)", at: value.range) }
    }
    guard let list = node["Statement"] else {
      fail("policy.no-statement", "a policy without `Statement`", at: firstCharacter(node.range))
      return nil
    }
    let statementNodes = list.elements ?? [list]
    var statements: [PolicyStatement] = []
    var sids: Set<String> = []
    for (offset, item) in statementNodes.enumerated() {
      var reader = StatementReader(policy: self, version: version)
      let statement = reader.statement(item, index: offset + 1)
      found = reader.policy.found
      if let sid = statement?.sid, !sid.value.isEmpty, !sids.insert(sid.value).inserted {
        fail("policy.duplicate-sid", "the Sid `\(sid.value)` stands twice in this policy", at: sid.range)
      }
      if let statement { statements.append(statement) }
    }
    return PolicyDocument(
      version: version, writtenVersion: written, id: id, statements: statements, node: node, source: source)
  }

  private mutating func version(_ node: Node?) -> (PolicyVersion, Located<String>?) {
    guard let node else { return (.v2008, nil) }
    guard let text = node.string else {
      fail("policy.version", "`Version` wants a string, this is \(node.kindName)", at: node.range)
      return (.v2008, nil)
    }
    guard let version = PolicyVersion(rawValue: text) else {
      fail(
        "policy.version", "there is no policy version `\(text)`", at: node.range,
        hint: "write 2012-10-17")
      return (.v2012, Located(text, at: node.range))
    }
    return (version, Located(text, at: node.range))
  }

  mutating func unknownElement(_ member: Node.Member, among names: [String], of what: String) {
    let nearest = NearestName.of(member.key, among: names)
    fail(
      "policy.unknown-element", "a \(what) has no element `\(member.key)`", at: member.keyRange,
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  mutating func fail(_ code: String, _ message: String, at range: SourceRange, hint: String? = nil) {
    guard found.count < Self.mostMistakes else { return }
    found.append(Diagnostic(code: code, message, in: source, at: range, hint: hint))
  }

  /// A caret under the opening brace says more than one under a whole document.
  func firstCharacter(_ range: SourceRange) -> SourceRange {
    var end = range.start
    end.column += 1
    end.offset += 1
    return SourceRange(range.start, end)
  }
}
