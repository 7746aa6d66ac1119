import AWSProtocols
import Crypto
import Documents
import Effects
import IAMPolicy
import World

/// AWS Key Management Service. Source: the KMS API reference, operation by operation; KMS Developer Guide, "Condition keys".
enum KMSOperations {
  static let all: [String: Handler] = [
    "Encrypt": { (call) throws(ServiceError) in try call.encrypt() },
    "Decrypt": { (call) throws(ServiceError) in try call.decrypt() },
    "ReEncrypt": { (call) throws(ServiceError) in try call.reEncrypt() },
    "GenerateDataKey": { (call) throws(ServiceError) in try call.generateDataKey(showsPlaintext: true) },
    "GenerateDataKeyWithoutPlaintext": { (call) throws(ServiceError) in
      try call.generateDataKey(showsPlaintext: false)
    },
    "DescribeKey": { (call) throws(ServiceError) in try call.describeKey() },
    "ListKeys": { (call) throws(ServiceError) in try call.listKeys() },
    "ListAliases": { (call) throws(ServiceError) in try call.listAliases() },
    "GetKeyPolicy": { (call) throws(ServiceError) in try call.getKeyPolicy() },
    "PutKeyPolicy": { (call) throws(ServiceError) in try call.putKeyPolicy() },
  ]
}

extension Call {
  /// The key that the input names; the error says whether a key or an alias is not there.
  private func kmsKey(_ member: String = "KeyId") throws(ServiceError) -> KMSKey {
    let name = required(member)
    if let key = world.key(name, account: accountID), key.region == region { return key }
    if name.contains("alias/") {
      let arn = name.hasPrefix("arn:") ? name : "arn:aws:kms:\(region):\(accountID):\(name)"
      throw ServiceError("NotFoundException", "Alias \(arn) is not found.")
    }
    let arn = name.hasPrefix("arn:") ? name : "arn:aws:kms:\(region):\(accountID):key/\(name)"
    throw ServiceError("NotFoundException", "Key '\(arn)' does not exist")
  }

  private func encryptionContext(_ member: String = "EncryptionContext") -> [String: String] {
    var context: [String: String] = [:]
    for entry in input[member]?.members ?? [] { context[entry.key] = entry.value.string ?? "" }
    return context
  }

  /// Goes on only if the action on the key is allowed by its policy, which may hand over to IAM.
  private mutating func authorizeKMS(
    _ action: String, _ key: KMSKey, _ given: [String: String] = [:], alias: String? = nil
  )
    throws(ServiceError)
  {
    var context: [String: ContextValue] = ["kms:CallerAccount": .single(caller.account)]
    context["kms:KeySpec"] = "SYMMETRIC_DEFAULT"
    context["kms:KeyUsage"] = "ENCRYPT_DECRYPT"
    context["kms:KeyOrigin"] = "AWS_KMS"
    if !given.isEmpty { context["kms:EncryptionContextKeys"] = .many(given.keys.sorted()) }
    for (name, value) in given { context["kms:EncryptionContext:\(name)"] = .single(value) }
    if let alias, alias.contains("alias/") {
      context["kms:RequestAlias"] = .single("alias/" + (alias.lastPathPart))
    }
    if !key.aliases.isEmpty { context["kms:ResourceAliases"] = .many(key.aliases) }
    try authorize(
      Question(
        action: action, resource: key.arn, owner: key.account, context: context,
        policy: PrincipalPolicies.attached(
          "key policy of \(key.aliases.first ?? key.id)", key.policy, to: "key \(key.id)")))
  }

  private func checkEnabled(_ key: KMSKey) throws(ServiceError) {
    if !key.enabled { throw ServiceError("DisabledException", "\(key.arn) is disabled.") }
  }

  mutating func encrypt() throws(ServiceError) -> WireMessage {
    let key = try kmsKey()
    let context = encryptionContext()
    try authorizeKMS("kms:Encrypt", key, context, alias: text("KeyId"))
    try checkEnabled(key)
    guard let plaintext = Base64.decode(required("Plaintext")), (1...4096).contains(plaintext.count) else {
      throw ServiceError(
        "ValidationException",
        "1 validation error detected: Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to 4096"
      )
    }
    return WireMessage([
      "CiphertextBlob": Node(try Ciphertext.seal(plaintext, key, context, &world)), "KeyId": Node(key.arn),
      "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    ])
  }

  mutating func decrypt() throws(ServiceError) -> WireMessage {
    let context = encryptionContext()
    let key = try keyOfCiphertext()
    if let named = text("KeyId"), let given = world.key(named, account: accountID), given.id != key.id {
      throw ServiceError(
        "IncorrectKeyException",
        "The key ID in the request does not identify a CMK that can perform this operation.")
    }
    try authorizeKMS("kms:Decrypt", key, context, alias: text("KeyId"))
    try checkEnabled(key)
    let plaintext = try Ciphertext.open(required("CiphertextBlob"), key, context, world)
    return WireMessage([
      "KeyId": Node(key.arn), "Plaintext": Node(Base64.encode(plaintext)),
      "EncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    ])
  }

  /// The key whose id a ciphertext carries.
  private func keyOfCiphertext() throws(ServiceError) -> KMSKey {
    guard let id = Ciphertext.keyID(required("CiphertextBlob")),
      let key = world.accounts.values.lazy.flatMap(\.keys.values).first(where: { $0.id == id })
    else { throw Ciphertext.invalid }
    return key
  }

  mutating func reEncrypt() throws(ServiceError) -> WireMessage {
    let source = try keyOfCiphertext()
    let target = try kmsKey("DestinationKeyId")
    try authorizeKMS("kms:ReEncryptFrom", source, encryptionContext("SourceEncryptionContext"))
    try authorizeKMS("kms:ReEncryptTo", target, encryptionContext("DestinationEncryptionContext"))
    try checkEnabled(source)
    try checkEnabled(target)
    let plaintext = try Ciphertext.open(
      required("CiphertextBlob"), source, encryptionContext("SourceEncryptionContext"), world)
    let sealed = try Ciphertext.seal(
      plaintext, target, encryptionContext("DestinationEncryptionContext"), &world)
    return WireMessage([
      "CiphertextBlob": Node(sealed), "SourceKeyId": Node(source.arn), "KeyId": Node(target.arn),
      "SourceEncryptionAlgorithm": "SYMMETRIC_DEFAULT", "DestinationEncryptionAlgorithm": "SYMMETRIC_DEFAULT",
    ])
  }

  mutating func generateDataKey(showsPlaintext: Bool) throws(ServiceError) -> WireMessage {
    let key = try kmsKey()
    let context = encryptionContext()
    try authorizeKMS("kms:\(operation.name)", key, context, alias: text("KeyId"))
    try checkEnabled(key)
    let spec = text("KeySpec")
    let count = input["NumberOfBytes"]?.int
    guard (spec == nil) != (count == nil) else {
      throw ServiceError("ValidationException", "Please specify either number of bytes or key spec.")
    }
    var random = world.nextRandom("data key \(key.id)")
    let bytes = (0..<(count ?? (spec == "AES_128" ? 16 : 32))).map { _ in
      UInt8(truncatingIfNeeded: random.next() >> 32)
    }
    return WireMessage(
      .present([
        "CiphertextBlob": Node(try Ciphertext.seal(bytes, key, context, &world)),
        "Plaintext": showsPlaintext ? Node(Base64.encode(bytes)) : nil, "KeyId": Node(key.arn),
      ]))
  }

  // MARK: Descriptions

  mutating func describeKey() throws(ServiceError) -> WireMessage {
    let key = try kmsKey()
    try authorizeKMS("kms:DescribeKey", key, alias: text("KeyId"))
    return WireMessage([
      "KeyMetadata": [
        "AWSAccountId": Node(key.account), "KeyId": Node(key.id), "Arn": Node(key.arn),
        "CreationDate": Node(key.created),
        "Enabled": Node(key.enabled), "Description": Node(key.description), "KeyUsage": "ENCRYPT_DECRYPT",
        "KeyState": key.enabled ? "Enabled" : "Disabled", "Origin": "AWS_KMS", "KeyManager": "CUSTOMER",
        "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT", "KeySpec": "SYMMETRIC_DEFAULT",
        "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"], "MultiRegion": false,
      ]
    ])
  }

  private var kmsKeys: [KMSKey] {
    account.keys.values.filter { $0.region == region }.sorted { $0.id < $1.id }
  }

  mutating func listKeys() throws(ServiceError) -> WireMessage {
    try authorize("kms:ListKeys")
    return WireMessage([
      "Keys": Node(kmsKeys.map { ["KeyId": Node($0.id), "KeyArn": Node($0.arn)] }), "Truncated": false,
    ])
  }

  mutating func listAliases() throws(ServiceError) -> WireMessage {
    try authorize("kms:ListAliases")
    let wanted = text("KeyId").flatMap { world.key($0, account: accountID)?.id }
    let nodes = kmsKeys.filter { wanted == nil || $0.id == wanted }.flatMap { key in
      key.aliases.sorted().map { alias -> Node in
        [
          "AliasName": Node(alias), "AliasArn": Node("arn:aws:kms:\(region):\(accountID):\(alias)"),
          "TargetKeyId": Node(key.id), "CreationDate": Node(key.created),
          "LastUpdatedDate": Node(key.created),
        ]
      }
    }
    return WireMessage(["Aliases": Node(nodes), "Truncated": false])
  }

  mutating func getKeyPolicy() throws(ServiceError) -> WireMessage {
    let key = try kmsKey()
    try authorizeKMS("kms:GetKeyPolicy", key)
    return WireMessage(["Policy": Node(JSON.pretty(key.policy)), "PolicyName": "default"])
  }

  mutating func putKeyPolicy() throws(ServiceError) -> WireMessage {
    let key = try kmsKey()
    try authorizeKMS("kms:PutKeyPolicy", key)
    let document = try policyDocument(required("Policy"), for: .key)
    guard let name = world.accounts[key.account]?.keys.first(where: { $0.value.id == key.id })?.key else {
      return WireMessage()
    }
    let before = key.policy
    world.accounts[key.account]?.keys[name]?.policy = document
    if input["BypassPolicyLockoutSafetyCheck"]?.bool != true, let policy = PolicyShelf.document(document) {
      let inputs = PrincipalPolicies.inputs(of: caller, in: world)
      var check = inputs
      check.resourcePolicy = AttachedPolicy(name: "new key policy", document: policy)
      let request = AuthorizationRequest(
        principal: caller.principal, action: "kms:PutKeyPolicy", resource: key.arn,
        resourceAccount: key.account,
        context: surroundings.keys(caller, in: world, region: region))
      if !check.evaluate(request).isAllowed {
        world.accounts[key.account]?.keys[name]?.policy = before
        throw ServiceError(
          "MalformedPolicyDocumentException",
          "The new key policy will not allow you to update the key policy in the future.")
      }
    }
    return WireMessage()
  }
}

/// Ciphertexts: the key's id, a nonce and the sealed bytes, good for one key and one encryption context.
enum Ciphertext {
  static let invalid = ServiceError("InvalidCiphertextException", "")
  private static let mark: [UInt8] = [1, 2, 2, 0]

  static func seal(_ plaintext: [UInt8], _ key: KMSKey, _ context: [String: String], _ world: inout World)
    throws(ServiceError) -> String
  {
    var random = world.nextRandom("ciphertext \(key.id)")
    let nonce = (0..<AESGCM.nonceLength).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
    do {
      let sealed = try AESGCM.seal(
        plaintext, key: material(key, world), nonce: nonce, authenticating: canonical(context))
      return Base64.encode(mark + Array(key.id.utf8) + [0] + nonce + sealed)
    } catch {
      throw ServiceError("KMSInternalException", error.message, status: 500)
    }
  }

  static func open(_ text: String, _ key: KMSKey, _ context: [String: String], _ world: World)
    throws(ServiceError)
    -> [UInt8]
  {
    guard let bytes = Base64.decode(text), let end = bytes.dropFirst(4).firstIndex(of: 0),
      bytes.count > end + AESGCM.nonceLength
    else { throw invalid }
    let nonce = Array(bytes[(end + 1)..<(end + 1 + AESGCM.nonceLength)])
    do {
      return try AESGCM.open(
        Array(bytes[(end + 1 + AESGCM.nonceLength)...]), key: material(key, world), nonce: nonce,
        authenticating: canonical(context))
    } catch {
      throw invalid
    }
  }

  /// The id of the key that sealed; nil for what is no ciphertext.
  static func keyID(_ text: String) -> String? {
    guard let bytes = Base64.decode(text), bytes.starts(with: mark),
      let end = bytes.dropFirst(4).firstIndex(of: 0)
    else {
      return nil
    }
    return String(decoding: bytes[4..<end], as: UTF8.self)
  }

  private static func material(_ key: KMSKey, _ world: World) -> [UInt8] {
    SHA256.hash("key material of \(key.id) in world \(world.seed)")
  }

  private static func canonical(_ context: [String: String]) -> [UInt8] {
    let members = context.sorted { $0.key < $1.key }.map { Node.Member(key: $0.key, value: Node($0.value)) }
    return Array(JSON.compact(Node(.object(members))).utf8)
  }
}
