package import Effects

/// What surrounds a request beside its own bytes.
package struct CallEnvironment: Sendable {
  /// The time of the service.
  package var now: Timestamp
  /// The client's address.
  package var sourceIP: String
  /// Whether the request came over TLS.
  package var isSecure: Bool
  /// The number of the request, from which its id is made; nil takes the world's own count of what it made up.
  package var number: UInt64?

  /// An environment from its parts.
  package init(now: Timestamp, sourceIP: String = "127.0.0.1", isSecure: Bool = true, number: UInt64? = nil) {
    self.now = now
    self.sourceIP = sourceIP
    self.isSecure = isSecure
    self.number = number
  }
}
