import AWSProtocols
import Documents
import Effects
import IAMPolicy
import World

/// The bond between instances and instance profiles, tags, regions.
extension Call {
  private func association(_ instance: Instance, state: String) -> Node {
    [
      "AssociationId": Node(instance.associationID ?? ""), "InstanceId": Node(instance.id),
      "IamInstanceProfile": [
        "Arn": Node(
          instance.profile.map { world.instanceProfileARN(account: instance.account, profile: $0) } ?? ""),
        "Id": Node(instance.profile.flatMap { account.instanceProfiles[$0]?.id } ?? ""),
      ], "State": Node(state),
    ]
  }

  private func associated(_ id: String) throws(ServiceError) -> (name: String, instance: Instance) {
    guard
      let found = instances.first(where: { $0.instance.associationID == id && $0.instance.profile != nil })
    else {
      throw ServiceError("InvalidAssociationID.NotFound", "An invalid association-id of '\(id)' was given")
    }
    return found
  }

  mutating func associateProfile() throws(ServiceError) -> WireMessage {
    let id = required("InstanceId")
    try authorizeInstances("ec2:AssociateIamInstanceProfile", [id])
    let profile = try requestedProfile()
    if let role = profile.flatMap({ account.instanceProfiles[$0]?.roles.first }) {
      try authorizePassRole(role)
    }
    guard let (name, current) = try instances([id]).first else { return WireMessage() }
    try checkLiving(current)
    var instance = current
    if instance.profile != nil {
      throw ServiceError(
        "IncorrectState", "There is an existing association for instance \(id)")
    }
    instance.profile = profile
    instance.associationID = "iip-assoc-0" + world.deriveHex(16, for: "association \(id)")
    put(instance, as: name)
    return WireMessage(["IamInstanceProfileAssociation": association(instance, state: "associating")])
  }

  mutating func disassociateProfile() throws(ServiceError) -> WireMessage {
    let found = instances.first { $0.instance.associationID == required("AssociationId") }
    try authorizeInstances("ec2:DisassociateIamInstanceProfile", [found?.instance.id ?? "*"])
    let (name, current) = try associated(required("AssociationId"))
    let answer = association(current, state: "disassociating")
    var instance = current
    instance.profile = nil
    instance.associationID = nil
    put(instance, as: name)
    return WireMessage(["IamInstanceProfileAssociation": answer])
  }

  mutating func replaceProfileAssociation() throws(ServiceError) -> WireMessage {
    let found = instances.first { $0.instance.associationID == required("AssociationId") }
    try authorizeInstances("ec2:ReplaceIamInstanceProfileAssociation", [found?.instance.id ?? "*"])
    let profile = try requestedProfile()
    if let role = profile.flatMap({ account.instanceProfiles[$0]?.roles.first }) {
      try authorizePassRole(role)
    }
    let (name, current) = try associated(required("AssociationId"))
    var instance = current
    instance.profile = profile
    instance.associationID = "iip-assoc-0" + world.deriveHex(16, for: "association \(instance.id)")
    put(instance, as: name)
    return WireMessage(["IamInstanceProfileAssociation": association(instance, state: "associating")])
  }

  mutating func describeProfileAssociations() throws(ServiceError) -> WireMessage {
    try authorize("ec2:DescribeIamInstanceProfileAssociations")
    let ids = texts("AssociationIds")
    var nodes: [Node] = []
    for (_, instance) in instances where instance.profile != nil {
      guard ids.isEmpty || ids.contains(instance.associationID ?? "") else { continue }
      let passes = try passesFilters { name in
        switch name {
        case "instance-id": [instance.id]
        case "state": ["associated"]
        default: nil
        }
      }
      if passes { nodes.append(association(instance, state: "associated")) }
    }
    return WireMessage(["IamInstanceProfileAssociations": Node(nodes)])
  }

  // MARK: Tags

  private mutating func taggable(_ action: String, _ more: [String: ContextValue]) throws(ServiceError) -> [(
    name: String, instance: Instance
  )] {
    let ids = texts("Resources")
    for id in ids {
      let known = instances.first { $0.instance.id == id }?.instance
      let kind = id.hasPrefix("i-") ? "instance" : id.hasPrefix("vol-") ? "volume" : "*"
      try authorize(
        action, on: ec2ARN("\(kind)/\(id)"), (known.map { instanceContext($0) } ?? [:]).merging(more) { $1 })
    }
    try endDryRun()
    for id in ids where !id.hasPrefix("i-") {
      throw ServiceError("InvalidID", "The ID '\(id)' is not valid")
    }
    return try instances(ids)
  }

  mutating func createTags() throws(ServiceError) -> WireMessage {
    let tags = tags(input["Tags"])
    try TagRules.checkInstanceTags(input["Tags"])
    for (name, var instance) in try taggable("ec2:CreateTags", tagContext(tags)) {
      instance.tags.merge(tags) { $1 }
      if instance.tags.count > 50 {
        throw ServiceError("TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")
      }
      put(instance, as: name)
    }
    return WireMessage()
  }

  mutating func deleteTags() throws(ServiceError) -> WireMessage {
    let given = input["Tags"]?.elements ?? []
    let keys = given.compactMap { $0["Key"]?.string }
    for (name, var instance) in try taggable("ec2:DeleteTags", ["aws:TagKeys": .many(keys)]) {
      if given.isEmpty { instance.tags = [:] }
      for tag in given {
        guard let key = tag["Key"]?.string else { continue }
        if let value = tag["Value"]?.string, instance.tags[key] != value { continue }
        instance.tags[key] = nil
      }
      put(instance, as: name)
    }
    return WireMessage()
  }

  mutating func describeTags() throws(ServiceError) -> WireMessage {
    try authorize("ec2:DescribeTags")
    try endDryRun()
    var nodes: [Node] = []
    for (_, instance) in instances {
      for (key, value) in instance.tags.sorted(by: { $0.key < $1.key }) {
        let passes = try passesFilters { name in
          switch name {
          case "resource-id": [instance.id]
          case "resource-type": ["instance"]
          case "key": [key]
          case "value": [value]
          default: nil
          }
        }
        if passes {
          nodes.append([
            "Key": Node(key), "ResourceId": Node(instance.id), "ResourceType": "instance",
            "Value": Node(value),
          ])
        }
      }
    }
    return WireMessage(["Tags": Node(nodes)])
  }

  mutating func describeRegions() throws(ServiceError) -> WireMessage {
    try authorize("ec2:DescribeRegions")
    try endDryRun()
    let all = [
      "ap-northeast-1", "ap-northeast-2", "ap-northeast-3", "ap-south-1", "ap-southeast-1", "ap-southeast-2",
      "ca-central-1", "eu-central-1", "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1",
      "us-east-1",
      "us-east-2", "us-west-1", "us-west-2",
    ]
    let wanted = texts("RegionNames")
    if let unknown = wanted.first(where: { !all.contains($0) }) {
      throw ServiceError("InvalidParameterValue", "Invalid region name: \(unknown)")
    }
    let nodes = all.filter { wanted.isEmpty || wanted.contains($0) }.map { name -> Node in
      [
        "OptInStatus": "opt-in-not-required", "RegionName": Node(name),
        "Endpoint": Node("ec2.\(name).amazonaws.com"),
      ]
    }
    return WireMessage(["Regions": Node(nodes)])
  }
}
