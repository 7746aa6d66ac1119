import AWSTypes
import Crypto
package import World

extension DescribedInstance {
  /// An instance of a world as its metadata service knows it.
  package init(_ instance: Instance, in world: World) {
    var first = Interface(
      id: instance.interfaceID, mac: instance.mac, owner: instance.account, region: instance.region,
      privateIPv4: instance.privateIP)
    if let address = instance.publicIP {
      first.associations = [.init(publicIPv4: address, privateIPv4: instance.privateIP)]
    }
    func placed(_ interface: Interface) -> Interface {
      var interface = interface
      interface.groups = instance.securityGroups.map { .init(id: $0.id, name: $0.name) }
      interface.subnetID = instance.subnetID
      interface.vpcID = instance.vpcID
      return interface
    }
    self.init(
      id: instance.id, account: instance.account, region: instance.region,
      availabilityZone: instance.availabilityZone, launched: instance.launched, interface: placed(first))
    for further in instance.furtherInterfaces {
      var interface = Interface(
        id: further.id, mac: further.mac, owner: instance.account, region: instance.region,
        privateIPv4: further.privateIPs.first ?? instance.privateIP, deviceNumber: further.deviceNumber)
      interface.privateIPv4s = further.privateIPs
      interface.associations = zip(further.publicIPs, further.privateIPs).map {
        .init(publicIPv4: $0, privateIPv4: $1)
      }
      interface.ipv6s = further.ipv6s
      interfaces.append(placed(interface))
    }
    type = instance.type
    architecture = Self.architecture(ofType: instance.type)
    image = Image(id: instance.imageID)
    reservationID = instance.reservationID
    userData = instance.userData
    tags = instance.tags.sorted { $0.key < $1.key }.map { Tag($0.key, $0.value) }
    publicKeys = instance.publicKeys.map { Key(name: $0.name, openSSH: $0.openSSH) }
    events = instance.events.map {
      Event(
        code: $0.code, description: $0.description, id: $0.id, state: $0.state, notBefore: $0.notBefore,
        notAfter: $0.notAfter)
    }
    rebalanceNotice = instance.rebalanceNotice
    autoscalingState = instance.autoscalingState
    if let spot = instance.spot {
      lifecycle = .spot
      if let action = spot.action, let time = spot.time { self.spot = SpotNotice(action: action, time: time) }
    }
    options.tokensRequired = instance.metadataOptions.tokensRequired
    options.hopLimit = instance.metadataOptions.hopLimit
    options.endpointEnabled = instance.metadataOptions.endpointEnabled
    options.ipv6Enabled = instance.metadataOptions.ipv6Enabled
    options.tagsEnabled = instance.metadataOptions.tagsEnabled
    options.requestsPerSecond = world.limits["metadata:Request"]?.rate
    if let name = instance.profile, let profile = world.accounts[instance.account]?.instanceProfiles[name] {
      self.profile = Profile(
        arn: world.instanceProfileARN(account: instance.account, profile: name), id: profile.id,
        role: world.role(ofInstance: instance)?.name)
    }
  }

  /// Instances on AWS's own processors have a `g` behind the generation: `t4g`, `c7gn`; `g5` does not.
  private static func architecture(ofType type: String) -> String {
    let family = type.prefix { $0 != "." }
    let attributes = family.drop { $0.isLetter }.drop { $0.isNumber }
    return attributes.contains("g") || family == "a1" ? "arm64" : "x86_64"
  }
}

extension World {
  /// What seals the session tokens of this world's metadata services.
  var metadataSecret: [UInt8] { SHA256.hash("labdeck metadata tokens of world \(seed)") }
}
