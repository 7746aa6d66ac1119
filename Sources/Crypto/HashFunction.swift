/// A hash whose state is a plain value: copying it copies a half-finished hash.
public protocol HashFunction: Sendable {
  /// Bytes of the digest.
  static var digestLength: Int { get }
  /// Bytes that the function takes at once, for HMAC's pads.
  static var blockLength: Int { get }
  /// A hash of nothing yet.
  init()
  /// Adds bytes.
  mutating func update(_ bytes: Span<UInt8>)
  /// The digest of all that was added.
  consuming func finalize() -> [UInt8]
}

extension HashFunction {
  /// Adds bytes.
  public mutating func update(_ bytes: [UInt8]) { update(bytes.span) }

  /// Adds bytes of any collection.
  public mutating func update(_ bytes: some Collection<UInt8>) { update(Array(bytes).span) }

  /// Adds the UTF-8 of a text.
  public mutating func update(_ text: String) { update(Array(text.utf8).span) }

  /// The digest of some bytes.
  public static func hash(_ bytes: Span<UInt8>) -> [UInt8] {
    var state = Self()
    state.update(bytes)
    return state.finalize()
  }

  /// The digest of some bytes.
  public static func hash(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var state = Self()
    state.update(Array(bytes).span)
    return state.finalize()
  }

  /// The digest of a text's UTF-8.
  public static func hash(_ text: String) -> [UInt8] { hash(Array(text.utf8).span) }

  /// The digest of some bytes in lower-case hexadecimal.
  public static func hex(_ bytes: some Collection<UInt8>) -> String { Hex.encode(hash(bytes)) }

  /// The digest of a text's UTF-8 in lower-case hexadecimal.
  public static func hex(_ text: String) -> String { Hex.encode(hash(text)) }
}
