package import Documents
package import Effects

/// Everything that a lab's simulated cloud and computers are made of, as one value: copying, comparing and restoring it
/// is cheap, and two equal worlds behave alike.
///
/// Services read and change a world; nothing in it refers to the machine it runs on. What its author left out (ids,
/// secrets, addresses) is derived from `seed` and looks like the real thing.
package struct World: Sendable, Hashable {
  /// The source of everything that looks random.
  package var seed: UInt64
  /// The time in the world.
  package var clock: Timestamp
  /// The region where things are unless they say otherwise.
  package var region: String
  /// Accounts by their twelve digits.
  package var accounts: [String: Account]
  /// The account meant where none is named.
  package var mainAccount: String
  /// The organization that the accounts belong to, if any.
  package var organization: Organization?
  /// Buckets by name; names are unique over all accounts, as S3's are.
  package var buckets: [String: Bucket]
  /// Call rates by `service:Operation`.
  package var limits: [String: RateLimit]
  /// Computers by name.
  package var machines: [String: Machine]
  /// The machine on which a lab begins.
  package var start: String?
  /// Temporary credentials that were handed out, by access key id.
  package var sessions: [String: Session]
  /// The management calls that CloudTrail remembers.
  package var trail: Recent<TrailEvent>
  /// How many ids have been derived so far; each derivation uses the next.
  package var derivations: UInt64

  /// An empty world with one account.
  package init(
    seed: UInt64 = 1, clock: Timestamp = Timestamp(seconds: 1_772_442_000), region: String = "eu-west-1",
    account: String = "111122223333"
  ) {
    self.seed = seed
    self.clock = clock
    self.region = region
    accounts = [account: Account(id: account)]
    mainAccount = account
    buckets = [:]
    limits = [:]
    machines = [:]
    sessions = [:]
    trail = Recent(keeping: 1000)
    derivations = 0
  }

  /// The account meant where none is named.
  package var main: Account {
    get { accounts[mainAccount] ?? Account(id: mainAccount) }
    set { accounts[mainAccount] = newValue }
  }

  /// Changes the world only if the work succeeds: a failed call never leaves it half-changed.
  package mutating func attempt<R, E: Error>(_ work: (inout World) throws(E) -> R) throws(E) -> R {
    var copy = self
    let result = try work(&copy)
    self = copy
    return result
  }
}

/// A rate that a service allows: `rate` calls a second on average, `burst` at once.
package struct RateLimit: Sendable, Hashable {
  /// Calls a second that come back into the bucket.
  package var rate: Double
  /// How many calls the bucket holds.
  package var burst: Double
  /// What the bucket held at `updated`; nil while it was never used.
  package var level: Double?
  /// When `level` was true.
  package var updated: Timestamp?

  package init(rate: Double, burst: Double) {
    self.rate = rate
    self.burst = burst
  }
}

/// An organization: levels from the root down to an account, each with its policies.
package struct Organization: Sendable, Hashable {
  /// The organization's id, `o-…`.
  package var id: String
  /// The management account, which service control policies do not limit.
  package var managementAccount: String?
  /// The root's policies.
  package var root: OrganizationUnit
  /// Organizational units by name.
  package var units: [String: OrganizationUnit]
  /// The unit of an account, where it is not directly below the root.
  package var unitOfAccount: [String: String]
  /// Policies attached to an account itself.
  package var accounts: [String: OrganizationUnit]

  package init(id: String, root: OrganizationUnit = OrganizationUnit()) {
    self.id = id
    self.root = root
    units = [:]
    unitOfAccount = [:]
    accounts = [:]
  }

  /// The levels that apply to an account, root first, its units from the top, the account itself last.
  package func levels(of account: String) -> [OrganizationUnit] {
    var chain: [OrganizationUnit] = []
    var name = unitOfAccount[account]
    var seen: Set<String> = []
    while let unit = name, seen.insert(unit).inserted, let found = units[unit] {
      chain.insert(found, at: 0)
      name = found.parent
    }
    return [root] + chain + [accounts[account] ?? OrganizationUnit()]
  }
}

/// One level of an organization. Without policies of its own a level has the one that allows everything.
package struct OrganizationUnit: Sendable, Hashable {
  /// The unit above, nil below the root.
  package var parent: String?
  /// Service control policies; nil means `FullAWSAccess` alone, as a new level has it.
  package var serviceControlPolicies: [NamedPolicy]?
  /// Resource control policies beside `RCPFullAWSAccess`, which stands at every level.
  package var resourceControlPolicies: [NamedPolicy]

  package init(
    parent: String? = nil, serviceControlPolicies: [NamedPolicy]? = nil,
    resourceControlPolicies: [NamedPolicy] = []
  ) {
    self.parent = parent
    self.serviceControlPolicies = serviceControlPolicies
    self.resourceControlPolicies = resourceControlPolicies
  }
}

/// A policy document under a name; the document keeps the positions at which it was written.
package struct NamedPolicy: Sendable, Hashable {
  /// The policy's name.
  package var name: String
  /// The document.
  package var document: Node

  package init(name: String, document: Node) {
    self.name = name
    self.document = document
  }
}
