import AWSProtocols
import Crypto
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import World

/// Putting objects, and what every write has in common.
extension Call {
  /// The headers that an object keeps beside its type and metadata, by the input's member.
  static let keptHeaders = [
    "CacheControl", "ContentDisposition", "ContentEncoding", "ContentLanguage", "Expires",
  ]

  private static let storageClasses: Set<String> = [
    "STANDARD", "REDUCED_REDUNDANCY", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER",
    "DEEP_ARCHIVE", "GLACIER_IR", "EXPRESS_ONEZONE",
  ]

  /// The condition keys of a request that writes an object.
  func writeContext(_ tags: [String: String]) -> [String: ContextValue] {
    var context: [String: ContextValue] = [:]
    context["s3:x-amz-acl"] = text("ACL").map { .single($0) }
    context["s3:x-amz-server-side-encryption"] = text("ServerSideEncryption").map { .single($0) }
    context["s3:x-amz-server-side-encryption-aws-kms-key-id"] = text("SSEKMSKeyId").map { .single($0) }
    context["s3:x-amz-storage-class"] = text("StorageClass").map { .single($0) }
    if !tags.isEmpty { context["s3:RequestObjectTagKeys"] = .many(tags.keys.sorted()) }
    for (key, value) in tags { context["s3:RequestObjectTag/\(key)"] = .single(value) }
    return context
  }

  /// An object from the input's headers, without its bytes.
  mutating func template(in bucket: Bucket) throws(ServiceError) -> ObjectVersion {
    try checkWriteOptions()
    var object = ObjectVersion(bytes: [], etag: "", modified: now)
    if let type = text("ContentType") { object.contentType = type }
    for member in input["Metadata"]?.members ?? [] { object.metadata[member.key] = member.value.string }
    let size = object.metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
    guard size <= 2048 else {
      throw ServiceError(
        "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size",
        details: [("Size", String(size)), ("MaxSizeAllowed", "2048")])
    }
    for name in Self.keptHeaders { if let value = text(name) { object.headers[name] = value } }
    object.tags = try taggingHeader()
    object.storageClass = text("StorageClass") ?? "STANDARD"
    guard Self.storageClasses.contains(object.storageClass) else {
      throw ServiceError(
        "InvalidStorageClass", "The storage class you specified is not valid",
        details: [("StorageClassRequested", object.storageClass)])
    }
    object.encryption = text("ServerSideEncryption") ?? bucket.defaultEncryption
    object.encryptionKey =
      text("SSEKMSKeyId") ?? (text("ServerSideEncryption") == nil ? bucket.encryptionKey : nil)
    guard ["AES256", "aws:kms", "aws:kms:dsse"].contains(object.encryption) else {
      throw ServiceError(
        "InvalidArgument", "The encryption method specified is not supported",
        details: [("ArgumentName", "x-amz-server-side-encryption"), ("ArgumentValue", object.encryption)])
    }
    return object
  }

  /// The tags of the header `x-amz-tagging`.
  func taggingHeader() throws(ServiceError) -> [String: String] {
    let pairs = (text("Tagging") ?? "").split(separator: "&").map { pair -> Node in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return [
        "Key": Node(PercentEncoding.decode(parts[0], plusIsSpace: true)),
        "Value": Node(parts.count > 1 ? PercentEncoding.decode(parts[1], plusIsSpace: true) : ""),
      ]
    }
    let tags = tags(Node(pairs))
    guard tags.count == pairs.count else {
      throw ServiceError(
        "InvalidArgument",
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
        details: [("ArgumentName", "x-amz-tagging"), ("ArgumentValue", text("Tagging") ?? "")])
    }
    try TagRules.checkObjectTags(Node(pairs))
    guard tags.count <= 10 else { throw ServiceError("BadRequest", "Object tags cannot be greater than 10") }
    return tags
  }

  /// Puts a version where the bucket's versioning wants it; gives the version's id where versions have one.
  mutating func store(_ object: ObjectVersion, in name: String, key: String) -> String? {
    var object = object
    switch world.buckets[name]?.versioning ?? .off {
    case .off:
      world.buckets[name]?.objects[key] = [object]
      return nil
    case .suspended:
      object.versionID = "null"
      world.buckets[name]?.objects[key, default: []].removeAll { $0.versionID == "null" }
      world.buckets[name]?.objects[key, default: []].append(object)
      return "null"
    case .enabled:
      object.versionID = newVersionID(key)
      world.buckets[name]?.objects[key, default: []].append(object)
      return object.versionID
    }
  }

  private mutating func newVersionID(_ key: String) -> String {
    var random = world.nextRandom("version \(key)")
    return Base64.encodeForURL((0..<24).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) })
      .map { $0 == "-" ? "." : String($0) }.joined()
  }

  mutating func putObject() throws(ServiceError) -> WireMessage {
    let bucket = try bucket()
    let key = required("Key")
    guard key.utf8.count <= 1024 else {
      throw ServiceError(
        "KeyTooLongError", "Your key is too long",
        details: [("Size", String(key.utf8.count)), ("MaxSizeAllowed", "1024")])
    }
    var object = try template(in: bucket)
    let context = writeContext(object.tags)
    try authorizeS3("s3:PutObject", bucket, key: key, context)
    if !object.tags.isEmpty { try authorizeS3("s3:PutObjectTagging", bucket, key: key, context) }
    try checkWriteConditions(bucket.objects[key]?.last)
    try useEncryptionKey(object, for: "kms:GenerateDataKey", bucket)
    object.bytes = message.stream ?? []
    object.checksums = try BodyChecks.check(object.bytes, input)
    object.etag = ObjectDigest.etag(object.bytes)
    let versionID = store(object, in: bucket.name, key: key)
    return WireMessage(
      written(object).adding(.present(["ETag": Node(object.etag), "VersionId": versionID.map { Node($0) }])))
  }

  /// What every answer to a write says of the object.
  func written(_ object: ObjectVersion) -> Node {
    var members: [Node.Member] = [Node.Member(key: "ServerSideEncryption", value: Node(object.encryption))]
    if let key = shownKey(object) { members.append(Node.Member(key: "SSEKMSKeyId", value: key)) }
    for (name, value) in object.checksums.sorted(by: { $0.key < $1.key }) {
      members.append(Node.Member(key: "Checksum\(name)", value: Node(value)))
    }
    if !object.checksums.isEmpty { members.append(Node.Member(key: "ChecksumType", value: "FULL_OBJECT")) }
    return Node(.object(members))
  }

  /// The ARN of the KMS key under which an object lies, the account's own `aws/s3` where none was named; nil without KMS.
  func shownKey(_ object: ObjectVersion) -> Node? {
    guard object.encryption != "AES256" else { return nil }
    let account = world.buckets[required("Bucket")]?.account ?? accountID
    guard let name = object.encryptionKey else {
      var seeded = World(seed: 0)
      let digits = Array(seeded.deriveHex(32, for: "aws/s3 \(account) \(region)"))
      let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
      return Node("arn:aws:kms:\(region):\(account):key/\(groups.joined(separator: "-"))")
    }
    return Node(world.key(name, account: account)?.arn ?? name)
  }

  /// Objects under a KMS key of the customer's need that key's permission, too.
  mutating func useEncryptionKey(_ object: ObjectVersion, for action: String, _ bucket: Bucket)
    throws(ServiceError)
  {
    guard object.encryption != "AES256", let name = object.encryptionKey else { return }
    guard let key = world.key(name, account: bucket.account) else {
      throw ServiceError("KMS.NotFoundException", "Key '\(name)' does not exist")
    }
    try authorize(
      Question(
        action: action, resource: key.arn, owner: key.account,
        context: [
          "kms:ViaService": .single("s3.\(bucket.region).amazonaws.com"),
          "kms:CallerAccount": .single(caller.account),
          "kms:EncryptionContext:aws:s3:arn": .single(bucket.arn),
        ],
        policy: PrincipalPolicies.attached("key policy of \(key.id)", key.policy, to: "key \(key.id)")))
  }
}

extension Node {
  /// The members of two objects.
  fileprivate func adding(_ other: Node) -> Node { Node(.object((members ?? []) + (other.members ?? []))) }
}
