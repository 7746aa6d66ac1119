/// All stages of one signature as values.
public struct SignatureExplanation: Hashable, Sendable {
  /// The way of signing.
  public var algorithm: SigningAlgorithm
  /// Stage 1: the canonical request.
  public var canonicalRequest: CanonicalRequest
  /// Stage 2: the string to sign.
  public var stringToSign: String
  /// Stage 3: the key, step by step; empty where the secret is not known.
  public var keySteps: [SigningKey.Step]
  /// Stage 4: the signature in hexadecimal; empty where a server finds that a signature of SigV4a does not verify, for it can't
  /// compute one.
  public var signature: String
  /// The scope, which stands in the string to sign and in the request.
  public var scope: CredentialScope

  /// The key that signs, in hexadecimal; nil where the secret is not known.
  public var signingKey: String? {
    switch algorithm {
    case .v4: keySteps.last?.value
    case .v4a: keySteps.first { $0.name == SigV4aKey.privateKeyName }?.value
    }
  }
}
