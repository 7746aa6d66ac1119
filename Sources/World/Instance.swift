package import Effects

/// An EC2 instance.
package struct Instance: Sendable, Hashable {
  /// The states of an instance's life.
  package enum State: String, Sendable, Hashable {
    case pending, running, stopping, stopped
    case shuttingDown = "shutting-down"
    case terminated

    /// The number that the API gives with the name.
    package var code: Int {
      switch self {
      case .pending: 0
      case .running: 16
      case .shuttingDown: 32
      case .terminated: 48
      case .stopping: 64
      case .stopped: 80
      }
    }
  }

  /// `i-` and seventeen hex digits.
  package var id: String
  package var account: String
  package var region: String
  package var availabilityZone: String
  package var type: String
  package var imageID: String
  package var state: State
  package var launched: Timestamp
  package var privateIP: String
  package var publicIP: String?
  package var mac: String
  package var subnetID: String
  package var vpcID: String
  package var securityGroups: [SecurityGroup]
  package var reservationID: String
  /// The name of the instance profile.
  package var profile: String?
  /// The id of the association between profile and instance.
  package var associationID: String?
  package var metadataOptions: MetadataOptions
  /// As given, decoded.
  package var userData: [UInt8]?
  package var tags: [String: String]
  /// Names and OpenSSH public keys.
  package var publicKeys: [PublicKey]
  package var spot: SpotState?
  package var events: [ScheduledEvent]
  package var rebalanceNotice: Timestamp?
  package var autoscalingState: String?
  /// IPv6 addresses of the first interface.
  package var ipv6s: [String]
  /// Interfaces beyond the first.
  package var furtherInterfaces: [NetworkInterface]
  package var placement: Placement
  /// Devices for the system by their name in the block device mapping: `sdb` for `ebs1`.
  package var blockDevices: [String: String]
  /// Whether a call may not end it.
  package var isProtectedFromTermination = false
  /// The token of the client that started it, for idempotent calls.
  package var clientToken: String?
  /// What that client asked for, as a digest: the same token with other parameters is refused.
  package var launchDigest: String?

  /// The instance's first interface id, derived from its own id.
  package var interfaceID: String { "eni-" + id.dropFirst(2) }

  package init(
    id: String, account: String, region: String, launched: Timestamp, privateIP: String, mac: String,
    reservationID: String
  ) {
    self.id = id
    self.account = account
    self.region = region
    availabilityZone = region + "a"
    type = "t3.micro"
    imageID = "ami-0b69ea66ff7391e80"
    state = .running
    self.launched = launched
    self.privateIP = privateIP
    self.mac = mac
    subnetID = "subnet-0ac62554f1d2b3c4d"
    vpcID = "vpc-0d295a6a7b8c9d0e1"
    securityGroups = [SecurityGroup(id: "sg-0b07f8f6cb485d4df", name: "default")]
    self.reservationID = reservationID
    metadataOptions = MetadataOptions()
    tags = [:]
    publicKeys = []
    events = []
    ipv6s = []
    furtherInterfaces = []
    placement = Placement()
    blockDevices = ["ami": "/dev/xvda", "root": "/dev/xvda"]
  }

  package var arn: String { "arn:aws:ec2:\(region):\(account):instance/\(id)" }
}

/// Where an instance stands beyond its zone.
package struct Placement: Sendable, Hashable {
  /// The placement group.
  package var group: String?
  /// The dedicated host.
  package var host: String?
  /// The partition in the group, from 1.
  package var partition: Int?

  package init() {}
}

/// A security group by id and name.
package struct SecurityGroup: Sendable, Hashable {
  package var id: String
  package var name: String

  package init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}

/// A public key that the instance was started with.
package struct PublicKey: Sendable, Hashable {
  package var name: String
  package var openSSH: String

  package init(name: String, openSSH: String) {
    self.name = name
    self.openSSH = openSSH
  }
}

/// How an instance's metadata service may be asked (ModifyInstanceMetadataOptions).
package struct MetadataOptions: Sendable, Hashable {
  /// `http-tokens`: whether only IMDSv2 is answered.
  package var tokensRequired: Bool
  /// `hop-limit`: how many hops the answer to a token request may travel, 1 to 64.
  package var hopLimit: Int
  /// `http-endpoint`.
  package var endpointEnabled: Bool
  /// `http-protocol-ipv6`.
  package var ipv6Enabled: Bool
  /// `instance-metadata-tags`.
  package var tagsEnabled: Bool

  package init() {
    tokensRequired = false
    hopLimit = 1
    endpointEnabled = true
    ipv6Enabled = false
    tagsEnabled = false
  }
}

/// What EC2 has announced to a spot instance.
package struct SpotState: Sendable, Hashable {
  /// `terminate`, `stop` or `hibernate`; nil while nothing was announced.
  package var action: String?
  /// When it will happen.
  package var time: Timestamp?

  package init(action: String? = nil, time: Timestamp? = nil) {
    self.action = action
    self.time = time
  }
}

/// A maintenance event that EC2 has scheduled.
package struct ScheduledEvent: Sendable, Hashable {
  package var code: String
  package var description: String
  package var id: String
  /// `active`, `completed` or `canceled`.
  package var state: String
  package var notBefore: Timestamp
  package var notAfter: Timestamp?

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

/// A further network interface.
package struct NetworkInterface: Sendable, Hashable {
  package var id: String
  package var mac: String
  package var deviceNumber: Int
  package var privateIPs: [String]
  package var publicIPs: [String]
  package var ipv6s: [String]

  package init(id: String, mac: String, deviceNumber: Int, privateIPs: [String]) {
    self.id = id
    self.mac = mac
    self.deviceNumber = deviceNumber
    self.privateIPs = privateIPs
    publicIPs = []
    ipv6s = []
  }
}
