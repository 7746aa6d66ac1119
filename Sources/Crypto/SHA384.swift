internal import CCrypto

/// SHA-384 (FIPS 180-4).
public struct SHA384: HashFunction {
  /// 48 bytes.
  public static var digestLength: Int { 48 }
  /// 128 bytes.
  public static var blockLength: Int { 128 }

  private var state = SHA512_CTX()

  /// A hash of nothing yet.
  public init() { unsafe SHA384_Init(&state) }

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { _ = unsafe SHA384_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest of all that was added.
  public consuming func finalize() -> [UInt8] {
    var state = self.state
    return unsafe [UInt8](unsafeUninitializedCapacity: 48) { buffer, count in
      unsafe SHA384_Final(buffer.baseAddress, &state)
      count = 48
    }
  }
}
