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
    if !serviceControl.isEmpty {
      outcomes.serviceControl = serviceControl.map { outcome($0, .serviceControl, request) }
    }
    if !resourceControl.isEmpty {
      outcomes.resourceControl = resourceControl.map { outcome($0, .resourceControl, request) }
    }
    outcomes.endpoint = outcome(endpoint, .endpoint, request)
    outcomes.resource = outcome(ofResource: request)
    outcomes.identity = outcome(identity, .identity, request)
    outcomes.boundary = outcome(boundary, .boundary, request)
    outcomes.session = outcome(session, .session, request)
    return outcomes
  }

  private func outcome(_ set: StatementSet, _ kind: PolicyKind, _ request: AuthorizationRequest) -> SetOutcome
  {
    var outcome = SetOutcome.silent
    set.forEachCandidate(of: request) { index in
      let statement = set.compiled[index]
      if statement.names(request.principal, in: kind, hasBoundary: hasBoundary) != .none,
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
      let match = statement.names(request.principal, in: .resource, hasBoundary: hasBoundary)
      if match != .none, statement.applies(to: request) {
        outcome.note(index, isDeny: statement.isDeny, match)
      }
    }
    return outcome
  }
}
