/// HMAC (RFC 2104) with any of the hashes, a value: copying it copies a half-finished code.
public struct HMAC<Hash: HashFunction>: Sendable {
  private var inner: Hash
  private let outer: Hash

  /// A code under a key of any length, over nothing yet; both pads are hashed here and never again.
  public init(key: Span<UInt8>) {
    var pad = [UInt8](repeating: 0, count: Hash.blockLength)
    if key.count > Hash.blockLength {
      let hashed = Hash.hash(key)
      for index in hashed.indices { pad[index] = hashed[index] }
    } else {
      for index in 0..<key.count { pad[index] = key[index] }
    }
    var inner = Hash()
    var outer = Hash()
    for index in pad.indices { pad[index] ^= 0x36 }
    inner.update(pad.span)
    for index in pad.indices { pad[index] ^= 0x36 ^ 0x5C }
    outer.update(pad.span)
    self.inner = inner
    self.outer = outer
  }

  /// A code under a key of any length, over nothing yet.
  public init(key: [UInt8]) { self.init(key: key.span) }

  /// Adds bytes of the message.
  public mutating func update(_ bytes: Span<UInt8>) { inner.update(bytes) }

  /// Adds bytes of the message.
  public mutating func update(_ bytes: [UInt8]) { inner.update(bytes.span) }

  /// The code of all that was added.
  public consuming func finalize() -> [UInt8] {
    let digest = inner.finalize()
    var outer = outer
    outer.update(digest.span)
    return outer.finalize()
  }

  /// The code of a message under a key.
  public static func code(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var hmac = HMAC(key: key)
    hmac.update(message)
    return hmac.finalize()
  }
}
