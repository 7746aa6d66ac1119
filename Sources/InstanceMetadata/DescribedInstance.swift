import Crypto
package import World

/// What the metadata service knows of one instance: the world's instance, whose members are this one's too, and what
/// the world keeps elsewhere or not at all.
@dynamicMemberLookup
package struct DescribedInstance: Sendable, Hashable {
  private var instance: Instance
  /// The instance's profile with its ids, in place of its name alone.
  package var profile: Profile?
  /// The first is the primary one, eth0.
  package var interfaces: [NetworkInterface]
  package var networks: Networks
  package var image: Image
  package var elasticGPUs: [Accelerator]
  package var elasticInference: [Accelerator]
  /// Requests a second that are answered; nil for no bound. The real service allows about a thousand packets a second.
  package var requestsPerSecond: Double?

  /// An instance by itself, without a profile; what the world does not keep is as a plain launch leaves it.
  package init(_ instance: Instance) {
    self.instance = instance
    var first = NetworkInterface(
      id: instance.interfaceID, mac: instance.mac, deviceNumber: 0, privateIPs: [instance.privateIP])
    first.publicIPs = instance.publicIP.map { [$0] } ?? []
    first.ipv6s = instance.ipv6s
    interfaces = [first] + instance.furtherInterfaces
    networks = Networks(around: instance.privateIP)
    image = Image()
    elasticGPUs = []
    elasticInference = []
  }

  /// An instance of a world as its metadata service knows it.
  package init(_ instance: Instance, in world: World) {
    self.init(instance)
    requestsPerSecond = world.limits["metadata:Request"]?.rate
    if let name = instance.profile, let profile = world.accounts[instance.account]?.instanceProfiles[name] {
      self.profile = Profile(
        arn: world.instanceProfileARN(account: instance.account, profile: name), id: profile.id,
        role: world.role(ofInstance: instance)?.name)
    }
  }

  package subscript<Value>(dynamicMember path: WritableKeyPath<Instance, Value>) -> Value {
    get { instance[keyPath: path] }
    set { instance[keyPath: path] = newValue }
  }

  /// `x86_64` or `arm64`. Instances on AWS's own processors have a `g` behind the generation: `t4g`, `c7gn`; `g5` does not.
  package var architecture: String {
    let family = instance.type.prefix { $0 != "." }
    let attributes = family.drop { $0.isLetter }.drop { $0.isNumber }
    return attributes.contains("g") || family == "a1" ? "arm64" : "x86_64"
  }

  /// The private DNS name that the operating system is told.
  var hostname: String? { interfaces.first?.localHostname(in: instance.region) }
}

extension DescribedInstance {
  /// What came with the image that an instance was started from.
  package struct Image: Sendable, Hashable {
    package var ancestors: [String] = []
    package var kernelID: String?
    package var ramdiskID: String?
    package var productCodes: [String] = []
  }

  /// The address ranges in which the instance's interfaces stand.
  package struct Networks: Sendable, Hashable {
    package var subnetCIDR: String
    package var subnetIPv6CIDRs: [String] = []
    /// The first is the primary one.
    package var vpcCIDRs: [String]
    package var vpcIPv6CIDRs: [String] = []

    /// The ranges round a private address: a /20 in a /16.
    init(around address: String) {
      let bytes = address.split(separator: ".").map { Int($0) ?? 0 }
      let (a, b, c) = bytes.count == 4 ? (bytes[0], bytes[1], bytes[2]) : (10, 0, 0)
      subnetCIDR = "\(a).\(b).\(c & 0xF0).0/20"
      vpcCIDRs = ["\(a).\(b).0.0/16"]
    }
  }

  /// An instance profile and the role in it.
  package struct Profile: Sendable, Hashable {
    package var arn: String
    /// `AIPA…`
    package var id: String
    /// The role's name; nil for an empty profile.
    package var role: String?

    package init(arn: String, id: String, role: String?) {
      self.arn = arn
      self.id = id
      self.role = role
    }
  }

  /// An attached accelerator.
  package struct Accelerator: Sendable, Hashable {
    package var id: String
    package var type: String

    package init(id: String, type: String) {
      self.id = id
      self.type = type
    }
  }
}

extension World {
  /// What seals the session tokens of this world's metadata services.
  var metadataSecret: [UInt8] { SHA256.hash("labdeck metadata tokens of world \(seed)") }
}
