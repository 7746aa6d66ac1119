import Documents
package import Effects
package import World

extension World: CredentialMint {
  /// The credentials that the world hands out: its cloud knows them from then on.
  package mutating func credentials(of holder: CredentialHolder, at now: Timestamp) -> MintedCredentials {
    switch holder {
    case .instance(let id):
      guard let (_, _, instance) = self.instance(id), let role = role(ofInstance: instance) else {
        return .absent
      }
      guard role.trusts(service: "ec2.amazonaws.com") else { return Self.notAssumable(role.name) }
      return instanceCredentials(of: instance, now: now).map { .issued($0.credentials, since: $0.issued) }
        ?? .absent
    case .identity(let id):
      guard let (account, _, _) = self.instance(id) else { return .absent }
      let session = identitySession(of: id, account: account, at: now)
      return .issued(session.credentials, since: session.issued)
    case .container(let account, let role, let name):
      guard let found = accounts[account]?.roles[role] else { return .absent }
      guard
        found.trusts(service: "ecs-tasks.amazonaws.com") || found.trusts(service: "pods.eks.amazonaws.com")
      else {
        return .refused(
          code: "AccessDenied", message: "the role \(role) does not trust ecs-tasks.amazonaws.com")
      }
      return taskCredentials(role: role, account: account, task: name, now: now)
        .map { .issued($0.credentials, since: $0.issued) } ?? .absent
    }
  }

  /// What `iam/info` says of a role whose trust policy leaves EC2 out (IAM User Guide, "Troubleshoot IAM and Amazon EC2").
  private static func notAssumable(_ role: String) -> MintedCredentials {
    .refused(
      code: "AssumeRoleUnauthorizedAccess",
      message:
        "EC2 cannot assume the role \(role). Please see documentation at https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html#troubleshoot_iam-ec2_errors-info-doc."
    )
  }

  /// The credentials of the instance itself: a role of EC2's own, to which no policy of the account belongs.
  private mutating func identitySession(of id: String, account: String, at now: Timestamp) -> Session {
    let kind = Session.Kind.role(account: account, role: "aws:ec2-instance", sessionName: id)
    let current = sessions.values.filter { $0.kind == kind }.max {
      ($0.expiration, $0.accessKeyID) < ($1.expiration, $1.accessKeyID)
    }
    if let current, current.issued <= now, now.adding(seconds: World.rotationMargin) < current.expiration {
      return current
    }
    return mint(
      kind, issued: now, duration: World.serviceCredentialsDuration, purpose: "instance identity \(id)"
    ) { $0.instanceID = id }
  }
}

extension Role {
  /// Whether the trust policy names a service in a statement that allows.
  fileprivate func trusts(service: String) -> Bool {
    let statements = trust["Statement"].map { $0.elements ?? [$0] } ?? []
    return statements.contains { statement in
      guard statement["Effect"]?.string == "Allow" else { return false }
      if statement["Principal"]?.string == "*" { return true }
      guard let services = statement["Principal"]?["Service"] else { return false }
      return (services.elements ?? [services]).contains { $0.string == service }
    }
  }
}
