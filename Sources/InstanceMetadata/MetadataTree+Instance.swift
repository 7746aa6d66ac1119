import AWSTypes
import Crypto
import Effects
import World

extension MetadataTree {
  /// The tree of an instance. The version beside each path is the one that introduced it (EC2 User Guide, "Instance
  /// metadata categories").
  init(of instance: DescribedInstance) {
    self.init()
    addLaunch(instance)
    addAddresses(instance)
    addPlacement(instance)
    addDevices(instance)
    addRole(instance)
    addNotices(instance)
    addKeysAndTags(instance)
    for interface in instance.interfaces { addInterface(interface, of: instance) }
    addDynamic(instance)
    if let userData = instance.userData { add("user-data", since: "1.0", .userData(userData)) }
    seal(asAdded: ["dynamic/instance-identity"])
  }

  private mutating func metadata(_ path: String, _ since: String, _ value: String?) {
    guard let value else { return }
    add("meta-data/" + path, since: since, .text(value))
  }

  private func joined(_ values: [String]) -> String? {
    values.isEmpty ? nil : values.joined(separator: "\n")
  }

  private mutating func addLaunch(_ instance: DescribedInstance) {
    metadata("ami-id", "1.0", instance.imageID)
    metadata("ami-launch-index", "1.0", "0")
    metadata("ami-manifest-path", "1.0", "(unknown)")
    metadata("ancestor-ami-ids", "2007-10-10", joined(instance.image.ancestors))
    metadata("instance-action", "2008-09-01", "none")
    metadata("instance-id", "1.0", instance.id)
    metadata("instance-life-cycle", "2019-10-01", instance.spot == nil ? "on-demand" : "spot")
    metadata("instance-type", "2007-08-29", instance.type)
    metadata("kernel-id", "2008-02-01", instance.image.kernelID)
    metadata("ramdisk-id", "2007-10-10", instance.image.ramdiskID)
    metadata("profile", "2009-04-04", "default-hvm")
    metadata("product-codes", "2007-03-01", joined(instance.image.productCodes))
    metadata("reservation-id", "1.0", instance.reservationID)
    metadata("services/domain", "2014-02-25", Region(instance.region).dnsSuffix)
    metadata("services/partition", "2015-10-20", Region(instance.region).partition)
    metadata("system", "2022-09-24", "nitro")
    metadata("metrics/vhostmd", "2011-05-01", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
  }

  private mutating func addAddresses(_ instance: DescribedInstance) {
    metadata("hostname", "1.0", instance.hostname)
    metadata("local-hostname", "2007-01-19", instance.hostname)
    guard let first = instance.interfaces.first else { return }
    metadata("local-ipv4", "1.0", first.privateIPs.first)
    metadata("mac", "2011-01-01", first.mac)
    metadata("public-hostname", "2007-01-19", first.publicHostname(in: instance.region))
    metadata("public-ipv4", "2007-01-19", first.publicIPs.first)
    metadata("ipv6", "2021-01-03", first.ipv6s.first)
    metadata("security-groups", "1.0", joined(instance.securityGroups.map(\.name)))
  }

  private mutating func addPlacement(_ instance: DescribedInstance) {
    metadata("placement/availability-zone", "2008-02-01", instance.availabilityZone)
    metadata("placement/availability-zone-id", "2019-10-01", ZoneID.of(instance.availabilityZone))
    metadata("placement/group-name", "2020-08-24", instance.placement.group)
    metadata("placement/host-id", "2020-08-24", instance.placement.host)
    metadata("placement/partition-number", "2020-08-24", instance.placement.partition.map { String($0) })
    metadata("placement/region", "2020-08-24", instance.region)
  }

  private mutating func addDevices(_ instance: DescribedInstance) {
    for (name, device) in instance.blockDevices {
      metadata("block-device-mapping/" + name, "2007-12-15", device)
    }
    for gpu in instance.elasticGPUs {
      metadata(
        "elastic-gpus/associations/" + gpu.id, "2016-11-30",
        SpacedJSON.object(
          nested: "version_2016_11_30",
          [
            ("elastic-gpu-id", .text(gpu.id)), ("elastic-gpu-type", .text(gpu.type)),
          ]))
    }
    for accelerator in instance.elasticInference {
      metadata(
        "elastic-inference/associations/" + accelerator.id, "2018-11-29",
        SpacedJSON.object(
          nested: "version_2018_04_12",
          [
            ("elastic-inference-accelerator-id", .text(accelerator.id)),
            ("elastic-inference-accelerator-type", .text(accelerator.type)),
          ]))
    }
  }

  private mutating func addRole(_ instance: DescribedInstance) {
    add("meta-data/identity-credentials/ec2/info", since: "2018-05-23", .identityInfo)
    add(
      "meta-data/identity-credentials/ec2/security-credentials/ec2-instance", since: "2018-05-23",
      .identityCredentials)
    guard let profile = instance.profile else { return }
    add("meta-data/iam/info", since: "2012-01-12", .profileInfo)
    if let role = profile.role {
      add("meta-data/iam/security-credentials/" + role, since: "2012-01-12", .roleCredentials)
    }
  }

  private mutating func addNotices(_ instance: DescribedInstance) {
    metadata("autoscaling/target-lifecycle-state", "2021-07-15", instance.autoscalingState)
    let past = instance.events.filter { $0.state != "active" }
    let coming = instance.events.filter { $0.state == "active" }
    metadata("events/maintenance/history", "2018-08-17", Notices.maintenance(past))
    metadata("events/maintenance/scheduled", "2018-08-17", Notices.maintenance(coming))
    metadata(
      "events/recommendations/rebalance", "2020-10-27", instance.rebalanceNotice.map(Notices.rebalance))
    guard let action = instance.spot?.action, let time = instance.spot?.time else { return }
    metadata("spot/instance-action", "2016-11-15", Notices.instanceAction(action, at: time))
    if action == "terminate" { metadata("spot/termination-time", "2014-11-05", time.iso8601) }
  }

  private mutating func addKeysAndTags(_ instance: DescribedInstance) {
    for (index, key) in instance.publicKeys.enumerated() {
      add(
        "meta-data/public-keys/\(index)/openssh-key", since: "1.0", .text(key.openSSH),
        shownAs: "\(index)=\(key.name)")
    }
    metadata("managed-ssh-keys/signer-cert", "2019-10-01", TeachingKey.certificatePEM)
    guard instance.metadataOptions.tagsEnabled else { return }
    for (key, value) in instance.tags where Self.isShown(key) {
      metadata("tags/instance/" + key, "2021-03-23", value)
    }
  }

  /// Whether a tag may be shown by its key: letters, digits and some signs, and no reserved name (EC2 User Guide, "View tags
  /// for your EC2 instances using instance metadata"). While tags are shown EC2 takes no other keys.
  private static func isShown(_ key: String) -> Bool {
    guard !key.isEmpty, key.utf8.count <= 255, key != ".", key != "..", key != "_index" else { return false }
    return key.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case let byte: "+-=._,:@".utf8.contains(byte)
      }
    }
  }

  private mutating func addInterface(_ interface: NetworkInterface, of instance: DescribedInstance) {
    func path(_ name: String) -> String { "network/interfaces/macs/\(interface.mac)/\(name)" }
    metadata(path("device-number"), "2011-01-01", String(interface.deviceNumber))
    metadata(path("interface-id"), "2011-01-01", interface.id)
    for (publicIP, privateIP) in zip(interface.publicIPs, interface.privateIPs) {
      metadata(path("ipv4-associations/" + publicIP), "2011-01-01", privateIP)
    }
    metadata(path("ipv6s"), "2016-06-30", joined(interface.ipv6s))
    metadata(path("local-hostname"), "2007-01-19", interface.localHostname(in: instance.region))
    metadata(path("local-ipv4s"), "2011-01-01", joined(interface.privateIPs))
    metadata(path("mac"), "2011-01-01", interface.mac)
    metadata(path("network-card-index"), "2020-11-01", "0")
    metadata(path("owner-id"), "2011-01-01", instance.account)
    metadata(path("public-hostname"), "2011-01-01", interface.publicHostname(in: instance.region))
    metadata(path("public-ipv4s"), "2011-01-01", joined(interface.publicIPs))
    metadata(path("security-groups"), "2011-01-01", joined(instance.securityGroups.map(\.name)))
    metadata(path("security-group-ids"), "2011-01-01", joined(instance.securityGroups.map(\.id)))
    metadata(path("subnet-id"), "2011-01-01", instance.subnetID)
    metadata(path("subnet-ipv4-cidr-block"), "2011-01-01", instance.networks.subnetCIDR)
    metadata(path("subnet-ipv6-cidr-blocks"), "2016-06-30", joined(instance.networks.subnetIPv6CIDRs))
    metadata(path("vpc-id"), "2011-01-01", instance.vpcID)
    metadata(path("vpc-ipv4-cidr-block"), "2011-01-01", instance.networks.vpcCIDRs.first)
    metadata(path("vpc-ipv4-cidr-blocks"), "2016-06-30", joined(instance.networks.vpcCIDRs))
    metadata(path("vpc-ipv6-cidr-blocks"), "2016-06-30", joined(instance.networks.vpcIPv6CIDRs))
  }

  private mutating func addDynamic(_ instance: DescribedInstance) {
    add(
      "dynamic/fws/instance-monitoring", since: "2009-04-04",
      .text("disabled"))
    let directory = "dynamic/instance-identity/"
    add(directory + "rsa2048", since: "2009-04-04", .signature(.rsa2048))
    add(directory + "pkcs7", since: "2009-04-04", .signature(.pkcs7))
    add(directory + "document", since: "2009-04-04", .identityDocument)
    add(directory + "signature", since: "2009-04-04", .signature(.plain))
    add(directory + "dsa2048", since: "2009-04-04", .signature(.dsa2048))
  }
}
