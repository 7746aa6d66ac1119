public import Effects

/// What a server knows of an access key.
public struct SigningSecret: Hashable, Sendable {
  /// The secret access key.
  public var secretAccessKey: String
  /// The token that must come with it; nil for the long-term key of a user.
  public var sessionToken: String?
  /// When the session ends.
  public var expiration: Timestamp?
  /// Whether the key is switched on.
  public var isActive: Bool

  /// A key's secret.
  public init(
    secretAccessKey: String, sessionToken: String? = nil, expiration: Timestamp? = nil, isActive: Bool = true
  ) {
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
    self.expiration = expiration
    self.isActive = isActive
  }
}

/// A signature that was found right.
public struct VerifiedSignature: Hashable, Sendable {
  /// Whose key signed.
  public var accessKeyID: String
  /// What the signature says of itself.
  public var parameters: SignatureParameters
  /// What is said of the payload.
  public var payload: PayloadMode
  /// The body of an `aws-chunked` request, put together, its chunks verified; nil for any other, whose body is the request's.
  public var streamed: StreamedBody?
  /// When it was signed.
  public var signedAt: Timestamp
}
