/// Policies prepared for many decisions: their statements indexed by action. Immutable, so it may be shared between threads.
public final class PreparedPolicies: Sendable {
  /// What was prepared.
  public let inputs: PolicyInputs
  let serviceControl: [StatementSet]
  let resourceControl: [StatementSet]
  let endpoint: StatementSet
  let resource: StatementSet
  let identity: StatementSet
  let boundary: StatementSet
  let session: StatementSet
  let resourcePolicyRule: PolicyInputs.ResourcePolicyRule
  let hasEndpoint: Bool
  let hasResource: Bool
  /// Whether the caller has a permissions boundary.
  let hasBoundary: Bool
  let hasSession: Bool

  /// Prepares policies.
  public init(_ inputs: PolicyInputs) {
    self.inputs = inputs
    serviceControl = inputs.serviceControlLevels.map { StatementSet($0.policies) }
    resourceControl = inputs.resourceControlLevels.map { StatementSet($0.policies) }
    endpoint = StatementSet(inputs.endpointPolicies)
    resource = StatementSet(inputs.resourcePolicy.map { [$0] } ?? [])
    identity = StatementSet(inputs.identityPolicies)
    boundary = StatementSet(inputs.permissionBoundaries)
    session = StatementSet(inputs.sessionPolicies)
    resourcePolicyRule = inputs.resourcePolicyRule
    hasEndpoint = !inputs.endpointPolicies.isEmpty
    hasResource = inputs.resourcePolicy != nil
    hasBoundary = !inputs.permissionBoundaries.isEmpty
    hasSession = !inputs.sessionPolicies.isEmpty
  }

  /// Decides a request. Reasons beyond the decision are worked out when they are asked of it.
  public func evaluate(_ request: AuthorizationRequest) -> Decision {
    let outcomes = self.outcomes(of: request)
    let ruling = DecisionRules(request: request, policies: self).ruling(on: outcomes)
    return Decision(policies: self, request: request, outcomes: outcomes, ruling: ruling)
  }

  /// Asks every set of statements.
  func outcomes(of request: AuthorizationRequest) -> Outcomes {
    var outcomes = Outcomes()
    if !serviceControl.isEmpty { outcomes.serviceControl = serviceControl.map { Self.outcome($0, request) } }
    if !resourceControl.isEmpty {
      outcomes.resourceControl = resourceControl.map { Self.outcome(ofResourceControl: $0, request) }
    }
    outcomes.endpoint = outcome(ofEndpoint: request)
    outcomes.resource = outcome(ofResource: request)
    outcomes.identity = Self.outcome(identity, request)
    outcomes.boundary = Self.outcome(boundary, request)
    outcomes.session = Self.outcome(session, request)
    return outcomes
  }

  private static func outcome(_ set: StatementSet, _ request: AuthorizationRequest) -> SetOutcome {
    var outcome = SetOutcome.silent
    set.forEachCandidate(of: request) { index in
      let statement = set.compiled[index]
      if statement.applies(to: request) { outcome.note(index, isDeny: statement.isDeny) }
    }
    return outcome
  }

  /// Statements of resource control policies name the principal `*`.
  private static func outcome(ofResourceControl set: StatementSet, _ request: AuthorizationRequest)
    -> SetOutcome
  {
    var outcome = SetOutcome.silent
    set.forEachCandidate(of: request) { index in
      let statement = set.compiled[index]
      if statement.principals == nil
        || statement.principalMatch(request.principal, hasBoundary: false) != .none,
        statement.applies(to: request)
      {
        outcome.note(index, isDeny: statement.isDeny)
      }
    }
    return outcome
  }

  private func outcome(ofEndpoint request: AuthorizationRequest) -> SetOutcome {
    var outcome = SetOutcome.silent
    endpoint.forEachCandidate(of: request) { index in
      let statement = endpoint.compiled[index]
      if statement.principalMatch(request.principal, hasBoundary: false) != .none,
        statement.applies(to: request)
      {
        outcome.note(index, isDeny: statement.isDeny)
      }
    }
    return outcome
  }

  private func outcome(ofResource request: AuthorizationRequest) -> ResourceOutcome {
    var outcome = ResourceOutcome.silent
    resource.forEachCandidate(of: request) { index in
      let statement = resource.compiled[index]
      let match = statement.principalMatch(request.principal, hasBoundary: hasBoundary)
      if match != .none, statement.applies(to: request) {
        outcome.note(index, isDeny: statement.isDeny, match)
      }
    }
    return outcome
  }
}
