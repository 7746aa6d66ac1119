import LocalCloud
import Threads

/// Several clouds for one world, so that the signatures of several calls are checked at once. A cloud's buffers and keys are
/// of use to one call at a time.
struct CloudDesks: Sendable, ~Copyable {
  private final class Desk: Sendable {
    let cloud: Lock<LocalCloud>

    init() {
      var cloud = LocalCloud()
      cloud.tracesSignatures = false
      self.cloud = Lock(cloud)
    }
  }

  private let desks: [Desk]

  /// So many, and at least one.
  init(_ count: Int) { desks = (0..<max(1, count)).map { _ in Desk() } }

  /// Answers with the first cloud that is free, or waits for one.
  func withDesk(_ answer: (inout LocalCloud) -> CallOutcome) -> CallOutcome {
    for desk in desks {
      if let outcome = desk.cloud.withLockIfAvailable({ answer(&$0) }) { return outcome }
    }
    return desks[0].cloud.withLock { answer(&$0) }
  }
}
