/// What a client says when its chain fails, in the client's own words.
public struct ChainError: Error, Sendable, Hashable {
  /// The client's name for the kind of error: `PartialCredentialsError`, `SdkClientException`.
  public var code: String
  /// The client's message.
  public var message: String

  /// An error in a client's words.
  public init(_ code: String, _ message: String) {
    self.code = code
    self.message = message
  }
}
