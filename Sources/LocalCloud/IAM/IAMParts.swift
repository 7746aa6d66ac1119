import AWSProtocols
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import World

/// The kinds of things that hold policies.
enum PolicyHolder {
  case user, group, role

  /// The input member that names one.
  var member: String {
    switch self {
    case .user: "UserName"
    case .group: "GroupName"
    case .role: "RoleName"
    }
  }

  /// The word in messages.
  var word: String {
    switch self {
    case .user: "user"
    case .group: "group"
    case .role: "role"
    }
  }
}

/// Words, answers and checks that IAM's operations share.
extension Call {
  func noSuchEntity(_ message: String) -> ServiceError { ServiceError("NoSuchEntity", message, status: 404) }

  func alreadyExists(_ message: String) -> ServiceError {
    ServiceError("EntityAlreadyExists", message, status: 409)
  }

  func deleteConflict(_ message: String) -> ServiceError {
    ServiceError("DeleteConflict", message, status: 409)
  }

  func limitExceeded(_ message: String) -> ServiceError {
    ServiceError("LimitExceeded", message, status: 409)
  }

  func arn(_ kind: String, _ path: String?, _ name: String) -> String {
    "arn:aws:iam::\(accountID):\(kind)\(path ?? "/")\(name)"
  }

  // MARK: Finding

  /// The name of the user meant: the one named, or the caller itself.
  func userName() throws(ServiceError) -> String {
    if let name = text("UserName") { return name }
    if case .user(let name) = caller.kind { return name }
    throw ServiceError("ValidationError", "Must specify userName when calling with non-User credentials")
  }

  func userARN(_ name: String) -> String { arn("user", account.users[name]?.path, name) }
  func groupARN(_ name: String) -> String { arn("group", account.groups[name]?.path, name) }
  func roleARN(_ name: String) -> String { arn("role", account.roles[name]?.path, name) }

  func user(_ name: String) throws(ServiceError) -> User {
    guard let user = account.users[name] else {
      throw noSuchEntity("The user with name \(name) cannot be found.")
    }
    return user
  }

  func group(_ name: String) throws(ServiceError) -> Group {
    guard let group = account.groups[name] else {
      throw noSuchEntity("The group with name \(name) cannot be found.")
    }
    return group
  }

  func role(_ name: String) throws(ServiceError) -> Role {
    guard let role = account.roles[name] else {
      throw noSuchEntity("The role with name \(name) cannot be found.")
    }
    return role
  }

  /// The condition keys of a user or role that is acted on.
  func tagContext(of kind: PolicyHolder, _ name: String) -> [String: ContextValue] {
    switch kind {
    case .user: resourceTagContext(account.users[name]?.tags ?? [:], prefix: "iam")
    case .role: resourceTagContext(account.roles[name]?.tags ?? [:], prefix: "iam")
    case .group: [:]
    }
  }

  /// Authorises `iam:` and the operation's own name on a user, group or role.
  mutating func authorizeIAM(_ kind: PolicyHolder, _ name: String, _ more: [String: ContextValue] = [:])
    throws(ServiceError)
  {
    let arn =
      switch kind {
      case .user: userARN(name)
      case .group: groupARN(name)
      case .role: roleARN(name)
      }
    try authorize("iam:\(operation.name)", on: arn, tagContext(of: kind, name).merging(more) { $1 })
  }

  // MARK: Paging

  /// One page of a list: `Marker` and `MaxItems` go in, `IsTruncated` and `Marker` come out.
  func page(_ nodes: [Node], as name: String) throws(ServiceError) -> WireMessage {
    var start = 0
    if let marker = text("Marker") {
      guard let number = Int(marker.drop { $0 == "m" }), number <= nodes.count, number >= 0 else {
        throw ServiceError("ValidationError", "Invalid Marker.")
      }
      start = number
    }
    let end = min(nodes.count, start + (input["MaxItems"]?.int ?? 100))
    return WireMessage(
      .present([
        name: Node(Array(nodes[start..<end])), "IsTruncated": Node(end < nodes.count),
        "Marker": end < nodes.count ? Node("m\(end)") : nil,
      ]))
  }

  /// Those whose path begins with the prefix asked for, by name.
  func underPrefix<Thing>(_ things: [String: Thing], _ path: (Thing) -> String) -> [Thing] {
    let prefix = text("PathPrefix") ?? "/"
    return things.sorted { $0.key < $1.key }.map(\.value).filter { path($0).hasPrefix(prefix) }
  }

  // MARK: Answers

  func document(_ user: User, withTags: Bool = true) -> Node {
    .present([
      "Path": Node(user.path), "UserName": Node(user.name), "UserId": Node(user.id),
      "Arn": Node(userARN(user.name)),
      "CreateDate": Node(user.created), "PermissionsBoundary": user.boundary.map { boundaryDocument($0) },
      "Tags": withTags && !user.tags.isEmpty ? Node.tags(user.tags) : nil,
    ])
  }

  func document(_ group: Group) -> Node {
    [
      "Path": Node(group.path), "GroupName": Node(group.name), "GroupId": Node(group.id),
      "Arn": Node(groupARN(group.name)), "CreateDate": Node(group.created),
    ]
  }

  func document(_ role: Role, inList: Bool = false) -> Node {
    .present([
      "Path": Node(role.path), "RoleName": Node(role.name), "RoleId": Node(role.id),
      "Arn": Node(roleARN(role.name)),
      "CreateDate": Node(role.created), "AssumeRolePolicyDocument": encoded(role.trust),
      "Description": role.description.map { Node($0) }, "MaxSessionDuration": Node(role.maxSessionDuration),
      "PermissionsBoundary": inList ? nil : role.boundary.map { boundaryDocument($0) },
      "Tags": inList || role.tags.isEmpty ? nil : Node.tags(role.tags),
      "RoleLastUsed": inList
        ? nil
        : .present([
          "LastUsedDate": role.lastUsed.map { Node($0.time) },
          "Region": role.lastUsed.map { Node($0.region) },
        ]),
    ])
  }

  func document(_ profile: InstanceProfile) -> Node {
    [
      "Path": Node(profile.path), "InstanceProfileName": Node(profile.name),
      "InstanceProfileId": Node(profile.id),
      "Arn": Node(arn("instance-profile", profile.path, profile.name)), "CreateDate": Node(profile.created),
      "Roles": Node(profile.roles.compactMap { account.roles[$0] }.map { document($0, inList: true) }),
    ]
  }

  private func boundaryDocument(_ arn: String) -> Node {
    ["PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": Node(arn)]
  }

  /// A policy document as IAM gives it: JSON, percent-encoded (RFC 3986).
  func encoded(_ document: Node) -> Node { Node(PercentEncoding.encode(JSON.compact(document))) }
}
