public import Effects

/// The state of one client's retrying: its token bucket, which all its calls share, and the attempts of the call under way.
public struct Retrier: Sendable, Hashable {
  /// What to do after a failure.
  public enum Decision: Sendable, Hashable {
    /// Wait so many seconds and try again.
    case retry(after: Double)
    /// Give the failure to the caller.
    case stop(Reason)
  }

  /// Why no further attempt is made.
  public enum Reason: String, Sendable, Hashable {
    /// The failure would only repeat itself.
    case notRetryable = "the error is not one that passes by itself"
    /// All attempts are used up.
    case attemptsUsed = "all attempts are used up"
    /// The bucket is empty.
    case bucketEmpty = "the retry quota is used up"
  }

  /// What the bucket holds when it is full.
  public static let capacity = 500

  /// The settings.
  public let policy: RetryPolicy
  /// What the bucket holds.
  public private(set) var tokens = Retrier.capacity
  /// Attempts of the call under way that were made.
  public private(set) var attempts = 0
  private var lastCost = 0

  /// A fresh client.
  public init(_ policy: RetryPolicy) { self.policy = policy }

  /// A call begins.
  public mutating func begin() {
    attempts = 1
    lastCost = 0
  }

  /// An attempt failed; the delay is worked out with a random number of the generator.
  public mutating func failed(
    _ kind: FailureKind, retryAfterMilliseconds: Int? = nil, random: inout SeededRandom
  ) -> Decision {
    failed(kind, retryAfterMilliseconds: retryAfterMilliseconds, unit: random.unit())
  }

  /// An attempt failed; `unit` is a random number in 0 ..< 1.
  public mutating func failed(
    _ kind: FailureKind, retryAfterMilliseconds: Int? = nil, unit: Double
  ) -> Decision {
    guard kind != .permanent else { return .stop(.notRetryable) }
    guard attempts < policy.maxAttempts else { return .stop(.attemptsUsed) }
    let cost = policy.cost(of: kind)
    guard tokens >= cost else { return .stop(.bucketEmpty) }
    tokens -= cost
    lastCost = cost
    let own = policy.delay(beforeRetry: attempts, after: kind, unit: unit)
    attempts += 1
    return .retry(after: policy.delay(own, retryAfterMilliseconds: retryAfterMilliseconds))
  }

  /// An attempt succeeded: what its retry cost comes back, and one token where none was needed.
  public mutating func succeeded() {
    guard policy.mode != .legacy else { return }
    tokens = min(Retrier.capacity, tokens + (attempts > 1 ? lastCost : 1))
  }
}
