/// Why a request could not be signed or a signature could not be read. Nothing is signed from what is not understood.
public struct SigningError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of mistake.
  public enum Code: String, Hashable, Sendable {
    /// There is no Host header, or an empty one.
    case missingHost = "sigv4.missing-host"
    /// The request carries a signature in its query already.
    case alreadySigned = "sigv4.already-signed"
    /// The expiry of a presigned URL is no number from 1.
    case badExpiry = "sigv4.expires"
    /// The secret is empty, the access key id has a `/` or a blank in it, or a part of the scope is empty.
    case badCredentials = "sigv4.credentials"
    /// A value cannot stand in a header or in a request line.
    case badRequest = "sigv4.request"
    /// The key pair of SigV4a could not be derived or used.
    case keyFailure = "sigv4.key"
  }

  /// The kind of mistake.
  public var code: Code
  /// What is wrong, in one sentence.
  public var message: String
  /// The header that is at fault, where one is.
  public var header: String?

  init(_ code: Code, _ message: String, header: String? = nil) {
    self.code = code
    self.message = message
    self.header = header
  }

  /// The message.
  public var description: String { message }
}
