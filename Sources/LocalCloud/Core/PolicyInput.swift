import World
import AWSProtocols
import Diagnostics
import Documents
import IAMPolicy

/// Policy documents that come in calls, checked as the services check them.
enum PolicyUse {
  case identity, trust, session, bucket, key

  /// The code of the error for a bad document.
  var code: String {
    switch self {
    case .identity, .trust: "MalformedPolicyDocument"
    case .session: "MalformedPolicyDocument"
    case .bucket: "MalformedPolicy"
    case .key: "MalformedPolicyDocumentException"
    }
  }
}

extension Call {
  /// The document of a policy's text. Throws the service's error for text that is no policy of this use.
  func policyDocument(_ text: String, for use: PolicyUse) throws(ServiceError) -> Node {
    let node: Node
    do {
      node = try JSON.parse(SourceText(name: "policy", text: text))
    } catch {
      throw malformed(
        use,
        use == .bucket
          ? "Policies must be valid JSON and the first byte must be '{'"
          : use == .trust ? "This policy contains invalid Json" : "Syntax errors in policy.")
    }
    guard node.members != nil else { throw malformed(use, "Syntax errors in policy.") }
    let policy: PolicyDocument
    do {
      policy = try PolicyDocument(node)
    } catch {
      throw malformed(use, sentence(error, use))
    }
    if use != .session, policy.statements.isEmpty { throw malformed(use, "Syntax errors in policy.") }
    let isOfIAM = use == .identity || use == .session || use == .trust
    if isOfIAM, policy.statements.contains(where: { $0.sid.map { !Self.isStatementID($0.value) } ?? false }) {
      throw malformed(
        use,
        "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*"
      )
    }
    if use == .identity || use == .session, policy.statements.contains(where: { $0.principals != nil }) {
      throw malformed(use, "Policy document should not specify a principal.")
    }
    if use == .trust || use == .bucket || use == .key,
      policy.statements.contains(where: { $0.principals == nil })
    {
      throw malformed(
        use, use == .bucket ? "Missing required field Principal" : "Missing required field Principal")
    }
    if use == .trust {
      if policy.statements.contains(where: { $0.resources != nil }) {
        throw malformed(use, "Has prohibited field Resource")
      }
      let actions = policy.statements.flatMap { $0.actions.patterns.map { $0.value.lowercased() } }
      if actions.contains(where: { !$0.hasPrefix("sts:") && $0 != "*" }) {
        throw malformed(use, "AssumeRole policy may only specify STS AssumeRole actions.")
      }
      try checkPrincipals(policy, use)
    } else if let bare = policy.statements.first(where: { $0.resources == nil }) {
      throw malformed(
        use,
        use == .bucket
          ? "Missing required field Resource"
          : "Policy statement must contain resources. (Statement \(bare.index))")
    }
    if use == .identity || use == .session {
      for pattern in policy.statements.flatMap({ $0.resources?.patterns ?? [] })
      where !pattern.value.hasPrefix("arn:") && !pattern.value.allSatisfy({ $0 == "*" }) {
        throw malformed(use, "Resource \(pattern.value) must be in ARN format or \"*\".")
      }
    }
    if use == .bucket {
      try checkPrincipals(policy, use)
      guard text.utf8.count <= 20_480 else {
        throw malformed(use, "Policy exceeds the maximum allowed document size.")
      }
      let actions = policy.statements.flatMap { $0.actions.patterns.map { $0.value.lowercased() } }
      if actions.contains(where: { $0 != "*" && !$0.hasPrefix("s3:") }) {
        throw malformed(use, "Policy has invalid action")
      }
    }
    for statement in policy.statements {
      for pattern in statement.actions.patterns where pattern.value != "*" && !pattern.value.contains(":") {
        throw malformed(
          use,
          use == .bucket
            ? "Policy has invalid action"
            : "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
      }
    }
    return node
  }

  private static func isStatementID(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
  }

  /// The refusal of a principal.
  private func invalidPrincipal(_ use: PolicyUse, _ kind: String, _ text: String) -> ServiceError {
    guard use == .bucket else {
      return malformed(use, "Invalid principal in policy: \"\(kind)\":\"\(text)\"")
    }
    return ServiceError(
      use.code, "Invalid principal in policy", details: [("Detail", "\"\(kind)\" : \"\(text)\"")])
  }

  /// Principals must exist: IAM keeps them by their ids.
  private func checkPrincipals(_ policy: PolicyDocument, _ use: PolicyUse) throws(ServiceError) {
    for statement in policy.statements {
      for entry in statement.principals?.entries ?? [] where entry.kind == .service {
        if !entry.text.value.hasSuffix(".amazonaws.com"), !entry.text.value.hasSuffix(".amazonaws.com.cn") {
          throw invalidPrincipal(use, "SERVICE", entry.text.value)
        }
      }
      for entry in statement.principals?.entries ?? [] where entry.kind == .aws {
        let text = entry.text.value
        let isAccount = text.count == 12 && text.allSatisfy(\.isNumber)
        if text != "*", !isAccount, !text.hasPrefix("arn:"), !text.hasPrefix("AIDA"), !text.hasPrefix("AROA")
        {
          throw invalidPrincipal(use, "AWS", text)
        }
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
          String.init)
        guard parts.count == 6, parts[2] == "iam", let account = world.accounts[parts[4]] else { continue }
        let name = parts[5].split(separator: "/").last.map(String.init) ?? ""
        let exists =
          parts[5].hasPrefix("user/")
          ? account.users[name] != nil : parts[5].hasPrefix("role/") ? account.roles[name] != nil : true
        if !exists { throw invalidPrincipal(use, "AWS", text) }
      }
    }
  }

  private func malformed(_ use: PolicyUse, _ message: String) -> ServiceError {
    ServiceError(use.code, message)
  }

  private func sentence(_ found: Diagnostics, _ use: PolicyUse) -> String {
    guard let first = found.errors.first ?? found.all.first else { return "Syntax errors in policy." }
    let place = first.range.map { " at position (\($0.start.line), \($0.start.column))" } ?? ""
    return "Syntax error\(place): \(first.message)"
  }
}
