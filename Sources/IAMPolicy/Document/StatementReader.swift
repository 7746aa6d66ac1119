import Diagnostics
import Documents

/// Reads one statement; mistakes are collected in the policy's reader.
struct StatementReader {
  var policy: PolicyReader
  let version: PolicyVersion

  mutating func statement(_ node: Node, index: Int) -> PolicyStatement? {
    guard let members = node.members else {
      policy.fail(
        "policy.statement", "a statement is an object, this is \(node.kindName)", at: node.range)
      return nil
    }
    for member in members where !PolicyReader.statementElements.contains(member.key) {
      policy.unknownElement(member, among: PolicyReader.statementElements, of: "statement")
    }
    let sid = self.sid(node["Sid"])
    let effect = self.effect(node)
    let actions = patternElement("Action", in: members, required: true, of: node)
    let resources = patternElement("Resource", in: members, required: false, of: node)
    let principals = principalElement(in: members)
    let conditions = self.conditions(node["Condition"])
    guard let effect, let actions else { return nil }
    return PolicyStatement(
      index: index, sid: sid, effect: effect, actions: actions, resources: resources,
      principals: principals, conditions: conditions, range: node.range,
      compiled: CompiledStatement(
        effect: effect, actions: actions, resources: resources, principals: principals,
        conditions: conditions, version: version))
  }

  private mutating func sid(_ node: Node?) -> Located<String>? {
    guard let node else { return nil }
    guard let text = node.string else {
      policy.fail("policy.sid", "`Sid` wants a string, this is \(node.kindName)", at: node.range)
      return nil
    }
    return Located(text, at: node.range)
  }

  private mutating func effect(_ node: Node) -> PolicyStatement.Effect? {
    guard let value = node["Effect"] else {
      policy.fail(
        "policy.no-effect", "a statement without `Effect`", at: policy.firstCharacter(node.range))
      return nil
    }
    guard let text = value.string, let effect = PolicyStatement.Effect(rawValue: text) else {
      let nearest = value.string.flatMap { NearestName.of($0, among: ["Allow", "Deny"]) }
      policy.fail(
        "policy.effect",
        "`Effect` is `Allow` or `Deny`, this is \(value.string.map { "`\($0)`" } ?? value.kindName)",
        at: value.range, hint: nearest.map { "write \"\($0)\"" })
      return nil
    }
    return effect
  }

  /// `Action` or `NotAction`, `Resource` or `NotResource`: a string or a list of strings, one of the two forms.
  private mutating func patternElement(
    _ name: String, in members: [Node.Member], required: Bool, of statement: Node
  ) -> PatternElement? {
    let plain = members.first { $0.key == name }
    let negated = members.first { $0.key == "Not" + name }
    if let plain, let negated {
      let later = plain.keyRange.start < negated.keyRange.start ? negated : plain
      policy.fail(
        "policy.both-forms", "a statement has `\(name)` or `Not\(name)`, not both", at: later.keyRange)
    }
    guard let member = plain ?? negated else {
      if required {
        policy.fail(
          "policy.no-\(name.lowercased())", "a statement without `\(name)` or `Not\(name)`",
          at: policy.firstCharacter(statement.range))
      }
      return nil
    }
    let patterns = strings(member.value, of: member.key)
    guard !patterns.isEmpty else { return nil }
    return PatternElement(
      name: member.key, negated: plain == nil, patterns: patterns, nameRange: member.keyRange)
  }

  private mutating func principalElement(in members: [Node.Member]) -> PrincipalElement? {
    let plain = members.first { $0.key == "Principal" }
    let negated = members.first { $0.key == "NotPrincipal" }
    if let plain, let negated {
      let later = plain.keyRange.start < negated.keyRange.start ? negated : plain
      policy.fail(
        "policy.both-forms", "a statement has `Principal` or `NotPrincipal`, not both", at: later.keyRange)
    }
    guard let member = plain ?? negated else { return nil }
    var entries: [PrincipalElement.Entry] = []
    if let text = member.value.string {
      if text != "*" {
        policy.fail(
          "policy.principal", "`\(member.key)` is `*` or an object, this is `\(text)`",
          at: member.value.range,
          hint: "write {\"\(text.hasSuffix(".amazonaws.com") ? "Service" : "AWS")\": \"\(text)\"}")
      }
      entries.append(.init(kind: .everyone, text: Located(text, at: member.value.range)))
    } else if let kinds = member.value.members {
      if kinds.isEmpty {
        policy.fail("policy.principal", "`\(member.key)` names nobody", at: member.value.range)
      }
      for kind in kinds {
        guard let known = PrincipalElement.Kind(rawValue: kind.key), known != .everyone else {
          let nearest = NearestName.of(kind.key, among: ["AWS", "Service", "Federated", "CanonicalUser"])
          policy.fail(
            "policy.principal-kind", "there is no kind of principal `\(kind.key)`", at: kind.keyRange,
            hint: nearest.map { "did you mean `\($0)`?" })
          continue
        }
        for text in strings(kind.value, of: kind.key) { entries.append(.init(kind: known, text: text)) }
      }
    } else {
      policy.fail(
        "policy.principal", "`\(member.key)` is `*` or an object, this is \(member.value.kindName)",
        at: member.value.range)
    }
    return PrincipalElement(negated: plain == nil, entries: entries, nameRange: member.keyRange)
  }

  private mutating func conditions(_ node: Node?) -> [PolicyCondition] {
    guard let node else { return [] }
    guard let operators = node.members else {
      policy.fail(
        "policy.condition", "`Condition` is an object of operators, this is \(node.kindName)", at: node.range)
      return []
    }
    var conditions: [PolicyCondition] = []
    for member in operators {
      let parsed = ConditionOperator(member.key)
      if parsed == nil { unknownOperator(member) }
      guard let keys = member.value.members else {
        policy.fail(
          "policy.condition",
          "`\(member.key)` wants an object of condition keys, this is \(member.value.kindName)",
          at: member.value.range)
        continue
      }
      for key in keys {
        conditions.append(
          PolicyCondition(
            operator: parsed, writtenOperator: Located(member.key, at: member.keyRange),
            key: Located(key.key, at: key.keyRange),
            values: values(key.value, of: key.key), isList: key.value.elements != nil))
      }
    }
    return conditions
  }

  private mutating func unknownOperator(_ member: Node.Member) {
    let names = ConditionOperator.Comparison.allCases.map(\.rawValue)
    var prefix = member.key.lastIndex(of: ":").map { String(member.key[...$0]) } ?? ""
    let nearest = NearestName.of(String(member.key.dropFirst(prefix.count)), among: names)
    if let set = NearestName.of(String(prefix.dropLast()), among: ["ForAllValues", "ForAnyValue"]) {
      prefix = set + ":"
    }
    policy.fail(
      "policy.unknown-operator", "there is no condition operator `\(member.key)`", at: member.keyRange,
      hint: nearest.map { "did you mean `\(prefix + $0)`?" })
  }

  /// A string or a list of strings.
  private mutating func strings(_ node: Node, of name: String) -> [Located<String>] {
    let nodes = node.elements ?? [node]
    if nodes.isEmpty { policy.fail("policy.empty-list", "`\(name)` is an empty list", at: node.range) }
    var texts: [Located<String>] = []
    for item in nodes {
      if let text = item.string {
        texts.append(Located(text, at: item.range))
      } else {
        policy.fail("policy.string", "`\(name)` wants strings, this is \(item.kindName)", at: item.range)
      }
    }
    return texts
  }

  /// Condition values may be written as numbers and truth values, too.
  private mutating func values(_ node: Node, of key: String) -> [Located<String>] {
    let nodes = node.elements ?? [node]
    var texts: [Located<String>] = []
    for item in nodes {
      switch item.content {
      case .string(let text): texts.append(Located(text, at: item.range))
      case .number(let text): texts.append(Located(text, at: item.range))
      case .bool(let value): texts.append(Located(value ? "true" : "false", at: item.range))
      case .null, .array, .object:
        policy.fail(
          "policy.condition-value",
          "`\(key)` wants strings, numbers or truth values, this is \(item.kindName)",
          at: item.range)
      }
    }
    return texts
  }
}
