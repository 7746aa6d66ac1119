import Diagnostics
import ServiceAuthorization

extension PolicyChecker {
  /// Operators, keys and values of conditions.
  mutating func checkConditions(_ statement: PolicyStatement) {
    for condition in statement.conditions {
      for value in condition.values { checkVariables(value) }
      if condition.values.isEmpty {
        add(
          .suggestion, "empty-condition", "`\(condition.key.value)` is compared with nothing",
          at: condition.key.range)
      }
      let key = lookUp(condition, statement)
      guard let parsed = condition.operator else { continue }
      checkOperator(parsed, condition)
      checkValues(parsed, condition)
      if let key { checkType(parsed, key, condition, statement) }
    }
    checkSecondFactor(statement)
  }

  private mutating func checkOperator(_ parsed: ConditionOperator, _ condition: PolicyCondition) {
    if parsed.comparison == .null, parsed.ifExists {
      add(
        .error, "null-if-exists", "`Null` takes no `IfExists`: it asks for existence itself",
        at: condition.writtenOperator.range)
    }
    if parsed.comparison.family == .string, !parsed.comparison.takesWildcards {
      for value in condition.values {
        let bare = value.value.replacingVariables()
        if bare.contains("*") || bare.contains("?") {
          add(
            .warning, "wildcard-without-like",
            "`*` and `?` are plain characters under `\(condition.writtenOperator.value)`",
            at: value.range, hint: "use \(parsed.comparison.isNegated ? "StringNotLike" : "StringLike")")
          break
        }
      }
    }
  }

  private mutating func checkValues(_ parsed: ConditionOperator, _ condition: PolicyCondition) {
    for value in condition.values {
      let operand = Operand(value.value, for: parsed.comparison, version: document.version)
      if case .unusable = operand {
        add(
          .error, "value-form", "`\(value.value)` is no \(parsed.comparison.family.noun)", at: value.range)
      }
      if case .range(let range) = operand, condition.key.value.lowercased() == "aws:sourceip",
        range.isPrivate,
        range.prefix > 0
      {
        add(
          .error, "private-address", "`\(value.value)` is private; aws:SourceIp holds public addresses only",
          at: value.range,
          hint: "behind a VPC endpoint test aws:VpcSourceIp")
      }
      if parsed.comparison.family == .arn, !value.value.contains("${"),
        value.value.split(separator: ":", omittingEmptySubsequences: false).count < 6
      {
        add(
          .error, "malformed-arn",
          "`\(value.value)` is no ARN and never matches under `\(condition.writtenOperator.value)`",
          at: value.range)
      }
    }
  }

  /// The key's definition; reports keys that do not exist and those that the actions do not support.
  private mutating func lookUp(_ condition: PolicyCondition, _ statement: PolicyStatement) -> Service.Key? {
    let written = condition.key.value
    if let global = ServiceAuthorization.globalKeys.first(where: { $0.matches(written) }) { return global }
    let prefix = String(written.prefix { $0 != ":" })
    if let foreign = foreignKey(written, statement) { return foreign }
    guard let service = ServiceAuthorization.service(prefix) else {
      // Identity providers' keys carry the provider's name; only names without a dot are looked up.
      if !prefix.contains("."),
        !["aws", "saml"].contains(prefix.lowercased()) || prefix.lowercased() == "aws"
      {
        reportUnknown(condition, among: ServiceAuthorization.globalKeys.map(\.name))
      }
      return nil
    }
    guard let key = service.keys.first(where: { $0.matches(written) }) else {
      reportUnknown(condition, among: service.keys.map(\.name))
      return nil
    }
    checkSupport(key, service, condition, statement)
    return key
  }

  /// A key that an action's service has under another prefix than its own.
  private func foreignKey(_ written: String, _ statement: PolicyStatement) -> Service.Key? {
    let prefix = written.prefix { $0 != ":" }.lowercased()
    let services = Set(
      statement.actions.patterns.prefix(100).map { $0.value.prefix { $0 != ":" }.lowercased() })
    for name in services where name != prefix {
      if let key = ServiceAuthorization.service(name)?.keys.first(where: { $0.matches(written) }) {
        return key
      }
    }
    return nil
  }

  private mutating func reportUnknown(_ condition: PolicyCondition, among names: [String]) {
    let nearest = NearestName.of(condition.key.value, among: names)
    add(
      .error, "unknown-key", "there is no condition key `\(condition.key.value)`", at: condition.key.range,
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  private mutating func checkSupport(
    _ key: Service.Key, _ service: Service, _ condition: PolicyCondition, _ statement: PolicyStatement
  ) {
    guard !statement.actions.negated, statement.effect == .allow,
      !ServiceAuthorization.credentialKeys.contains(where: { $0.matches(condition.key.value) })
    else { return }
    var unsupported: [String] = []
    for pattern in statement.actions.patterns {
      let parts = pattern.value.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, !parts[1].contains("*"), !parts[1].contains("?"),
        let action = ServiceAuthorization.service(parts[0])?.action(parts[1])
      else { return }
      if !action.keys.contains(where: { $0.matches(condition.key.value) }) {
        unsupported.append(pattern.value)
      }
    }
    guard let first = unsupported.first else { return }
    let isOptional = condition.operator?.ifExists == true || condition.operator?.comparison.isNegated == true
    guard !isOptional else { return }
    add(
      .error, "unsupported-key",
      "`\(first)` never carries `\(key.name)`, so this statement never applies to it",
      at: condition.key.range, hint: "give actions that carry the key a statement of their own")
  }

  private mutating func checkType(
    _ parsed: ConditionOperator, _ key: Service.Key, _ condition: PolicyCondition,
    _ statement: PolicyStatement
  ) {
    let name = condition.key.value
    let place = condition.writtenOperator.range
    if parsed.comparison != .null {
      if key.isMultivalued, parsed.setOperator == nil {
        add(
          .error, "set-operator", "`\(name)` has several values and wants `ForAllValues:` or `ForAnyValue:`",
          at: place,
          hint: "write ForAnyValue:\(parsed.name)")
      }
      if !key.isMultivalued, parsed.setOperator == .forAllValues, statement.effect == .allow {
        add(
          .securityWarning, "for-all-single",
          "`\(name)` has one value; ForAllValues is also true when it is absent", at: place,
          hint: "leave ForAllValues out")
      }
    }
    if parsed.setOperator == .forAllValues, key.isMultivalued, statement.effect == .allow,
      !hasNullGuard(name, statement)
    {
      add(
        .securityWarning, "for-all-unguarded", "ForAllValues is also true when `\(name)` is absent",
        at: place,
        hint: "add \"Null\": {\"\(name)\": \"false\"}")
    }
    if !parsed.comparison.family.suits(key.type) {
      add(
        .warning, "type-mismatch",
        "`\(name)` is \(key.type.noun), and `\(condition.writtenOperator.value)` compares \(parsed.comparison.family.noun)",
        at: place)
    }
  }

  /// Whether another condition sees to it that a key with several values is there: `Null`, `ForAnyValue`, or, for the keys of
  /// tags, a tag that the request must bring.
  private func hasNullGuard(_ key: String, _ statement: PolicyStatement) -> Bool {
    statement.conditions.contains { condition in
      guard let parsed = condition.operator else { return false }
      let other = condition.key.value.lowercased()
      if other == key.lowercased() {
        return parsed.setOperator == .forAnyValue
          || (parsed.comparison == .null && condition.values.contains { $0.value.lowercased() == "false" })
      }
      return key.lowercased() == "aws:tagkeys" && other.hasPrefix("aws:requesttag/") && !parsed.ifExists
        && parsed.setOperator == nil && !parsed.comparison.isNegated && parsed.comparison != .null
    }
  }

  /// A deny for want of a second factor must also meet calls that carry no such key: keys of long life do not.
  private mutating func checkSecondFactor(_ statement: PolicyStatement) {
    guard statement.effect == .deny else { return }
    for condition in statement.conditions
    where condition.key.value.lowercased() == "aws:multifactorauthpresent" {
      guard let parsed = condition.operator, parsed.comparison == .bool, !parsed.ifExists,
        condition.values.contains(where: { $0.value.lowercased() == "false" })
      else { continue }
      add(
        .suggestion, "mfa-if-exists",
        "calls with long-lived keys carry no `aws:MultiFactorAuthPresent` and pass this deny",
        at: condition.writtenOperator.range, hint: "use BoolIfExists")
    }
  }
}

extension ConditionOperator.Family {
  /// Whether an operator of the family makes sense for a key.
  func suits(_ type: Service.KeyType) -> Bool {
    switch self {
    case .null, .binary: true
    case .string: type == .string || type == .arn || type == .bool
    case .arn: type == .arn || type == .string
    case .numeric: type == .numeric || type == .date
    case .date: type == .date || type == .numeric
    case .bool: type == .bool || type == .string
    case .ipAddress: type == .ipAddress
    }
  }
}

extension Service.KeyType {
  /// What a value of the type is called.
  var noun: String {
    switch self {
    case .string: "a text"
    case .numeric: "a number"
    case .date: "a date"
    case .bool: "true or false"
    case .ipAddress: "an address"
    case .arn: "an ARN"
    }
  }
}

extension String {
  /// The text without its `${...}` parts.
  fileprivate func replacingVariables() -> String {
    var result = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
