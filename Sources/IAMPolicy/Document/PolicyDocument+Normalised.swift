import Diagnostics
import Documents

extension PolicyDocument {
  /// The document in one canonical form: Version spelt out, every list a list, sorted and without repetitions, actions in lower
  /// case, operators in AWS's spelling, statements without `Sid`. It decides every request alike.
  public func normalised() -> PolicyDocument {
    let statements = self.statements.map { statement -> Node in
      var members: [Node.Member] = [.init(key: "Effect", value: Node(statement.effect.rawValue))]
      if let principals = statement.principals { members.append(principal(principals)) }
      members.append(list(statement.actions.name, statement.actions.patterns.map { $0.value.lowercased() }))
      if let resources = statement.resources {
        members.append(list(resources.name, resources.patterns.map(\.value)))
      }
      if !statement.conditions.isEmpty { members.append(conditions(statement.conditions)) }
      return Node(.object(members))
    }
    let node: Node = ["Version": Node(version.rawValue), "Statement": Node(statements)]
    return (try? PolicyDocument(node)) ?? self
  }

  private func list(_ key: String, _ values: [String]) -> Node.Member {
    .init(key: key, value: Node(Set(values).sorted()))
  }

  private func principal(_ element: PrincipalElement) -> Node.Member {
    if element.entries.contains(where: { $0.kind == .everyone }) {
      return .init(key: element.name, value: "*")
    }
    let kinds = Dictionary(grouping: element.entries, by: \.kind).sorted { $0.key.rawValue < $1.key.rawValue }
    return .init(
      key: element.name, value: Node(.object(kinds.map { list($0.key.rawValue, $0.value.map(\.text.value)) }))
    )
  }

  /// Conditions of one operator stand together; a key that stands twice under spellings of one operator keeps both.
  private func conditions(_ conditions: [PolicyCondition]) -> Node.Member {
    var operators: [(String, [Node.Member])] = []
    for condition in conditions {
      let name = condition.operator?.name ?? condition.writtenOperator.value
      let member = list(condition.key.value, condition.values.map(\.value))
      let place = operators.firstIndex { $0.0 == name && !$0.1.contains { $0.key == condition.key.value } }
      if let place {
        operators[place].1.append(member)
      } else if operators.contains(where: { $0.0 == name }) {
        operators.append((condition.writtenOperator.value, [member]))
      } else {
        operators.append((name, [member]))
      }
    }
    return .init(
      key: "Condition", value: Node(.object(operators.map { .init(key: $0.0, value: Node(.object($0.1))) })))
  }
}

extension PolicyInputs {
  /// All documents in their normalised form.
  public func normalised() -> PolicyInputs {
    func normal(_ policies: [AttachedPolicy]) -> [AttachedPolicy] {
      policies.map { policy in
        var policy = policy
        policy.document = policy.document.normalised()
        return policy
      }
    }
    var result = self
    result.identityPolicies = normal(identityPolicies)
    result.resourcePolicy = resourcePolicy.map { normal([$0])[0] }
    result.permissionBoundaries = normal(permissionBoundaries)
    result.sessionPolicies = normal(sessionPolicies)
    result.serviceControlLevels = serviceControlLevels.map {
      PolicyLevel(name: $0.name, policies: normal($0.policies))
    }
    result.resourceControlLevels = resourceControlLevels.map {
      PolicyLevel(name: $0.name, policies: normal($0.policies))
    }
    result.endpointPolicies = normal(endpointPolicies)
    return result
  }
}
