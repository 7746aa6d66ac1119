/// A statement prepared for matching.
final class CompiledStatement: Sendable {
  let isDeny: Bool
  let actions: [ActionPattern]
  let actionsNegated: Bool
  /// nil where the statement has no `Resource`: it applies to the resource that carries it.
  let resources: [ResourcePattern]?
  let resourcesNegated: Bool
  /// nil where the statement has no `Principal`.
  let principals: [PrincipalPattern]?
  let principalsNegated: Bool
  let conditions: [CompiledCondition]

  init(
    effect: PolicyStatement.Effect, actions: PatternElement, resources: PatternElement?,
    principals: PrincipalElement?, conditions: [PolicyCondition], version: PolicyVersion
  ) {
    isDeny = effect == .deny
    self.actions = actions.patterns.map { ActionPattern($0.value) }
    actionsNegated = actions.negated
    self.resources = resources.map { element in
      element.patterns.map { ResourcePattern($0.value, variables: version == .v2012) }
    }
    resourcesNegated = resources?.negated ?? false
    self.principals = principals.map { $0.entries.map { PrincipalPattern($0) } }
    principalsNegated = principals?.negated ?? false
    self.conditions = conditions.map { CompiledCondition($0, version: version) }
  }

  /// Action, resource and conditions; who calls is asked of resource policies only.
  func applies(to request: AuthorizationRequest) -> Bool {
    matchesAction(request) && matchesResource(request) && holds(for: request)
  }

  func matchesAction(_ request: AuthorizationRequest) -> Bool {
    let action = request.actionBytes
    for index in actions.indices where actions[index].matches(action.span) { return !actionsNegated }
    return actionsNegated
  }

  /// Whether the statement is about the request's service, or about any.
  func concerns(_ request: AuthorizationRequest) -> Bool {
    actionsNegated || actions.contains { $0.service == nil || $0.service == request.serviceKey }
  }

  func matchesResource(_ request: AuthorizationRequest) -> Bool {
    guard let resources else { return true }
    var matched = false
    for pattern in resources {
      switch pattern.match(request) {
      case .match: matched = true
      case .noMatch: continue
      // "NotResource" with a variable that has no value: nobody can say what it spares, so the statement does not apply.
      case .unresolved: if resourcesNegated { return false }
      }
      if matched { break }
    }
    return matched != resourcesNegated
  }

  func holds(for request: AuthorizationRequest) -> Bool {
    for condition in conditions where !condition.holds(for: request) { return false }
    return true
  }

  /// How the statement names the caller, in a policy of a kind.
  ///
  /// A statement without `Principal` names nobody in a resource's policy, and everyone in an endpoint's or a resource control
  /// policy, which refuse to be stored without it (as another public simulator does).
  func names(_ principal: RequestPrincipal, in kind: PolicyKind, hasBoundary: Bool) -> PrincipalMatch {
    switch kind {
    case .serviceControl, .identity, .boundary, .session: .direct
    case .endpoint, .resourceControl:
      principals == nil ? .direct : principalMatch(principal, hasBoundary: false)
    case .resource: principalMatch(principal, hasBoundary: hasBoundary && principal.mayHaveBoundary)
    }
  }

  /// How `Principal` or `NotPrincipal` names the caller.
  ///
  /// `NotPrincipal` matches everyone it does not list. An account entry alone spares nobody but the root user: the guide asks to
  /// list user or session, role and account (reference_policies_elements_notprincipal). With Deny it always matches a caller
  /// who has a permissions boundary (access_policies_boundaries).
  private func principalMatch(_ principal: RequestPrincipal, hasBoundary: Bool) -> PrincipalMatch {
    guard let principals else { return .none }
    var best = PrincipalMatch.none
    for pattern in principals {
      best = max(best, pattern.match(principal))
      if best == .direct { break }
    }
    guard principalsNegated else { return best }
    if isDeny, hasBoundary { return .direct }
    return best > .account ? .none : .direct
  }
}
