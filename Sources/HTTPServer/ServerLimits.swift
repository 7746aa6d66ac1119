/// What a server puts up with.
public struct ServerLimits: Hashable, Sendable {
  /// Connections at once; of more, the one that has been idle longest goes.
  public var connections = 512
  /// Bytes of request line and headers together. The library clears as much memory after each request.
  public var headerBytes: Int
  /// Bytes of a request's body.
  public var bodyBytes = 64 << 20
  /// Bytes of all bodies that are held at once.
  public var heldBytes = 256 << 20
  /// Seconds within which the headers must be complete, from their first byte.
  public var headerSeconds = 5
  /// Seconds within which the body must be complete.
  public var bodySeconds = 60
  /// Seconds within which the answer must be taken.
  public var answerSeconds = 120
  /// Seconds for which a connection may wait for its next request.
  public var idleSeconds = 60
  /// Threads that serve; handlers run on them, so that a slow handler holds up its neighbours on the same thread.
  public var threads: Int

  /// The limits that suit a server on one's own machine.
  public init(threads: Int = 1, headerBytes: Int = 16_384) {
    self.threads = threads
    self.headerBytes = headerBytes
  }
}
