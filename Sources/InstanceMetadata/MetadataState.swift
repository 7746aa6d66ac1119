import Effects

/// What the service of one instance remembers between two requests.
package struct MetadataState: Sendable, Hashable {
  /// Tokens given out so far.
  var tokensIssued: UInt32 = 0
  private var level: Double?
  private var updated = Timestamp(milliseconds: 0)

  package init() {}

  /// Takes one request from the bucket that holds one second's worth and fills at `rate` a second; false where it is
  /// empty. No rate, no bound.
  mutating func admit(at now: Timestamp, rate: Double?) -> Bool {
    guard let rate else { return true }
    let burst = max(1, rate)
    let elapsed = max(0, now.secondsSince(updated))
    var held = level.map { min(burst, $0 + elapsed * rate) } ?? burst
    updated = now
    defer { level = held }
    guard held >= 1 else { return false }
    held -= 1
    return true
  }
}
