package import AWSTypes
package import Effects

/// Temporary credentials that STS, the metadata service or a container endpoint handed out.
package struct Session: Sendable, Hashable {
  /// Whose they are.
  package enum Kind: Sendable, Hashable {
    /// A role's session: `arn:aws:sts::ACCOUNT:assumed-role/ROLE/NAME`.
    case role(account: String, role: String, sessionName: String)
    /// A user's own session, from GetSessionToken.
    case user(account: String, user: String)
    /// The root user's session, from GetSessionToken.
    case root(account: String)
    /// A federated user, from GetFederationToken: `arn:aws:sts::ACCOUNT:federated-user/NAME`.
    case federated(account: String, user: String, name: String)
  }

  package var kind: Kind
  /// `ASIA…`
  package var accessKeyID: String
  package var secret: String
  package var token: String
  package var issued: Timestamp
  package var expiration: Timestamp
  /// When the holder proved an MFA device, if so.
  package var mfaTime: Timestamp?
  package var policies: [NamedPolicy]
  package var tags: [String: String]
  /// Keys of the tags that go on to the next role of a chain.
  package var transitiveTags: Set<String>
  package var sourceIdentity: String?
  /// The instance to which the metadata service gave them.
  package var instanceID: String?
  /// How deep a chain of roles they stand at; 1 for a role assumed with long-term keys.
  package var chainDepth: Int
  /// Claims of the web identity token they were exchanged for, as context keys.
  package var webIdentity: [String: String]
  /// An administrator revoked the session.
  package var revoked: Bool

  package init(
    kind: Kind, accessKeyID: String, secret: String, token: String, issued: Timestamp, expiration: Timestamp
  ) {
    self.kind = kind
    self.accessKeyID = accessKeyID
    self.secret = secret
    self.token = token
    self.issued = issued
    self.expiration = expiration
    policies = []
    tags = [:]
    transitiveTags = []
    chainDepth = 1
    webIdentity = [:]
    revoked = false
  }

  /// The account that the holder belongs to.
  package var account: String {
    switch kind {
    case .role(let account, _, _), .user(let account, _), .root(let account), .federated(let account, _, _):
      account
    }
  }

  /// The ARN that GetCallerIdentity names.
  package func arn(in world: World) -> String {
    switch kind {
    case .role(let account, let role, let name): "arn:aws:sts::\(account):assumed-role/\(role)/\(name)"
    case .user(let account, let user): world.userARN(account: account, user: user)
    case .root(let account): "arn:aws:iam::\(account):root"
    case .federated(let account, _, let name): "arn:aws:sts::\(account):federated-user/\(name)"
    }
  }

  /// The credentials as a client receives them.
  package var credentials: Credentials {
    Credentials(
      accessKeyID: accessKeyID, secretAccessKey: secret, sessionToken: token, expiration: expiration,
      accountID: account)
  }
}
