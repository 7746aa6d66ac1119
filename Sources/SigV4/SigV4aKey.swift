public import Crypto

/// The P-256 key pair that SigV4a derives from an access key (AWS's "asymmetric" signatures): the server can hold the
/// public half and needs no secret to verify.
public struct SigV4aKey: Sendable {
  /// The private key; its public key verifies.
  public let privateKey: P256.PrivateKey
  /// How many candidates were tried until one lay below the group's order, 1 almost always.
  public let attempts: Int

  /// What came of the derivation, from which the private key is counted.
  private let candidate: [UInt8]

  /// Derives the pair of an access key.
  ///
  /// HMAC-SHA-256 under `"AWS4A" + secret` over a counter, the algorithm's name, a zero byte, the access key id, the attempt and the
  /// length in bits (the KDF in counter mode of NIST SP 800-108). A value above the order less two is dropped.
  public init(accessKeyID: String, secret: String) throws(CryptoError) {
    let key = HMACKey(Array("AWS4A\(secret)".utf8))
    for attempt in UInt8(1)...254 {
      var message: [UInt8] = [0, 0, 0, 1]
      message += SigningAlgorithm.v4a.rawValue.utf8
      message.append(0)
      message += accessKeyID.utf8
      message.append(attempt)
      message += [0, 0, 1, 0]
      let candidate = key.code(message)
      if let scalar = SigV4aKey.successor(candidate) {
        privateKey = try P256.PrivateKey(scalar: scalar)
        self.candidate = candidate
        attempts = Int(attempt)
        return
      }
    }
    throw CryptoError(.badKey, "no key pair can be derived from this access key")
  }

  /// The steps from the secret to the pair with their values, as a lab shows them.
  public var steps: [SigningKey.Step] {
    let point = privateKey.publicKey.point
    return [
      SigningKey.Step(
        name: "candidate",
        formula: "HMAC(\"AWS4A\" + secret, 1, algorithm, 0, access key id, \(attempts), 256)",
        value: Hex.encode(candidate)),
      SigningKey.Step(
        name: SigV4aKey.privateKeyName, formula: "candidate + 1, below the order of P-256",
        value: Hex.encode(privateKey.scalar)),
      SigningKey.Step(
        name: "public key x", formula: "private key times the base point of P-256",
        value: Hex.encode(point[1..<33])),
      SigningKey.Step(name: "public key y", formula: "", value: Hex.encode(point[33..<65])),
    ]
  }

  /// What the private key is called among the steps.
  static let privateKeyName = "private key"

  /// The candidate plus one where it is at most the order less two, else nil; compared in constant time.
  static func successor(_ candidate: [UInt8]) -> [UInt8]? {
    var limit = P256.order
    limit[31] -= 2
    var greater: UInt8 = 0
    var less: UInt8 = 0
    for index in 0..<32 {
      let above = UInt8(truncatingIfNeeded: (Int(limit[index]) - Int(candidate[index])) >> 8) & 1
      let below = UInt8(truncatingIfNeeded: (Int(candidate[index]) - Int(limit[index])) >> 8) & 1
      greater |= above & ~less
      less |= below & ~greater
    }
    guard greater & 1 == 0 else { return nil }
    var result = candidate
    var carry: UInt16 = 1
    for index in (0..<32).reversed() {
      carry += UInt16(result[index])
      result[index] = UInt8(truncatingIfNeeded: carry)
      carry >>= 8
    }
    return result
  }
}
