import AWSProtocols
import Documents
import World

/// Customer managed policies and their versions; AWS's own can be read.
extension Call {
  private func policyARN(_ name: String) -> String { arn("policy", account.policies[name]?.path, name) }

  /// A customer managed policy by ARN.
  private func customerPolicy(_ arn: String) throws(ServiceError) -> ManagedPolicy {
    guard arn.arnAccount == accountID, let policy = account.policies[arn.lastPathPart] else {
      throw noSuchEntity("Policy \(arn) was not found.")
    }
    return policy
  }

  mutating func createPolicy() throws(ServiceError) -> WireMessage {
    let name = required("PolicyName")
    let path = text("Path") ?? "/"
    try authorize("iam:CreatePolicy", on: arn("policy", path, name))
    let document = try policyDocument(required("PolicyDocument"), for: .identity)
    try checkSize(document, limit: 6144, "PolicySize: 6144")
    guard account.policies[name] == nil else {
      throw alreadyExists("A policy called \(name) already exists. Duplicate names are not allowed.")
    }
    var policy = ManagedPolicy(
      name: name, path: path, id: world.deriveID(.policy, for: name), created: now, document: document)
    policy.description = text("Description")
    account.policies[name] = policy
    return WireMessage(["Policy": self.document(policy)])
  }

  mutating func getPolicy() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:GetPolicy", on: arn)
    if arn.arnAccount == "aws", world.managedPolicy(arn: arn) != nil {
      return WireMessage(["Policy": awsDocument(arn)])
    }
    let policy = try customerPolicy(arn)
    return WireMessage(["Policy": document(policy)])
  }

  mutating func listPolicies() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListPolicies", on: arn("policy", text("PathPrefix"), ""))
    let scope = text("Scope") ?? "All"
    var nodes: [Node] = []
    if scope != "AWS" { nodes += underPrefix(account.policies, \.path).map { document($0) } }
    if scope != "Local" { nodes += AWSManagedPolicies.names.map { awsDocument(AWSManagedPolicies.arn($0)) } }
    if input["OnlyAttached"]?.bool == true { nodes.removeAll { ($0["AttachmentCount"]?.int ?? 0) == 0 } }
    return try page(nodes, as: "Policies")
  }

  mutating func deletePolicy() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:DeletePolicy", on: arn)
    let policy = try customerPolicy(arn)
    if attachments(arn) > 0 { throw deleteConflict("Cannot delete a policy attached to entities.") }
    if policy.versions.count > 1 {
      throw deleteConflict(
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy."
      )
    }
    account.policies[policy.name] = nil
    return WireMessage()
  }

  // MARK: Versions

  mutating func createPolicyVersion() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:CreatePolicyVersion", on: arn)
    let document = try policyDocument(required("PolicyDocument"), for: .identity)
    var policy = try customerPolicy(arn)
    try checkSize(document, limit: 6144, "PolicySize: 6144")
    if policy.versions.count >= 5 {
      throw limitExceeded(
        "A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version."
      )
    }
    let number = policy.nextVersion
    policy.nextVersion += 1
    policy.versions[number] = ManagedPolicy.Version(document: document, created: now)
    if input["SetAsDefault"]?.bool == true {
      policy.defaultVersion = number
      policy.updated = now
    }
    account.policies[policy.name] = policy
    return WireMessage(["PolicyVersion": version(policy, number, withDocument: false)])
  }

  mutating func getPolicyVersion() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:GetPolicyVersion", on: arn)
    if arn.arnAccount == "aws", let policy = world.managedPolicy(arn: arn) {
      return WireMessage([
        "PolicyVersion": [
          "Document": encoded(policy.document), "VersionId": "v1", "IsDefaultVersion": true,
          "CreateDate": "2015-02-06T18:39:46Z",
        ]
      ])
    }
    let policy = try customerPolicy(arn)
    return WireMessage(["PolicyVersion": version(policy, try versionNumber(policy), withDocument: true)])
  }

  mutating func listPolicyVersions() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:ListPolicyVersions", on: arn)
    let policy = try customerPolicy(arn)
    let numbers = policy.versions.keys.sorted(by: >)
    return try page(numbers.map { version(policy, $0, withDocument: false) }, as: "Versions")
  }

  mutating func setDefaultPolicyVersion() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:SetDefaultPolicyVersion", on: arn)
    var policy = try customerPolicy(arn)
    policy.defaultVersion = try versionNumber(policy)
    policy.updated = now
    account.policies[policy.name] = policy
    return WireMessage()
  }

  mutating func deletePolicyVersion() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:DeletePolicyVersion", on: arn)
    var policy = try customerPolicy(arn)
    let number = try versionNumber(policy)
    if number == policy.defaultVersion {
      throw deleteConflict("Cannot delete the default version of a policy.")
    }
    policy.versions[number] = nil
    account.policies[policy.name] = policy
    return WireMessage()
  }

  mutating func listEntitiesForPolicy() throws(ServiceError) -> WireMessage {
    let arn = required("PolicyArn")
    try authorize("iam:ListEntitiesForPolicy", on: arn)
    guard world.managedPolicy(arn: arn) != nil else { throw noSuchEntity("Policy \(arn) was not found.") }
    let users = account.users.values.filter { $0.attachedPolicies.contains(arn) }.sorted { $0.name < $1.name }
    let groups = account.groups.values.filter { $0.attachedPolicies.contains(arn) }.sorted {
      $0.name < $1.name
    }
    let roles = account.roles.values.filter { $0.attachedPolicies.contains(arn) }.sorted { $0.name < $1.name }
    return WireMessage([
      "PolicyGroups": Node(groups.map { ["GroupName": Node($0.name), "GroupId": Node($0.id)] }),
      "PolicyUsers": Node(users.map { ["UserName": Node($0.name), "UserId": Node($0.id)] }),
      "PolicyRoles": Node(roles.map { ["RoleName": Node($0.name), "RoleId": Node($0.id)] }),
      "IsTruncated": false,
    ])
  }

  private func versionNumber(_ policy: ManagedPolicy) throws(ServiceError) -> Int {
    let id = required("VersionId")
    guard id.hasPrefix("v"), let number = Int(id.dropFirst()), policy.versions[number] != nil else {
      throw noSuchEntity(
        "Policy \(policyARN(policy.name)) version \(id) does not exist or is not attachable.")
    }
    return number
  }

  // MARK: Answers

  private func attachments(_ arn: String) -> Int {
    account.users.values.count { $0.attachedPolicies.contains(arn) }
      + account.groups.values.count { $0.attachedPolicies.contains(arn) }
      + account.roles.values.count { $0.attachedPolicies.contains(arn) }
  }

  private func boundaryUses(_ arn: String) -> Int {
    account.users.values.count { $0.boundary == arn } + account.roles.values.count { $0.boundary == arn }
  }

  func document(_ policy: ManagedPolicy) -> Node {
    let arn = policyARN(policy.name)
    return .present([
      "PolicyName": Node(policy.name), "PolicyId": Node(policy.id), "Arn": Node(arn),
      "Path": Node(policy.path),
      "DefaultVersionId": Node("v\(policy.defaultVersion)"), "AttachmentCount": Node(attachments(arn)),
      "PermissionsBoundaryUsageCount": Node(boundaryUses(arn)), "IsAttachable": true,
      "Description": policy.description.map { Node($0) }, "CreateDate": Node(policy.created),
      "UpdateDate": Node(policy.updated),
    ])
  }

  private func awsDocument(_ arn: String) -> Node {
    [
      "PolicyName": Node(arn.lastPathPart), "PolicyId": Node(awsPolicyID(arn)), "Arn": Node(arn), "Path": "/",
      "DefaultVersionId": "v1", "AttachmentCount": Node(attachments(arn)),
      "PermissionsBoundaryUsageCount": Node(boundaryUses(arn)), "IsAttachable": true,
      "CreateDate": "2015-02-06T18:39:46Z", "UpdateDate": "2015-02-06T18:39:46Z",
    ]
  }

  /// A made-up id that is the same in every world.
  private func awsPolicyID(_ arn: String) -> String {
    var world = World(seed: 0)
    return world.deriveID(.policy, for: arn)
  }

  private func version(_ policy: ManagedPolicy, _ number: Int, withDocument: Bool) -> Node {
    let version = policy.versions[number]
    return .present([
      "Document": withDocument ? version.map { encoded($0.document) } : nil, "VersionId": Node("v\(number)"),
      "IsDefaultVersion": Node(number == policy.defaultVersion),
      "CreateDate": version.map { Node($0.created) },
    ])
  }
}
