import AWSProtocols
import Documents
import World

/// The account as a whole: aliases, identity providers, summaries.
extension Call {
  mutating func listAccountAliases() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListAccountAliases")
    return try page(account.alias.map { [Node($0)] } ?? [], as: "AccountAliases")
  }

  mutating func createAccountAlias() throws(ServiceError) -> WireMessage {
    try authorize("iam:CreateAccountAlias")
    let alias = required("AccountAlias")
    if world.accounts.values.contains(where: { $0.alias == alias && $0.id != accountID }) {
      throw alreadyExists("The account alias \(alias) already exists.")
    }
    account.alias = alias
    return WireMessage()
  }

  mutating func deleteAccountAlias() throws(ServiceError) -> WireMessage {
    try authorize("iam:DeleteAccountAlias")
    let alias = required("AccountAlias")
    guard account.alias == alias else { throw noSuchEntity("The account alias \(alias) does not exist.") }
    account.alias = nil
    return WireMessage()
  }

  mutating func getAccountSummary() throws(ServiceError) -> WireMessage {
    try authorize("iam:GetAccountSummary")
    let devices = account.users.values.reduce(0) { $0 + $1.devices.count }
    return WireMessage([
      "SummaryMap": [
        "Users": Node(account.users.count), "UsersQuota": 5000, "Groups": Node(account.groups.count),
        "GroupsQuota": 300, "Roles": Node(account.roles.count), "RolesQuota": 1000,
        "Policies": Node(account.policies.count), "PoliciesQuota": 1500,
        "InstanceProfiles": Node(account.instanceProfiles.count), "InstanceProfilesQuota": 1000,
        "MFADevices": Node(devices + account.spareDevices.count), "MFADevicesInUse": Node(devices),
        "AccountMFAEnabled": Node(account.rootDevice == nil ? 0 : 1), "AccessKeysPerUserQuota": 2,
        "AttachedPoliciesPerUserQuota": 10, "AttachedPoliciesPerGroupQuota": 10,
        "AttachedPoliciesPerRoleQuota": 10, "VersionsPerPolicyQuota": 5, "PolicySizeQuota": 6144,
        "UserPolicySizeQuota": 2048, "GroupPolicySizeQuota": 5120, "AssumeRolePolicySizeQuota": 2048,
        "Providers": Node(account.openIDProviders.count), "AccountAccessKeysPresent": 0,
      ]
    ])
  }

  mutating func getAccountAuthorizationDetails() throws(ServiceError) -> WireMessage {
    try authorize("iam:GetAccountAuthorizationDetails")
    let kinds = texts("Filter")
    func wants(_ kind: String) -> Bool { kinds.isEmpty || kinds.contains(kind) }
    let users = account.users.values.sorted { $0.name < $1.name }
    let groups = account.groups.values.sorted { $0.name < $1.name }
    let roles = account.roles.values.sorted { $0.name < $1.name }
    let policies = account.policies.values.sorted { $0.name < $1.name }
    return WireMessage([
      "UserDetailList": Node(wants("User") ? users.map { detail($0) } : []),
      "GroupDetailList": Node(wants("Group") ? groups.map { detail($0) } : []),
      "RoleDetailList": Node(wants("Role") ? roles.map { detail($0) } : []),
      "Policies": Node(wants("LocalManagedPolicy") ? policies.map { detail($0) } : []), "IsTruncated": false,
    ])
  }

  private func inline(_ policies: [String: Node]) -> Node {
    Node(
      policies.sorted { $0.key < $1.key }.map {
        ["PolicyName": Node($0.key), "PolicyDocument": encoded($0.value)]
      })
  }

  private func attached(_ arns: [String]) -> Node {
    Node(arns.map { ["PolicyName": Node($0.lastPathPart), "PolicyArn": Node($0)] })
  }

  private func detail(_ user: User) -> Node {
    document(user).adding([
      "UserPolicyList": inline(user.inlinePolicies), "GroupList": Node(user.groups),
      "AttachedManagedPolicies": attached(user.attachedPolicies),
    ])
  }

  private func detail(_ group: Group) -> Node {
    document(group).adding([
      "GroupPolicyList": inline(group.inlinePolicies),
      "AttachedManagedPolicies": attached(group.attachedPolicies),
    ])
  }

  private func detail(_ role: Role) -> Node {
    let profiles = account.instanceProfiles.values.filter { $0.roles.contains(role.name) }.sorted {
      $0.name < $1.name
    }
    return document(role).adding([
      "InstanceProfileList": Node(profiles.map { document($0) }),
      "RolePolicyList": inline(role.inlinePolicies),
      "AttachedManagedPolicies": attached(role.attachedPolicies),
    ])
  }

  private func detail(_ policy: ManagedPolicy) -> Node {
    let versions = policy.versions.sorted { $0.key > $1.key }.map { number, version -> Node in
      [
        "Document": encoded(version.document), "VersionId": Node("v\(number)"),
        "IsDefaultVersion": Node(number == policy.defaultVersion), "CreateDate": Node(version.created),
      ]
    }
    return document(policy).adding(["PolicyVersionList": Node(versions)])
  }

  // MARK: OpenID Connect

  private func providerARN(_ url: String) -> String { "arn:aws:iam::\(accountID):oidc-provider/\(url)" }

  private func provider(_ arn: String) throws(ServiceError) -> OpenIDProvider {
    let prefix = "arn:aws:iam::\(accountID):oidc-provider/"
    guard arn.hasPrefix(prefix), let provider = account.openIDProviders[String(arn.dropFirst(prefix.count))]
    else {
      throw noSuchEntity("OpenIDConnect Provider not found for arn \(arn)")
    }
    return provider
  }

  mutating func createOpenIDConnectProvider() throws(ServiceError) -> WireMessage {
    let url = required("Url")
    guard url.hasPrefix("https://") else {
      throw ServiceError("InvalidInput", "URL must begin with https://")
    }
    let name = String(url.dropFirst(8)).droppingFinalSlash
    try authorize("iam:CreateOpenIDConnectProvider", on: providerARN(name))
    guard account.openIDProviders[name] == nil else {
      throw alreadyExists("Provider with url \(url) already exists.")
    }
    account.openIDProviders[name] = OpenIDProvider(
      url: name, clientIDs: texts("ClientIDList"), thumbprints: texts("ThumbprintList"))
    return WireMessage(["OpenIDConnectProviderArn": Node(providerARN(name))])
  }

  mutating func getOpenIDConnectProvider() throws(ServiceError) -> WireMessage {
    let arn = required("OpenIDConnectProviderArn")
    try authorize("iam:GetOpenIDConnectProvider", on: arn)
    let provider = try provider(arn)
    return WireMessage([
      "Url": Node(provider.url), "ClientIDList": Node(provider.clientIDs),
      "ThumbprintList": Node(provider.thumbprints), "CreateDate": Node(world.clock),
    ])
  }

  mutating func listOpenIDConnectProviders() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListOpenIDConnectProviders", on: "arn:aws:iam::\(accountID):oidc-provider/*")
    let arns = account.openIDProviders.keys.sorted().map { ["Arn": Node(providerARN($0))] as Node }
    return WireMessage(["OpenIDConnectProviderList": Node(arns)])
  }

  mutating func deleteOpenIDConnectProvider() throws(ServiceError) -> WireMessage {
    let arn = required("OpenIDConnectProviderArn")
    try authorize("iam:DeleteOpenIDConnectProvider", on: arn)
    account.openIDProviders[try provider(arn).url] = nil
    return WireMessage()
  }
}

extension Node {
  /// An object with further members behind its own.
  func adding(_ more: KeyValuePairs<String, Node>) -> Node {
    Node(.object((members ?? []) + more.map { Member(key: $0.key, value: $0.value) }))
  }
}

extension String {
  fileprivate var droppingFinalSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
