import AWSProtocols
import Documents
import Effects
import IAMPolicy
import World

/// Amazon EC2, the operations on instances. Source: the EC2 API reference, operation by operation; the Service
/// Authorization Reference for resources and condition keys.
enum EC2Operations {
  static let all: [String: Handler] = [
    "RunInstances": { (call) throws(ServiceError) in try call.runInstances() },
    "DescribeInstances": { (call) throws(ServiceError) in try call.describeInstances() },
    "DescribeInstanceStatus": { (call) throws(ServiceError) in try call.describeInstanceStatus() },
    "StartInstances": { (call) throws(ServiceError) in try call.changeState("StartingInstances", to: .running)
    },
    "StopInstances": { (call) throws(ServiceError) in try call.changeState("StoppingInstances", to: .stopped)
    },
    "TerminateInstances": { (call) throws(ServiceError) in
      try call.changeState("TerminatingInstances", to: .terminated)
    },
    "RebootInstances": { (call) throws(ServiceError) in try call.rebootInstances() },
    "ModifyInstanceMetadataOptions": { (call) throws(ServiceError) in try call.modifyInstanceMetadataOptions()
    },
    "AssociateIamInstanceProfile": { (call) throws(ServiceError) in try call.associateProfile() },
    "DisassociateIamInstanceProfile": { (call) throws(ServiceError) in try call.disassociateProfile() },
    "ReplaceIamInstanceProfileAssociation": { (call) throws(ServiceError) in
      try call.replaceProfileAssociation()
    },
    "DescribeIamInstanceProfileAssociations": { (call) throws(ServiceError) in
      try call.describeProfileAssociations()
    },
    "CreateTags": { (call) throws(ServiceError) in try call.createTags() },
    "DeleteTags": { (call) throws(ServiceError) in try call.deleteTags() },
    "DescribeTags": { (call) throws(ServiceError) in try call.describeTags() },
    "DescribeRegions": { (call) throws(ServiceError) in try call.describeRegions() },
  ]
}

/// What EC2's operations share.
extension Call {
  /// The end of a dry run that was authorised: EC2 says so by an error.
  func endDryRun() throws(ServiceError) {
    guard input["DryRun"]?.bool == true else { return }
    throw ServiceError(
      "DryRunOperation", "Request would have succeeded, but DryRun flag is set.", status: 412)
  }

  func ec2ARN(_ resource: String) -> String { "arn:aws:ec2:\(region):\(accountID):\(resource)" }

  /// The names and values of the instances that the caller's account has in the region.
  var instances: [(name: String, instance: Instance)] {
    account.instances.filter { $0.value.region == region }
      .map { (name: $0.key, instance: $0.value) }
      .sorted { ($0.instance.launched, $0.instance.id) < ($1.instance.launched, $1.instance.id) }
  }

  /// The instances of these ids, in that order. Throws where one is malformed or not there.
  func instances(_ ids: [String]) throws(ServiceError) -> [(name: String, instance: Instance)] {
    var found: [(name: String, instance: Instance)] = []
    var missing: [String] = []
    for id in ids {
      let digits = id.dropFirst(2)
      guard id.hasPrefix("i-"), digits.count == 8 || digits.count == 17, digits.allSatisfy({ $0.isHexDigit })
      else {
        throw ServiceError("InvalidInstanceID.Malformed", "Invalid id: \"\(id)\"")
      }
      if let instance = instances.first(where: { $0.instance.id == id }) {
        found.append(instance)
      } else {
        missing.append(id)
      }
    }
    guard missing.isEmpty else {
      throw ServiceError(
        "InvalidInstanceID.NotFound",
        missing.count == 1
          ? "The instance ID '\(missing[0])' does not exist"
          : "The instance IDs '\(missing.joined(separator: ", "))' do not exist")
    }
    return found
  }

  /// The condition keys of an instance.
  func instanceContext(_ instance: Instance) -> [String: ContextValue] {
    var context = resourceTagContext(instance.tags, prefix: "ec2")
    context["ec2:InstanceType"] = .single(instance.type)
    context["ec2:Region"] = .single(instance.region)
    context["ec2:AvailabilityZone"] = .single(instance.availabilityZone)
    context["ec2:MetadataHttpTokens"] = instance.metadataOptions.tokensRequired ? "required" : "optional"
    context["ec2:MetadataHttpEndpoint"] = instance.metadataOptions.endpointEnabled ? "enabled" : "disabled"
    context["ec2:MetadataHttpPutResponseHopLimit"] = .single(String(instance.metadataOptions.hopLimit))
    context["ec2:InstanceID"] = .single(instance.id)
    context["ec2:Tenancy"] = "default"
    context["ec2:RootDeviceType"] = "ebs"
    if let profile = instance.profile {
      context["ec2:InstanceProfile"] = .single(
        world.instanceProfileARN(account: instance.account, profile: profile))
    }
    return context
  }

  /// Authorises an action on each instance; those that are not there count by their id alone.
  mutating func authorizeInstances(_ action: String, _ ids: [String]) throws(ServiceError) {
    for id in ids {
      let known = instances.first { $0.instance.id == id }?.instance
      try authorize(action, on: ec2ARN("instance/\(id)"), known.map { instanceContext($0) } ?? [:])
    }
  }

  /// Puts an instance back under its name.
  mutating func put(_ instance: Instance, as name: String) { account.instances[name] = instance }

  // MARK: Filters

  /// Whether something passes the input's filters, each being a name with values of which one must match; `*` and `?`
  /// are wildcards.
  func passesFilters(_ value: (String) -> [String]?) throws(ServiceError) -> Bool {
    for filter in input["Filters"]?.elements ?? [] {
      let name = filter["Name"]?.string ?? ""
      guard let actual = value(name) else {
        throw ServiceError("InvalidParameterValue", "The filter '\(name)' is invalid")
      }
      let wanted = filter["Values"]?.elements?.compactMap(\.string) ?? []
      if !wanted.contains(where: { pattern in actual.contains { Self.matches(pattern: pattern, $0) } }) {
        return false
      }
    }
    return true
  }

  /// Matching with `*` and `?`, in time linear in the text for each `*`.
  static func matches(pattern: String, _ text: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let text = Array(text.utf8)
    var (p, t, star, mark) = (0, 0, -1, 0)
    while t < text.count {
      if p < pattern.count, pattern[p] == 0x2A {
        star = p
        mark = t
        p += 1
      } else if p < pattern.count, pattern[p] == 0x3F || pattern[p] == text[t] {
        p += 1
        t += 1
      } else if star >= 0 {
        p = star + 1
        mark += 1
        t = mark
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == 0x2A }
  }

  /// The value of a filter on an instance; nil for a filter that EC2 does not know.
  func filterValue(_ name: String, _ entry: Instance) -> [String]? {
    if name.hasPrefix("tag:") { return entry.tags[String(name.dropFirst(4))].map { [$0] } ?? [] }
    switch name {
    case "instance-id": return [entry.id]
    case "instance-state-name": return [entry.state.rawValue]
    case "instance-state-code": return [String(entry.state.code)]
    case "instance-type": return [entry.type]
    case "image-id": return [entry.imageID]
    case "vpc-id": return [entry.vpcID]
    case "subnet-id": return [entry.subnetID]
    case "private-ip-address": return [entry.privateIP]
    case "ip-address": return entry.publicIP.map { [$0] } ?? []
    case "availability-zone": return [entry.availabilityZone]
    case "owner-id": return [entry.account]
    case "reservation-id": return [entry.reservationID]
    case "tag-key": return entry.tags.keys.sorted()
    case "iam-instance-profile.arn":
      return entry.profile.map { [world.instanceProfileARN(account: entry.account, profile: $0)] } ?? []
    case "metadata-options.http-tokens":
      return [entry.metadataOptions.tokensRequired ? "required" : "optional"]
    case "metadata-options.http-endpoint":
      return [entry.metadataOptions.endpointEnabled ? "enabled" : "disabled"]
    case "metadata-options.http-put-response-hop-limit": return [String(entry.metadataOptions.hopLimit)]
    case "launch-time": return [entry.launched.iso8601Milliseconds]
    case "key-name": return entry.publicKeys.map(\.name)
    case "network-interface.addresses.private-ip-address": return [entry.privateIP]
    case "network-interface.network-interface-id": return [entry.interfaceID]
    case "network-interface.subnet-id": return [entry.subnetID]
    case "instance.group-id": return entry.securityGroups.map(\.id)
    case "instance.group-name": return entry.securityGroups.map(\.name)
    case "instance-lifecycle": return entry.spot == nil ? [] : ["spot"]
    case "architecture": return ["x86_64"]
    case "root-device-type": return ["ebs"]
    case "tenancy": return ["default"]
    case "client-token": return entry.clientToken.map { [$0] } ?? []
    default: return nil
    }
  }
}
