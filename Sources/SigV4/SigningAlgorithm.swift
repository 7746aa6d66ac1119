/// The two ways to sign.
public enum SigningAlgorithm: String, Hashable, Sendable, CaseIterable {
  /// An HMAC under a key that is derived for one date, region and service.
  case v4 = "AWS4-HMAC-SHA256"
  /// An ECDSA signature with a P-256 key that is derived from the secret and holds in a set of regions.
  case v4a = "AWS4-ECDSA-P256-SHA256"
}
