import AWSProtocols
import Documents
import IAMPolicy
import World

/// IAM roles.
extension Call {
  mutating func createRole() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    let path = text("Path") ?? "/"
    let tags = tags(input["Tags"])
    var context = tagContext(tags)
    context["iam:PermissionsBoundary"] = text("PermissionsBoundary").map { .single($0) }
    try authorize("iam:CreateRole", on: arn("role", path, name), context)
    if !tags.isEmpty { try authorize("iam:TagRole", on: arn("role", path, name), context) }
    let trust = try policyDocument(required("AssumeRolePolicyDocument"), for: .trust)
    if account.roles.keys.contains(where: { $0.lowercased() == name.lowercased() }) {
      throw alreadyExists("Role with name \(name) already exists.")
    }
    try checkSize(trust, limit: 2048, "ACLSizePerRole: 2048")
    var role = Role(name: name, path: path, id: world.deriveID(.role, for: name), created: now, trust: trust)
    role.description = text("Description")
    role.maxSessionDuration = input["MaxSessionDuration"]?.int ?? 3600
    role.boundary = try boundaryARN()
    role.tags = tags
    account.roles[name] = role
    return WireMessage(["Role": document(role)])
  }

  mutating func getRole() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    try authorizeIAM(.role, name)
    return WireMessage(["Role": document(try role(name))])
  }

  mutating func listRoles() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListRoles", on: arn("role", text("PathPrefix"), ""))
    return try page(underPrefix(account.roles, \.path).map { document($0, inList: true) }, as: "Roles")
  }

  mutating func updateRole() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    try authorizeIAM(.role, name)
    var role = try role(name)
    if let description = text("Description") { role.description = description }
    if let duration = input["MaxSessionDuration"]?.int { role.maxSessionDuration = duration }
    account.roles[name] = role
    return WireMessage()
  }

  mutating func updateAssumeRolePolicy() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    try authorizeIAM(.role, name)
    let trust = try policyDocument(required("PolicyDocument"), for: .trust)
    try checkSize(trust, limit: 2048, "ACLSizePerRole: 2048")
    _ = try role(name)
    account.roles[name]?.trust = trust
    return WireMessage()
  }

  mutating func deleteRole() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    try authorizeIAM(.role, name)
    let role = try role(name)
    if account.instanceProfiles.values.contains(where: { $0.roles.contains(name) }) {
      throw deleteConflict("Cannot delete entity, must remove roles from instance profile first.")
    }
    if !role.attachedPolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must detach all policies first.")
    }
    if !role.inlinePolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must delete policies first.")
    }
    renamePrincipal(roleARN(name), to: role.id)
    endSessions(of: .role, name)
    account.roles[name] = nil
    return WireMessage()
  }

  /// Blanks don't count.
  func checkSize(_ document: Node, limit: Int, _ quota: String) throws(ServiceError) {
    if JSON.compact(document).utf8.count > limit { throw limitExceeded("Cannot exceed quota for \(quota)") }
  }
}

/// Instance profiles.
extension Call {
  private func profile(_ name: String) throws(ServiceError) -> InstanceProfile {
    guard let profile = account.instanceProfiles[name] else {
      throw noSuchEntity("Instance Profile \(name) cannot be found.")
    }
    return profile
  }

  private func profileARN(_ name: String) -> String {
    arn("instance-profile", account.instanceProfiles[name]?.path, name)
  }

  mutating func createInstanceProfile() throws(ServiceError) -> WireMessage {
    let name = required("InstanceProfileName")
    let path = text("Path") ?? "/"
    try authorize("iam:CreateInstanceProfile", on: arn("instance-profile", path, name))
    guard account.instanceProfiles[name] == nil else {
      throw alreadyExists("Instance Profile \(name) already exists.")
    }
    let profile = InstanceProfile(
      name: name, path: path, id: world.deriveID(.instanceProfile, for: name), created: now)
    account.instanceProfiles[name] = profile
    return WireMessage(["InstanceProfile": document(profile)])
  }

  mutating func getInstanceProfile() throws(ServiceError) -> WireMessage {
    let name = required("InstanceProfileName")
    try authorize("iam:GetInstanceProfile", on: profileARN(name))
    return WireMessage(["InstanceProfile": document(try profile(name))])
  }

  mutating func listInstanceProfiles() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListInstanceProfiles", on: arn("instance-profile", text("PathPrefix"), ""))
    return try page(
      underPrefix(account.instanceProfiles, \.path).map { document($0) }, as: "InstanceProfiles")
  }

  mutating func listInstanceProfilesForRole() throws(ServiceError) -> WireMessage {
    let name = required("RoleName")
    try authorizeIAM(.role, name)
    _ = try role(name)
    let profiles = account.instanceProfiles.sorted { $0.key < $1.key }.map(\.value).filter {
      $0.roles.contains(name)
    }
    return try page(profiles.map { document($0) }, as: "InstanceProfiles")
  }

  mutating func deleteInstanceProfile() throws(ServiceError) -> WireMessage {
    let name = required("InstanceProfileName")
    try authorize("iam:DeleteInstanceProfile", on: profileARN(name))
    if !(try profile(name)).roles.isEmpty {
      throw deleteConflict("Cannot delete entity, must remove roles from instance profile first.")
    }
    account.instanceProfiles[name] = nil
    return WireMessage()
  }

  mutating func addRoleToInstanceProfile() throws(ServiceError) -> WireMessage {
    let name = required("InstanceProfileName")
    let roleName = required("RoleName")
    try authorize("iam:AddRoleToInstanceProfile", on: profileARN(name))
    var profile = try profile(name)
    _ = try role(roleName)
    try authorize("iam:PassRole", on: roleARN(roleName), ["iam:PassedToService": "ec2.amazonaws.com"])
    guard profile.roles.isEmpty else {
      throw limitExceeded("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1")
    }
    profile.roles = [roleName]
    account.instanceProfiles[name] = profile
    return WireMessage()
  }

  mutating func removeRoleFromInstanceProfile() throws(ServiceError) -> WireMessage {
    let name = required("InstanceProfileName")
    let roleName = required("RoleName")
    try authorize("iam:RemoveRoleFromInstanceProfile", on: profileARN(name))
    var profile = try profile(name)
    guard profile.roles.contains(roleName) else {
      throw noSuchEntity("The role with name \(roleName) cannot be found.")
    }
    profile.roles.removeAll { $0 == roleName }
    account.instanceProfiles[name] = profile
    return WireMessage()
  }
}
