/// Why a cryptographic operation could not be done. The words never contain a key or a plaintext.
public struct CryptoError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public enum Code: String, Hashable, Sendable {
    /// A key has the wrong length or is no valid key.
    case badKey = "crypto.bad-key"
    /// A nonce, tag, certificate or other input has the wrong form.
    case badInput = "crypto.bad-input"
    /// The data were altered, or belong to another key.
    case notAuthentic = "crypto.not-authentic"
    /// The library refused to work, for want of memory as a rule.
    case failed = "crypto.failed"
  }

  /// The kind of failure.
  public var code: Code
  /// What happened, for people.
  public var message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The message.
  public var description: String { message }
}
