package import Effects
package import IAMPolicy
package import World

/// Who makes a call, as its credentials tell. A class, for callers are handed on and kept and never change.
package final class Caller: Sendable {
  /// What kind of identity it is.
  package enum Kind: Sendable, Hashable {
    /// The root user of an account.
    case root
    /// An IAM user, with long-term keys or with a session of its own.
    case user(String)
    /// A session of a role.
    case role(String, session: String)
    /// A federated user's session.
    case federated(user: String, name: String)
    /// Nobody: the request is not signed.
    case anonymous
  }

  /// What kind of identity it is.
  package let kind: Kind
  /// The account; empty for nobody.
  package let account: String
  /// As GetCallerIdentity names it; empty for nobody.
  package let arn: String
  /// The unique id: `AIDA…`, `AROA…:name`, the account's number for root.
  package let userID: String
  /// The key that signed; nil for nobody.
  package let accessKeyID: String?
  /// The temporary credentials; nil for long-term keys.
  package let session: Session?

  /// Nobody.
  package static let anonymous = Caller(kind: .anonymous, account: "", arn: "", userID: "")

  /// The holder of an access key; nil where the user or role is gone.
  package convenience init?(_ holder: KeyHolder, in world: borrowing World) {
    switch holder {
    case .user(let held):
      let (account, name) = (held.account, held.user)
      guard let user = world.accounts[account]?.users[name] else { return nil }
      self.init(
        kind: .user(name), account: account, arn: User.arn(account: account, path: user.path, name: name),
        userID: user.id, accessKeyID: held.key.id)
    case .session(let session):
      guard let (kind, id) = Caller.identity(of: session, in: world) else { return nil }
      self.init(
        kind: kind, account: session.account, arn: session.arn(in: world), userID: id,
        accessKeyID: session.accessKeyID, session: session)
    }
  }

  private init(
    kind: Kind, account: String, arn: String, userID: String, accessKeyID: String? = nil,
    session: Session? = nil
  ) {
    self.kind = kind
    self.account = account
    self.arn = arn
    self.userID = userID
    self.accessKeyID = accessKeyID
    self.session = session
  }

  private static func identity(of session: Session, in world: borrowing World) -> (Kind, String)? {
    switch session.kind {
    case .role(let account, let role, let name):
      guard let found = world.accounts[account]?.roles[role] else { return nil }
      return (.role(role, session: name), "\(found.id):\(name)")
    case .user(let account, let user):
      guard let found = world.accounts[account]?.users[user] else { return nil }
      return (.user(user), found.id)
    case .root(let account): return (.root, account)
    case .federated(let account, let user, let name):
      return (.federated(user: user, name: name), "\(account):\(name)")
    }
  }

  /// The caller as policies name it.
  package var principal: RequestPrincipal {
    let principal = RequestPrincipal(arn) ?? .anonymous
    if case .federated(let user, _) = kind { return principal.federated(by: user) }
    return principal
  }

  /// Whether the credentials are temporary.
  package var isTemporary: Bool { session != nil }

  /// Whether the caller proved an MFA device when it got its credentials.
  package var hasMFA: Bool { session?.mfaTime != nil }

  /// What the caller brings into every decision (IAM User Guide, reference_policies_condition-keys).
  package func context(in world: World, now: Timestamp) -> [String: ContextValue] {
    guard kind != .anonymous else { return [:] }
    var context: [String: ContextValue] = ["aws:userid": .single(userID)]
    for (key, value) in tags(in: world) { context["aws:PrincipalTag/\(key)"] = .single(value) }
    if let organization = world.organization { context["aws:PrincipalOrgID"] = .single(organization.id) }
    guard let session else { return context }
    context["aws:TokenIssueTime"] = .single(session.issued.iso8601)
    context["aws:MultiFactorAuthPresent"] = session.mfaTime == nil ? "false" : "true"
    if let time = session.mfaTime {
      context["aws:MultiFactorAuthAge"] = .single(String(max(0, now.seconds - time.seconds)))
    }
    if let identity = session.sourceIdentity { context["aws:SourceIdentity"] = .single(identity) }
    if let id = session.instanceID, let instance = world.instance(id)?.instance {
      context["ec2:SourceInstanceARN"] = .single(instance.arn)
      context["aws:EC2InstanceSourceVPC"] = .single(instance.vpcID)
      context["aws:EC2InstanceSourcePrivateIPv4"] = .single(instance.privateIP)
      context["ec2:RoleDelivery"] = instance.metadataOptions.tokensRequired ? "2.0" : "1.0"
    }
    for (key, value) in session.webIdentity { context[key] = .single(value) }
    return context
  }

  /// The principal's tags, those of the session before the role's own.
  private func tags(in world: World) -> [String: String] {
    let account = world.accounts[self.account]
    var tags: [String: String] = [:]
    switch kind {
    case .user(let name): tags = account?.users[name]?.tags ?? [:]
    case .role(let name, _): tags = account?.roles[name]?.tags ?? [:]
    case .root, .federated, .anonymous: break
    }
    return tags.merging(session?.tags ?? [:]) { _, session in session }
  }
}
