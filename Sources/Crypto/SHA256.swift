internal import CCrypto

/// SHA-256 (FIPS 180-4).
public struct SHA256: HashFunction {
  /// A digest that needs no allocation.
  public typealias Digest = InlineArray<32, UInt8>

  /// 32 bytes.
  public static var digestLength: Int { 32 }
  /// 64 bytes.
  public static var blockLength: Int { 64 }

  private var state = SHA256_CTX()

  /// A hash of nothing yet.
  public init() { unsafe SHA256_Init(&state) }

  /// Adds bytes.
  public mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { _ = unsafe SHA256_Update(&state, $0.baseAddress, $0.count) }
  }

  /// The digest of all that was added.
  public consuming func finalize() -> [UInt8] {
    var state = self.state
    return unsafe [UInt8](unsafeUninitializedCapacity: 32) { buffer, count in
      unsafe SHA256_Final(buffer.baseAddress, &state)
      count = 32
    }
  }

  /// The digest of all that was added, as a value on the stack.
  public consuming func digest() -> Digest {
    var state = self.state
    var result = Digest(repeating: 0)
    var bytes = result.mutableSpan
    unsafe bytes.withUnsafeMutableBufferPointer { _ = unsafe SHA256_Final($0.baseAddress, &state) }
    return result
  }

  /// The digest of some bytes, as a value on the stack.
  public static func digest(_ bytes: Span<UInt8>) -> Digest {
    var state = SHA256()
    state.update(bytes)
    return state.digest()
  }
}
