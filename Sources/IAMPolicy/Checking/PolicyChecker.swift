public import Diagnostics
import Documents

/// Checks a policy as IAM Access Analyzer does: grammar, names, and what is probably not meant.
///
/// Source: IAM User Guide, access-analyzer-reference-policy-checks.
public struct PolicyChecker {
  let document: PolicyDocument
  let kind: CheckedPolicyKind
  var findings: [PolicyFinding] = []
  /// How much comparing of patterns may still be done, in pairs of characters: bounds the time for hostile documents.
  var comparisons = 20_000_000
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

  /// A policy may hold tab, line ends and U+0020 to U+00FF.
  private mutating func checkCharacters(_ place: SourceRange) {
    let odd = document.json.unicodeScalars.first {
      ![0x09, 0x0A, 0x0D].contains($0.value) && !(0x20...0xFF).contains($0.value)
    }
    guard let odd else { return }
    add(
      .error, "character", "U+\(String(odd.value, radix: 16, uppercase: true)) may not stand in a policy",
      at: place, hint: "tab, line ends and U+0020 to U+00FF may")
  }

  /// IAM takes letters and digits only (reference_policies_elements_sid); other services are less strict.
  private mutating func checkStatementIDs() {
    guard kind != .resource, kind != .endpoint else { return }
    for statement in document.statements {
      guard let sid = statement.sid,
        !sid.value.utf8.allSatisfy({ byte in
          (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        })
      else { continue }
      add(
        .error, "sid-form", "the Sid `\(sid.value)` may hold letters and digits only", at: sid.range,
        hint: "write `\(sid.value.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })`")
    }
  }

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
    checkCharacters(start)
    checkStatementIDs()
    if kind == .resourceControl { checkResourceControl() }
  }

  /// Customers' resource control policies deny only, for everyone (Organizations User Guide, orgs_manage_policies_rcps_syntax).
  private mutating func checkResourceControl() {
    if document.version != .v2012, let written = document.writtenVersion {
      add(
        .error, "rcp-version", "a resource control policy is of 2012-10-17", at: written.range,
        hint: "write 2012-10-17")
    }
    for statement in document.statements {
      if statement.effect == .allow {
        add(.error, "rcp-allow", "a resource control policy can only deny", at: statement.openingBrace)
      }
      if statement.actions.negated {
        add(
          .error, "rcp-not-action", "a resource control policy takes no `NotAction`",
          at: statement.actions.nameRange, hint: "name the services, as s3:*")
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
