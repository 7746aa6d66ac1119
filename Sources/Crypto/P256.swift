internal import CCrypto

/// The elliptic curve P-256 (FIPS 186-5, secp256r1) with ECDSA over SHA-256.
public enum P256 {
  /// The order of the curve's group, 32 bytes, highest first.
  public static let order: [UInt8] = [
    0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
  ]

  /// A public key: it verifies.
  public struct PublicKey: Sendable {
    /// The point in its uncompressed form: 04, then x and y of 32 bytes each.
    public let point: [UInt8]
    private let handle: KeyHandle

    /// A key from its point, compressed or not; throws where that is no point of the curve.
    public init(point: [UInt8]) throws(CryptoError) {
      guard let handle = unsafe KeyHandle(labdeck_p256_key(nil, 0, point, point.count)) else {
        ERR_clear_error()
        throw CryptoError(.badKey, "these \(point.count) bytes are no point of P-256")
      }
      self.handle = handle
      self.point = point
    }

    /// Whether a signature in DER is this key's over the SHA-256 of a message.
    public func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
      handle.verify(signature, of: message)
    }
  }

  /// A private key: it signs.
  public struct PrivateKey: Sendable {
    /// The secret number, 32 bytes, highest first.
    public let scalar: [UInt8]
    /// The public key that belongs to it.
    public let publicKey: PublicKey
    private let handle: KeyHandle

    /// A key from its secret number, from 1 to the order less one, 32 bytes, highest first; the public key is computed.
    public init(scalar: [UInt8]) throws(CryptoError) {
      var point = [UInt8](repeating: 0, count: 65)
      guard scalar.count == 32, unsafe labdeck_p256_public(scalar, &point) == 1,
        let handle = unsafe KeyHandle(labdeck_p256_key(scalar, 32, point, point.count))
      else {
        ERR_clear_error()
        throw CryptoError(.badKey, "a private key of P-256 is a number from 1 to the group's order less one")
      }
      self.scalar = scalar
      self.handle = handle
      publicKey = try PublicKey(point: point)
    }

    /// A signature in DER over the SHA-256 of a message. It contains a random number: two are never the same.
    public func sign(_ message: [UInt8]) throws(CryptoError) -> [UInt8] { try handle.sign(message) }
  }
}
