public import Diagnostics

extension PolicyDocument {
  /// Grammar that depends on where a policy is attached: what AWS refuses to store there.
  ///
  /// Source: IAM User Guide, reference_policies_elements_resource ("identity-based policies must have Resource or NotResource"),
  /// reference_policies_elements_principal ("You cannot use the Principal element in an identity-based policy"),
  /// reference_policies_elements_notprincipal.
  /// - Parameter isTrustPolicy: whether a resource policy is a role's trust policy.
  public func placementErrors(as kind: PolicyKind, isTrustPolicy: Bool = false) -> [Diagnostic] {
    statements.flatMap { errors(in: $0, kind, isTrustPolicy) }
  }

  private func errors(in statement: PolicyStatement, _ kind: PolicyKind, _ isTrustPolicy: Bool)
    -> [Diagnostic]
  {
    var found = missingResource(statement, kind)
    let takesPrincipal = kind == .resource || kind == .endpoint || kind == .resourceControl
    if let principals = statement.principals {
      if !takesPrincipal {
        found.append(
          Diagnostic(
            code: "policy.principal-in-identity", "`\(principals.name)` does not belong into \(kind.article)",
            in: source, at: principals.nameRange,
            hint: "who is meant follows from where the policy is attached"))
      } else if isTrustPolicy, principals.negated {
        found.append(
          Diagnostic(
            code: "policy.not-principal-in-trust", "a role's trust policy takes no `NotPrincipal`",
            in: source, at: principals.nameRange))
      }
    } else if takesPrincipal {
      found.append(
        Diagnostic(
          code: "policy.no-principal",
          kind == .resource
            ? "a statement of \(kind.article) without `Principal` names nobody"
            : "a statement of \(kind.article) needs a `Principal`",
          in: source, at: statement.openingBrace))
    }
    if isTrustPolicy, let resources = statement.resources {
      found.append(
        Diagnostic(
          code: "policy.resource-in-trust", "a role's trust policy takes no `\(resources.name)`", in: source,
          at: resources.nameRange, hint: "the role itself is the resource"))
    }
    return found
  }

  /// Statements of identity policies, boundaries, session and organization policies must say to what they apply.
  func missingResource(_ statement: PolicyStatement, _ kind: PolicyKind) -> [Diagnostic] {
    guard kind != .resource, kind != .endpoint, statement.resources == nil else { return [] }
    return [
      Diagnostic(
        code: "policy.no-resource", "a statement of \(kind.article) without `Resource` or `NotResource`",
        in: source, at: statement.openingBrace)
    ]
  }
}

extension PolicyStatement {
  /// The place of the brace that opens the statement.
  var openingBrace: SourceRange {
    var end = range.start
    end.column += 1
    end.offset += 1
    return SourceRange(range.start, end)
  }
}

extension PolicyKind {
  /// One policy of the kind, with its article.
  var article: String {
    switch self {
    case .serviceControl: "a service control policy"
    case .resourceControl: "a resource control policy"
    case .endpoint: "an endpoint policy"
    case .resource: "a resource policy"
    case .identity: "an identity policy"
    case .boundary: "a permissions boundary"
    case .session: "a session policy"
    }
  }
}
