import AWSProtocols
import Documents
import World

/// Access keys of users.
extension Call {
  mutating func createAccessKey() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    var user = try user(name)
    if user.accessKeys.count >= 2 { throw limitExceeded("Cannot exceed quota for AccessKeysPerUser: 2") }
    let id = world.deriveID(.accessKey, for: name)
    let key = AccessKey(id: id, secret: world.deriveSecret(for: id), created: now)
    user.accessKeys.append(key)
    account.users[name] = user
    return WireMessage([
      "AccessKey": [
        "UserName": Node(name), "AccessKeyId": Node(key.id), "Status": Node(key.status.rawValue),
        "SecretAccessKey": Node(key.secret), "CreateDate": Node(key.created),
      ]
    ])
  }

  /// The place of the key named in the input among the user's keys.
  private func keyIndex(_ user: User) throws(ServiceError) -> Int {
    let id = required("AccessKeyId")
    guard let index = user.accessKeys.firstIndex(where: { $0.id == id }) else {
      throw noSuchEntity("The Access Key with id \(id) cannot be found.")
    }
    return index
  }

  mutating func updateAccessKey() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    var user = try user(name)
    let index = try keyIndex(user)
    user.accessKeys[index].status = AccessKey.Status(rawValue: required("Status")) ?? .active
    account.users[name] = user
    return WireMessage()
  }

  mutating func deleteAccessKey() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    var user = try user(name)
    user.accessKeys.remove(at: try keyIndex(user))
    account.users[name] = user
    return WireMessage()
  }

  mutating func listAccessKeys() throws(ServiceError) -> WireMessage {
    let name = try userName()
    try authorizeIAM(.user, name)
    let keys = try user(name).accessKeys.map { key -> Node in
      [
        "UserName": Node(name), "AccessKeyId": Node(key.id), "Status": Node(key.status.rawValue),
        "CreateDate": Node(key.created),
      ]
    }
    return try page(keys, as: "AccessKeyMetadata")
  }

  mutating func getAccessKeyLastUsed() throws(ServiceError) -> WireMessage {
    let id = required("AccessKeyId")
    let owner = account.users.values.first { $0.accessKeys.contains { $0.id == id } }
    try authorize("iam:GetAccessKeyLastUsed", on: owner.map { userARN($0.name) } ?? "*")
    guard let owner, let key = owner.accessKeys.first(where: { $0.id == id }) else {
      throw ServiceError(
        "AccessDenied",
        "User: \(caller.arn) is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key \(id)",
        status: 403)
    }
    return WireMessage([
      "UserName": Node(owner.name),
      "AccessKeyLastUsed": .present([
        "LastUsedDate": key.lastUsed.map { Node($0.time) },
        "ServiceName": Node(key.lastUsed?.service ?? "N/A"),
        "Region": Node(key.lastUsed?.region ?? "N/A"),
      ]),
    ])
  }
}
