/// A key of HMAC-SHA-256 with both pads hashed once, so that each code costs only the message and one block.
public struct HMACKey: Sendable {
  private let inner: SHA256
  private let outer: SHA256

  /// A key of any length.
  public init(_ key: Span<UInt8>) {
    var pad = InlineArray<64, UInt8>(repeating: 0)
    if key.count > 64 {
      let hashed = SHA256.digest(key)
      for index in 0..<32 { pad[index] = hashed[index] }
    } else {
      for index in 0..<key.count { pad[index] = key[index] }
    }
    for index in 0..<64 { pad[index] ^= 0x36 }
    var state = SHA256()
    state.update(pad.span)
    inner = state
    for index in 0..<64 { pad[index] ^= 0x36 ^ 0x5C }
    state = SHA256()
    state.update(pad.span)
    outer = state
  }

  /// A key of any length.
  public init(_ key: [UInt8]) { self.init(key.span) }

  /// The code of a message, on the stack.
  public func code(_ message: Span<UInt8>) -> SHA256.Digest {
    var state = inner
    state.update(message)
    let digest = state.digest()
    var last = outer
    last.update(digest.span)
    return last.digest()
  }

  /// The code of a message.
  public func code(_ message: [UInt8]) -> [UInt8] {
    let digest = code(message.span)
    return (0..<32).map { digest[$0] }
  }

  /// The code of a text's UTF-8.
  public func code(_ text: String) -> [UInt8] { code(Array(text.utf8)) }
}
