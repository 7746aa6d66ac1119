import AWSProtocols
import AWSTypes
import Documents
import Effects
import IAMPolicy
import World

/// Taking on a role. Source: STS API reference, AssumeRole; IAM User Guide, id_roles_terms-and-concepts, id_session-tags.
extension Call {
  mutating func assumeRole() throws(ServiceError) -> WireMessage {
    if caller.kind == .root {
      throw ServiceError("AccessDenied", "Roles may not be assumed by root accounts.", status: 403)
    }
    try checkSessionName()
    let roleARN = try roleARN()
    let mfaTime = try checkMFA()
    let given = tags(input["Tags"])
    let inherited = caller.session.map { session in
      session.tags.filter { session.transitiveTags.contains($0.key) }
    }
    if let clash = given.keys.first(where: { inherited?[$0] != nil }) {
      throw ServiceError(
        "InvalidParameterValue",
        "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session: \(clash)"
      )
    }
    let unsent = texts("TransitiveTagKeys").contains { given[$0] == nil }
    if unsent {
      throw ServiceError(
        "InvalidParameterValue", "The specified transitive tag key must be included in the requested tags.")
    }
    var context = tagContext(given)
    context["sts:RoleSessionName"] = .single(required("RoleSessionName"))
    context["sts:ExternalId"] = text("ExternalId").map { .single($0) }
    context["sts:SourceIdentity"] = text("SourceIdentity").map { .single($0) }
    let transitive = texts("TransitiveTagKeys")
    if !transitive.isEmpty { context["sts:TransitiveTagKeys"] = .many(transitive) }
    if caller.isTemporary || mfaTime != nil {
      context["aws:MultiFactorAuthPresent"] = mfaTime == nil ? "false" : "true"
    }
    if let mfaTime { context["aws:MultiFactorAuthAge"] = .single(String(now.seconds - mfaTime.seconds)) }

    let found = role(roleARN)
    var actions = ["sts:AssumeRole"]
    if !given.isEmpty { actions.append("sts:TagSession") }
    if text("SourceIdentity") != nil { actions.append("sts:SetSourceIdentity") }
    for action in actions {
      try authorize(
        Question(
          action: action, resource: roleARN.description, owner: roleARN.account,
          context: context.merging(resourceTagContext(found?.tags ?? [:], prefix: "iam")) { own, _ in own },
          policy: trustPolicy(found)))
    }
    guard let found else { throw noRole(roleARN) }
    // Once set, a source identity stays through all further sessions.
    if let own = caller.session?.sourceIdentity, let asked = text("SourceIdentity"), asked != own {
      throw ServiceError(
        "AccessDenied",
        "User: \(caller.arn) is not authorized to perform: sts:SetSourceIdentity on resource: \(roleARN)",
        status: 403)
    }
    let duration = try duration(for: found)
    let policies = try sessionPolicies()
    try checkPackedSize(policies, (inherited ?? [:]).merging(given) { $1 })
    let session = mintRoleSession(found, roleARN, duration, policies) { session in
      session.mfaTime = mfaTime
      session.tags = (inherited ?? [:]).merging(given) { $1 }
      session.transitiveTags = Set(transitive).union(inherited?.keys ?? [:].keys)
    }
    return roleAnswer(found, session, roleARN, policies)
  }

  /// The document that both ways of assuming a role answer with.
  func roleAnswer(_ role: Role, _ session: Session, _ arn: ARN, _ policies: [NamedPolicy]) -> WireMessage {
    let size = packedSize(policies, session.tags)
    return WireMessage(
      .present([
        "Credentials": credentials(session),
        "AssumedRoleUser": [
          "AssumedRoleId": Node("\(role.id):\(required("RoleSessionName"))"),
          "Arn": Node(session.arn(in: world)),
        ],
        "PackedPolicySize": size == 0 ? nil : Node(size),
        "SourceIdentity": session.sourceIdentity.map { Node($0) },
      ]))
  }

  mutating func mintRoleSession(
    _ role: Role, _ arn: ARN, _ duration: Int64, _ policies: [NamedPolicy],
    _ configure: (inout Session) -> Void
  ) -> Session {
    let name = required("RoleSessionName")
    let chained = if case .role = caller.kind { (caller.session?.chainDepth ?? 1) + 1 } else { 1 }
    let identity = text("SourceIdentity") ?? caller.session?.sourceIdentity
    world.accounts[arn.account]?.roles[role.name]?.lastUsed = KeyUse(
      time: now, region: region, service: "sts")
    return world.mint(
      .role(account: arn.account, role: role.name, sessionName: name), issued: now, duration: duration,
      purpose: "assume \(role.name) \(name)"
    ) {
      $0.policies = policies
      $0.chainDepth = chained
      $0.sourceIdentity = identity
      configure(&$0)
    }
  }

  /// Names are checked before anything else, as the service does.
  func checkSessionName() throws(ServiceError) {
    let name = required("RoleSessionName")
    let allowed = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2B, 0x3D, 0x2C, 0x2E, 0x40, 0x2D: true
      default: false
      }
    }
    guard allowed else {
      throw ServiceError(
        "ValidationError",
        "1 validation error detected: Value '\(name)' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*"
      )
    }
  }

  /// The role's ARN, its shape checked.
  func roleARN() throws(ServiceError) -> ARN {
    let text = required("RoleArn")
    guard let arn = ARN(text) else { throw ServiceError("ValidationError", "\(text) is invalid") }
    guard arn.service == "iam", arn.resource.hasPrefix("role/"), AccountID(arn.account) != nil else {
      throw ServiceError("ValidationError", "Request ARN is invalid")
    }
    return arn
  }

  /// The role of an ARN; its path counts.
  func role(_ arn: ARN) -> Role? {
    guard let name = arn.resource.split(separator: "/").last,
      let role = world.accounts[arn.account]?.roles[String(name)],
      world.roleARN(account: arn.account, role: role.name) == arn.description
    else { return nil }
    return role
  }

  func trustPolicy(_ role: Role?) -> AttachedPolicy? {
    role.flatMap { PrincipalPolicies.attached("\($0.name) trust", $0.trust, to: "role \($0.name)") }
  }

  /// A role that is not there is denied in the same words as one that does not trust.
  func noRole(_ arn: ARN) -> ServiceError {
    ServiceError(
      "AccessDenied", "User: \(caller.arn) is not authorized to perform: sts:AssumeRole on resource: \(arn)",
      status: 403)
  }

  /// The duration that was asked for, within the role's limit and that of role chaining.
  func duration(for role: Role) throws(ServiceError) -> Int64 {
    let asked = input["DurationSeconds"]?.int
    if case .role = caller.kind, let asked, asked > 3600 {
      throw ServiceError(
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")
    }
    if let asked, asked > role.maxSessionDuration {
      throw ServiceError(
        "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    }
    return Int64(asked ?? 3600)
  }
}
