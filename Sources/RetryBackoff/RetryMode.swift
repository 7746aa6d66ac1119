/// How a client tries again. The names are those of `AWS_RETRY_MODE` and `retry_mode`, with the change of November 2026
/// (botocore 1.44, AWS CLI 2.40) told apart.
///
/// Sources: AWS SDKs and Tools Reference Guide, "Retry behavior"; the AWS developer blog of 10 November 2026.
public enum RetryMode: String, Sendable, Hashable, CaseIterable {
  /// botocore's first: five attempts, full jitter over doubling seconds, no bucket.
  case legacy
  /// Standard as it was before November 2026.
  case standardBefore2026 = "standard-before-2026"
  /// Standard as it is now.
  case standard
  /// Standard, with a send rate that follows throttling.
  case adaptive
}

/// The settings of one client.
public struct RetryPolicy: Sendable, Hashable {
  /// The mode.
  public var mode: RetryMode
  /// Attempts in all, the first included.
  public var maxAttempts: Int
  /// Whether the service is DynamoDB, which waits less and tries more often.
  public var isDynamoDB: Bool

  /// A policy; `maxAttempts` is the mode's own where none is given.
  public init(mode: RetryMode, maxAttempts: Int? = nil, isDynamoDB: Bool = false) {
    self.mode = mode
    self.isDynamoDB = isDynamoDB
    self.maxAttempts = maxAttempts ?? RetryPolicy.defaultAttempts(mode, isDynamoDB: isDynamoDB)
  }

  private static func defaultAttempts(_ mode: RetryMode, isDynamoDB: Bool) -> Int {
    switch mode {
    case .legacy: isDynamoDB ? 10 : 5
    case .standardBefore2026: 3
    case .standard, .adaptive: isDynamoDB ? 4 : 3
    }
  }

  /// Seconds before retry `number` (from 1), given `unit`, a random number in 0 ..< 1.
  public func delay(beforeRetry number: Int, after kind: FailureKind, unit: Double) -> Double {
    let doubling = Double(1 << min(max(number - 1, 0), 30))
    switch mode {
    case .legacy:
      return isDynamoDB ? 0.05 * doubling : unit * doubling
    case .standardBefore2026:
      return unit * min(doubling, 20)
    case .standard, .adaptive:
      let base = kind == .throttling ? 1 : isDynamoDB ? 0.025 : 0.05
      return unit * min(base * doubling, 20)
    }
  }

  /// What a retry costs of the bucket of 500 tokens.
  public func cost(of kind: FailureKind) -> Int {
    switch mode {
    case .legacy: 0
    case .standardBefore2026: kind == .timeout ? 10 : 5
    case .standard, .adaptive: kind == .throttling ? 5 : 14
    }
  }

  /// Whether the service's own `x-amz-retry-after` is listened to.
  public var honoursRetryAfter: Bool { mode == .standard || mode == .adaptive }

  /// The delay with the service's wish taken into account: at least the own delay, at most five seconds more
  /// than it.
  public func delay(_ own: Double, retryAfterMilliseconds wish: Int?) -> Double {
    guard honoursRetryAfter, let wish, wish >= 0 else { return own }
    return max(own, min(Double(wish) / 1000, own + 5))
  }
}
