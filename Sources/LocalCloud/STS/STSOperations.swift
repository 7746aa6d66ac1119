import AWSProtocols
import Crypto
import Documents
import Effects
import IAMPolicy
import World

/// AWS Security Token Service. Source: the STS API reference, operation by operation.
enum STSOperations {
  static let all: [String: Handler] = [
    "GetCallerIdentity": { (call) throws(ServiceError) in call.getCallerIdentity() },
    "GetSessionToken": { (call) throws(ServiceError) in try call.getSessionToken() },
    "AssumeRole": { (call) throws(ServiceError) in try call.assumeRole() },
    "AssumeRoleWithWebIdentity": { (call) throws(ServiceError) in try call.assumeRoleWithWebIdentity() },
    "GetFederationToken": { (call) throws(ServiceError) in try call.getFederationToken() },
    "DecodeAuthorizationMessage": { (call) throws(ServiceError) in try call.decodeAuthorizationMessage() },
    "GetAccessKeyInfo": { (call) throws(ServiceError) in try call.getAccessKeyInfo() },
  ]
}

extension Call {
  /// No policy can keep anyone from asking who they are, so none is asked.
  func getCallerIdentity() -> WireMessage {
    WireMessage(
      Node(
        .object([
          Node.Member(key: "UserId", value: Node(caller.userID)),
          Node.Member(key: "Account", value: Node(caller.account)),
          Node.Member(key: "Arn", value: Node(caller.arn)),
        ])))
  }

  mutating func getSessionToken() throws(ServiceError) -> WireMessage {
    decide(Question(action: "sts:GetSessionToken"))
    let mfaTime = try checkMFA()
    let kind: Session.Kind
    var longest: Int64 = 129_600
    switch caller.kind {
    case .user(let name): kind = .user(account: caller.account, user: name)
    default:
      kind = .root(account: caller.account)
      longest = 3600
    }
    let asked = Int64(input["DurationSeconds"]?.int ?? 43_200)
    let session = world.mint(
      kind, issued: now, duration: min(asked, longest), purpose: "session \(caller.arn)"
    ) {
      $0.mfaTime = mfaTime
    }
    return WireMessage(["Credentials": credentials(session)])
  }

  mutating func decodeAuthorizationMessage() throws(ServiceError) -> WireMessage {
    try authorize("sts:DecodeAuthorizationMessage")
    guard let decoded = SealedMessage.open(required("EncodedMessage"), account: caller.account, in: world)
    else {
      throw ServiceError("InvalidAuthorizationMessageException", "Message is not valid")
    }
    return WireMessage(["DecodedMessage": Node(decoded)])
  }

  mutating func getAccessKeyInfo() throws(ServiceError) -> WireMessage {
    try authorize("sts:GetAccessKeyInfo")
    let account: String
    switch world.holder(ofAccessKey: required("AccessKeyId")) {
    case .user(let held): account = held.account
    case .session(let session): account = session.account
    case nil: throw ServiceError("ValidationError", "Access key id \(required("AccessKeyId")) is not valid")
    }
    return WireMessage(["Account": Node(account)])
  }

  mutating func getFederationToken() throws(ServiceError) -> WireMessage {
    guard case .user(let user) = caller.kind, !caller.isTemporary else {
      throw ServiceError(
        "AccessDenied", "Cannot call GetFederationToken with session credentials", status: 403)
    }
    let name = required("Name")
    let tags = tags(input["Tags"])
    let arn = "arn:aws:sts::\(caller.account):federated-user/\(name)"
    try authorize("sts:GetFederationToken", on: arn, tagContext(tags))
    if !tags.isEmpty { try authorize("sts:TagSession", on: arn, tagContext(tags)) }
    let policies = try sessionPolicies()
    try checkPackedSize(policies, tags)
    let asked = Int64(input["DurationSeconds"]?.int ?? 43_200)
    let session = world.mint(
      .federated(account: caller.account, user: user, name: name), issued: now, duration: asked,
      purpose: "federated \(name)"
    ) {
      $0.policies = policies
      $0.tags = tags
    }
    return WireMessage([
      "Credentials": credentials(session),
      "FederatedUser": ["FederatedUserId": Node("\(caller.account):\(name)"), "Arn": Node(arn)],
      "PackedPolicySize": Node(packedSize(policies, tags)),
    ])
  }

  // MARK: Parts

  func credentials(_ session: Session) -> Node {
    [
      "AccessKeyId": Node(session.accessKeyID), "SecretAccessKey": Node(session.secret),
      "SessionToken": Node(session.token), "Expiration": Node(session.expiration),
    ]
  }

  /// Checks the code of the caller's MFA device where one is given; a code is good once. Gives the time of the proof.
  mutating func checkMFA() throws(ServiceError) -> Timestamp? {
    let serial = text("SerialNumber")
    let code = text("TokenCode")
    guard serial != nil || code != nil else { return caller.session?.mfaTime }
    guard let serial, let code else {
      throw ServiceError(
        "AccessDenied",
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
        status: 403)
    }
    guard case .user(let name) = caller.kind, var user = account.users[name],
      let index = user.devices.firstIndex(where: { $0.serial == serial }),
      let totp = TOTP(base32: user.devices[index].secret)
    else {
      throw ServiceError(
        "AccessDenied",
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
        status: 403)
    }
    guard let counter = totp.match(code, at: now.seconds),
      Int64(counter) > (user.devices[index].lastStep ?? -1)
    else {
      throw ServiceError(
        "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ", status: 403)
    }
    user.devices[index].lastStep = Int64(counter)
    account.users[name] = user
    return now
  }

  /// The session policies that the input passes, inline and managed.
  func sessionPolicies() throws(ServiceError) -> [NamedPolicy] {
    var policies: [NamedPolicy] = []
    if let text = text("Policy") {
      policies.append(NamedPolicy(name: "session policy", document: try policyDocument(text, for: .session)))
    }
    for entry in input["PolicyArns"]?.elements ?? [] {
      let arn = entry["arn"]?.string ?? ""
      guard let policy = world.managedPolicy(arn: arn) else {
        throw ServiceError("NoSuchEntity", "Policy \(arn) does not exist.", status: 404)
      }
      policies.append(policy)
    }
    return policies
  }

  /// How much of the room for policies and tags is used, in per cent. The real figure is of AWS's own packing; this one
  /// counts characters.
  func packedSize(_ policies: [NamedPolicy], _ tags: [String: String]) -> Int {
    let size = unpackedSize(policies, tags)
    return size == 0 ? 0 : min(100, max(1, size * 100 / 2048))
  }

  private func unpackedSize(_ policies: [NamedPolicy], _ tags: [String: String]) -> Int {
    policies.reduce(0) { $0 + JSON.compact($1.document).utf8.count }
      + tags.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
  }

  /// Refuses what would not fit into a session even if packed to half its size.
  func checkPackedSize(_ policies: [NamedPolicy], _ tags: [String: String]) throws(ServiceError) {
    let percentage = unpackedSize(policies, tags) * 100 / 4096
    guard percentage > 100 else { return }
    throw ServiceError(
      "PackedPolicyTooLarge",
      tags.isEmpty
        ? "Packed policy consumes \(percentage)% of allotted space, please use smaller policy."
        : "Packed size of session tags consumes \(percentage)% of allotted space.")
  }
}
