#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the time comes from. Engines take instants; only edges ask a clock.
public protocol Clock: Sendable {
  /// The time now.
  var now: Timestamp { get }
}

/// The machine's clock.
public struct SystemClock: Clock {
  /// The machine's clock.
  public init() {}

  /// The machine's time, to the millisecond.
  public var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// A clock that stands still, as `--now` gives it.
public struct FixedClock: Clock {
  /// The time it shows.
  public let now: Timestamp

  /// A clock that always shows this time.
  public init(_ now: Timestamp) { self.now = now }
}
