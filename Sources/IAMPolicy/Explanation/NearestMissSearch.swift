/// Finds the statement that came nearest.
///
/// Looked at are the statements that the index offers for action and resource, then those for the action alone, then, where none
/// of them is near, such as name another action of the same service; of the last two kinds at most `mostNeighbours` for a key of
/// the index: so the cost does not grow with the set.
struct NearestMissSearch {
  private static let mostNeighbours = 64
  let decision: Decision

  /// How near a statement is; less is nearer.
  private struct Distance: Comparable {
    let failures: Int
    /// Conditions can be met by the caller, so they are nearer than an action or a resource.
    let weight: Int

    static func < (left: Distance, right: Distance) -> Bool {
      (left.failures, left.weight) < (right.failures, right.weight)
    }
  }

  private struct Candidate {
    let kind: PolicyKind
    let level: Int
    let index: Int
    let distance: Distance
  }

  func find() -> NearestMiss? {
    switch decision.verdict {
    case .allowed: nil
    case .explicitlyDenied: deny()
    case .implicitlyDenied: allow()
    }
  }

  private func deny() -> NearestMiss? {
    let denying = decision.blockedBy.filter { decision.effect(of: $0) == .explicitDeny }
    for kind in denying {
      for (level, position) in decision.positions(kind).enumerated() where position.2.isDenied {
        let index = position.2.denied
        return NearestMiss(
          decision: decision, kind: kind, level: level, index: index, forbids: true,
          suffices: isAllowed(without: index, of: kind, level: level))
      }
    }
    return nil
  }

  private func allow() -> NearestMiss? {
    guard let first = decision.blockedBy.first else { return nil }
    var kinds = [first]
    // In one account, an allow of the resource's own policy that names the caller would do as well.
    if first == .identity, decision.effect(of: .resource) == .noImpact { kinds.append(.resource) }
    var best: Candidate?
    for kind in kinds {
      for (level, position) in decision.positions(kind).enumerated() where !position.2.isAllowed {
        search(position.0, kind, level, &best)
      }
    }
    guard let best else { return nil }
    return NearestMiss(
      decision: decision, kind: best.kind, level: best.level, index: best.index, forbids: false,
      suffices: isAllowed(with: best.index, of: best.kind, level: best.level))
  }

  private func search(_ set: StatementSet, _ kind: PolicyKind, _ level: Int, _ best: inout Candidate?) {
    func consider(_ index: Int) -> Distance? {
      let statement = set.compiled[index]
      guard !statement.isDeny, let distance = distance(to: statement, kind) else { return nil }
      if let known = best {
        let isSameSet = known.kind == kind && known.level == level
        if distance > known.distance || (distance == known.distance && (!isSameSet || index >= known.index)) {
          return distance
        }
      }
      best = Candidate(kind: kind, level: level, index: index, distance: distance)
      return distance
    }
    set.forEachCandidate(of: decision.request) { _ = consider($0) }
    // Of those that fail by their resource alone the first is as near as any.
    set.forEachOfAction(of: decision.request, atMost: Self.mostNeighbours) { index in
      consider(index).map { $0.failures <= 1 } ?? false
    }
    if let best, best.distance.failures <= 1 { return }
    set.forEachNeighbour(of: decision.request, atMost: Self.mostNeighbours) { _ = consider($0) }
  }

  /// nil for statements that share neither action nor resource with the request, or are about another service.
  private func distance(to statement: CompiledStatement, _ kind: PolicyKind) -> Distance? {
    let request = decision.request
    let action = statement.matchesAction(request)
    // Most are about another service, and their resources need not be looked at.
    guard action || statement.concerns(request) else { return nil }
    let resource = statement.matchesResource(request)
    guard action || resource else { return nil }
    let principal =
      statement.names(request.principal, in: kind, hasBoundary: decision.policies.hasBoundary) != .none
    let conditions = statement.conditions.count { !$0.holds(for: request) }
    let weight = (action ? 0 : 2) + (resource ? 0 : 2) + (principal ? 0 : 2) + conditions
    return Distance(
      failures: (action ? 0 : 1) + (resource ? 0 : 1) + (principal ? 0 : 1) + conditions, weight: weight)
  }

  // MARK: What if

  /// Whether the request would be allowed if a statement matched.
  private func isAllowed(with index: Int, of kind: PolicyKind, level: Int) -> Bool {
    var outcomes = decision.outcomes
    switch kind {
    case .serviceControl: outcomes.serviceControl[level].note(index, isDeny: false)
    case .resourceControl: outcomes.resourceControl[level].note(index, isDeny: false)
    case .endpoint: outcomes.endpoint.note(index, isDeny: false)
    case .resource:
      let match = decision.policies.resource.compiled[index].names(
        decision.request.principal, in: .resource, hasBoundary: decision.policies.hasBoundary)
      outcomes.resource.note(index, isDeny: false, match == .none ? .direct : match)
    case .identity: outcomes.identity.note(index, isDeny: false)
    case .boundary: outcomes.boundary.note(index, isDeny: false)
    case .session: outcomes.session.note(index, isDeny: false)
    }
    return verdict(on: outcomes) == .allowed
  }

  /// Whether the request would be allowed if a forbidding statement did not match.
  private func isAllowed(without index: Int, of kind: PolicyKind, level: Int) -> Bool {
    let denying = decision.blockedBy.count { decision.effect(of: $0) == .explicitDeny }
    guard denying == 1 else { return false }
    let set = decision.positions(kind)[level].0
    var another = false
    set.forEachCandidate(of: decision.request) { other in
      guard !another, other != index, set.compiled[other].isDeny else { return }
      another =
        set.compiled[other].applies(to: decision.request)
        && set.compiled[other].names(
          decision.request.principal, in: kind, hasBoundary: decision.policies.hasBoundary) != .none
    }
    guard !another else { return false }
    var outcomes = decision.outcomes
    switch kind {
    case .serviceControl: outcomes.serviceControl[level].denied = -1
    case .resourceControl: outcomes.resourceControl[level].denied = -1
    case .endpoint: outcomes.endpoint.denied = -1
    case .resource: outcomes.resource.denied = -1
    case .identity: outcomes.identity.denied = -1
    case .boundary: outcomes.boundary.denied = -1
    case .session: outcomes.session.denied = -1
    }
    return verdict(on: outcomes) == .allowed
  }

  private func verdict(on outcomes: Outcomes) -> Verdict {
    DecisionRules(request: decision.request, policies: decision.policies).ruling(on: outcomes).verdict
  }
}

extension Decision {
  /// The statement that came nearest to another outcome; nil for an allowed call, and where nothing came near.
  public var nearestMiss: NearestMiss? { NearestMissSearch(decision: self).find() }
}
