import Documents

@testable import IAMPolicy

/// A second evaluator, written from the rules A to H over the bare JSON, without preparation, index or shared code: slow, short,
/// and the oracle of the differential test. All kinds of policy, all kinds of caller, one account or two.
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
    var resourceLevels: [[Node]] = []
    var endpoint: [Node] = []
  }

  private enum Says { case deny, allow, nothing }
  /// Actions of the test's vocabulary that have no resource type.
  private static let starOnly = ["s3:ListAllMyBuckets"]

  func verdict(_ policies: Policies) -> Verdict {
    let hasBoundary = !policies.boundaries.isEmpty && isIAM && !isRoot
    var grants: Set<Int> = []
    var resourceDenies = false
    for statement in statements(policies.resource.map { [$0] } ?? []) where applies(statement.0, statement.1)
    {
      let how = names(statement.0, hasBoundary)
      if how == 0 { continue }
      if statement.0["Effect"]?.string == "Deny" { resourceDenies = true } else { grants.insert(how) }
    }
    let endpoint = policies.endpoint.isEmpty ? .allow : says(policies.endpoint, asksWho: true)
    let controls = policies.resourceLevels.map { says($0, asksWho: true) }
    let isOutsider = !isIAM
    let levels = isOutsider ? [] : policies.levels.map { says($0) }
    let identity = isOutsider ? .nothing : says(policies.identity)
    let boundary = hasBoundary ? says(policies.boundaries) : .allow
    let session =
      isOutsider
      ? .allow : policies.session.isEmpty ? (isFederated ? .nothing : .allow) : says(policies.session)
    if resourceDenies || ([identity, boundary, session, endpoint] + controls + levels).contains(.deny) {
      return .explicitlyDenied
    }
    guard endpoint == .allow, levels.allSatisfy({ $0 == .allow }) else { return .implicitlyDenied }
    if isOutsider { return grants.isEmpty ? .implicitlyDenied : .allowed }
    let own = (identity == .allow || isRoot) && boundary == .allow && session == .allow
    if owner != account(of: principal) { return own && !grants.isEmpty ? .allowed : .implicitlyDenied }
    if own || grants.contains(3) { return .allowed }
    return grants.contains(2) && boundary == .allow && session == .allow ? .allowed : .implicitlyDenied
  }

  private var isIAM: Bool { principal.hasPrefix("arn:") }
  private var isRoot: Bool { principal.hasSuffix(":root") }
  private var isFederated: Bool { principal.contains(":federated-user/") }
  private func account(of arn: String) -> String {
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 4 ? String(parts[4]) : "nobody"
  }

  private func statements(_ documents: [Node]) -> [(Node, Bool)] {
    documents.flatMap { document in
      (document["Statement"]?.elements ?? []).map { ($0, document["Version"]?.string == "2012-10-17") }
    }
  }

  private func says(_ documents: [Node], asksWho: Bool = false) -> Says {
    let effects = statements(documents).filter {
      applies($0.0, $0.1)
        && (!asksWho || ($0.0["Principal"] == nil && $0.0["NotPrincipal"] == nil) || names($0.0, false) > 0)
    }.map { $0.0["Effect"]?.string }
    return effects.contains("Deny") ? .deny : effects.contains("Allow") ? .allow : .nothing
  }

  // MARK: Elements

  func list(_ node: Node?) -> [String] {
    guard let node else { return [] }
    return (node.elements ?? [node]).compactMap(\.string)
  }

  private func applies(_ statement: Node, _ variables: Bool) -> Bool {
    func includes(_ key: String) -> Bool {
      list(statement[key]).contains { matches($0.lowercased(), action.lowercased()) }
    }
    guard statement["Action"] != nil ? includes("Action") : !includes("NotAction") else { return false }
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

  /// nil where a variable has no value. A `*` at the end of a segment goes on beyond the colon, every other wildcard of the first
  /// five segments stays within its own.
  private func resourceMatches(_ pattern: String, _ variables: Bool) -> Bool? {
    if pattern == "*" { return true }
    let asked = Self.starOnly.contains(action) ? "*" : resource
    let parts = pattern.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    var tokens: [Token] = []
    for (index, part) in parts.prefix(5).enumerated() {
      if index > 0 { tokens.append(.literal(":")) }
      let characters = Array(part)
      for (place, character) in characters.enumerated() {
        switch character {
        case "*": tokens.append(place == characters.count - 1 ? .any : .within)
        case "?": tokens.append(.oneWithin)
        default: tokens.append(.literal(character))
        }
      }
    }
    if parts.count == 6 {
      guard let tail = variables ? filled(parts[5]) : literal(parts[5]) else {
        return match(tokens + [.literal(":"), .any], asked) ? nil : false
      }
      tokens += [.literal(":")] + tail
    }
    return match(tokens, asked)
  }

  /// 3 the caller itself or everyone, 2 its role or federating user, 1 its account, 0 somebody else.
  private func names(_ statement: Node, _ hasBoundary: Bool) -> Int {
    if let not = statement["NotPrincipal"] {
      if statement["Effect"]?.string == "Deny", hasBoundary { return 3 }
      return strength(not) > 1 ? 0 : 3
    }
    return statement["Principal"].map { strength($0) } ?? 0
  }

  private func strength(_ element: Node) -> Int {
    if element.string == "*" { return 3 }
    let services = list(element["Service"]).map { $0 == principal ? 3 : 0 }
    return (services + list(element["AWS"]).map { strength(ofAWS: $0) }).max() ?? 0
  }

  private func strength(ofAWS entry: String) -> Int {
    if entry == "*" { return 3 }
    let account = account(of: principal)
    if entry == account || entry == "arn:aws:iam::\(account):root" { return isRoot ? 3 : 1 }
    if principal.contains(":role/") { return entry == principal ? 2 : 0 }
    if entry == principal { return 3 }
    let name = principal.split(separator: "/").dropFirst().first.map(String.init) ?? ""
    if principal.contains(":assumed-role/"), entry == "arn:aws:iam::\(account):role/\(name)" { return 2 }
    if isFederated, entry == "arn:aws:iam::\(account):user/\(name)" { return 2 }
    return 0
  }
}
