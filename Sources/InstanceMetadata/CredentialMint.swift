package import AWSTypes
package import Effects

/// Who issues the credentials that the services here hand out: the world, whose cloud then accepts them.
package protocol CredentialMint {
  /// Credentials of a role. The same order always gives the same credentials.
  mutating func mint(_ order: CredentialOrder) -> MintedCredentials
}

/// What a service asks the mint for.
package struct CredentialOrder: Sendable, Hashable {
  /// Whose credentials are wanted.
  package enum Holder: Sendable, Hashable {
    /// The role of the instance's profile; the session is named after the instance.
    case instance(id: String, role: String)
    /// The instance itself, for EC2's internal use.
    case identity(id: String)
    /// A task's or pod's role.
    case container(roleARN: String, session: String)
  }

  package var account: String
  package var holder: Holder
  package var issued: Timestamp
  package var expiration: Timestamp

  package init(account: String, holder: Holder, issued: Timestamp, expiration: Timestamp) {
    self.account = account
    self.holder = holder
    self.issued = issued
    self.expiration = expiration
  }
}

/// What came of an order.
package enum MintedCredentials: Sendable, Hashable {
  case issued(Credentials)
  /// The role cannot be assumed; the documents of the service then carry this code and message.
  case refused(code: String, message: String)
  /// There is no such thing to issue.
  case absent
}

/// When credentials are replaced: the first ones are issued at `start`, new ones each `period`, each good for `life`.
///
/// EC2 promises new credentials at least five minutes before the old ones end (EC2 User Guide, "Retrieve security
/// credentials from instance metadata"); it replaces them about every hour and lets them live six.
package struct Rotation: Sendable, Hashable {
  package var start: Timestamp
  /// Seconds between two issues.
  package var period: Int64
  /// Seconds for which each issue is good.
  package var life: Int64

  package init(from start: Timestamp, period: Int64 = 3600, life: Int64 = 21_600) {
    self.start = start
    self.period = period
    self.life = life
  }

  /// The issue that is current at a time: when it was issued and when it ends.
  package func current(at now: Timestamp) -> (issued: Timestamp, expiration: Timestamp) {
    let elapsed = max(0, now.seconds - start.seconds)
    let issued = start.adding(seconds: elapsed / period * period)
    return (issued, issued.adding(seconds: life))
  }
}
