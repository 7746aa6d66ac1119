package import Effects

/// What the metadata service knows of one instance: a plain description, free of accounts and policies.
package struct DescribedInstance: Sendable, Hashable {
  package var id: String
  package var account: String
  package var region: String
  package var availabilityZone: String
  package var availabilityZoneID: String
  package var type: String
  /// `x86_64` or `arm64`.
  package var architecture: String
  package var launched: Timestamp
  package var image: Image
  package var reservationID: String
  package var launchIndex: Int
  package var lifecycle: Lifecycle
  package var monitored: Bool
  /// The private DNS name that the operating system is told.
  package var hostname: String
  /// The first is the primary one, eth0.
  package var interfaces: [Interface]
  package var blockDevices: [BlockDevice]
  package var placement: Placement
  package var publicKeys: [Key]
  package var tags: [Tag]
  package var userData: [UInt8]?
  package var profile: Profile?
  package var options: Options
  package var spot: SpotNotice?
  package var rebalanceNotice: Timestamp?
  package var events: [Event]
  /// Such as `InService`; nil outside an Auto Scaling group.
  package var autoscalingState: String?
  package var elasticGPUs: [Accelerator]
  package var elasticInference: [Accelerator]

  /// A running on-demand instance with one interface; everything else as a plain launch leaves it.
  package init(
    id: String, account: String, region: String, availabilityZone: String? = nil, launched: Timestamp,
    interface: Interface
  ) {
    self.id = id
    self.account = account
    self.region = region
    let zone = availabilityZone ?? region + "a"
    self.availabilityZone = zone
    availabilityZoneID = ZoneID.of(zone)
    type = "t3.micro"
    architecture = "x86_64"
    self.launched = launched
    image = Image(id: "ami-0b69ea66ff7391e80")
    reservationID = "r-" + id.dropFirst(2)
    launchIndex = 0
    lifecycle = .onDemand
    monitored = false
    hostname = interface.localHostname
    interfaces = [interface]
    blockDevices = [BlockDevice("ami", "/dev/xvda"), BlockDevice("root", "/dev/xvda")]
    placement = Placement()
    publicKeys = []
    tags = []
    options = Options()
    events = []
    elasticGPUs = []
    elasticInference = []
  }
}

extension DescribedInstance {
  /// The image that an instance was started from, and what came with it.
  package struct Image: Sendable, Hashable {
    package var id: String
    package var ancestors: [String] = []
    package var kernelID: String?
    package var ramdiskID: String?
    package var productCodes: [String] = []

    package init(id: String) { self.id = id }
  }

  /// How the instance is paid for.
  package enum Lifecycle: String, Sendable, Hashable {
    case onDemand = "on-demand"
    case spot
    case scheduled
  }

  /// A device by its name in the mapping, such as `ebs1`, and for the system, such as `sdb`.
  package struct BlockDevice: Sendable, Hashable {
    package var name: String
    package var device: String

    package init(_ name: String, _ device: String) {
      self.name = name
      self.device = device
    }
  }

  /// Where the instance stands beyond its zone.
  package struct Placement: Sendable, Hashable {
    package var group: String?
    package var host: String?
    package var partition: Int?

    package init() {}
  }

  /// A public key that the instance was started with.
  package struct Key: Sendable, Hashable {
    package var name: String
    package var openSSH: String

    package init(name: String, openSSH: String) {
      self.name = name
      self.openSSH = openSSH
    }
  }

  /// A tag of the instance.
  package struct Tag: Sendable, Hashable {
    package var key: String
    package var value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
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

  /// The instance's metadata options (EC2 API, `InstanceMetadataOptionsRequest`).
  package struct Options: Sendable, Hashable {
    package var tokensRequired = false
    /// How many hops the answer to a token request may travel, 1 to 64.
    package var hopLimit = 1
    package var endpointEnabled = true
    package var ipv6Enabled = false
    package var tagsEnabled = false
    /// Requests a second that are answered; nil for no bound. The real service allows about a thousand packets a second.
    package var requestsPerSecond: Double?

    package init() {}
  }

  /// The interruption that EC2 announced to a spot instance.
  package struct SpotNotice: Sendable, Hashable {
    /// `terminate`, `stop` or `hibernate`.
    package var action: String
    package var time: Timestamp

    package init(action: String, time: Timestamp) {
      self.action = action
      self.time = time
    }
  }

  /// A scheduled maintenance event.
  package struct Event: Sendable, Hashable {
    package var code: String
    package var description: String
    package var id: String
    /// `active`, `completed` or `canceled`.
    package var state: String
    package var notBefore: Timestamp
    package var notAfter: Timestamp?
    package var notBeforeDeadline: Timestamp?

    package init(
      code: String, description: String, id: String, state: String = "active", notBefore: Timestamp,
      notAfter: Timestamp? = nil
    ) {
      self.code = code
      self.description = description
      self.id = id
      self.state = state
      self.notBefore = notBefore
      self.notAfter = notAfter
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
