/// One key under one operator, prepared.
final class CompiledCondition: Sendable {
  /// nil for an operator that does not exist: it never matches.
  let comparison: ConditionOperator.Comparison?
  let setOperator: ConditionOperator.SetOperator?
  let ifExists: Bool
  /// The key in lower case.
  let key: String
  let operands: [Operand]

  init(_ condition: PolicyCondition, version: PolicyVersion) {
    comparison = condition.operator?.comparison
    setOperator = condition.operator?.setOperator
    ifExists = condition.operator?.ifExists ?? false
    key = condition.key.value.lowercased()
    let comparison = condition.operator?.comparison
    operands = condition.values.map { value in
      comparison.map { Operand(value.value, for: $0, version: version) } ?? .unusable
    }
  }

  /// Whether the condition holds for a request.
  ///
  /// Source: IAM User Guide, reference_policies_elements_condition_operators ("…IfExists", "Null") and
  /// reference_policies_multi-value-conditions. An absent key: positive operators do not match, negated ones and `…IfExists`
  /// do; `ForAllValues` matches, `ForAnyValue` never does. A key with several values needs a set operator.
  func holds(for request: AuthorizationRequest) -> Bool {
    guard let comparison else { return false }
    let value = request.contextValue(key)
    if comparison == .null {
      let absent = value == nil
      return operands.contains { if case .flag(let wanted) = $0 { wanted == absent } else { false } }
    }
    switch setOperator {
    case nil:
      guard let value else { return ifExists || comparison.isNegated }
      guard case .single(let text) = value else { return false }
      return matches(text, comparison, request)
    case .forAllValues:
      guard let value else { return true }
      return Self.isEmptySet(value) || value.all.allSatisfy { matches($0, comparison, request) }
    case .forAnyValue:
      guard let value else { return false }
      return value.all.contains { matches($0, comparison, request) }
    }
  }

  /// "… or if the key values resolve to a null data set, such as an empty string" (reference_policies_multi-value-conditions).
  static func isEmptySet(_ value: ContextValue) -> Bool { value.all.allSatisfy(\.isEmpty) }

  /// One value of the request against all of the policy: any for the positive forms, none for the negated ones.
  func matches(_ text: String, _ comparison: ConditionOperator.Comparison, _ request: AuthorizationRequest)
    -> Bool
  {
    let negated = comparison.isNegated
    for operand in operands {
      switch OperandComparison.compare(text, with: operand, comparison, request) {
      case .match: if !negated { return true }
      case .noMatch: continue
      // A variable without a value, or a text that the operator can't read, voids a negated comparison.
      case .unusable: if negated { return false }
      case .equal: if negated { return false }
      }
    }
    return negated
  }
}
