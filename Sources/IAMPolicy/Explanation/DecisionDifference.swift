/// What separates two decisions: the notes' question about a colleague whose call works.
///
/// The sides are named by whoever asks, such as `dev1` and `dev2`. Statements are told apart by their policy's name, number and
/// text, so a policy that both have through a group is the same for both.
public struct DecisionDifference: Sendable {
  /// One side.
  public struct Side: Sendable {
    /// What the side is called.
    public let name: String
    /// Its decision.
    public let decision: Decision
    /// The statements that decided for this side and not for the other.
    public let deciding: [StatementReference]
    /// Policies that only this side has, in the order of evaluation.
    public let onlyPolicies: [AttachedPolicy]
  }

  /// A condition that one side meets and the other does not, in a statement that both have.
  public struct SeparatingValue: Sendable, Hashable {
    /// The statement.
    public let statement: StatementReference
    /// The condition as the first side meets it or not.
    public let first: ConditionExplanation
    /// The condition as the second side meets it or not.
    public let second: ConditionExplanation
  }

  /// The first side.
  public let first: Side
  /// The second side.
  public let second: Side
  /// The names of policies that both have.
  public let shared: [AttachedPolicy]
  /// Conditions of shared statements that hold for one side only.
  public let values: [SeparatingValue]
  /// Shared statements that match one side only because of action, resource or principal.
  public let elements: [StatementReference]
  /// Whether the verdicts differ.
  public var verdictsDiffer: Bool { first.decision.verdict != second.decision.verdict }

  /// Compares two decisions.
  public init(_ first: Decision, named firstName: String, _ second: Decision, named secondName: String) {
    let (one, two) = (Self.policies(first), Self.policies(second))
    let (keysOne, keysTwo) = (Set(one.map(Self.key)), Set(two.map(Self.key)))
    shared = one.filter { keysTwo.contains(Self.key($0)) }.map(\.1)
    let (statementsOne, statementsTwo) = (Self.statements(first), Self.statements(second))
    var values: [SeparatingValue] = []
    var elements: [StatementReference] = []
    for explanation in statementsOne {
      guard let counterpart = statementsTwo.first(where: { $0.reference == explanation.reference }),
        counterpart.matched != explanation.matched
      else { continue }
      let separating = zip(explanation.conditions, counterpart.conditions).filter { $0.matched != $1.matched }
      if separating.isEmpty { elements.append(explanation.reference) }
      values += separating.map {
        SeparatingValue(statement: explanation.reference, first: $0.0, second: $0.1)
      }
    }
    self.values = values
    self.elements = elements
    let (decidedOne, decidedTwo) = (first.decidedBy, second.decidedBy)
    self.first = Side(
      name: firstName, decision: first, deciding: decidedOne.filter { !decidedTwo.contains($0) },
      onlyPolicies: one.filter { !keysTwo.contains(Self.key($0)) }.map(\.1))
    self.second = Side(
      name: secondName, decision: second, deciding: decidedTwo.filter { !decidedOne.contains($0) },
      onlyPolicies: two.filter { !keysOne.contains(Self.key($0)) }.map(\.1))
  }

  private struct Key: Hashable {
    let kind: PolicyKind
    let name: String
    let json: String
  }

  private static func key(_ pair: (PolicyKind, AttachedPolicy)) -> Key {
    Key(kind: pair.0, name: pair.1.name, json: pair.1.document.json)
  }

  private static func policies(_ decision: Decision) -> [(PolicyKind, AttachedPolicy)] {
    PolicyKind.allCases.flatMap { kind in
      decision.positions(kind).flatMap { set, _, _ in set.policies.map { (kind, $0) } }
    }
  }

  private static func statements(_ decision: Decision) -> [StatementExplanation] {
    decision.checks.flatMap(\.statements)
  }
}

extension DecisionDifference {
  /// The one thing to change so that the denied side may do what the other may; nil where neither or both are allowed.
  public var lever: String? {
    let (allowed, denied): (Side, Side)
    if first.decision.isAllowed, !second.decision.isAllowed {
      (allowed, denied) = (first, second)
    } else if second.decision.isAllowed, !first.decision.isAllowed {
      (allowed, denied) = (second, first)
    } else {
      return nil
    }
    if denied.decision.verdict == .explicitlyDenied, let lever = denied.decision.lever {
      return lever.sentence
    }
    if let granting = allowed.deciding.first(where: { $0.kind == .identity }) {
      let isMissing =
        denied.onlyPolicies.isEmpty || allowed.onlyPolicies.contains { $0.name == granting.policy.name }
      if isMissing, !shared.contains(where: { $0.name == granting.policy.name }) {
        if let place = granting.policy.attachedTo, place.hasPrefix("group ") {
          return "put \(denied.name) in \(place.dropFirst("group ".count)), or give it \(granting.name)"
        }
        return "give \(denied.name) the policy \(granting.policy.name)"
      }
    }
    return denied.decision.lever?.sentence
  }
}
