/// One pattern of an element, and whether it matched.
public struct PatternExplanation: Sendable, Hashable {
  /// The pattern as written, with its place.
  public let pattern: Located<String>
  /// Whether it matched the request.
  public let matched: Bool
  /// With its variables filled in, where it has any; nil where one has no value.
  public let resolved: String?
}

/// `Action`, `Resource` or `Principal` of a statement against a request.
public struct ElementExplanation: Sendable, Hashable {
  /// The element's name, such as `NotAction`; `Resource` or `Principal` where the statement has none.
  public let name: String
  /// Whether the element lets the statement apply.
  public let matched: Bool
  /// Why not; nil where it matched.
  public let reason: String?
  /// Each of its patterns.
  public let patterns: [PatternExplanation]
}

/// One value of a condition against a request.
public struct ConditionValueExplanation: Sendable, Hashable {
  /// The value as written, with its place.
  public let value: Located<String>
  /// With its variables filled in, where it has any; nil where one has no value.
  public let resolved: String?
  /// Whether the comparison holds for some value of the request; for negated operators, whether it differs.
  public let matched: Bool
  /// Why not; nil where it matched.
  public let reason: String?
}

/// One key under one operator against a request.
public struct ConditionExplanation: Sendable, Hashable {
  /// The condition in the policy.
  public let condition: PolicyCondition
  /// The request's values; nil where it has none.
  public let requestValue: ContextValue?
  /// Whether the condition holds.
  public let matched: Bool
  /// Why it does not hold, or why it holds although nothing was compared.
  public let reason: String?
  /// Each of its values.
  public let values: [ConditionValueExplanation]
}

extension ConditionExplanation {
  /// What the key would have to be for a condition to stop holding: `must be true`.
  public var mustBreak: String { ContextRequirement.breaking(self).must }
  /// What the key would have to be for a condition to hold: `must be true`.
  public var mustMeet: String { ContextRequirement.meeting(self).must }
}

/// A statement against a request: each element and each condition value, matched or the reason why not.
public struct StatementExplanation: Sendable, Hashable {
  /// The statement and its policy.
  public let reference: StatementReference
  /// Whether all elements match, so that the statement has its effect.
  public let matched: Bool
  /// `Action` or `NotAction`.
  public let action: ElementExplanation
  /// `Resource` or `NotResource`.
  public let resource: ElementExplanation
  /// `Principal` or `NotPrincipal`; nil for kinds of policy that have none.
  public let principal: ElementExplanation?
  /// How the statement names the caller, for resource policies.
  let principalMatch: PrincipalMatch
  /// Each condition.
  public let conditions: [ConditionExplanation]

  /// The statement.
  public var statement: PolicyStatement { reference.statement }

  /// How many elements and conditions fail.
  var failures: Int {
    [action.matched, resource.matched, principal?.matched ?? true].count { !$0 } + failedConditions.count
  }

  /// The conditions that do not hold.
  public var failedConditions: [ConditionExplanation] { conditions.filter { !$0.matched } }
}

/// What a kind of policy did to a request, and each of its statements.
public struct PolicyCheck: Sendable, Hashable {
  /// The kind of policy.
  public let kind: PolicyKind
  /// What it did.
  public let effect: PolicyEffect
  /// Every statement that was read.
  public let statements: [StatementExplanation]
}
