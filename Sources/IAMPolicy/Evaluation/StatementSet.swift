/// The statements of some policies that count as one, indexed by action, so that a decision looks only at statements that could
/// apply.
final class StatementSet: Sendable {
  /// The index of a statement of the set: its policy, and its place there.
  struct Entry: Sendable {
    let policy: Int
    let statement: Int
  }

  let policies: [AttachedPolicy]
  let entries: [Entry]
  let compiled: [CompiledStatement]
  /// nil for a set of few statements, which are all asked: that is quicker than to look them up.
  private let index: ActionIndex?
  private static let few = 16

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
    index = compiled.count > Self.few ? ActionIndex(compiled) : nil
  }

  var isEmpty: Bool { compiled.isEmpty }

  /// Calls a closure with every statement whose actions and resources may include the request's, in no particular order, some
  /// twice.
  @inline(__always)
  func forEachCandidate(of request: AuthorizationRequest, _ body: (Int) -> Void) {
    guard let index else {
      for place in compiled.indices { body(place) }
      return
    }
    index.forEachCandidate(of: request, body)
  }

  /// Calls a closure with statements whose actions may include the request's, whatever their resources, until it says that it
  /// has enough; see `ActionIndex`.
  func forEachOfAction(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Bool) {
    index?.forEachOfAction(of: request, atMost: limit, body)
  }

  /// Calls a closure with the first statements that name actions of the request's service, or of any service.
  func forEachNeighbour(of request: AuthorizationRequest, atMost limit: Int, _ body: (Int) -> Void) {
    index?.forEachNeighbour(of: request, atMost: limit, body)
  }

  func reference(_ index: Int, kind: PolicyKind, level: String? = nil) -> StatementReference {
    StatementReference(kind: kind, level: level, origin: self, entry: entries[index])
  }
}

/// Points to a statement of a policy that took part in a decision.
public struct StatementReference: Sendable {
  /// The kind of policy.
  public let kind: PolicyKind
  /// The level of the organization, where the policy is of one.
  public let level: String?
  let origin: StatementSet
  let entry: StatementSet.Entry

  /// The policy.
  public var policy: AttachedPolicy { origin.policies[entry.policy] }
  /// The statement.
  public var statement: PolicyStatement { policy.document.statements[entry.statement] }
  /// `OneBucket:1`.
  public var name: String { "\(policy.name):\(entry.statement + 1)" }
}

extension StatementReference: Hashable {
  /// Two references are equal when they mean the same statement of equal policies in the same role.
  public static func == (left: StatementReference, right: StatementReference) -> Bool {
    left.kind == right.kind && left.level == right.level && left.entry.statement == right.entry.statement
      && left.policy == right.policy
  }

  /// Hashes kind, policy name and number.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(policy.name)
    hasher.combine(entry.statement)
  }
}
