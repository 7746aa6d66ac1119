/// The one thing to change so that a denied call goes through.
public struct Lever: Sendable, Hashable {
  /// What kind of change it is.
  public enum Change: Hashable, Sendable {
    /// Another action in a statement.
    case action
    /// Another resource in a statement.
    case resource
    /// Another principal in a statement.
    case principal
    /// The call itself: when, from where, by whom, with which session.
    case context(key: String)
    /// A statement that forbids.
    case deny
    /// A statement that is not there yet.
    case newStatement
  }

  /// What kind of change it is.
  public let change: Change
  /// The statement to change; nil where it is not there yet, or where the call is to change.
  public let statement: StatementReference?
  /// What to do, as an order: `add s3:PutObject to OneBucket:1`.
  public let sentence: String
}

extension Decision {
  /// The one thing to change; nil for an allowed call.
  public var lever: Lever? { lever(given: nearestMiss) }

  /// The one thing to change, where the nearest miss is known already.
  func lever(given miss: NearestMiss?) -> Lever? {
    guard !isAllowed else { return nil }
    guard let miss else { return leverWithoutStatement }
    return miss.forbids ? lever(against: miss) : lever(of: miss)
  }

  private func lever(against miss: NearestMiss) -> Lever {
    let reference = miss.reference
    let changeable = miss.explanation.conditions.last { Self.isCallersToChange($0.condition.key.value) }
    if let changeable {
      return Lever(
        change: .context(key: changeable.condition.key.value), statement: reference,
        sentence: contextSentence(ContextRequirement.breaking(changeable)))
    }
    return Lever(
      change: .deny, statement: reference, sentence: "narrow or remove \(reference.name); no Allow outdoes it"
    )
  }

  private func lever(of miss: NearestMiss) -> Lever {
    let reference = miss.reference
    let explanation = miss.explanation
    let statement = reference.statement
    if !explanation.action.matched {
      let sentence =
        statement.actions.negated
        ? "take \(request.action) out of NotAction of \(reference.name)"
        : "add \(request.action) to \(reference.name)"
      return Lever(change: .action, statement: reference, sentence: sentence)
    }
    if !explanation.resource.matched {
      if let lever = versionLever(reference) { return lever }
      let sentence =
        statement.resources?.negated == true
        ? "take \(request.resource) out of NotResource of \(reference.name)"
        : "add \(request.resource) to the resources of \(reference.name)"
      return Lever(change: .resource, statement: reference, sentence: sentence)
    }
    if explanation.principal?.matched == false {
      return Lever(
        change: .principal, statement: reference,
        sentence: "name \(request.principal) in Principal of \(reference.name)")
    }
    let conditions = explanation.failedConditions
    guard let condition = conditions.first else {
      return Lever(change: .newStatement, statement: reference, sentence: leverWithoutStatement.sentence)
    }
    return Lever(
      change: .context(key: condition.condition.key.value), statement: reference,
      sentence: conditions.prefix(3).map { contextSentence(ContextRequirement.meeting($0)) }
        .joined(separator: ", and ") + (conditions.count > 3 ? ", and \(conditions.count - 3) more" : ""))
  }

  /// A resource with a variable in a policy of the old language, where it is plain text.
  private func versionLever(_ reference: StatementReference) -> Lever? {
    guard reference.policy.document.version == .v2008, let resources = reference.statement.resources,
      !resources.negated,
      resources.patterns.contains(where: {
        $0.value.contains("${") && ResourcePattern($0.value, variables: true).match(request) == .match
      })
    else { return nil }
    return Lever(
      change: .resource, statement: reference,
      sentence:
        "begin \(reference.policy.name) with \"Version\": \"2012-10-17\"; an older policy takes ${...} as plain text"
    )
  }

  /// Nothing came near: a statement has to be written.
  private var leverWithoutStatement: Lever {
    let what = "\(request.action) on \(request.resource)"
    let sentence =
      switch blockedBy.first ?? .identity {
      case .serviceControl: "allow \(what) at every level of the organization's service control policies"
      case .resourceControl: "narrow the resource control policies"
      case .endpoint: "allow \(what) in the endpoint's policy"
      case .resource: "allow \(what) for \(request.principal) in the resource's policy"
      case .identity: "allow \(what) in a policy of \(policyOwner)"
      case .boundary: "allow \(what) in the permissions boundary"
      case .session: "pass a session policy that allows \(what)"
      }
    return Lever(change: .newStatement, statement: nil, sentence: sentence)
  }

  /// Who has the policies of the caller: a session has those of its role.
  private var policyOwner: String {
    guard case .roleSession(let role, _) = request.principal.kind else { return "\(request.principal)" }
    return "the role \(role)"
  }

  private func contextSentence(_ requirement: ContextRequirement) -> String {
    if requirement.key.lowercased() == "aws:multifactorauthpresent", requirement.must == "must be true" {
      return "get a session with a code, `aws sts get-session-token`"
    }
    return
      "make the call so that \(requirement.key) \(requirement.must.dropFirst("must ".count).description.beingPhrase)"
  }

  /// Keys of which the caller, not the policy's author, decides.
  private static func isCallersToChange(_ key: String) -> Bool {
    let lower = key.lowercased()
    let names = [
      "aws:multifactorauthpresent", "aws:multifactorauthage", "aws:securetransport", "aws:sourceip",
      "aws:sourcevpc",
      "aws:sourcevpce", "aws:requestedregion", "aws:tagkeys",
    ]
    return names.contains(lower) || lower.hasPrefix("aws:requesttag/") || !lower.hasPrefix("aws:")
  }
}

extension String {
  /// `be true` as `is true`, `not be x` as `is not x`, `match x` as `matches x`.
  fileprivate var beingPhrase: String {
    let forms = [
      ("not be ", "is not "), ("be ", "is "), ("not match ", "does not match "), ("match ", "matches "),
      ("hold ", "holds "),
    ]
    for (from, to) in forms where hasPrefix(from) { return to + dropFirst(from.count) }
    return self
  }
}
