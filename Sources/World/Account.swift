package import Documents
package import Effects

/// An account with its IAM, its instances and its keys.
package struct Account: Sendable, Hashable {
  /// Twelve digits.
  package let id: String
  /// The account's alias, if any.
  package var alias: String?
  /// IAM users by name.
  package var users: [String: User]
  /// IAM groups by name.
  package var groups: [String: Group]
  /// IAM roles by name.
  package var roles: [String: Role]
  /// Customer managed policies by name.
  package var policies: [String: ManagedPolicy]
  /// Instance profiles by name.
  package var instanceProfiles: [String: InstanceProfile]
  /// EC2 instances by the name that the world gives them.
  package var instances: [String: Instance]
  /// KMS keys by the name that the world gives them.
  package var keys: [String: KMSKey]
  /// DynamoDB tables by name.
  package var tables: [String: Table]
  /// OpenID Connect providers by URL without scheme.
  package var openIDProviders: [String: OpenIDProvider]
  /// Virtual MFA devices that belong to nobody yet, by serial.
  package var spareDevices: [String: MFADevice]
  /// Tags of the account's principals and resources are kept with these; this is the root user's MFA, if any.
  package var rootDevice: MFADevice?

  package init(id: String) {
    self.id = id
    users = [:]
    groups = [:]
    roles = [:]
    policies = [:]
    instanceProfiles = [:]
    instances = [:]
    keys = [:]
    openIDProviders = [:]
    tables = [:]
    spareDevices = [:]
  }
}

/// An IAM user.
package struct User: Sendable, Hashable {
  package var name: String
  /// `/` or `/division/`.
  package var path: String
  /// `AIDA…`
  package var id: String
  package var created: Timestamp
  package var accessKeys: [AccessKey]
  package var devices: [MFADevice]
  /// Names of the user's groups.
  package var groups: [String]
  /// ARN of the permissions boundary.
  package var boundary: String?
  /// Documents by policy name.
  package var inlinePolicies: [String: Node]
  /// ARNs of managed policies, in the order of attachment.
  package var attachedPolicies: [String]
  package var tags: [String: String]

  package init(name: String, path: String = "/", id: String, created: Timestamp) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    accessKeys = []
    devices = []
    groups = []
    inlinePolicies = [:]
    attachedPolicies = []
    tags = [:]
  }

  /// The ARN of a user with a path of the account.
  package static func arn(account: String, path: String, name: String) -> String {
    String(joining: "arn:aws:iam::", account, ":user", path, name)
  }
}

/// A long-term access key of a user.
package struct AccessKey: Sendable, Hashable {
  /// Whether a key may be used.
  package enum Status: String, Sendable, Hashable {
    case active = "Active"
    case inactive = "Inactive"
  }

  /// `AKIA…`
  package var id: String
  package var secret: String
  package var status: Status
  package var created: Timestamp
  /// When, where and for which service the key was used last.
  package var lastUsed: KeyUse?

  package init(id: String, secret: String, status: Status = .active, created: Timestamp) {
    self.id = id
    self.secret = secret
    self.status = status
    self.created = created
  }
}

/// One use of a key, as GetAccessKeyLastUsed tells it.
package struct KeyUse: Sendable, Hashable {
  package var time: Timestamp
  package var region: String
  package var service: String

  package init(time: Timestamp, region: String, service: String) {
    self.time = time
    self.region = region
    self.service = service
  }
}

/// A virtual MFA device (RFC 6238, six digits, thirty seconds).
package struct MFADevice: Sendable, Hashable {
  /// The serial: an ARN.
  package var serial: String
  /// The shared secret in base 32.
  package var secret: String
  package var enabled: Timestamp?
  /// The time step of the last code that was accepted; a code is good once.
  package var lastStep: Int64?

  package init(serial: String, secret: String, enabled: Timestamp? = nil) {
    self.serial = serial
    self.secret = secret
    self.enabled = enabled
  }
}

/// An IAM group.
package struct Group: Sendable, Hashable {
  package var name: String
  package var path: String
  /// `AGPA…`
  package var id: String
  package var created: Timestamp
  package var inlinePolicies: [String: Node]
  package var attachedPolicies: [String]

  package init(name: String, path: String = "/", id: String, created: Timestamp) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    inlinePolicies = [:]
    attachedPolicies = []
  }
}

/// An IAM role.
package struct Role: Sendable, Hashable {
  package var name: String
  package var path: String
  /// `AROA…`
  package var id: String
  package var created: Timestamp
  package var description: String?
  /// The trust policy.
  package var trust: Node
  package var boundary: String?
  package var inlinePolicies: [String: Node]
  package var attachedPolicies: [String]
  package var tags: [String: String]
  /// Seconds, 3600 to 43200.
  package var maxSessionDuration: Int
  package var lastUsed: KeyUse?

  package init(name: String, path: String = "/", id: String, created: Timestamp, trust: Node) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.trust = trust
    inlinePolicies = [:]
    attachedPolicies = []
    tags = [:]
    maxSessionDuration = 3600
  }
}

/// A customer managed policy with its versions.
package struct ManagedPolicy: Sendable, Hashable {
  package struct Version: Sendable, Hashable {
    package var document: Node
    package var created: Timestamp

    package init(document: Node, created: Timestamp) {
      self.document = document
      self.created = created
    }
  }

  package var name: String
  package var path: String
  /// `ANPA…`
  package var id: String
  package var created: Timestamp
  package var updated: Timestamp
  package var description: String?
  /// Versions by number: `v1`, `v2`.
  package var versions: [Int: Version]
  package var defaultVersion: Int
  /// The next version's number; numbers are never used again.
  package var nextVersion: Int

  package init(name: String, path: String = "/", id: String, created: Timestamp, document: Node) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    updated = created
    versions = [1: Version(document: document, created: created)]
    defaultVersion = 1
    nextVersion = 2
  }

  /// The document in force.
  package var document: Node { versions[defaultVersion]?.document ?? [:] }
}

/// An instance profile: the box in which an instance receives a role.
package struct InstanceProfile: Sendable, Hashable {
  package var name: String
  package var path: String
  /// `AIPA…`
  package var id: String
  package var created: Timestamp
  /// One role at most.
  package var roles: [String]

  package init(name: String, path: String = "/", id: String, created: Timestamp, roles: [String] = []) {
    self.name = name
    self.path = path
    self.id = id
    self.created = created
    self.roles = roles
  }
}

/// An OpenID Connect identity provider, whose tokens the world can issue and check.
package struct OpenIDProvider: Sendable, Hashable {
  /// The issuer's URL without scheme.
  package var url: String
  package var clientIDs: [String]
  package var thumbprints: [String]

  package init(url: String, clientIDs: [String], thumbprints: [String] = []) {
    self.url = url
    self.clientIDs = clientIDs
    self.thumbprints = thumbprints
  }
}

/// A KMS key.
package struct KMSKey: Sendable, Hashable {
  /// The key's UUID.
  package var id: String
  package var account: String
  package var region: String
  package var policy: Node
  package var enabled: Bool
  package var aliases: [String]
  package var description: String
  package var created: Timestamp

  package init(id: String, account: String, region: String, policy: Node, created: Timestamp) {
    self.id = id
    self.account = account
    self.region = region
    self.policy = policy
    self.created = created
    enabled = true
    aliases = []
    description = ""
  }

  package var arn: String { "arn:aws:kms:\(region):\(account):key/\(id)" }
}
