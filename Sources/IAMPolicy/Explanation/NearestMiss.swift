/// The statement that came nearest to another outcome: of an implicit denial the Allow that matches but for something, of an
/// explicit denial the Deny itself.
public struct NearestMiss: Sendable {
  let decision: Decision
  /// The kind of policy.
  public let kind: PolicyKind
  let level: Int
  let index: Int
  /// Whether the statement forbids, so that it would have to stop matching.
  public let forbids: Bool
  /// Whether the other outcome of this one statement would be enough for an allow; worked out under the same rules.
  public let suffices: Bool

  /// The statement.
  public var reference: StatementReference {
    let (set, name, _) = decision.positions(kind)[level]
    return set.reference(index, kind: kind, level: name)
  }

  /// Why the statement matches or does not.
  public var explanation: StatementExplanation {
    StatementExplainer(request: decision.request, hasBoundary: decision.policies.hasBoundary).explain(
      reference)
  }

  /// What would have to be otherwise, as the end of a sentence: `aws:MultiFactorAuthPresent were true`.
  public var requirements: [String] {
    let explanation = self.explanation
    if forbids {
      guard let condition = explanation.conditions.last else {
        return ["\(reference.name) did not forbid it"]
      }
      return [ContextRequirement.breaking(condition).subjunctive]
    }
    var texts: [String] = []
    if !explanation.action.matched {
      texts.append("\(reference.name) named the action \(decision.request.action)")
    }
    if !explanation.resource.matched {
      texts.append("\(reference.name) named the resource \(decision.request.resource)")
    }
    if explanation.principal?.matched == false {
      texts.append("\(reference.name) named \(decision.request.principal)")
    }
    return texts + explanation.failedConditions.map { ContextRequirement.meeting($0).subjunctive }
  }

  /// `would be allowed if aws:MultiFactorAuthPresent were true`; where that alone is not enough it says so.
  public var sentence: String {
    let text = "would be allowed if " + requirements.joined(separator: " and ")
    guard !suffices else { return text }
    return "\(kind.people) would not stand in the way if " + requirements.joined(separator: " and ")
  }
}

extension PolicyKind {
  /// What people call the kind of policy.
  public var people: String {
    switch self {
    case .serviceControl: "the service control policies"
    case .resourceControl: "the resource control policies"
    case .endpoint: "the endpoint's policy"
    case .resource: "the resource's policy"
    case .identity: "the identity policies"
    case .boundary: "the permissions boundary"
    case .session: "the session policy"
    }
  }
}
