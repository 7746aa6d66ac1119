/// Works out why a condition holds for a request or does not.
struct ConditionExplainer {
  let request: AuthorizationRequest

  func explain(_ condition: PolicyCondition, _ compiled: CompiledCondition) -> ConditionExplanation {
    let value = request.contextValue(compiled.key)
    let matched = compiled.holds(for: request)
    let values = zip(condition.values, compiled.operands).map { written, operand in
      explain(written, operand, compiled, value)
    }
    return ConditionExplanation(
      condition: condition, requestValue: value, matched: matched,
      reason: reason(condition, compiled, value, matched: matched), values: values)
  }

  private func explain(
    _ written: Located<String>, _ operand: Operand, _ compiled: CompiledCondition, _ value: ContextValue?
  ) -> ConditionValueExplanation {
    let resolved = resolvedText(written.value, operand)
    guard let comparison = compiled.comparison else {
      return ConditionValueExplanation(
        value: written, resolved: resolved, matched: false, reason: "there is no such operator")
    }
    if comparison == .null {
      let absent = value == nil
      let matched = if case .flag(let wanted) = operand { wanted == absent } else { false }
      return ConditionValueExplanation(
        value: written, resolved: nil, matched: matched,
        reason: matched ? nil : "the key is \(absent ? "absent" : "present")")
    }
    guard let value else {
      return ConditionValueExplanation(
        value: written, resolved: resolved, matched: false, reason: "nothing to compare with")
    }
    var firstFailure: OperandComparison?
    for text in value.all {
      let outcome = OperandComparison.compare(text, with: operand, comparison, request)
      let holds = comparison.isNegated ? outcome == .noMatch : outcome == .match
      if holds {
        return ConditionValueExplanation(value: written, resolved: resolved, matched: true, reason: nil)
      }
      if firstFailure == nil { firstFailure = outcome }
    }
    return ConditionValueExplanation(
      value: written, resolved: resolved, matched: false,
      reason: failure(firstFailure ?? .noMatch, written.value, resolved, operand, comparison, value))
  }

  private func resolvedText(_ text: String, _ operand: Operand) -> String? {
    switch operand {
    case .text(let template), .flagTemplate(let template):
      template.fixed == nil ? VariableText.filled(text, for: request) : nil
    default: nil
    }
  }

  private func failure(
    _ outcome: OperandComparison, _ written: String, _ resolved: String?, _ operand: Operand,
    _ comparison: ConditionOperator.Comparison, _ value: ContextValue
  ) -> String {
    let given = value.all.map { "`\($0)`" }.joined(separator: ", ")
    switch outcome {
    case .unusable:
      if case .text(let template) = operand, let open = template.unresolved(by: request) {
        return "the request has no `\(open.written)` to put in"
      }
      if case .unusable = operand { return "`\(written)` is no \(comparison.family.noun)" }
      return "\(given) is no \(comparison.family.noun)"
    case .equal: return "\(given) \(comparison.verb) `\(resolved ?? written)`"
    case .noMatch, .match:
      return "\(given) \(comparison.negatedVerb) `\(resolved ?? written)`"
    }
  }

  /// The reason for the condition as a whole.
  private func reason(
    _ condition: PolicyCondition, _ compiled: CompiledCondition, _ value: ContextValue?, matched: Bool
  ) -> String? {
    let key = condition.key.value
    guard let comparison = compiled.comparison else {
      return "there is no condition operator `\(condition.writtenOperator.value)`"
    }
    if comparison == .null {
      return matched ? nil : "`\(key)` is \(value == nil ? "absent" : "present")"
    }
    guard let value else {
      if !matched { return "the request has no `\(key)`" }
      if compiled.setOperator == .forAllValues {
        return "`\(key)` is absent, and ForAllValues of nothing is true"
      }
      return compiled.ifExists
        ? "`\(key)` is absent, and IfExists lets that pass" : "`\(key)` is absent, so it differs"
    }
    if matched { return nil }
    if compiled.setOperator == nil, case .many = value {
      return "`\(key)` has several values and wants ForAllValues or ForAnyValue"
    }
    let given = value.all.map { "`\($0)`" }.joined(separator: ", ")
    let wanted = condition.values.prefix(4).map { "`\($0.value)`" }.joined(separator: ", ")
    let more = condition.values.count > 4 ? " and \(condition.values.count - 4) more" : ""
    let verb = comparison.isNegated ? comparison.verb : comparison.negatedVerb
    return
      "`\(key)` is \(given), which \(verb) \(condition.values.count > 1 ? "any of " : "")\(wanted)\(more)"
  }
}

extension ConditionOperator.Family {
  /// What a value of the family is called.
  var noun: String {
    switch self {
    case .string: "text"
    case .numeric: "number"
    case .date: "date"
    case .bool, .null: "true or false"
    case .binary: "base64"
    case .ipAddress: "address or block of addresses"
    case .arn: "ARN"
    }
  }
}

extension ConditionOperator.Comparison {
  /// What the positive comparison says of the request's value.
  var verb: String {
    switch self {
    case .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: "matches"
    case .numericLessThan: "is less than"
    case .numericLessThanEquals: "is at most"
    case .numericGreaterThan: "is more than"
    case .numericGreaterThanEquals: "is at least"
    case .dateLessThan: "is before"
    case .dateLessThanEquals: "is not after"
    case .dateGreaterThan: "is after"
    case .dateGreaterThanEquals: "is not before"
    case .ipAddress, .notIpAddress: "is in"
    default: "is"
    }
  }

  /// What the failed positive comparison says of the request's value.
  var negatedVerb: String {
    switch self {
    case .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: "does not match"
    case .numericLessThan: "is not less than"
    case .numericLessThanEquals: "is more than"
    case .numericGreaterThan: "is not more than"
    case .numericGreaterThanEquals: "is less than"
    case .dateLessThan: "is not before"
    case .dateLessThanEquals: "is after"
    case .dateGreaterThan: "is not after"
    case .dateGreaterThanEquals: "is before"
    case .ipAddress, .notIpAddress: "is not in"
    default: "is not"
    }
  }
}
