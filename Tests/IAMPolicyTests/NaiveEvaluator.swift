import Documents

@testable import IAMPolicy

/// A second evaluator, written from the rules A to H over the bare JSON, without preparation, index or shared code: slow, short,
/// and the oracle of the differential test. Identity, boundary, session, SCP and resource policies of one or two accounts.
struct NaiveEvaluator {
  let principal: String
  let action: String
  let resource: String
  let owner: String
  let context: [String: ContextValue]

  struct Policies {
    var identity: [Node] = []
    var resource: Node?
    var boundaries: [Node] = []
    var session: [Node] = []
    var levels: [[Node]] = []
  }

  private enum Says { case deny, allow, nothing }

  func verdict(_ policies: Policies) -> Verdict {
    let identity = says(policies.identity)
    let boundary = policies.boundaries.isEmpty ? .allow : says(policies.boundaries)
    let session = policies.session.isEmpty ? (isFederated ? .nothing : .allow) : says(policies.session)
    let levels = policies.levels.map { says($0) }
    let boundaryExists = !policies.boundaries.isEmpty
    var grants: Set<Int> = []
    var resourceDenies = false
    for statement in statements(policies.resource.map { [$0] } ?? []) where applies(statement.0, statement.1)
    {
      let how = names(statement.0, boundaryExists)
      if how == 0 { continue }
      if statement.0["Effect"]?.string == "Deny" { resourceDenies = true } else { grants.insert(how) }
    }
    let all = [identity, boundary, session] + levels
    if resourceDenies || all.contains(.deny) { return .explicitlyDenied }
    guard levels.allSatisfy({ $0 == .allow }) else { return .implicitlyDenied }
    let own = identity == .allow && boundary == .allow && session == .allow
    if owner != account(of: principal) { return own && !grants.isEmpty ? .allowed : .implicitlyDenied }
    if own || grants.contains(3) { return .allowed }
    return grants.contains(2) && boundary == .allow && session == .allow ? .allowed : .implicitlyDenied
  }

  private var isFederated: Bool { principal.contains(":federated-user/") }
  private func account(of arn: String) -> String {
    String(arn.split(separator: ":", omittingEmptySubsequences: false)[4])
  }

  private func statements(_ documents: [Node]) -> [(Node, Bool)] {
    documents.flatMap { document in
      (document["Statement"]?.elements ?? []).map { ($0, document["Version"]?.string == "2012-10-17") }
    }
  }

  private func says(_ documents: [Node]) -> Says {
    let effects = statements(documents).filter { applies($0.0, $0.1) }.map { $0.0["Effect"]?.string }
    return effects.contains("Deny") ? .deny : effects.contains("Allow") ? .allow : .nothing
  }

  // MARK: Elements

  private func list(_ node: Node?) -> [String] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap(\.string)
  }

  private func applies(_ statement: Node, _ variables: Bool) -> Bool {
    let actions = list(statement["Action"]).contains { glob($0.lowercased(), action.lowercased()) }
    let notActions = list(statement["NotAction"]).contains { glob($0.lowercased(), action.lowercased()) }
    guard statement["Action"] != nil ? actions : !notActions else { return false }
    if statement["Resource"] != nil {
      guard list(statement["Resource"]).contains(where: { resourceMatches($0, variables) == true }) else {
        return false
      }
    } else {
      let outcomes = list(statement["NotResource"]).map { resourceMatches($0, variables) }
      guard !outcomes.contains(true), !outcomes.contains(nil) else { return false }
    }
    return (statement["Condition"]?.members ?? []).allSatisfy { member in
      (member.value.members ?? []).allSatisfy { holds(member.key, $0.key, list($0.value), variables) }
    }
  }

  /// nil where a variable has no value.
  private func resourceMatches(_ pattern: String, _ variables: Bool) -> Bool? {
    if pattern == "*" { return true }
    let parts = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    let asked = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
      String.init)
    guard parts.count == 6, asked.count == 6 else { return glob(pattern, resource) }
    for index in 0..<5 where !glob(parts[index], asked[index]) { return false }
    guard let tail = variables ? filled(parts[5]) : literal(parts[5]) else { return nil }
    return match(tail, Array(asked[5]))
  }

  private func names(_ statement: Node, _ hasBoundary: Bool) -> Int {
    if let not = statement["NotPrincipal"] {
      if statement["Effect"]?.string == "Deny", hasBoundary { return 3 }
      return list(not["AWS"]).contains { strength($0) > 1 } ? 0 : 3
    }
    if statement["Principal"]?.string == "*" { return 3 }
    return list(statement["Principal"]?["AWS"]).map { strength($0) }.max() ?? 0
  }

  /// 3 the caller itself, 2 its role or federating user, 1 its account, 0 somebody else.
  private func strength(_ entry: String) -> Int {
    if entry == "*" || entry == principal { return 3 }
    let account = account(of: principal)
    if entry == account || entry == "arn:aws:iam::\(account):root" { return 1 }
    if principal.contains(":assumed-role/"),
      entry == "arn:aws:iam::\(account):role/\(principal.split(separator: "/")[1])"
    {
      return 2
    }
    if isFederated, entry == "arn:aws:iam::\(account):user/\(principal.split(separator: "/")[1])" { return 2 }
    return 0
  }

  // MARK: Conditions

  private func holds(_ name: String, _ key: String, _ values: [String], _ variables: Bool) -> Bool {
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

  private func compare(_ name: String, _ text: String, _ values: [String], _ variables: Bool) -> Bool {
    switch name {
    case "NumericLessThan":
      guard let number = Int(text) else { return false }
      return values.compactMap { Int($0) }.contains { number < $0 }
    case "Bool":
      guard ["true", "false"].contains(text.lowercased()) else { return false }
      return values.contains { value in
        let tokens = variables ? filled(value, wildcards: false) : literal(value, wildcards: false)
        return tokens.map { match($0, Array(text)) } ?? false
      }
    default:
      let like = name.contains("Like")
      var any = false
      for value in values {
        guard let tokens = variables ? filled(value, wildcards: like) : literal(value, wildcards: like) else {
          if name.contains("Not") { return false }
          continue
        }
        if match(tokens, Array(text)) { any = true }
      }
      return any != name.contains("Not")
    }
  }

  // MARK: Texts

  /// A character, or nil for `*`; `?` is the character with a flag.
  private enum Token { case literal(Character), any, one }

  private func literal(_ text: String, wildcards: Bool = true) -> [Token]? {
    text.map { wildcards && $0 == "*" ? .any : wildcards && $0 == "?" ? .one : .literal($0) }
  }

  /// Fills in `${aws:username}` and `${k}`, the only variables of the test's documents.
  private func filled(_ text: String, wildcards: Bool = true) -> [Token]? {
    var tokens: [Token] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        let key = rest[..<end].dropFirst(2)
        rest = rest[rest.index(after: end)...]
        guard case .single(let value) = value(of: String(key)) else { return nil }
        tokens += value.map { .literal($0) }
      } else {
        tokens.append(wildcards && first == "*" ? .any : wildcards && first == "?" ? .one : .literal(first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }

  private func value(of key: String) -> ContextValue? {
    if let value = context[key] { return value }
    guard key == "aws:username", principal.contains(":user/") else { return nil }
    return .single(String(principal.split(separator: "/").last ?? ""))
  }

  private func glob(_ pattern: String, _ text: String) -> Bool { match(literal(pattern) ?? [], Array(text)) }

  private func match(_ pattern: [Token], _ text: [Character]) -> Bool {
    var reachable: Set<Int> = [0]
    func close() {
      for index in pattern.indices {
        if reachable.contains(index), case .any = pattern[index] { reachable.insert(index + 1) }
      }
    }
    close()
    for character in text {
      var next: Set<Int> = []
      for state in reachable where state < pattern.count {
        switch pattern[state] {
        case .any: next.insert(state)
        case .one: next.insert(state + 1)
        case .literal(let wanted): if wanted == character { next.insert(state + 1) }
        }
      }
      reachable = next
      close()
    }
    return reachable.contains(pattern.count)
  }
}
