import Effects

/// Counts the time of a session, and stands still while a lab runs.
struct SessionClock: Sendable {
  private var counted: Int = 0
  private var runningSince: Timestamp?

  init(from start: Timestamp, alreadyCounted: Int = 0) {
    runningSince = start
    counted = alreadyCounted
  }

  /// Milliseconds counted by a time; never fewer for a machine's clock that was set back.
  func elapsed(at now: Timestamp) -> Int {
    counted + (runningSince.map { max(0, Int(now.milliseconds - $0.milliseconds)) } ?? 0)
  }

  var isRunning: Bool { runningSince != nil }

  mutating func pause(at now: Timestamp) {
    counted = elapsed(at: now)
    runningSince = nil
  }

  mutating func resume(at now: Timestamp) {
    if runningSince == nil { runningSince = now }
  }
}
