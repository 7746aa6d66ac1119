internal import CCrypto

/// MD5 (RFC 1321), for Content-MD5 and S3's entity tags only.
public struct MD5: HashFunction {
  /// 16 bytes.
  public static var digestLength: Int { 16 }
  /// 64 bytes.
  public static var blockLength: Int { 64 }

  private var state = MD5_CTX()

  /// A hash of nothing yet.
  public init() { unsafe MD5_Init(&state) }

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { _ = unsafe MD5_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest of all that was added.
  public consuming func finalize() -> [UInt8] {
    var state = self.state
    return unsafe [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
      unsafe MD5_Final(buffer.baseAddress, &state)
      count = 16
    }
  }
}
