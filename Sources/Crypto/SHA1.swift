internal import CCrypto

/// SHA-1 (FIPS 180-4), broken for signatures, still asked for by TOTP and old formats.
public struct SHA1: HashFunction {
  /// 20 bytes.
  public static var digestLength: Int { 20 }
  /// 64 bytes.
  public static var blockLength: Int { 64 }

  private var state = SHA_CTX()

  /// A hash of nothing yet.
  public init() { unsafe SHA1_Init(&state) }

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { _ = unsafe SHA1_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest of all that was added.
  public consuming func finalize() -> [UInt8] {
    var state = self.state
    return unsafe [UInt8](unsafeUninitializedCapacity: 20) { buffer, count in
      unsafe SHA1_Final(buffer.baseAddress, &state)
      count = 20
    }
  }
}
