import AWSTypes
import Diagnostics
import ServiceAuthorization

extension PolicyChecker {
  /// Forms of ARNs, wildcards where none may stand, and variables.
  mutating func checkResources(_ statement: PolicyStatement) {
    for pattern in statement.resources?.patterns ?? [] {
      checkVariables(pattern)
      guard pattern.value != "*" else { continue }
      let parts = pattern.value.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.first == "arn" else {
        add(
          .error, "malformed-arn", "`\(pattern.value)` is no ARN", at: pattern.range,
          hint: "write arn:partition:service:region:account:resource, or *")
        continue
      }
      if parts.count < 6 {
        if pattern.value.hasSuffix("*") {
          add(
            .warning, "short-arn",
            "`\(pattern.value)` has fewer than six parts; its last `*` reaches beyond the colons",
            at: pattern.range, hint: "write all six parts")
        } else {
          add(
            .error, "malformed-arn", "`\(pattern.value)` has \(parts.count) of the six parts of an ARN",
            at: pattern.range)
        }
        continue
      }
      checkParts(parts, pattern)
    }
  }

  private mutating func checkParts(_ parts: [String], _ pattern: Located<String>) {
    if parts[2].isEmpty || parts[2].contains("*") || parts[2].contains("?") {
      add(.error, "arn-service", "the service of an ARN takes no wildcard", at: pattern.range)
    }
    if !parts[4].isEmpty, AccountID(parts[4]) == nil, !parts[4].contains("*"), !parts[4].contains("?"),
      parts[4] != "aws"
    {
      add(
        .error, "arn-account", "`\(parts[4])` is no account", at: pattern.range,
        hint: "an account is twelve digits")
    }
    if parts[..<5].contains(where: { $0.contains("${") }) {
      add(.error, "variable-place", "a variable may stand behind the fifth colon only", at: pattern.range)
    }
    let partitions = [
      "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]
    if !parts[1].contains("*"), !parts[1].contains("?"), !parts[1].contains("$"),
      !partitions.contains(parts[1])
    {
      add(
        .error, "arn-partition", "there is no partition `\(parts[1])`", at: pattern.range,
        hint: NearestName.of(parts[1], among: partitions).map { "did you mean `\($0)`?" } ?? "write `aws`")
    }
    checkType(parts, pattern)
  }

  /// The resource part, as far as the reference knows the service's resource types.
  private mutating func checkType(_ parts: [String], _ pattern: Located<String>) {
    let name = parts[2]
    guard !name.contains("*"), !name.contains("?"), !name.isEmpty else { return }
    guard let service = ServiceAuthorization.service(name) else {
      if let nearest = NearestName.of(name, among: ServiceAuthorization.prefixes) {
        add(
          .error, "unknown-service", "there is no service `\(name)`", at: pattern.range,
          hint: "did you mean `arn:\(parts[1]):\(nearest):…`?")
      }
      return
    }
    let type = parts[5].prefix { $0 != "/" && $0 != ":" }
    let known = service.resourceTypes
    // Where a service's resources begin with a name of the customer's, as S3's, there is no type word.
    guard !known.isEmpty, type.count < parts[5].count, type != "*", !type.contains("$") else { return }
    if type.contains("*") || type.contains("?") {
      add(.error, "arn-type", "the resource type `\(type)` takes no wildcard", at: pattern.range)
      return
    }
    guard !known.contains(String(type)),
      !service.resources.contains(where: { mayOverlap(pattern.value, $0.arn) })
    else { return }
    let nearest = NearestName.of(String(type), among: known)
    add(
      nearest == nil ? .warning : .error, "unknown-resource-type",
      "\(service.name) has no resource type `\(type)`", at: pattern.range,
      hint: nearest.map { "did you mean `\($0)`?" })
  }

  /// Variables in the old language, and those that never close.
  mutating func checkVariables(_ text: Located<String>) {
    guard text.value.contains("${") else { return }
    if document.version == .v2008 {
      add(
        .error, "variable-in-2008", "`${` is no variable in a policy of 2008-10-17", at: text.range,
        hint: "add \"Version\": \"2012-10-17\"")
      return
    }
    var rest = text.value[...]
    while let open = rest.range(of: "${") {
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        add(
          .error, "variable-brace", "the variable `\(rest[open.lowerBound...])` has no closing brace",
          at: text.range)
        return
      }
      let inner = rest[open.upperBound..<close]
      rest = rest[rest.index(after: close)...]
      if inner == "*" || inner == "?" || inner == "$" { continue }
      if PolicyTemplate.variable(inner) == nil {
        add(
          .error, "variable-form", "`${\(inner)}` is no variable", at: text.range,
          hint: inner.contains(",") ? "a default stands in single quotes: ${key, 'text'}" : nil)
      }
    }
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
