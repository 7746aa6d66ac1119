import Effects

/// One value of a request against one of a policy.
enum OperandComparison: Sendable, Hashable {
  /// The positive comparison holds.
  case match
  /// It does not hold; for the negated forms, the values differ.
  case noMatch
  /// For the negated forms: the values are alike, so the condition can't hold.
  case equal
  /// One of the two can't be read, or a variable has no value.
  case unusable

  static func compare(
    _ text: String, with operand: Operand, _ comparison: ConditionOperator.Comparison,
    _ request: AuthorizationRequest
  ) -> OperandComparison {
    switch comparison.family {
    case .string: strings(text, operand, comparison, request)
    case .arn: arns(text, operand, comparison, request)
    case .numeric: numbers(text, operand, comparison)
    case .date: dates(text, operand, comparison)
    case .bool: flags(text, operand, request)
    case .binary: binaries(text, operand)
    case .ipAddress: addresses(text, operand, comparison)
    case .null: .unusable
    }
  }

  private static func positive(_ matched: Bool, _ comparison: ConditionOperator.Comparison)
    -> OperandComparison
  {
    matched ? (comparison.isNegated ? .equal : .match) : .noMatch
  }

  private static func strings(
    _ text: String, _ operand: Operand, _ comparison: ConditionOperator.Comparison,
    _ request: AuthorizationRequest
  ) -> OperandComparison {
    guard case .text(let template) = operand, let glob = template.fixed ?? template.resolved(by: request)
    else {
      return .unusable
    }
    if comparison == .stringEqualsIgnoreCase || comparison == .stringNotEqualsIgnoreCase {
      let wanted =
        template.fixed == nil
        ? Glob(Array(String(decoding: glob.bytes, as: UTF8.self).lowercased().utf8)) : glob
      let lower = text.lowercased()
      return positive(wanted.matches(lower.utf8Span.span), comparison)
    }
    return positive(glob.matches(text.utf8Span.span), comparison)
  }

  /// "Each of the six colon-delimited components of the ARN is checked separately and each can include multi-character match
  /// wildcards (*) or single-character match wildcards (?)"; ArnEquals and ArnLike behave alike.
  private static func arns(
    _ text: String, _ operand: Operand, _ comparison: ConditionOperator.Comparison,
    _ request: AuthorizationRequest
  ) -> OperandComparison {
    guard case .text(let template) = operand, let glob = template.fixed ?? template.resolved(by: request)
    else {
      return .unusable
    }
    let utf8 = text.utf8Span
    let bytes = utf8.span
    guard let value = ARNSegments(bytes), let pattern = ARNSegments(glob.bytes.span) else {
      return positive(false, comparison)
    }
    for index in 0..<6 {
      let segment = Glob(Array(glob.bytes[pattern.range(index)]))
      guard segment.matches(bytes.extracting(value.range(index))) else { return positive(false, comparison) }
    }
    return positive(true, comparison)
  }

  private static func numbers(
    _ text: String, _ operand: Operand, _ comparison: ConditionOperator.Comparison
  ) -> OperandComparison {
    guard case .number(let wanted) = operand, let value = DecimalNumber(text) else { return .unusable }
    switch comparison {
    case .numericLessThan: return positive(value < wanted, comparison)
    case .numericLessThanEquals: return positive(value <= wanted, comparison)
    case .numericGreaterThan: return positive(value > wanted, comparison)
    case .numericGreaterThanEquals: return positive(value >= wanted, comparison)
    default: return positive(value == wanted, comparison)
    }
  }

  private static func dates(
    _ text: String, _ operand: Operand, _ comparison: ConditionOperator.Comparison
  ) -> OperandComparison {
    guard case .date(let wanted) = operand, let value = PolicyDate.instant(text) else { return .unusable }
    switch comparison {
    case .dateLessThan: return positive(value < wanted, comparison)
    case .dateLessThanEquals: return positive(value <= wanted, comparison)
    case .dateGreaterThan: return positive(value > wanted, comparison)
    case .dateGreaterThanEquals: return positive(value >= wanted, comparison)
    default: return positive(value == wanted, comparison)
    }
  }

  private static func flags(_ text: String, _ operand: Operand, _ request: AuthorizationRequest)
    -> OperandComparison
  {
    guard let value = Operand.flag(text) else { return .unusable }
    switch operand {
    case .flag(let wanted): return value == wanted ? .match : .noMatch
    case .flagTemplate(let template):
      guard let bytes = template.resolved(by: request)?.bytes,
        let wanted = Operand.flag(String(decoding: bytes, as: UTF8.self))
      else { return .unusable }
      return value == wanted ? .match : .noMatch
    default: return .unusable
    }
  }

  private static func binaries(_ text: String, _ operand: Operand) -> OperandComparison {
    guard case .bytes(let wanted) = operand, let value = Base64.bytes(text) else { return .unusable }
    return value == wanted ? .match : .noMatch
  }

  private static func addresses(
    _ text: String, _ operand: Operand, _ comparison: ConditionOperator.Comparison
  ) -> OperandComparison {
    guard case .range(let wanted) = operand, let value = IPRange(text) else { return .unusable }
    return positive(wanted.contains(value), comparison)
  }
}

/// Where the six segments of an ARN's bytes stand; the sixth keeps its own colons.
struct ARNSegments {
  private let colons: [Int]
  private let count: Int

  init?(_ bytes: Span<UInt8>) {
    var colons: [Int] = []
    var index = 0
    while index < bytes.count, colons.count < 5 {
      if bytes[index] == 0x3A { colons.append(index) }
      index += 1
    }
    guard colons.count == 5 else { return nil }
    self.colons = colons
    count = bytes.count
  }

  func range(_ segment: Int) -> Range<Int> {
    let start = segment == 0 ? 0 : colons[segment - 1] + 1
    return start..<(segment == 5 ? count : colons[segment])
  }
}
