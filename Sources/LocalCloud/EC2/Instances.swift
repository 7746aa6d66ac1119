import AWSProtocols
import Crypto
import Documents
import Effects
import IAMPolicy
import World

/// Instances: their state, their description, their metadata options.
extension Call {
  mutating func describeInstances() throws(ServiceError) -> WireMessage {
    try authorize("ec2:DescribeInstances")
    try endDryRun()
    let asked = try pageStart()
    var found = texts("InstanceIds").isEmpty ? instances : try instances(texts("InstanceIds"))
    var kept: [(name: String, instance: Instance)] = []
    for entry in found where try passesFilters({ filterValue($0, entry.instance) }) { kept.append(entry) }
    found = kept
    var order: [String] = []
    var groups: [String: [Instance]] = [:]
    for entry in found {
      if groups[entry.instance.reservationID] == nil { order.append(entry.instance.reservationID) }
      groups[entry.instance.reservationID, default: []].append(entry.instance)
    }
    let start = min(asked, order.count)
    let end = min(order.count, start + (input["MaxResults"]?.int ?? order.count))
    let reservations = order[start..<end].map { id -> Node in
      [
        "ReservationId": Node(id), "OwnerId": Node(accountID), "Groups": [],
        "Instances": Node((groups[id] ?? []).map { document($0) }),
      ]
    }
    return WireMessage(
      .present([
        "Reservations": Node(reservations),
        "NextToken": end < order.count ? Node(Base64.encode("reservation \(end)".utf8)) : nil,
      ]))
  }

  /// Where the page begins that `NextToken` asks for, among the reservations.
  private func pageStart() throws(ServiceError) -> Int {
    if let limit = input["MaxResults"]?.int {
      guard (5...1000).contains(limit) else {
        throw ServiceError(
          "InvalidParameterValue",
          "Value ( \(limit) ) for parameter maxResults is invalid. Expecting a value between 5 and 1000.")
      }
      guard texts("InstanceIds").isEmpty else {
        throw ServiceError(
          "InvalidParameterCombination",
          "The parameter instancesSet cannot be used with the parameter maxResults")
      }
    }
    guard let token = text("NextToken") else { return 0 }
    let told = Base64.decode(token).map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard told.hasPrefix("reservation "), let start = Int(told.dropFirst(12)), start >= 0 else {
      throw ServiceError("InvalidNextToken", "The specified token is not valid.")
    }
    return start
  }

  /// Goes on only with an instance that is there for good.
  func checkLiving(_ instance: Instance) throws(ServiceError) {
    guard instance.state == .terminated || instance.state == .shuttingDown else { return }
    throw ServiceError(
      "IncorrectInstanceState",
      "The instance '\(instance.id)' is not in the 'running' or 'stopped' state.")
  }

  mutating func describeInstanceStatus() throws(ServiceError) -> WireMessage {
    try authorize("ec2:DescribeInstanceStatus")
    try endDryRun()
    let found = texts("InstanceIds").isEmpty ? instances : try instances(texts("InstanceIds"))
    let all = input["IncludeAllInstances"]?.bool ?? false
    var nodes: [Node] = []
    for (_, instance) in found where all || instance.state == .running {
      guard try passesFilters({ filterValue($0, instance) }) else { continue }
      let word: Node = instance.state == .running ? "ok" : "not-applicable"
      let detail: Node = instance.state == .running ? [["Name": "reachability", "Status": "passed"]] : []
      let events = instance.events.map { event -> Node in
        [
          "InstanceEventId": Node(event.id), "Code": Node(event.code), "Description": Node(event.description),
          "NotBefore": Node(event.notBefore),
        ]
      }
      nodes.append(
        .present([
          "AvailabilityZone": Node(instance.availabilityZone), "InstanceId": Node(instance.id),
          "InstanceState": state(instance.state), "Events": events.isEmpty ? nil : Node(events),
          "InstanceStatus": ["Status": word, "Details": detail],
          "SystemStatus": ["Status": word, "Details": detail],
        ]))
    }
    return WireMessage(["InstanceStatuses": Node(nodes)])
  }

  func state(_ state: Instance.State) -> Node { ["Code": Node(state.code), "Name": Node(state.rawValue)] }

  /// Start, stop and terminate: the answer names the state on the way, the world holds the state at its end.
  mutating func changeState(_ member: String, to target: Instance.State) throws(ServiceError) -> WireMessage {
    let ids = texts("InstanceIds")
    try authorizeInstances("ec2:\(operation.name)", ids)
    try endDryRun()
    var nodes: [Node] = []
    let found = try instances(ids)
    if target == .terminated, let kept = found.first(where: { $0.instance.isProtectedFromTermination }) {
      throw ServiceError(
        "OperationNotPermitted",
        "The instance '\(kept.instance.id)' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again."
      )
    }
    for (name, var instance) in found {
      let previous = instance.state
      if previous == .terminated, target != .terminated {
        throw ServiceError(
          "IncorrectInstanceState",
          "The instance '\(instance.id)' is not in a state from which it can be \(target == .running ? "started" : "stopped")."
        )
      }
      instance.state = target
      if target == .running, previous == .stopped { instance.launched = now }
      put(instance, as: name)
      let onTheWay: Instance.State =
        previous == target
        ? target : target == .running ? .pending : target == .stopped ? .stopping : .shuttingDown
      nodes.append([
        "InstanceId": Node(instance.id), "CurrentState": state(onTheWay), "PreviousState": state(previous),
      ])
    }
    return WireMessage([member: Node(nodes)])
  }

  mutating func rebootInstances() throws(ServiceError) -> WireMessage {
    let ids = texts("InstanceIds")
    try authorizeInstances("ec2:RebootInstances", ids)
    try endDryRun()
    for (_, instance) in try instances(ids) where instance.state != .running {
      throw ServiceError(
        "IncorrectInstanceState",
        "The instance '\(instance.id)' is not in a state from which it can be rebooted.")
    }
    return WireMessage()
  }

  mutating func modifyInstanceMetadataOptions() throws(ServiceError) -> WireMessage {
    let id = required("InstanceId")
    var context: [String: ContextValue] = [:]
    context["ec2:Attribute/HttpTokens"] = text("HttpTokens").map { .single($0) }
    context["ec2:Attribute/HttpEndpoint"] = text("HttpEndpoint").map { .single($0) }
    context["ec2:Attribute/HttpPutResponseHopLimit"] = input["HttpPutResponseHopLimit"]?.int.map {
      .single(String($0))
    }
    let known = instances.first { $0.instance.id == id }?.instance
    try authorize(
      "ec2:ModifyInstanceMetadataOptions", on: ec2ARN("instance/\(id)"),
      (known.map { instanceContext($0) } ?? [:]).merging(context) { $1 })
    try endDryRun()
    if let hops = input["HttpPutResponseHopLimit"]?.int, !(1...64).contains(hops) {
      throw ServiceError(
        "InvalidParameterValue",
        "Value (\(hops)) for parameter HttpPutResponseHopLimit is invalid. Value must be between 1 and 64.")
    }
    guard let (name, current) = try instances([id]).first else { return WireMessage() }
    try checkLiving(current)
    var instance = current
    apply(input, to: &instance.metadataOptions)
    put(instance, as: name)
    return WireMessage([
      "InstanceId": Node(id), "InstanceMetadataOptions": document(instance.metadataOptions, state: "pending"),
    ])
  }

  func document(_ options: MetadataOptions, state: String) -> Node {
    [
      "State": Node(state), "HttpTokens": options.tokensRequired ? "required" : "optional",
      "HttpPutResponseHopLimit": Node(options.hopLimit),
      "HttpEndpoint": options.endpointEnabled ? "enabled" : "disabled",
      "HttpProtocolIpv6": options.ipv6Enabled ? "enabled" : "disabled",
      "InstanceMetadataTags": options.tagsEnabled ? "enabled" : "disabled",
    ]
  }

  func document(_ instance: Instance) -> Node {
    let groups = Node(instance.securityGroups.map { ["GroupId": Node($0.id), "GroupName": Node($0.name)] })
    let runs = instance.state != .terminated
    let host = "ip-\(instance.privateIP.map { $0 == "." ? "-" : String($0) }.joined())"
    return .present([
      "Architecture": "x86_64", "BlockDeviceMappings": runs ? [disk(instance)] : [],
      "ClientToken": Node(instance.clientToken ?? ""), "EbsOptimized": false, "EnaSupport": true,
      "Hypervisor": "xen",
      "IamInstanceProfile": instance.profile.map { profile in
        [
          "Arn": Node(world.instanceProfileARN(account: instance.account, profile: profile)),
          "Id": Node(world.accounts[instance.account]?.instanceProfiles[profile]?.id ?? ""),
        ]
      }, "NetworkInterfaces": runs ? [interface(instance, groups)] : [], "RootDeviceName": "/dev/xvda",
      "RootDeviceType": "ebs", "SecurityGroups": runs ? groups : [], "SourceDestCheck": true,
      "Tags": instance.tags.isEmpty ? nil : .tags(instance.tags), "VirtualizationType": "hvm",
      "CpuOptions": ["CoreCount": 1, "ThreadsPerCore": 2],
      "MetadataOptions": document(instance.metadataOptions, state: "applied"),
      "InstanceLifecycle": instance.spot == nil ? nil : "spot", "InstanceId": Node(instance.id),
      "ImageId": Node(instance.imageID), "State": state(instance.state),
      "PrivateDnsName": runs ? Node("\(host).\(instance.region).compute.internal") : "",
      "PublicDnsName": Node(
        instance.publicIP.map {
          "ec2-\($0.map { $0 == "." ? "-" : String($0) }.joined()).\(instance.region).compute.amazonaws.com"
        }
          ?? ""), "StateTransitionReason": "", "KeyName": instance.publicKeys.first.map { Node($0.name) },
      "AmiLaunchIndex": 0, "ProductCodes": [], "InstanceType": Node(instance.type),
      "LaunchTime": Node(instance.launched),
      "Placement": [
        "GroupName": "", "Tenancy": "default", "AvailabilityZone": Node(instance.availabilityZone),
      ],
      "Monitoring": ["State": "disabled"], "SubnetId": runs ? Node(instance.subnetID) : nil,
      "VpcId": runs ? Node(instance.vpcID) : nil, "PrivateIpAddress": runs ? Node(instance.privateIP) : nil,
      "PublicIpAddress": instance.publicIP.map { Node($0) },
    ])
  }

  private func disk(_ instance: Instance) -> Node {
    [
      "DeviceName": "/dev/xvda",
      "Ebs": [
        "AttachTime": Node(instance.launched), "DeleteOnTermination": true, "Status": "attached",
        "VolumeId": Node("vol-\(instance.id.dropFirst(2))"),
      ],
    ]
  }

  private func interface(_ instance: Instance, _ groups: Node) -> Node {
    [
      "Groups": groups, "MacAddress": Node(instance.mac), "NetworkInterfaceId": Node(instance.interfaceID),
      "OwnerId": Node(instance.account), "PrivateIpAddress": Node(instance.privateIP), "Status": "in-use",
      "SubnetId": Node(instance.subnetID), "VpcId": Node(instance.vpcID), "InterfaceType": "interface",
      "SourceDestCheck": true,
      "PrivateIpAddresses": [["Primary": true, "PrivateIpAddress": Node(instance.privateIP)]],
    ]
  }
}
