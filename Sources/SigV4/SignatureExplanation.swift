/// All stages of one signature as values.
public struct SignatureExplanation: Hashable, Sendable {
  /// The way of signing.
  public var algorithm: SigningAlgorithm
  /// Stage 1: the canonical request.
  public var canonicalRequest: CanonicalRequest
  /// Stage 2: the string to sign.
  public var stringToSign: String
  /// Stage 3: the key, step by step; empty with SigV4a and where the secret is not known.
  public var keySteps: [SigningKey.Step]
  /// Stage 4: the signature in hexadecimal.
  public var signature: String
  /// The scope, which stands in the string to sign and in the request.
  public var scope: CredentialScope
}
