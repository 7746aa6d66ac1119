import Diagnostics

extension PolicyChecker {
  /// Allows that reach further than they look.
  mutating func checkGrants(_ statement: PolicyStatement) {
    guard statement.effect == .allow else { return }
    checkPassRole(statement)
    checkEveryone(statement)
    if let principals = statement.principals, principals.negated {
      add(
        .securityWarning, "allow-not-principal",
        "Allow with `NotPrincipal` allows everyone who is not listed", at: principals.nameRange,
        hint: "name who may in `Principal`")
    }
    if statement.actions.negated, kind.kind != .serviceControl, kind != .boundary {
      add(
        .securityWarning, "allow-not-action",
        "Allow with `NotAction` allows every other action of every service",
        at: statement.actions.nameRange)
    }
    if let resources = statement.resources, resources.negated {
      add(
        .securityWarning, "allow-not-resource", "Allow with `NotResource` allows every other resource",
        at: resources.nameRange)
    }
    if kind == .resource || kind == .trust { checkConfusedDeputy(statement) }
    if kind == .trust { checkGitHub(statement) }
  }

  /// Who may pass any role may do what any role may.
  private mutating func checkPassRole(_ statement: PolicyStatement) {
    guard kind == .identity || kind == .session, !statement.actions.negated,
      let resources = statement.resources, !resources.negated,
      let star = resources.patterns.first(where: {
        $0.value == "*" || $0.value.hasSuffix(":role/*") && $0.value.contains(":iam::*:")
      })
    else { return }
    let passing = statement.actions.patterns.first { pattern in
      Glob(wildcards: pattern.value.lowercased()).matches("iam:passrole".utf8Span.span)
    }
    let isLimited = statement.conditions.contains { $0.key.value.lowercased() == "iam:passedtoservice" }
    guard let passing, !isLimited else { return }
    let includes = passing.value.lowercased() == "iam:passrole" ? "" : ", which includes iam:PassRole,"
    add(
      .securityWarning, "pass-role-star",
      "`\(passing.value)`\(includes) on `\(star.value)` lets the caller hand on any role", at: star.range,
      hint: "name the roles, and test iam:PassedToService")
  }

  /// `*` without a condition is everyone, signed in or not; of a role everyone with an AWS account.
  private mutating func checkEveryone(_ statement: PolicyStatement) {
    guard kind == .resource || kind == .trust, statement.conditions.isEmpty,
      let principals = statement.principals, !principals.negated,
      let star = principals.entries.first(where: { $0.text.value == "*" && $0.kind != .service })
    else { return }
    add(
      .securityWarning, "everyone",
      kind == .trust ? "anyone with an AWS account may assume this role" : "this is open to the whole world",
      at: star.text.range, hint: "name who may, or test aws:PrincipalOrgID")
  }

  /// A service that acts for many customers could be told to act for another one (IAM User Guide, confused-deputy).
  private mutating func checkConfusedDeputy(_ statement: PolicyStatement) {
    guard let principals = statement.principals, !principals.negated else { return }
    let guards = ["aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid", "aws:sourceorgpaths"]
    guard !statement.conditions.contains(where: { guards.contains($0.key.value.lowercased()) }) else {
      return
    }
    // Services that run the customer's own code or machines under the role are named by no third party.
    let own = [
      "ec2.amazonaws.com", "lambda.amazonaws.com", "ecs-tasks.amazonaws.com", "pods.eks.amazonaws.com",
    ]
    for entry in principals.entries where entry.kind == .service {
      if kind == .trust, own.contains(entry.text.value) { continue }
      add(
        .securityWarning, "confused-deputy", "`\(entry.text.value)` may be acting for another account",
        at: entry.text.range,
        hint: "test aws:SourceArn or aws:SourceAccount")
    }
  }

  /// Without `sub` any repository of GitHub may assume the role.
  private mutating func checkGitHub(_ statement: PolicyStatement) {
    for entry in statement.principals?.entries ?? [] where entry.kind == .federated {
      guard entry.text.value.contains("token.actions.githubusercontent.com") else { continue }
      let tested = statement.conditions.filter {
        $0.key.value.lowercased() == "token.actions.githubusercontent.com:sub"
      }
      if tested.isEmpty {
        add(
          .securityWarning, "github-sub", "any repository of GitHub may assume this role",
          at: entry.text.range,
          hint: "test token.actions.githubusercontent.com:sub")
      } else if let open = tested.flatMap(\.values).first(where: { $0.value == "*" || $0.value == "repo:*" })
      {
        add(.securityWarning, "github-sub", "`\(open.value)` is every repository of GitHub", at: open.range)
      }
    }
  }

  // MARK: What could be left out

  /// Actions, resources and statements that another one covers.
  mutating func checkRedundancy() {
    for statement in document.statements {
      redundant(statement.actions, what: "action", foldsCase: true)
      if let resources = statement.resources { redundant(resources, what: "resource", foldsCase: false) }
    }
    guard document.statements.count <= 200 else { return }
    for (index, statement) in document.statements.enumerated() {
      let earlier = document.statements[..<index].first { covers($0, statement) }
      if let earlier {
        add(
          .suggestion, "redundant-statement",
          "statement \(statement.index) says nothing that statement \(earlier.index) does not",
          at: statement.openingBrace)
      }
    }
  }

  private mutating func redundant(_ element: PatternElement, what: String, foldsCase: Bool) {
    guard element.patterns.count > 1, element.patterns.count <= 200 else { return }
    for (index, pattern) in element.patterns.enumerated() {
      let text = foldsCase ? pattern.value.lowercased() : pattern.value
      let covering = element.patterns.enumerated().first { other in
        guard other.offset != index else { return false }
        let pattern = foldsCase ? other.element.value.lowercased() : other.element.value
        if pattern == text { return other.offset < index }
        return Self.covers(pattern, text)
      }
      guard let covering else { continue }
      let again = foldsCase ? covering.element.value.lowercased() == text : covering.element.value == text
      add(
        .suggestion, "redundant-\(what)",
        again
          ? "`\(pattern.value)` stands here twice"
          : "`\(pattern.value)` is already in `\(covering.element.value)`", at: pattern.range)
    }
  }

  /// Whether a pattern matches all that another one does: the other's wildcards are read as plain characters, which only a `*`
  /// of the first can take.
  static func covers(_ pattern: String, _ other: String) -> Bool {
    guard pattern.contains("*"), !other.contains("?") || !pattern.contains("?") else { return false }
    return Glob(wildcards: pattern).matches(other.utf8Span.span)
  }

  private func covers(_ earlier: PolicyStatement, _ later: PolicyStatement) -> Bool {
    guard earlier.effect == later.effect, earlier.conditions.isEmpty,
      earlier.principals?.entries == later.principals?.entries, !earlier.actions.negated,
      !later.actions.negated,
      let wide = earlier.resources, let narrow = later.resources, !wide.negated, !narrow.negated
    else { return false }
    func all(_ narrow: PatternElement, in wide: PatternElement, foldsCase: Bool) -> Bool {
      narrow.patterns.allSatisfy { inner in
        wide.patterns.contains { outer in
          let (a, b) =
            foldsCase ? (outer.value.lowercased(), inner.value.lowercased()) : (outer.value, inner.value)
          return a == b || Self.covers(a, b)
        }
      }
    }
    return all(later.actions, in: earlier.actions, foldsCase: true) && all(narrow, in: wide, foldsCase: false)
  }
}
