import Documents
import World

/// Policies that name a principal mean the user or role itself, which IAM keeps by its unique id. Source: IAM User Guide,
/// reference_policies_elements_principal, "IAM user principals".
extension Call {
  /// Ends the sessions of a user or role of the account that is deleted.
  mutating func endSessions(of kind: PolicyHolder, _ name: String) {
    let account = accountID
    world.sessions = world.sessions.filter { _, session in
      switch (session.kind, kind) {
      case (.user(account, name), .user), (.federated(account, name, _), .user): false
      case (.role(account, name, _), .role): false
      default: true
      }
    }
  }

  /// Names a principal anew in all policies of resources: by its new ARN where it was renamed, by its unique id where it is
  /// deleted. One that is made later with the same name is another.
  mutating func renamePrincipal(_ arn: String, to name: String) {
    for (id, account) in world.accounts {
      for (role, found) in account.roles where found.trust.namesPrincipal(arn) {
        world.accounts[id]?.roles[role]?.trust = found.trust.renamingPrincipal(arn, to: name)
      }
      for (key, found) in account.keys where found.policy.namesPrincipal(arn) {
        world.accounts[id]?.keys[key]?.policy = found.policy.renamingPrincipal(arn, to: name)
      }
    }
    for (bucket, found) in world.buckets {
      guard let policy = found.policy, policy.namesPrincipal(arn) else { continue }
      world.buckets[bucket]?.policy = policy.renamingPrincipal(arn, to: name)
    }
  }
}

extension Node {
  private static let principalKeys = ["Principal", "NotPrincipal"]

  private var statements: [Node] { self["Statement"].map { $0.elements ?? [$0] } ?? [] }

  fileprivate func namesPrincipal(_ name: String) -> Bool {
    statements.contains { statement in
      Self.principalKeys.contains { key in
        let named = statement[key]?["AWS"]
        return (named?.elements ?? named.map { [$0] } ?? []).contains { $0.string == name }
      }
    }
  }

  fileprivate func renamingPrincipal(_ name: String, to other: String) -> Node {
    changing("Statement") { statements in
      statements.each { statement in
        Self.principalKeys.reduce(statement) { statement, key in
          statement.changing(key) { principal in
            principal.changing("AWS") { named in named.each { $0.string == name ? Node(other) : $0 } }
          }
        }
      }
    }
  }

  /// The object with one of its members changed.
  private func changing(_ key: String, _ change: (Node) -> Node) -> Node {
    guard case .object(var members) = content else { return self }
    for index in members.indices where members[index].key == key {
      members[index].value = change(members[index].value)
    }
    return Node(.object(members), range: range)
  }

  /// Each element of a list, or what stands alone.
  private func each(_ change: (Node) -> Node) -> Node {
    guard case .array(let elements) = content else { return change(self) }
    return Node(.array(elements.map(change)), range: range)
  }
}
