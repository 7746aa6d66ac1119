/// The statements of some policies that count as one, indexed by action, so that a decision looks only at statements that could
/// apply.
struct StatementSet: Sendable {
  /// The index of a statement of the set: its policy, and its place there.
  struct Entry: Sendable {
    let policy: Int
    let statement: Int
  }

  let policies: [AttachedPolicy]
  let entries: [Entry]
  let compiled: [CompiledStatement]
  /// Statements that name an action as it stands.
  private var byAction: [String: [Int32]] = [:]
  /// Statements with a wildcard behind a service's prefix.
  private var byService: [String: [Int32]] = [:]
  /// Statements that may apply to any service: `*`, wildcards before the colon, NotAction.
  private var general: [Int32] = []
  /// All statements that name actions of a service, for the nearest miss.
  private var naming: [String: [Int32]] = [:]

  static let empty = StatementSet([])

  init(_ policies: [AttachedPolicy]) {
    self.policies = policies
    var entries: [Entry] = []
    var compiled: [CompiledStatement] = []
    for (policy, attached) in policies.enumerated() {
      for (statement, value) in attached.document.statements.enumerated() {
        entries.append(Entry(policy: policy, statement: statement))
        compiled.append(value.compiled)
      }
    }
    self.entries = entries
    self.compiled = compiled
    for (index, statement) in compiled.enumerated() { register(statement, Int32(index)) }
  }

  private mutating func register(_ statement: CompiledStatement, _ index: Int32) {
    if statement.actionsNegated || statement.actions.contains(where: { $0.service == nil }) {
      general.append(index)
      return
    }
    for service in Set(statement.actions.compactMap(\.service)) {
      naming[service, default: []].append(index)
      let inService = statement.actions.filter { $0.service == service }
      if inService.contains(where: { $0.exact == nil }) {
        byService[service, default: []].append(index)
      } else {
        for action in Set(inService.compactMap(\.exact)) { byAction[action, default: []].append(index) }
      }
    }
  }

  var isEmpty: Bool { compiled.isEmpty }

  /// Calls a closure with every statement whose actions may include the request's, in no particular order.
  @inline(__always)
  func forEachCandidate(of request: AuthorizationRequest, _ body: (Int) -> Void) {
    if compiled.isEmpty { return }
    if let exact = byAction[request.actionKey] { for index in exact { body(Int(index)) } }
    if let service = byService[request.serviceKey] { for index in service { body(Int(index)) } }
    for index in general { body(Int(index)) }
  }

  /// Calls a closure with the first statements that name actions of the request's service, or of any service.
  func forEachNeighbour(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Void) {
    for index in (naming[request.serviceKey] ?? []).prefix(limit) { body(Int(index)) }
    for index in general.prefix(limit) { body(Int(index)) }
  }

  func reference(_ index: Int, kind: PolicyKind, level: String? = nil) -> StatementReference {
    let entry = entries[index]
    let policy = policies[entry.policy]
    return StatementReference(
      kind: kind, policy: policy, level: level, statement: policy.document.statements[entry.statement])
  }
}

/// Points to a statement of a policy that took part in a decision.
public struct StatementReference: Sendable, Hashable {
  /// The kind of policy.
  public let kind: PolicyKind
  /// The policy.
  public let policy: AttachedPolicy
  /// The level of the organization, where the policy is of one.
  public let level: String?
  /// The statement.
  public let statement: PolicyStatement

  /// `OneBucket:1`.
  public var name: String { "\(policy.name):\(statement.index)" }
}
