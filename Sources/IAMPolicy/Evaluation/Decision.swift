/// The answer to a request, with its reasons. The reasons of single statements are worked out when they are asked for.
public struct Decision: Sendable {
  /// The policies that were asked.
  public let policies: PreparedPolicies
  /// The request.
  public let request: AuthorizationRequest
  let outcomes: Outcomes
  let ruling: Ruling

  /// Allowed, or how it was denied.
  public var verdict: Verdict { ruling.verdict }

  /// Whether the call may go on.
  public var isAllowed: Bool { ruling.verdict == .allowed }

  /// The kinds of policy that stand in the way, in the order of evaluation; empty for an allowed call.
  public var blockedBy: [PolicyKind] { ruling.blockedBy }

  /// What a kind of policy did.
  public func effect(of kind: PolicyKind) -> PolicyEffect { ruling.effects[kind] }

  /// The statements that decided: of an explicit denial the first that forbids of each kind, of an allow those that grant; empty
  /// where nothing allows.
  public var decidedBy: [StatementReference] {
    let wanted: PolicyEffect = isAllowed ? .allow : .explicitDeny
    guard verdict != .implicitlyDenied else { return [] }
    return PolicyKind.allCases.filter { ruling.effects[$0] == wanted }.flatMap { kind in
      positions(kind).compactMap { set, level, outcome in
        let index = isAllowed ? outcome.allowed : outcome.denied
        return index < 0 ? nil : set.reference(index, kind: kind, level: level)
      }
    }
  }

  /// All statements that decided, not only the first of each kind: of an explicit denial every matching Deny, of an allow every
  /// matching Allow of the kinds that allow; empty where nothing allows.
  public var matchedStatements: [StatementReference] {
    let wanted: PolicyEffect = isAllowed ? .allow : .explicitDeny
    guard verdict != .implicitlyDenied else { return [] }
    return PolicyKind.allCases.filter { ruling.effects[$0] == wanted }.flatMap { kind in
      check(kind).statements.filter { $0.matched && ($0.statement.effect == .allow) == isAllowed }.map(
        \.reference)
    }
  }

  /// The sets of statements of a kind with what they said, and the name of their level.
  func positions(_ kind: PolicyKind) -> [(StatementSet, String?, SetOutcome)] {
    func levels(_ sets: [StatementSet], _ levels: [PolicyLevel], _ outcomes: [SetOutcome]) -> [(
      StatementSet, String?, SetOutcome
    )] {
      sets.indices.map { (sets[$0], levels[$0].name, outcomes.indices.contains($0) ? outcomes[$0] : .silent) }
    }
    switch kind {
    case .serviceControl:
      return levels(policies.serviceControl, policies.inputs.serviceControlLevels, outcomes.serviceControl)
    case .resourceControl:
      return levels(policies.resourceControl, policies.inputs.resourceControlLevels, outcomes.resourceControl)
    case .endpoint: return [(policies.endpoint, nil, outcomes.endpoint)]
    case .resource:
      let outcome = SetOutcome(denied: outcomes.resource.denied, allowed: outcomes.resource.allowed)
      return [(policies.resource, nil, outcome)]
    case .identity: return [(policies.identity, nil, outcomes.identity)]
    case .boundary: return [(policies.boundary, nil, outcomes.boundary)]
    case .session: return [(policies.session, nil, outcomes.session)]
    }
  }

  /// One check for each kind of policy, in the order of evaluation, with every statement and its reasons.
  public var checks: [PolicyCheck] { PolicyKind.allCases.map { check($0) } }

  /// The check of one kind of policy, with every statement and its reasons.
  public func check(_ kind: PolicyKind) -> PolicyCheck {
    let explainer = StatementExplainer(request: request, hasBoundary: policies.hasBoundary)
    let statements = positions(kind).flatMap { set, level, _ in
      set.compiled.indices.map { explainer.explain(set.reference($0, kind: kind, level: level)) }
    }
    return PolicyCheck(kind: kind, effect: ruling.effects[kind], statements: statements)
  }

  /// Condition keys that statements ask for whose action, resource and principal match, and that the request does not hold; as
  /// written, sorted, each once.
  public var missingContextKeys: [String] {
    var missing: [String: String] = [:]
    for kind in PolicyKind.allCases {
      for (set, _, _) in positions(kind) {
        for (index, statement) in set.compiled.enumerated() where asks(statement, kind) {
          let entry = set.entries[index]
          let written = set.policies[entry.policy].document.statements[entry.statement]
          for key in written.referencedContextKeys(version: set.policies[entry.policy].document.version)
          where request.contextValue(key.lowercased()) == nil {
            if missing[key.lowercased()] == nil { missing[key.lowercased()] = key }
          }
        }
      }
    }
    return missing.values.sorted()
  }

  private func asks(_ statement: CompiledStatement, _ kind: PolicyKind) -> Bool {
    guard statement.matchesAction(request) else { return false }
    let usesVariables = statement.resources?.contains { !$0.variables.isEmpty } ?? false
    guard usesVariables || statement.matchesResource(request) else { return false }
    return statement.names(request.principal, in: kind, hasBoundary: policies.hasBoundary) != .none
  }
}

extension PolicyStatement {
  /// The condition keys that the statement names in conditions and variables, as written.
  func referencedContextKeys(version: PolicyVersion) -> [String] {
    var keys = conditions.map(\.key.value)
    guard version == .v2012 else { return keys }
    let texts =
      (resources?.patterns ?? [])
      + conditions.filter { $0.operator?.comparison.takesVariables ?? false }.flatMap(\.values)
    for text in texts where text.value.contains("${") {
      keys += PolicyTemplate(text.value, variables: true, wildcards: false).variables.map(\.written)
    }
    return keys
  }
}
