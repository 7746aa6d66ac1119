/// Why a server could not start.
public struct ServerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds that callers tell apart.
  public enum Code: String, Hashable, Sendable {
    /// Another program listens there.
    case addressInUse
    /// The user may not listen there: ports below 1024 belong to root.
    case notAllowed
    /// The machine has no such address.
    case noSuchAddress
    /// The key or the certificate cannot be used.
    case badCertificate
    /// Anything else, named by the message.
    case other
  }

  /// What kind of failure it was.
  public var code: Code
  /// What to tell people.
  public var message: String

  /// The message.
  public var description: String { message }

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}
