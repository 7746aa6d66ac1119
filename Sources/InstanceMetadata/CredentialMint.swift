package import AWSTypes
package import Effects

/// Who issues the credentials that the services here hand out: the world, whose cloud then accepts them.
package protocol CredentialMint {
  /// The credentials that a holder has now; new ones appear before the old ones end.
  mutating func credentials(of holder: CredentialHolder, at now: Timestamp) -> MintedCredentials
}

/// Whose credentials are wanted.
package enum CredentialHolder: Sendable, Hashable {
  /// An instance, which has those of its profile's role.
  case instance(id: String)
  /// The instance's own identity, for EC2's internal use.
  case identity(id: String)
  /// A task or pod, which has those of its role.
  case container(account: String, role: String, session: String)
}

/// What the mint has for a holder.
package enum MintedCredentials: Sendable, Hashable {
  case issued(Credentials, since: Timestamp)
  /// The role cannot be assumed; the documents of the service then carry this code and message.
  case refused(code: String, message: String)
  /// There is no such thing to issue.
  case absent
}
