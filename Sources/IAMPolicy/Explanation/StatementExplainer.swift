/// Works out why a statement matches a request or does not.
struct StatementExplainer {
  let request: AuthorizationRequest
  let hasBoundary: Bool

  func explain(_ reference: StatementReference) -> StatementExplanation {
    let statement = reference.statement
    let compiled = statement.compiled
    let action = self.action(statement, compiled)
    let resource = self.resource(statement, compiled)
    let (principal, match) = self.principal(reference)
    let explainer = ConditionExplainer(request: request)
    let conditions = zip(statement.conditions, compiled.conditions).map { explainer.explain($0, $1) }
    return StatementExplanation(
      reference: reference,
      matched: action.matched && resource.matched && (principal?.matched ?? true)
        && conditions.allSatisfy(\.matched),
      action: action, resource: resource, principal: principal, principalMatch: match, conditions: conditions)
  }

  private func action(_ statement: PolicyStatement, _ compiled: CompiledStatement) -> ElementExplanation {
    let patterns = zip(statement.actions.patterns, compiled.actions).map { written, pattern in
      PatternExplanation(pattern: written, matched: pattern.matches(request.actionBytes.span), resolved: nil)
    }
    let matched = compiled.matchesAction(request)
    return ElementExplanation(
      name: statement.actions.name, matched: matched,
      reason: matched ? nil : reason(request.action, statement.actions, patterns), patterns: patterns)
  }

  private func resource(_ statement: PolicyStatement, _ compiled: CompiledStatement) -> ElementExplanation {
    guard let element = statement.resources, let prepared = compiled.resources else {
      return ElementExplanation(name: "Resource", matched: true, reason: nil, patterns: [])
    }
    var open: String?
    let patterns = zip(element.patterns, prepared).map { written, pattern in
      let outcome = pattern.match(request)
      if outcome == .unresolved, open == nil {
        open = pattern.variables.first { Self.isOpen($0, request) }?.written
      }
      return PatternExplanation(
        pattern: written, matched: outcome == .match,
        resolved: pattern.variables.isEmpty ? nil : VariableText.filled(written.value, for: request))
    }
    let matched = compiled.matchesResource(request)
    var reason: String?
    if !matched {
      reason =
        open.map { "the request has no `\($0)` to put in" }
        ?? (request.takesResource
          ? self.reason(request.resource, element, patterns)
          : "`\(request.action)` takes no resource, so only `*` includes it")
    }
    return ElementExplanation(name: element.name, matched: matched, reason: reason, patterns: patterns)
  }

  private static func isOpen(_ variable: PolicyTemplate.Variable, _ request: AuthorizationRequest) -> Bool {
    if case .single = request.contextValue(variable.key) { return false }
    return variable.fallback == nil
  }

  /// `s3:PutObject` is not in `s3:GetObject`, `s3:ListBucket`; at most four patterns are listed.
  private func reason(_ asked: String, _ element: PatternElement, _ patterns: [PatternExplanation]) -> String
  {
    if element.negated {
      let excluding = patterns.first(where: \.matched)?.pattern.value ?? ""
      return "`\(asked)` is excluded by `\(excluding)`"
    }
    let listed = element.patterns.prefix(4).map { "`\($0.value)`" }.joined(separator: ", ")
    let more = element.patterns.count > 4 ? " and \(element.patterns.count - 4) more" : ""
    return element.patterns.count == 1
      ? "`\(asked)` is not \(listed)" : "`\(asked)` is not in \(listed)\(more)"
  }

  private func principal(_ reference: StatementReference) -> (ElementExplanation?, PrincipalMatch) {
    switch reference.kind {
    case .serviceControl, .identity, .boundary, .session: return (nil, .none)
    case .resource, .endpoint, .resourceControl: break
    }
    let statement = reference.statement
    let compiled = statement.compiled
    guard let element = statement.principals, let prepared = compiled.principals else {
      let matched = reference.kind != .resource
      return (
        ElementExplanation(
          name: "Principal", matched: matched,
          reason: matched ? nil : "a statement without `Principal` names nobody", patterns: []),
        matched ? .direct : .none
      )
    }
    let match = compiled.names(request.principal, in: reference.kind, hasBoundary: hasBoundary)
    let patterns = zip(element.entries, prepared).map { entry, pattern in
      PatternExplanation(
        pattern: entry.text, matched: pattern.match(request.principal) != .none, resolved: nil)
    }
    var reason: String?
    if match == .none {
      let listed = element.entries.prefix(4).map { "`\($0.text.value)`" }.joined(separator: ", ")
      reason =
        element.negated
        ? "`\(request.principal)` is listed in `NotPrincipal`" : "`\(request.principal)` is not \(listed)"
    } else if match == .account {
      reason = "the account is named, which leaves it to the identity policies"
    }
    return (
      ElementExplanation(name: element.name, matched: match != .none, reason: reason, patterns: patterns),
      match
    )
  }
}

/// Texts with their variables filled in, for people.
enum VariableText {
  /// The text with the request's values; nil where a variable has none.
  static func filled(_ text: String, for request: AuthorizationRequest) -> String? {
    let template = PolicyTemplate(text, variables: true, wildcards: false)
    return template.resolved(by: request).map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
