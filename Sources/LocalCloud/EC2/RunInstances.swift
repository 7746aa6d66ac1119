import AWSProtocols
import Crypto
import Documents
import Effects
import IAMPolicy
import World

/// Starting new instances: every resource that takes part is authorised by itself, and a role is passed.
extension Call {
  mutating func runInstances() throws(ServiceError) -> WireMessage {
    let count = input["MaxCount"]?.int ?? 0
    let type = text("InstanceType") ?? "m1.small"
    let image = try image()
    let tags = specifiedTags()
    for entry in input["TagSpecifications"]?.elements ?? [] { try TagRules.checkInstanceTags(entry["Tags"]) }
    let profile = try requestedProfile()
    var shared: [String: ContextValue] = ["ec2:Region": .single(region)]
    shared["ec2:InstanceProfile"] = profile.map {
      .single(world.instanceProfileARN(account: accountID, profile: $0))
    }
    var instance = shared
    instance["ec2:InstanceType"] = .single(type)
    instance["ec2:AvailabilityZone"] = .single(zone)
    instance["ec2:Tenancy"] = "default"
    instance["ec2:RootDeviceType"] = "ebs"
    instance["ec2:EbsOptimized"] = .single(input["EbsOptimized"]?.bool == true ? "true" : "false")
    let metadata = input["MetadataOptions"]
    instance["ec2:MetadataHttpEndpoint"] = .single(metadata?["HttpEndpoint"]?.string ?? "enabled")
    instance["ec2:MetadataHttpTokens"] = .single(metadata?["HttpTokens"]?.string ?? "optional")
    instance["ec2:MetadataHttpPutResponseHopLimit"] = .single(
      String(metadata?["HttpPutResponseHopLimit"]?.int ?? 1))
    instance.merge(tagContext(tags)) { $1 }

    let template = Instance(
      id: "", account: accountID, region: region, launched: now, privateIP: "", mac: "", reservationID: "")
    let resources: [(String, [String: ContextValue])] =
      [
        (ec2ARN("instance/*"), instance), ("arn:aws:ec2:\(region)::image/\(image)", shared),
        (ec2ARN("network-interface/*"), shared),
        (ec2ARN("subnet/\(text("SubnetId") ?? template.subnetID)"), shared),
        (ec2ARN("volume/*"), shared),
      ] + securityGroups(template).map { (ec2ARN("security-group/\($0)"), shared) }
      + (text("KeyName").map { [(ec2ARN("key-pair/\($0)"), shared)] } ?? [])
    for (arn, context) in resources { try authorize("ec2:RunInstances", on: arn, context) }
    if !tags.isEmpty {
      instance["ec2:CreateAction"] = "RunInstances"
      try authorize("ec2:CreateTags", on: ec2ARN("instance/*"), instance)
    }
    if let profile, let role = account.instanceProfiles[profile]?.roles.first { try authorizePassRole(role) }
    try endDryRun()
    guard (1...100).contains(count), (input["MinCount"]?.int ?? 0) >= 1,
      (input["MinCount"]?.int ?? 0) <= count
    else {
      throw ServiceError("InvalidParameterValue", "Value (\(count)) for parameter maxCount is invalid.")
    }
    if let data = text("UserData").flatMap({ Base64.decode($0) }), data.count > 16_384 {
      throw ServiceError("InvalidParameterValue", "User data is limited to 16384 bytes")
    }
    if let token = text("ClientToken"),
      let first = instances.first(where: { $0.instance.clientToken == token })
    {
      guard first.instance.launchDigest == launchDigest else {
        throw ServiceError(
          "IdempotentParameterMismatch",
          "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).")
      }
      return reservation(
        instances.filter { $0.instance.reservationID == first.instance.reservationID }.map(\.instance))
    }
    let reservationID = "r-0" + world.deriveHex(16, for: "reservation \(requestID)")
    var launched: [Instance] = []
    for index in 0..<count { launched.append(launch(reservationID, type, image, profile, tags, index)) }
    return reservation(launched)
  }

  /// The image of the input, which must look like one: the world keeps no catalogue of images.
  private func image() throws(ServiceError) -> String {
    guard let image = text("ImageId") else {
      throw ServiceError("MissingParameter", "The request must contain the parameter ImageId")
    }
    let digits = image.dropFirst(4)
    guard image.hasPrefix("ami-"), digits.count == 8 || digits.count == 17, digits.allSatisfy(\.isHexDigit)
    else { throw ServiceError("InvalidAMIID.Malformed", "Invalid id: \"\(image)\"") }
    return image
  }

  /// Everything that was asked for but the token itself.
  private var launchDigest: String {
    let asked = (input.members ?? []).filter { $0.key != "ClientToken" && $0.key != "DryRun" }
      .sorted { $0.key < $1.key }
    return Hex.encode(SHA256.hash(JSON.compact(Node(.object(asked)))))
  }

  private var zone: String { input["Placement"]?["AvailabilityZone"]?.string ?? region + "a" }

  private func securityGroups(_ template: Instance) -> [String] {
    let given = texts("SecurityGroupIds") + texts("SecurityGroups")
    return given.isEmpty ? template.securityGroups.map(\.id) : given
  }

  /// The tags for instances among the input's tag specifications.
  private func specifiedTags() -> [String: String] {
    var all: [String: String] = [:]
    for entry in input["TagSpecifications"]?.elements ?? [] where entry["ResourceType"]?.string == "instance"
    {
      all.merge(tags(entry["Tags"])) { $1 }
    }
    return all
  }

  /// The name of the instance profile that the input names by name or ARN.
  func requestedProfile() throws(ServiceError) -> String? {
    guard let given = input["IamInstanceProfile"] else { return nil }
    if let name = given["Name"]?.string {
      guard account.instanceProfiles[name] != nil else {
        throw ServiceError(
          "InvalidParameterValue",
          "Value (\(name)) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name"
        )
      }
      return name
    }
    guard let arn = given["Arn"]?.string else { return nil }
    let name = arn.lastPathPart
    guard account.instanceProfiles[name] != nil,
      world.instanceProfileARN(account: accountID, profile: name) == arn
    else {
      throw ServiceError(
        "InvalidParameterValue",
        "Value (\(arn)) for parameter iamInstanceProfile.arn is invalid. Invalid IAM Instance Profile ARN")
    }
    return name
  }

  /// Whoever gives a role to a service must be allowed to pass it on.
  mutating func authorizePassRole(_ role: String) throws(ServiceError) {
    try authorize(
      "iam:PassRole", on: world.roleARN(account: accountID, role: role),
      ["iam:PassedToService": "ec2.amazonaws.com"])
  }

  private mutating func launch(
    _ reservationID: String, _ type: String, _ image: String, _ profile: String?, _ tags: [String: String],
    _ index: Int
  ) -> Instance {
    let id = "i-0" + world.deriveHex(16, for: "instance \(requestID) \(index)")
    var random = world.nextRandom("address \(id)")
    let address = "10.0.\(Int.random(in: 4...250, using: &random)).\(Int.random(in: 4...250, using: &random))"
    let mac = "0a:" + Hex.encode((0..<5).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }).paired
    var instance = Instance(
      id: id, account: accountID, region: region, launched: now, privateIP: address, mac: mac,
      reservationID: reservationID)
    instance.type = type
    instance.imageID = image
    instance.availabilityZone = zone
    instance.tags = tags
    instance.clientToken = text("ClientToken")
    instance.launchDigest = instance.clientToken == nil ? nil : launchDigest
    instance.isProtectedFromTermination = input["DisableApiTermination"]?.bool ?? false
    instance.userData = text("UserData").flatMap { Base64.decode($0) }
    if let subnet = text("SubnetId") { instance.subnetID = subnet }
    let groups = texts("SecurityGroupIds")
    if !groups.isEmpty { instance.securityGroups = groups.map { SecurityGroup(id: $0, name: $0) } }
    if let profile {
      instance.profile = profile
      instance.associationID = "iip-assoc-0" + world.deriveHex(16, for: id)
    }
    if let options = input["MetadataOptions"] { apply(options, to: &instance.metadataOptions) }
    put(instance, as: id)
    return instance
  }

  /// Takes over what the options name, and leaves the rest.
  func apply(_ given: Node, to options: inout MetadataOptions) {
    if let tokens = given["HttpTokens"]?.string { options.tokensRequired = tokens == "required" }
    if let hops = given["HttpPutResponseHopLimit"]?.int { options.hopLimit = hops }
    if let endpoint = given["HttpEndpoint"]?.string { options.endpointEnabled = endpoint == "enabled" }
    if let ipv6 = given["HttpProtocolIpv6"]?.string { options.ipv6Enabled = ipv6 == "enabled" }
    if let tags = given["InstanceMetadataTags"]?.string { options.tagsEnabled = tags == "enabled" }
  }

  private func reservation(_ instances: [Instance]) -> WireMessage {
    // What was just started is answered as pending; by the next call it runs.
    let nodes = instances.map { instance -> Node in
      var pending = instance
      if instance.launched == now { pending.state = .pending }
      return document(pending)
    }
    return WireMessage([
      "ReservationId": Node(instances.first?.reservationID ?? ""), "OwnerId": Node(accountID), "Groups": [],
      "Instances": Node(nodes),
    ])
  }
}

extension String {
  /// Hex digits in pairs with colons between, as in hardware addresses.
  fileprivate var paired: String {
    let digits = Array(self)
    return stride(from: 0, to: digits.count - 1, by: 2).map { String(digits[$0...$0 + 1]) }.joined(
      separator: ":")
  }
}
