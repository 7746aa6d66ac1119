import Diagnostics
import Documents
import Effects

/// Instances, buckets, keys and identity providers.
extension WorldLoader {
  static let instanceKeys = [
    "id", "profile", "region", "type", "state", "metadata-options", "user-data", "tags", "private-ip",
    "public-ip",
    "public-keys", "spot", "image", "zone", "ipv6", "interfaces", "placement", "block-devices", "events",
    "rebalance", "autoscaling",
  ]
  static let metadataKeys = ["http-tokens", "hop-limit", "http-endpoint", "ipv6", "tags"]
  static let bucketKeys = [
    "policy", "objects", "region", "versioning", "public-access-block", "encryption", "tags",
  ]

  mutating func loadResources(_ node: Node, account: String) {
    for member in node["instances"].flatMap({ object($0, "instances") }) ?? [] {
      loadInstance(member, account: account)
    }
    for member in node["buckets"].flatMap({ object($0, "buckets") }) ?? [] {
      loadBucket(member, account: account)
    }
    for member in node["keys"].flatMap({ object($0, "keys") }) ?? [] { loadKey(member, account: account) }
    for member in node["tables"].flatMap({ object($0, "tables") }) ?? [] {
      loadTable(member, account: account)
    }
    for member in node["open-id-providers"].flatMap({ object($0, "open-id-providers") }) ?? [] {
      loadOpenIDProvider(member, account: account)
    }
    if let alias = node["alias"].flatMap({ string($0) }) { world.accounts[account]?.alias = alias }
  }

  private mutating func loadInstance(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "an instance", known: Self.instanceKeys) else { return }
    let name = member.key
    let id = node["id"].flatMap { string($0) } ?? "i-0" + world.deriveHex(16, for: name)
    if !id.hasPrefix("i-") || !id.dropFirst(2).allSatisfy(\.isHexDigit) || ![10, 19].contains(id.count) {
      report(
        "world.instance-id", "`\(id)` is no instance id", node["id"]?.range ?? member.keyRange,
        hint: "`i-` and 17 hex digits, or 8")
    }
    var random = world.nextRandom("address " + name)
    let octets = (0..<2).map { _ in Int.random(in: 4...250, using: &random) }
    let mac = hardwareAddress(&random)
    let region = node["region"].flatMap { string($0) } ?? world.region
    var instance = Instance(
      id: id, account: account, region: region, launched: world.clock.adding(seconds: -3600),
      privateIP: node["private-ip"].flatMap { string($0) } ?? "10.0.\(octets[0]).\(octets[1])", mac: mac,
      reservationID: "r-0" + world.deriveHex(16, for: name))
    instance.publicIP = node["public-ip"].flatMap { string($0) }
    instance.type = node["type"].flatMap { string($0) } ?? instance.type
    instance.imageID = node["image"].flatMap { string($0) } ?? instance.imageID
    instance.tags = node["tags"].map { stringMap($0, "tags") } ?? ["Name": name]
    instance.userData = node["user-data"].flatMap { string($0) }.map { Array($0.utf8) }
    if let state = node["state"].flatMap({ word($0, ["running", "stopped", "terminated"]) }) {
      instance.state = Instance.State(rawValue: state) ?? .running
    }
    if let keys = node["public-keys"] {
      instance.publicKeys = stringMap(keys, "public-keys").sorted { $0.key < $1.key }
        .map { PublicKey(name: $0.key, openSSH: $0.value) }
    }
    if let spot = node["spot"] { instance.spot = spotState(spot) }
    loadDetails(of: &instance, node, random: &random)
    if let options = node["metadata-options"] { instance.metadataOptions = metadataOptions(options) }
    if let profile = node["profile"], let profileName = string(profile) {
      instance.profile = profileName
      instance.associationID = "iip-assoc-0" + world.deriveHex(16, for: name)
      refer("role or instance profile", profileName, profile.range) {
        $0.accounts[account]?.instanceProfiles[profileName] != nil
      } candidates: {
        Array($0.accounts[account]?.instanceProfiles.keys ?? [:].keys)
      }
    }
    world.accounts[account]?.instances[name] = instance
  }

  /// `true`, or the interruption that will come: `{ action, time }`.
  private mutating func spotState(_ node: Node) -> SpotState? {
    guard node.members != nil else { return bool(node) == true ? SpotState() : nil }
    guard let node = fields(node, "a spot instance", known: ["action", "time"]) else { return nil }
    let action = node["action"].flatMap { word($0, ["terminate", "stop", "hibernate"]) } ?? "terminate"
    guard let time = node["time"] else {
      report("world.spot", "an interruption needs `time`: when it will happen", node.range)
      return nil
    }
    return SpotState(action: action, time: timestamp(time))
  }

  private mutating func metadataOptions(_ node: Node) -> MetadataOptions {
    var options = MetadataOptions()
    guard let node = fields(node, "metadata-options", known: Self.metadataKeys) else { return options }
    if let tokens = node["http-tokens"].flatMap({ word($0, ["required", "optional"]) }) {
      options.tokensRequired = tokens == "required"
    }
    if let hops = node["hop-limit"].flatMap({ integer($0, 1...64) }) { options.hopLimit = hops }
    if let endpoint = node["http-endpoint"].flatMap({ word($0, ["enabled", "disabled"]) }) {
      options.endpointEnabled = endpoint == "enabled"
    }
    if let ipv6 = node["ipv6"].flatMap({ word($0, ["enabled", "disabled"]) }) {
      options.ipv6Enabled = ipv6 == "enabled"
    }
    if let tags = node["tags"].flatMap({ word($0, ["enabled", "disabled"]) }) {
      options.tagsEnabled = tags == "enabled"
    }
    return options
  }

  private mutating func loadBucket(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "a bucket", known: Self.bucketKeys) else { return }
    if !Bucket.isName(member.key) {
      report(
        "world.bucket-name", "`\(member.key)` is no name for a bucket", member.keyRange,
        hint: "3 to 63 lower-case letters, digits, dots and hyphens, a letter or digit at both ends")
    }
    var bucket = Bucket(
      name: member.key, account: account, region: node["region"].flatMap { string($0) } ?? world.region,
      created: world.clock.adding(seconds: -86_400 * 30))
    bucket.policy = node["policy"].flatMap { policyDocument($0) }
    bucket.tags = node["tags"].map { stringMap($0, "tags") } ?? [:]
    if let versioning = node["versioning"].flatMap({ word($0, ["enabled", "suspended", "off"]) }) {
      bucket.versioning = versioning == "enabled" ? .enabled : versioning == "suspended" ? .suspended : .off
    }
    if let block = node["public-access-block"].flatMap({ bool($0) }) {
      bucket.publicAccessBlock = block ? PublicAccessBlock() : nil
    }
    if let encryption = node["encryption"].flatMap({ word($0, ["AES256", "aws:kms"]) }) {
      bucket.defaultEncryption = encryption
    }
    for object in node["objects"].flatMap({ self.object($0, "objects") }) ?? [] {
      guard let text = string(object.value) else { continue }
      let bytes = Array(text.utf8)
      var version = ObjectVersion(
        bytes: bytes, etag: ObjectDigest.etag(bytes), contentType: ObjectDigest.contentType(object.key),
        modified: bucket.created)
      version.encryption = bucket.defaultEncryption
      bucket.objects[object.key] = [version]
    }
    if world.buckets[member.key] != nil {
      report("world.bucket", "two accounts have a bucket `\(member.key)`; names are unique", member.keyRange)
    }
    world.buckets[member.key] = bucket
  }

  private mutating func loadKey(_ member: Node.Member, account: String) {
    guard
      let node = fields(member.value, "a key", known: ["policy", "id", "enabled", "aliases", "description"])
    else {
      return
    }
    let root: Node = [
      "Version": "2012-10-17",
      "Statement": [
        [
          "Sid": "Enable IAM User Permissions", "Effect": "Allow",
          "Principal": ["AWS": Node("arn:aws:iam::\(account):root")], "Action": "kms:*", "Resource": "*",
        ]
      ],
    ]
    let id = node["id"].flatMap { string($0) } ?? world.deriveUUID(for: member.key)
    var key = KMSKey(
      id: id, account: account, region: world.region,
      policy: node["policy"].flatMap { policyDocument($0) } ?? root,
      created: world.clock)
    key.enabled = node["enabled"].flatMap { bool($0) } ?? true
    key.aliases = node["aliases"].map { strings($0) } ?? ["alias/" + member.key]
    key.description = node["description"].flatMap { string($0) } ?? ""
    world.accounts[account]?.keys[member.key] = key
  }

  private mutating func loadOpenIDProvider(_ member: Node.Member, account: String) {
    guard let node = fields(member.value, "an identity provider", known: ["client-ids"]) else { return }
    let clients = node["client-ids"].map { strings($0) } ?? ["sts.amazonaws.com"]
    world.accounts[account]?.openIDProviders[member.key] = OpenIDProvider(url: member.key, clientIDs: clients)
  }

  func hexByte(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }
}
