import Glibc
import Synchronization

/// Where one connection stands, for the watchdog and for the choice of the one to drop. The serving thread writes it,
/// the watchdog reads it.
final class ConnectionState: Sendable {
  /// What a connection is busy with.
  enum Phase: UInt8 {
    /// Waiting for a request, or for the rest of its first line.
    case waiting
    /// The request line is here, the headers are not.
    case headers
    /// The head is here, the body is not.
    case body
    /// The answer is made and sent.
    case answering
  }

  let descriptor: Int32
  /// When it was opened.
  let opened: UInt64
  /// The thread that serves it.
  let thread = pthread_self()
  private let phaseAndSince: Atomic<UInt64>
  private let dropped = Atomic<Bool>(false)

  /// A connection that was opened just now, on the thread that serves it; times are microseconds of a clock that never jumps.
  init(descriptor: Int32, now: UInt64) {
    self.descriptor = descriptor
    opened = now
    phaseAndSince = Atomic(now << 2)
  }

  var phase: Phase { Phase(rawValue: UInt8(phaseAndSince.load(ordering: .relaxed) & 3)) ?? .waiting }

  /// When the phase began.
  var since: UInt64 { phaseAndSince.load(ordering: .relaxed) >> 2 }

  /// Enters a phase.
  func enter(_ phase: Phase, at now: UInt64) {
    phaseAndSince.store(now << 2 | UInt64(phase.rawValue), ordering: .relaxed)
  }

  /// Whether the connection was told to end.
  var isDropped: Bool { dropped.load(ordering: .relaxed) }

  func markDropped() { dropped.store(true, ordering: .relaxed) }
}
