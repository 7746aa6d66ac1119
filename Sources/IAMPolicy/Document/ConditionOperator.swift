/// A condition operator taken apart: the set operator before the colon, the comparison, and the `IfExists` behind it.
///
/// Source: IAM User Guide, reference_policies_elements_condition_operators and reference_policies_multi-value-conditions.
/// Case does not matter, as AWS takes `stringequals` as well.
public struct ConditionOperator: Sendable, Hashable {
  /// How the several values of a request's key are taken together.
  public enum SetOperator: String, Hashable, Sendable {
    /// Every value of the request must match.
    case forAllValues = "ForAllValues"
    /// At least one value of the request must match.
    case forAnyValue = "ForAnyValue"
  }

  /// What the values are taken for.
  public enum Family: Hashable, Sendable {
    /// Text.
    case string
    /// Integers and decimals.
    case numeric
    /// Instants.
    case date
    /// `true` or `false`.
    case bool
    /// Bytes in base64.
    case binary
    /// IPv4 and IPv6 addresses and ranges.
    case ipAddress
    /// Amazon resource names.
    case arn
    /// Whether the key is there at all.
    case null
  }

  /// The comparison itself.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    case stringEquals = "StringEquals"
    case stringNotEquals = "StringNotEquals"
    case stringEqualsIgnoreCase = "StringEqualsIgnoreCase"
    case stringNotEqualsIgnoreCase = "StringNotEqualsIgnoreCase"
    case stringLike = "StringLike"
    case stringNotLike = "StringNotLike"
    case numericEquals = "NumericEquals"
    case numericNotEquals = "NumericNotEquals"
    case numericLessThan = "NumericLessThan"
    case numericLessThanEquals = "NumericLessThanEquals"
    case numericGreaterThan = "NumericGreaterThan"
    case numericGreaterThanEquals = "NumericGreaterThanEquals"
    case dateEquals = "DateEquals"
    case dateNotEquals = "DateNotEquals"
    case dateLessThan = "DateLessThan"
    case dateLessThanEquals = "DateLessThanEquals"
    case dateGreaterThan = "DateGreaterThan"
    case dateGreaterThanEquals = "DateGreaterThanEquals"
    case bool = "Bool"
    case binaryEquals = "BinaryEquals"
    case ipAddress = "IpAddress"
    case notIpAddress = "NotIpAddress"
    case arnEquals = "ArnEquals"
    case arnLike = "ArnLike"
    case arnNotEquals = "ArnNotEquals"
    case arnNotLike = "ArnNotLike"
    case null = "Null"
  }

  /// How several values of the request are taken together; nil for keys with one value.
  public let setOperator: SetOperator?
  /// The comparison.
  public let comparison: Comparison
  /// Whether an absent key counts as a match.
  public let ifExists: Bool

  private static let byLowercaseName = Dictionary(
    uniqueKeysWithValues: Comparison.allCases.map { ($0.rawValue.lowercased(), $0) })

  /// Takes an operator's name apart; nil where there is no such operator.
  public init?(_ name: String) {
    var rest = name.lowercased()
    if rest.hasPrefix("forallvalues:") {
      setOperator = .forAllValues
      rest.removeFirst("forallvalues:".count)
    } else if rest.hasPrefix("foranyvalue:") {
      setOperator = .forAnyValue
      rest.removeFirst("foranyvalue:".count)
    } else {
      setOperator = nil
    }
    if rest.hasSuffix("ifexists") {
      ifExists = true
      rest.removeLast("ifexists".count)
    } else {
      ifExists = false
    }
    guard let comparison = Self.byLowercaseName[rest] else { return nil }
    self.comparison = comparison
  }

  /// The name in AWS's spelling.
  public var name: String {
    (setOperator.map { $0.rawValue + ":" } ?? "") + comparison.rawValue + (ifExists ? "IfExists" : "")
  }
}

extension ConditionOperator.Comparison {
  /// Whether it is a `…Not…` form: the values act as NOR, and an absent key matches.
  public var isNegated: Bool {
    switch self {
    case .stringNotEquals, .stringNotEqualsIgnoreCase, .stringNotLike, .numericNotEquals, .dateNotEquals,
      .notIpAddress, .arnNotEquals, .arnNotLike:
      true
    default: false
    }
  }

  /// What the values are taken for.
  public var family: ConditionOperator.Family {
    switch self {
    case .stringEquals, .stringNotEquals, .stringEqualsIgnoreCase, .stringNotEqualsIgnoreCase, .stringLike,
      .stringNotLike:
      .string
    case .numericEquals, .numericNotEquals, .numericLessThan, .numericLessThanEquals, .numericGreaterThan,
      .numericGreaterThanEquals:
      .numeric
    case .dateEquals, .dateNotEquals, .dateLessThan, .dateLessThanEquals, .dateGreaterThan,
      .dateGreaterThanEquals:
      .date
    case .bool: .bool
    case .binaryEquals: .binary
    case .ipAddress, .notIpAddress: .ipAddress
    case .arnEquals, .arnLike, .arnNotEquals, .arnNotLike: .arn
    case .null: .null
    }
  }

  /// Whether `*` and `?` in its values are wildcards.
  public var takesWildcards: Bool {
    self == .stringLike || self == .stringNotLike || family == .arn
  }

  /// Whether `${...}` in its values is a variable (IAM User Guide, reference_policies_variables: string and ARN operators;
  /// the page of the operators adds Bool).
  public var takesVariables: Bool { family == .string || family == .arn || family == .bool }
}
