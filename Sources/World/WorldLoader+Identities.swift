import AWSTypes
import Diagnostics
import Documents
import Effects

/// Users, groups, roles, instance profiles and their policies.
extension WorldLoader {
  static let userKeys = [
    "access-keys", "mfa", "groups", "boundary", "policies", "inline", "tags", "path", "created",
  ]
  static let groupKeys = ["policies", "inline", "path"]
  static let roleKeys = [
    "trust", "policies", "inline", "boundary", "tags", "path", "max-session-duration", "description",
    "instance-profile",
  ]

  mutating func loadPolicies(_ node: Node, account: String) {
    guard let section = node["policies"] else { return }
    for member in object(section, "policies") ?? [] {
      guard let document = policyDocument(member.value) else { continue }
      let policy = ManagedPolicy(
        name: member.key, id: world.deriveID(.policy, for: member.key), created: world.clock,
        document: document)
      world.accounts[account]?.policies[member.key] = policy
    }
  }

  /// A policy document in place: an object, or a text that holds JSON.
  mutating func policyDocument(_ node: Node) -> Node? {
    if let text = node.string {
      do {
        return try JSON.parse(SourceText(name: source.name, text: text))
      } catch {
        report("world.policy", "this text is no policy: \(error.message)", node.range)
        return nil
      }
    }
    guard let members = node.members else {
      report("world.policy", "a policy document is expected here, not \(node.kindName)", node.range)
      return nil
    }
    if !members.contains(where: { $0.key == "Statement" }) {
      report(
        "world.policy", "a policy needs `Statement`", node.range,
        hint: NearestName.of("Statement", among: members.map(\.key)).map { "did you mean it by `\($0)`?" })
      return nil
    }
    return node
  }

  mutating func loadIdentities(_ node: Node, account: String) {
    for member in node["groups"].flatMap({ object($0, "groups") }) ?? [] {
      loadGroup(member, account: account)
    }
    for member in node["users"].flatMap({ object($0, "users") }) ?? [] { loadUser(member, account: account) }
    for member in node["roles"].flatMap({ object($0, "roles") }) ?? [] { loadRole(member, account: account) }
    for member in node["instance-profiles"].flatMap({ object($0, "instance-profiles") }) ?? [] {
      loadInstanceProfile(member, account: account)
    }
  }

  private mutating func loadGroup(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "a group", known: Self.groupKeys) else { return }
    var group = Group(
      name: member.key, path: path(node), id: world.deriveID(.group, for: member.key), created: world.clock)
    (group.attachedPolicies, group.inlinePolicies) = attachments(node, owner: member.key, account: account)
    world.accounts[account]?.groups[member.key] = group
  }

  private mutating func loadUser(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "a user", known: Self.userKeys) else { return }
    let created = node["created"].flatMap { timestamp($0) } ?? world.clock.adding(seconds: -86_400 * 400)
    var user = User(
      name: member.key, path: path(node), id: world.deriveID(.user, for: member.key), created: created)
    (user.attachedPolicies, user.inlinePolicies) = attachments(node, owner: member.key, account: account)
    user.boundary = node["boundary"].flatMap { policyReference($0, account: account) }
    user.tags = node["tags"].map { stringMap($0, "tags") } ?? [:]
    for key in node["access-keys"]?.elements ?? [] {
      if let key = accessKey(key, user: member.key, created: created) { user.accessKeys.append(key) }
    }
    if let mfa = node["mfa"] { loadDevices(mfa, into: &user, account: account) }
    for group in node["groups"]?.elements ?? [] {
      guard let name = string(group) else { continue }
      user.groups.append(name)
      refer("group", name, group.range) {
        $0.accounts[account]?.groups[name] != nil
      } candidates: {
        Array($0.accounts[account]?.groups.keys ?? [:].keys)
      }
    }
    world.accounts[account]?.users[member.key] = user
  }

  private mutating func accessKey(_ node: Node, user: String, created: Timestamp) -> AccessKey? {
    if let id = node.string {
      return AccessKey(id: id, secret: world.deriveSecret(for: id), created: created)
    }
    guard let fields = fields(node, "an access key", known: ["id", "secret", "status", "last-used"]) else {
      return nil
    }
    let id = fields["id"].flatMap { string($0) } ?? world.deriveID(.accessKey, for: user)
    let secret = fields["secret"].flatMap { string($0) } ?? world.deriveSecret(for: id)
    let status = fields["status"].flatMap { word($0, ["Active", "Inactive"]) } ?? "Active"
    var key = AccessKey(
      id: id, secret: secret, status: status == "Active" ? .active : .inactive, created: created)
    if let used = fields["last-used"].flatMap({ timestamp($0) }) {
      key.lastUsed = KeyUse(time: used, region: world.region, service: "s3")
    }
    return key
  }

  private mutating func loadDevices(_ node: Node, into user: inout User, account: String) {
    for entry in node.elements ?? [node] {
      if entry.bool == true {
        user.devices.append(device(serial: nil, secret: nil, user: user.name, account: account))
        continue
      }
      guard let fields = fields(entry, "an MFA device", known: ["serial", "secret"]) else { continue }
      user.devices.append(
        device(
          serial: fields["serial"].flatMap { string($0) }, secret: fields["secret"].flatMap { string($0) },
          user: user.name, account: account))
    }
  }

  private mutating func device(serial: String?, secret: String?, user: String, account: String) -> MFADevice {
    MFADevice(
      serial: serial ?? "arn:aws:iam::\(account):mfa/\(user)",
      secret: secret ?? world.deriveBase32Secret(for: user),
      enabled: world.clock)
  }

  private mutating func loadRole(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "a role", known: Self.roleKeys) else { return }
    guard let trustNode = node["trust"] else {
      report("world.role", "the role `\(member.key)` needs `trust`: who may take it on", member.keyRange)
      return
    }
    guard let trust = trustPolicy(trustNode) else { return }
    var role = Role(
      name: member.key, path: path(node), id: world.deriveID(.role, for: member.key), created: world.clock,
      trust: trust)
    (role.attachedPolicies, role.inlinePolicies) = attachments(node, owner: member.key, account: account)
    role.boundary = node["boundary"].flatMap { policyReference($0, account: account) }
    role.tags = node["tags"].map { stringMap($0, "tags") } ?? [:]
    role.description = node["description"].flatMap { string($0) }
    if let seconds = node["max-session-duration"].flatMap({ integer($0, 3600...43_200) }) {
      role.maxSessionDuration = seconds
    }
    world.accounts[account]?.roles[member.key] = role
    let trustsEC2 = JSON.compact(trust).contains("ec2.amazonaws.com")
    if node["instance-profile"].flatMap({ bool($0) }) ?? trustsEC2 {
      addInstanceProfile(member.key, roles: [member.key], account: account)
    }
  }

  /// A trust policy: a document, or in short who is trusted, a service, an account, an ARN or a list of them.
  private mutating func trustPolicy(_ node: Node) -> Node? {
    if node.members != nil { return policyDocument(node) }
    var services: [Node] = []
    var principals: [Node] = []
    for element in node.elements ?? [node] {
      guard let name = string(element) else { return nil }
      if name.hasSuffix(".amazonaws.com") {
        services.append(Node(name))
      } else {
        principals.append(Node(AccountID(name) == nil ? name : "arn:aws:iam::\(name):root"))
      }
    }
    var principal: [Node.Member] = []
    if !services.isEmpty {
      principal.append(Node.Member(key: "Service", value: services.count == 1 ? services[0] : Node(services)))
    }
    if !principals.isEmpty {
      principal.append(
        Node.Member(key: "AWS", value: principals.count == 1 ? principals[0] : Node(principals)))
    }
    let statement: Node = [
      "Effect": "Allow", "Principal": Node(.object(principal)), "Action": "sts:AssumeRole",
    ]
    return ["Version": "2012-10-17", "Statement": [statement]]
  }

  private mutating func loadInstanceProfile(_ member: Node.Member, account: String) {
    if let role = member.value.string {
      addInstanceProfile(member.key, roles: [role], account: account)
      refer("role", role, member.value.range) {
        $0.accounts[account]?.roles[role] != nil
      } candidates: {
        Array($0.accounts[account]?.roles.keys ?? [:].keys)
      }
      return
    }
    guard let node = fields(member.value, "an instance profile", known: ["role"]) else { return }
    addInstanceProfile(
      member.key, roles: node["role"].flatMap { string($0) }.map { [$0] } ?? [], account: account)
  }

  private mutating func addInstanceProfile(_ name: String, roles: [String], account: String) {
    let profile = InstanceProfile(
      name: name, id: world.deriveID(.instanceProfile, for: name), created: world.clock, roles: roles)
    world.accounts[account]?.instanceProfiles[name] = profile
  }

  // MARK: Policies by reference

  /// `policies:` of an identity: names of the world's policies, names or ARNs of AWS's, or documents in place; `inline:`
  /// documents by name.
  private mutating func attachments(
    _ node: Node, owner: String, account: String
  ) -> (attached: [String], inline: [String: Node]) {
    var attached: [String] = []
    var inline: [String: Node] = [:]
    for entry in node["policies"]?.elements ?? node["policies"].map({ [$0] }) ?? [] {
      if entry.members != nil {
        if let document = policyDocument(entry) { inline["inline-\(inline.count + 1)"] = document }
      } else if let arn = policyReference(entry, account: account) {
        attached.append(arn)
      }
    }
    for member in node["inline"].flatMap({ object($0, "inline") }) ?? [] {
      if let document = policyDocument(member.value) { inline[member.key] = document }
    }
    return (attached, inline)
  }

  /// The ARN that a name or an ARN stands for.
  private mutating func policyReference(_ node: Node, account: String) -> String? {
    guard let name = string(node) else { return nil }
    if name.hasPrefix("arn:") {
      refer("policy", name, node.range) {
        $0.managedPolicy(arn: name) != nil
      } candidates: { _ in
        AWSManagedPolicies.names.map { AWSManagedPolicies.arn($0) }
      }
      return name
    }
    let own = "arn:aws:iam::\(account):policy/\(name)"
    if world.accounts[account]?.policies[name] == nil, AWSManagedPolicies.document(named: name) != nil {
      return AWSManagedPolicies.arn(name)
    }
    refer("policy", name, node.range) {
      $0.managedPolicy(arn: own) != nil
    } candidates: {
      Array($0.accounts[account]?.policies.keys ?? [:].keys) + AWSManagedPolicies.names
    }
    return own
  }

  private mutating func path(_ node: Node) -> String {
    guard let value = node["path"], let path = string(value) else { return "/" }
    if path.hasPrefix("/"), path.hasSuffix("/") { return path }
    report("world.path", "a path begins and ends with `/`", value.range)
    return "/"
  }
}
