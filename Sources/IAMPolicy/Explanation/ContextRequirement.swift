/// What a condition key would have to be, in words.
struct ContextRequirement: Sendable, Hashable {
  let key: String
  /// What the key would have to be, as `must be true`.
  let must: String
  /// The same as the end of a sentence, as `aws:MultiFactorAuthPresent were true`.
  let subjunctive: String

  private init(_ key: String, must: String, were: String) {
    self.key = key
    self.must = "must \(must)"
    self.subjunctive = "\(key) \(were)"
  }

  /// What makes a condition hold that does not.
  static func meeting(_ explanation: ConditionExplanation) -> ContextRequirement {
    requirement(explanation, wanted: true)
  }

  /// What makes a condition fail that holds.
  static func breaking(_ explanation: ConditionExplanation) -> ContextRequirement {
    requirement(explanation, wanted: false)
  }

  private static func requirement(_ explanation: ConditionExplanation, wanted: Bool) -> ContextRequirement {
    let condition = explanation.condition
    let key = condition.key.value
    let values = explanation.values.map { $0.resolved ?? $0.value.value }
    guard let parsed = condition.operator else {
      return Self(
        key, must: "be asked with an operator that exists", were: "were asked with an operator that exists")
    }
    let comparison = parsed.comparison
    if comparison == .null {
      let absent = values.contains { $0.lowercased() == "true" } == wanted
      return Self(
        key, must: absent ? "be absent" : "be present", were: absent ? "were absent" : "were present")
    }
    let list =
      (values.count > 1 ? "one of " : "") + values.prefix(4).joined(separator: ", ")
      + (values.count > 4 ? ", …" : "")
    let holds = comparison.isNegated != wanted
    if comparison == .bool {
      let flag = values.first?.lowercased() == "true"
      let text = (flag == holds) ? "true" : "false"
      return Self(key, must: "be \(text)", were: "were \(text)")
    }
    switch parsed.setOperator {
    case .forAnyValue where wanted:
      return Self(
        key, must: "hold \(holds ? "" : "something other than ")\(list)",
        were: "held \(holds ? "" : "something other than ")\(list)")
    case .forAllValues where wanted:
      return Self(
        key, must: "hold \(holds ? "nothing but" : "none of") \(list)",
        were: "held \(holds ? "nothing but" : "none of") \(list)")
    default: break
    }
    let (be, were) = phrase(comparison, holds: holds)
    return Self(key, must: "\(be) \(list)", were: "\(were) \(list)")
  }

  /// `be` and `were`, `match` and `matched`, and their opposites.
  private static func phrase(_ comparison: ConditionOperator.Comparison, holds: Bool) -> (String, String) {
    switch comparison {
    case .stringLike, .stringNotLike, .arnEquals, .arnLike, .arnNotEquals, .arnNotLike:
      holds ? ("match", "matched") : ("not match", "did not match")
    case .numericLessThan: holds ? ("be less than", "were less than") : ("be at least", "were at least")
    case .numericLessThanEquals: holds ? ("be at most", "were at most") : ("be more than", "were more than")
    case .numericGreaterThan: holds ? ("be more than", "were more than") : ("be at most", "were at most")
    case .numericGreaterThanEquals:
      holds ? ("be at least", "were at least") : ("be less than", "were less than")
    case .dateLessThan: holds ? ("be before", "were before") : ("not be before", "were not before")
    case .dateLessThanEquals: holds ? ("not be after", "were not after") : ("be after", "were after")
    case .dateGreaterThan: holds ? ("be after", "were after") : ("not be after", "were not after")
    case .dateGreaterThanEquals: holds ? ("not be before", "were not before") : ("be before", "were before")
    case .ipAddress, .notIpAddress: holds ? ("be in", "were in") : ("not be in", "were not in")
    default: holds ? ("be", "were") : ("not be", "were not")
    }
  }
}
