import AWSProtocols
import Documents
import World

/// IAM groups.
extension Call {
  mutating func createGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    let path = text("Path") ?? "/"
    try authorize("iam:CreateGroup", on: arn("group", path, name))
    guard account.groups[name] == nil else { throw alreadyExists("Group with name \(name) already exists.") }
    let group = Group(name: name, path: path, id: world.deriveID(.group, for: name), created: now)
    account.groups[name] = group
    return WireMessage(["Group": document(group)])
  }

  mutating func getGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    try authorizeIAM(.group, name)
    let group = try group(name)
    let members = account.users.sorted { $0.key < $1.key }.map(\.value).filter { $0.groups.contains(name) }
    var answer = try page(members.map { document($0, withTags: false) }, as: "Users")
    answer.document = Node(
      .object([Node.Member(key: "Group", value: document(group))] + (answer.document.members ?? [])))
    return answer
  }

  mutating func listGroups() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListGroups", on: arn("group", text("PathPrefix"), ""))
    return try page(underPrefix(account.groups, \.path).map { document($0) }, as: "Groups")
  }

  mutating func updateGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    try authorizeIAM(.group, name)
    var group = try group(name)
    if let path = text("NewPath") { group.path = path }
    if let newName = text("NewGroupName"), newName != name {
      guard account.groups[newName] == nil else {
        throw alreadyExists("Group with name \(newName) already exists.")
      }
      account.groups[name] = nil
      group.name = newName
      for (key, var user) in account.users where user.groups.contains(name) {
        user.groups = user.groups.map { $0 == name ? newName : $0 }
        account.users[key] = user
      }
    }
    account.groups[group.name] = group
    return WireMessage()
  }

  mutating func deleteGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    try authorizeIAM(.group, name)
    let group = try group(name)
    if account.users.values.contains(where: { $0.groups.contains(name) }) {
      throw deleteConflict("Cannot delete entity, must remove users from group first.")
    }
    if !group.attachedPolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must detach all policies first.")
    }
    if !group.inlinePolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must delete policies first.")
    }
    account.groups[name] = nil
    return WireMessage()
  }

  mutating func addUserToGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    try authorizeIAM(.group, name)
    _ = try group(name)
    var user = try user(required("UserName"))
    if !user.groups.contains(name) { user.groups.append(name) }
    account.users[user.name] = user
    return WireMessage()
  }

  mutating func removeUserFromGroup() throws(ServiceError) -> WireMessage {
    let name = required("GroupName")
    try authorizeIAM(.group, name)
    _ = try group(name)
    var user = try user(required("UserName"))
    guard user.groups.contains(name) else {
      throw noSuchEntity("User \(user.name) is not a member of the group \(name)")
    }
    user.groups.removeAll { $0 == name }
    account.users[user.name] = user
    return WireMessage()
  }

  mutating func listGroupsForUser() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    try authorizeIAM(.user, name)
    let groups = try user(name).groups.sorted().compactMap { account.groups[$0] }
    return try page(groups.map { document($0) }, as: "Groups")
  }
}
