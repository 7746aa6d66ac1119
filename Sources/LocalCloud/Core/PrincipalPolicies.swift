package import Documents
package import IAMPolicy
package import World

/// The policies that apply to a caller or a resource, each with the place where it is attached.
package enum PrincipalPolicies {
  /// Everything on the caller's side: identity policies, boundary, session policies, service control policies.
  package static func inputs(of caller: Caller, in world: World) -> PolicyInputs {
    var inputs = PolicyInputs()
    switch caller.kind {
    case .user(let name):
      inputs.identityPolicies = identity(ofUser: name, account: caller.account, in: world)
      inputs.permissionBoundaries = boundary(world.accounts[caller.account]?.users[name]?.boundary, in: world)
    case .role(let name, _):
      inputs.identityPolicies = identity(ofRole: name, account: caller.account, in: world)
      inputs.permissionBoundaries = boundary(world.accounts[caller.account]?.roles[name]?.boundary, in: world)
    case .federated(let user, _):
      inputs.identityPolicies = identity(ofUser: user, account: caller.account, in: world)
      inputs.permissionBoundaries = boundary(world.accounts[caller.account]?.users[user]?.boundary, in: world)
    case .root, .anonymous: break
    }
    inputs.sessionPolicies = (caller.session?.policies ?? []).compactMap { attached($0.name, $0.document) }
    inputs.serviceControlLevels = serviceControl(of: caller.account, in: world)
    return inputs
  }

  /// A user's own policies and those of its groups.
  package static func identity(ofUser name: String, account: String, in world: World) -> [AttachedPolicy] {
    guard let account = world.accounts[account], let user = account.users[name] else { return [] }
    var all = policies(user.inlinePolicies, user.attachedPolicies, of: "user \(name)", in: world)
    for group in user.groups.sorted() {
      guard let found = account.groups[group] else { continue }
      all += policies(found.inlinePolicies, found.attachedPolicies, of: "group \(group)", in: world)
    }
    return all
  }

  /// A role's policies.
  package static func identity(ofRole name: String, account: String, in world: World) -> [AttachedPolicy] {
    guard let role = world.accounts[account]?.roles[name] else { return [] }
    return policies(role.inlinePolicies, role.attachedPolicies, of: "role \(name)", in: world)
  }

  /// A group's policies.
  package static func identity(ofGroup name: String, account: String, in world: World) -> [AttachedPolicy] {
    guard let group = world.accounts[account]?.groups[name] else { return [] }
    return policies(group.inlinePolicies, group.attachedPolicies, of: "group \(name)", in: world)
  }

  private static func policies(
    _ inline: [String: Node], _ managed: [String], of owner: String, in world: World
  )
    -> [AttachedPolicy]
  {
    inline.sorted { $0.key < $1.key }.compactMap { attached($0.key, $0.value, to: owner) }
      + managed.compactMap { arn in
        world.managedPolicy(arn: arn).flatMap { attached($0.name, $0.document, arn: arn, to: owner) }
      }
  }

  /// The policy of a permissions boundary. One that is gone allows nothing.
  package static func boundary(_ arn: String?, in world: World) -> [AttachedPolicy] {
    guard let arn else { return [] }
    let nothing: Node = [
      "Version": "2012-10-17", "Statement": [["Effect": "Deny", "Action": "*", "Resource": "*"]],
    ]
    let policy = world.managedPolicy(arn: arn)
    return [attached(policy?.name ?? arn, policy?.document ?? nothing, arn: arn, to: "boundary")].compactMap(
      \.self)
  }

  /// A policy under a name; nil where the document is no policy.
  package static func attached(_ name: String, _ document: Node, arn: String? = nil, to owner: String? = nil)
    -> AttachedPolicy?
  {
    PolicyShelf.document(document).map {
      AttachedPolicy(name: name, arn: arn, attachedTo: owner, document: $0)
    }
  }

  // MARK: Organizations

  /// The service control policies over an account, level by level; none for the management account.
  package static func serviceControl(of account: String, in world: World) -> [PolicyLevel] {
    guard let organization = world.organization, organization.managementAccount != account, !account.isEmpty
    else {
      return []
    }
    return levels(organization, account) { unit in
      unit.serviceControlPolicies.map { $0.compactMap { attached($0.name, $0.document) } }
        ?? [attached("FullAWSAccess", everything)].compactMap(\.self)
    }
  }

  /// The resource control policies over an account, level by level. Not every service knows them.
  package static func resourceControl(of account: String, action: String, in world: World) -> [PolicyLevel] {
    let service = action.prefix { $0 != ":" }
    guard let organization = world.organization, organization.managementAccount != account,
      ["s3", "sts", "kms", "sqs", "secretsmanager", "dynamodb"].contains(service)
    else { return [] }
    return levels(organization, account) {
      $0.resourceControlPolicies.compactMap { attached($0.name, $0.document) }
    }
  }

  private static let everything: Node = [
    "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]],
  ]

  private static func levels(
    _ organization: Organization, _ account: String, _ policies: (OrganizationUnit) -> [AttachedPolicy]
  ) -> [PolicyLevel] {
    let units = organization.levels(of: account)
    return units.enumerated().map { index, unit in
      let name = index == 0 ? "root" : index == units.count - 1 ? "account \(account)" : "unit \(index)"
      return PolicyLevel(name: name, policies: policies(unit))
    }
  }
}
