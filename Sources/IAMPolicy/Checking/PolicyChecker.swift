public import Diagnostics
import Documents

/// Checks a policy as IAM Access Analyzer does: grammar, names, and what is probably not meant.
///
/// Source: IAM User Guide, access-analyzer-reference-policy-checks.
public struct PolicyChecker {
  let document: PolicyDocument
  let kind: CheckedPolicyKind
  var findings: [PolicyFinding] = []
  /// Hostile documents are told of a bounded number of findings.
  private static let mostFindings = 500

  private init(_ document: PolicyDocument, _ kind: CheckedPolicyKind) {
    self.document = document
    self.kind = kind
  }

  /// Checks a document of JSON text; mistakes of its grammar are findings, too. In the order of the text.
  /// - Parameter kind: what kind of policy it is; nil takes it from its statements (a policy with `Principal` is a
  ///   resource's, and a role's trust policy where it has no `Resource`).
  public static func check(_ source: SourceText, as kind: CheckedPolicyKind? = nil) -> [PolicyFinding] {
    let node: Node
    do {
      node = try JSON.parse(source)
    } catch {
      return [PolicyFinding(category: .error, diagnostic: error)]
    }
    var reader = PolicyReader(source: source)
    let document = reader.document(node)
    let mistakes = reader.found.map { PolicyFinding(category: .error, diagnostic: $0) }
    guard let document else { return mistakes }
    return sorted(mistakes + check(document, as: kind))
  }

  /// Checks a document that was read.
  public static func check(_ document: PolicyDocument, as kind: CheckedPolicyKind? = nil) -> [PolicyFinding] {
    var checker = PolicyChecker(document, kind ?? guess(document))
    checker.checkDocument()
    for statement in document.statements where checker.findings.count < mostFindings {
      checker.checkActions(statement)
      checker.checkResources(statement)
      checker.checkPrincipals(statement)
      checker.checkConditions(statement)
      checker.checkGrants(statement)
    }
    checker.checkRedundancy()
    return sorted(checker.findings)
  }

  /// What a document probably is.
  static func guess(_ document: PolicyDocument) -> CheckedPolicyKind {
    guard document.statements.contains(where: { $0.principals != nil }) else { return .identity }
    let assumes = document.statements.allSatisfy { statement in
      statement.resources == nil
        && statement.actions.patterns.allSatisfy { $0.value.lowercased().hasPrefix("sts:") }
    }
    return assumes ? .trust : .resource
  }

  private static func sorted(_ findings: [PolicyFinding]) -> [PolicyFinding] {
    findings.sorted { left, right in
      let (a, b) = (left.diagnostic.range?.start.offset ?? 0, right.diagnostic.range?.start.offset ?? 0)
      return a != b ? a < b : left.category < right.category
    }
  }

  mutating func add(
    _ category: PolicyFinding.Category, _ code: String, _ message: String, at range: SourceRange,
    hint: String? = nil
  ) {
    guard findings.count < Self.mostFindings else { return }
    let severity: Diagnostic.Severity =
      category == .error ? .error : category == .suggestion ? .note : .warning
    findings.append(
      PolicyFinding(
        category: category,
        diagnostic: Diagnostic(
          severity, code: "policy." + code, message, in: document.source, at: range, hint: hint)))
  }

  // MARK: The document

  private mutating func checkDocument() {
    for error in document.placementErrors(as: kind.kind, isTrustPolicy: kind == .trust) {
      findings.append(PolicyFinding(category: .error, diagnostic: error))
    }
    let start = SourceRange(document.node.range.start, document.node.range.start)
    if document.writtenVersion == nil {
      add(
        .warning, "missing-version", "no `Version`: the policy is read as of 2008-10-17, without variables",
        at: start,
        hint: "add \"Version\": \"2012-10-17\"")
    } else if document.version == .v2008, let written = document.writtenVersion {
      add(
        .warning, "old-version", "the language of 2008-10-17 has no variables", at: written.range,
        hint: "write 2012-10-17")
    }
    if document.statements.isEmpty {
      add(.suggestion, "empty-policy", "a policy without statements does nothing", at: start)
    }
    checkSize(start)
    if kind == .resourceControl { checkResourceControl() }
  }

  /// Sizes as IAM counts them, without white space; those of organization policies with it (IAM User Guide,
  /// reference_iam-quotas; Organizations User Guide, orgs_reference_limits).
  private mutating func checkSize(_ place: SourceRange) {
    let counted: Int
    let (limit, what): (Int, String)
    switch kind {
    case .identity, .boundary: (limit, what) = (6144, "a managed policy")
    case .trust: (limit, what) = (2048, "a role's trust policy, unless a quota of up to 4,096 was asked for")
    case .session: (limit, what) = (2048, "session policies")
    case .serviceControl, .resourceControl: (limit, what) = (5120, "an organization policy")
    case .resource, .endpoint: (limit, what) = (20_480, "a bucket or endpoint policy")
    }
    if kind == .serviceControl || kind == .resourceControl {
      let range = document.node.range
      counted = range.end.offset - range.start.offset
    } else {
      counted = document.json.unicodeScalars.count { !$0.properties.isWhitespace }
    }
    if counted > limit {
      add(.error, "too-long", "\(counted) characters; \(what) may have \(limit)", at: place)
    }
    if let odd = document.json.unicodeScalars.first(where: { !Self.isAllowed($0) }) {
      add(
        .error, "character", "U+\(String(odd.value, radix: 16, uppercase: true)) may not stand in a policy",
        at: place,
        hint: "tab, line ends and U+0020 to U+00FF may")
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    [0x09, 0x0A, 0x0D].contains(scalar.value) || (0x20...0xFF).contains(scalar.value)
  }

  /// Customers' resource control policies deny only, for everyone (Organizations User Guide, orgs_manage_policies_rcps_syntax).
  private mutating func checkResourceControl() {
    for statement in document.statements {
      if statement.effect == .allow {
        add(.error, "rcp-allow", "a resource control policy can only deny", at: statement.openingBrace)
      }
      if let principals = statement.principals,
        principals.negated || principals.entries.contains(where: { $0.text.value != "*" })
      {
        add(
          .error, "rcp-principal", "a resource control policy names the principal `*` only",
          at: principals.nameRange)
      }
    }
  }
}
