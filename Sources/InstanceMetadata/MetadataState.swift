import Effects

/// What the service of one instance remembers between two requests.
package struct MetadataState: Sendable, Hashable {
  /// Tokens given out so far.
  var tokensIssued: UInt32 = 0
  /// The token that was good at the last request: clients send the same one again and again.
  var known: KnownToken?
  private var level: Double?
  private var updated = Timestamp(milliseconds: 0)
  private var dated = Timestamp(milliseconds: .min)
  private var dateText = ""

  /// A token that was opened before.
  struct KnownToken: Sendable, Hashable {
    var text: String
    var life: Int
    var end: Timestamp
  }

  package init() {}

  /// The time as a Date header has it, made once a second.
  mutating func date(at now: Timestamp) -> String {
    let second = Timestamp(seconds: now.seconds)
    if second != dated {
      dated = second
      dateText = second.httpDate
    }
    return dateText
  }

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
