public import Effects

/// An access key with its secret, and the session token and expiry of temporary ones.
public struct Credentials: Hashable, Sendable {
  /// `AKIA…` for an IAM user's key, `ASIA…` for a temporary one.
  public var accessKeyID: String
  /// The secret that signs; never printed unmasked unless asked for.
  public var secretAccessKey: String
  /// The session token of temporary credentials.
  public var sessionToken: String?
  /// When temporary credentials end.
  public var expiration: Timestamp?
  /// The account, where the source names it.
  public var accountID: String?

  /// Credentials from their parts.
  public init(
    accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil, expiration: Timestamp? = nil,
    accountID: String? = nil
  ) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
    self.expiration = expiration
    self.accountID = accountID
  }
}

/// How secrets are shown.
public enum Masking {
  /// An access key id for people: the first and last four characters, `AKIA····MPLE`; short ones show the last four at most.
  public static func accessKeyID(_ id: String) -> String {
    guard id.count > 8 else { return String(repeating: "·", count: max(0, id.count - 2)) + id.suffix(2) }
    return "\(id.prefix(4))····\(id.suffix(4))"
  }

  /// A secret or token for people: its length alone is not told, nothing of it is shown.
  public static let secret = "····"
}
