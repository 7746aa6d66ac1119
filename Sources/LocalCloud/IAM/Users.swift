import Effects
import AWSProtocols
import Documents
import IAMPolicy
import World

/// IAM users.
extension Call {
  mutating func createUser() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    let path = text("Path") ?? "/"
    let tags = tags(input["Tags"])
    var context = tagContext(tags)
    context["iam:PermissionsBoundary"] = text("PermissionsBoundary").map { .single($0) }
    try authorize("iam:CreateUser", on: arn("user", path, name), context)
    if !tags.isEmpty { try authorize("iam:TagUser", on: arn("user", path, name), context) }
    if account.users.keys.contains(where: { $0.lowercased() == name.lowercased() }) {
      throw alreadyExists("User with name \(name) already exists.")
    }
    var user = User(name: name, path: path, id: world.deriveID(.user, for: name), created: now)
    user.tags = tags
    user.boundary = try boundaryARN()
    account.users[name] = user
    return WireMessage(["User": document(user)])
  }

  mutating func getUser() throws(ServiceError) -> WireMessage {
    if text("UserName") == nil, caller.kind == .root {
      return WireMessage([
        "User": [
          "Path": "/", "UserId": Node(caller.account), "Arn": Node(caller.arn),
          "CreateDate": Node(now.adding(seconds: -86_400 * 900)),
        ]
      ])
    }
    let name = try userName()
    try authorizeIAM(.user, name)
    return WireMessage(["User": document(try user(name))])
  }

  mutating func listUsers() throws(ServiceError) -> WireMessage {
    try authorize("iam:ListUsers", on: arn("user", text("PathPrefix"), ""))
    return try page(underPrefix(account.users, \.path).map { document($0, withTags: false) }, as: "Users")
  }

  mutating func updateUser() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    try authorizeIAM(.user, name)
    var user = try user(name)
    let before = userARN(name)
    if let path = text("NewPath") { user.path = path }
    if let newName = text("NewUserName"), newName != name {
      guard account.users[newName] == nil else {
        throw alreadyExists("User with name \(newName) already exists.")
      }
      try authorize("iam:UpdateUser", on: arn("user", user.path, newName))
      account.users[name] = nil
      user.name = newName
      for (key, var session) in world.sessions where session.kind == .user(account: accountID, user: name) {
        session.kind = .user(account: accountID, user: newName)
        world.sessions[key] = session
      }
    }
    account.users[user.name] = user
    renamePrincipal(before, to: userARN(user.name))
    return WireMessage()
  }

  mutating func deleteUser() throws(ServiceError) -> WireMessage {
    let name = required("UserName")
    try authorizeIAM(.user, name)
    let user = try user(name)
    if !user.attachedPolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must detach all policies first.")
    }
    if !user.inlinePolicies.isEmpty {
      throw deleteConflict("Cannot delete entity, must delete policies first.")
    }
    if !user.accessKeys.isEmpty {
      throw deleteConflict("Cannot delete entity, must delete access keys first.")
    }
    if !user.devices.isEmpty { throw deleteConflict("Cannot delete entity, must delete MFA device first.") }
    if !user.groups.isEmpty {
      throw deleteConflict("Cannot delete entity, must remove users from group first.")
    }
    renamePrincipal(userARN(name), to: user.id)
    endSessions(of: .user, name)
    account.users[name] = nil
    return WireMessage()
  }

  // MARK: Tags and boundaries, of users and roles

  mutating func tag(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let tags = tags(input["Tags"])
    try authorizeIAM(kind, name, tagContext(tags))
    if kind == .user {
      var user = try user(name)
      TagRules.merge(tags, into: &user.tags)
      try checkTagCount(user.tags)
      account.users[name] = user
    } else {
      var role = try role(name)
      TagRules.merge(tags, into: &role.tags)
      try checkTagCount(role.tags)
      account.roles[name] = role
    }
    return WireMessage()
  }

  mutating func untag(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let keys = texts("TagKeys")
    try authorizeIAM(kind, name, ["aws:TagKeys": .many(keys)])
    if kind == .user {
      _ = try user(name)
      for key in keys { account.users[name]?.tags[key] = nil }
    } else {
      _ = try role(name)
      for key in keys { account.roles[name]?.tags[key] = nil }
    }
    return WireMessage()
  }

  mutating func listTags(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    try authorizeIAM(kind, name)
    let tags = kind == .user ? try user(name).tags : try role(name).tags
    return try page(Node.tags(tags).elements ?? [], as: "Tags")
  }

  private func checkTagCount(_ tags: [String: String]) throws(ServiceError) {
    if tags.count > 50 { throw limitExceeded("The number of tags has reached the maximum limit.") }
  }

  mutating func putBoundary(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    try authorizeIAM(kind, name, ["iam:PermissionsBoundary": .single(required("PermissionsBoundary"))])
    let boundary = try boundaryARN()
    if kind == .user {
      _ = try user(name)
      account.users[name]?.boundary = boundary
    } else {
      _ = try role(name)
      account.roles[name]?.boundary = boundary
    }
    return WireMessage()
  }

  mutating func deleteBoundary(_ kind: PolicyHolder) throws(ServiceError) -> WireMessage {
    let name = required(kind.member)
    let current = kind == .user ? account.users[name]?.boundary : account.roles[name]?.boundary
    try authorizeIAM(kind, name, current.map { ["iam:PermissionsBoundary": .single($0)] } ?? [:])
    if kind == .user { _ = try user(name) } else { _ = try role(name) }
    guard current != nil else { throw noSuchEntity("\(name) does not have PermissionsBoundary") }
    if kind == .user { account.users[name]?.boundary = nil } else { account.roles[name]?.boundary = nil }
    return WireMessage()
  }

  /// The boundary of the input; it must exist.
  func boundaryARN() throws(ServiceError) -> String? {
    guard let arn = text("PermissionsBoundary") else { return nil }
    guard world.managedPolicy(arn: arn) != nil else {
      throw noSuchEntity("Scope ARN: \(arn) does not exist or is not attachable.")
    }
    return arn
  }
}
