import Diagnostics
import ServiceAuthorization

extension PolicyChecker {
  /// Names of services and actions, and whether the resources fit them.
  mutating func checkActions(_ statement: PolicyStatement) {
    for pattern in statement.actions.patterns {
      guard pattern.value != "*" else { continue }
      let parts = pattern.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        add(
          .error, "malformed-action", "`\(pattern.value)` is no action", at: pattern.range,
          hint: "write service:Action")
        continue
      }
      if parts[0].contains(where: { $0 == "*" || $0 == "?" }) { continue }
      guard let service = ServiceAuthorization.service(parts[0]) else {
        let nearest = NearestName.of(parts[0], among: ServiceAuthorization.prefixes)
        add(
          .error, "unknown-service", "there is no service `\(parts[0])`", at: pattern.range,
          hint: nearest.map { "did you mean `\($0):\(parts[1])`?" })
        continue
      }
      checkAction(parts[1], of: service, pattern, statement)
    }
  }

  private mutating func checkAction(
    _ name: String, of service: Service, _ pattern: Located<String>, _ statement: PolicyStatement
  ) {
    if name.contains("*") || name.contains("?") {
      let glob = Glob(wildcards: name.lowercased())
      let matches = service.actions.contains { glob.matches($0.name.lowercased().utf8Span.span) }
      if !matches {
        add(
          .error, "unknown-action", "`\(pattern.value)` matches no action of \(service.name)",
          at: pattern.range)
      }
      return
    }
    guard let action = service.action(name) else {
      let nearest = NearestName.of(name, among: service.actions.map(\.name))
      add(
        .error, "unknown-action", "\(service.name) has no action `\(name)`", at: pattern.range,
        hint: nearest.map { "did you mean `\(service.prefix):\($0)`?" })
      return
    }
    checkFit(action, service, pattern, statement)
  }

  /// An action that none of the statement's resources can ever belong to.
  private mutating func checkFit(
    _ action: Service.Action, _ service: Service, _ pattern: Located<String>, _ statement: PolicyStatement
  ) {
    guard !statement.actions.negated, let resources = statement.resources, !resources.negated,
      resources.patterns.count <= 100, !resources.patterns.contains(where: { $0.value == "*" })
    else { return }
    if action.resources.isEmpty {
      // All of a service is written so, too, and some services take it.
      let isAll = resources.patterns.contains { $0.value.hasSuffix(":*") }
      add(
        isAll ? .warning : .error, "action-needs-star",
        "`\(pattern.value)` takes no resource, so these resources never match it",
        at: pattern.range, hint: "give it a statement of its own with \"Resource\": \"*\"")
      return
    }
    let fits = resources.patterns.contains { resource in
      action.resources.contains { mayOverlap(resource.value, $0.arn) }
    }
    guard !fits else { return }
    let wanted = action.resources.prefix(2).map { "`\($0.arn)`" }.joined(separator: " or ")
    add(
      .error, "action-never-applies", "`\(pattern.value)` never applies to these resources",
      at: pattern.range,
      hint: "it applies to \(wanted)")
  }
}

extension PolicyChecker {
  /// Whether some text matches both patterns; true where too many have been compared already.
  mutating func mayOverlap(_ left: String, _ right: String) -> Bool {
    comparisons -= left.utf8.count * right.utf8.count
    return comparisons < 0 || GlobOverlap.overlap(left, right)
  }
}

/// Whether some text matches two patterns at once. `${...}` stands for any text.
enum GlobOverlap {
  static func overlap(_ left: String, _ right: String) -> Bool {
    let (a, b) = (tokens(left), tokens(right))
    guard a.count <= 512, b.count <= 512 else { return true }
    // reachable[j]: some text matches the first i tokens of a and the first j tokens of b.
    var row = [Bool](repeating: false, count: b.count + 1)
    row[0] = true
    close(&row, b)
    for token in a {
      var next = [Bool](repeating: false, count: b.count + 1)
      for j in 0...b.count where row[j] {
        if token == Glob.anyRun { next[j] = true }
        guard j < b.count else { continue }
        if b[j] == Glob.anyRun {
          next[j] = true
        } else if token == Glob.anyRun || token == Glob.anyOne || b[j] == Glob.anyOne || token == b[j] {
          next[j + 1] = true
        }
      }
      if token == Glob.anyRun {
        // A `*` swallows any number of the other's tokens.
        for j in 0..<b.count where next[j] { next[j + 1] = true }
      }
      close(&next, b)
      row = next
    }
    return row[b.count]
  }

  /// A `*` of the other pattern may also match nothing.
  private static func close(_ row: inout [Bool], _ pattern: [UInt8]) {
    for j in pattern.indices where row[j] && pattern[j] == Glob.anyRun { row[j + 1] = true }
  }

  private static func tokens(_ text: String) -> [UInt8] {
    var tokens: [UInt8] = []
    var rest = text[...]
    while let first = rest.first {
      if rest.hasPrefix("${"), let end = rest.firstIndex(of: "}") {
        tokens.append(Glob.anyRun)
        rest = rest[rest.index(after: end)...]
      } else {
        tokens += Glob.marked(String(first))
        rest = rest.dropFirst()
      }
    }
    return tokens
  }
}
