/// What kind of failure an answer is, as far as trying again is concerned.
public enum FailureKind: String, Sendable, Hashable {
  /// The service asks to slow down.
  case throttling
  /// It may pass by itself: a server's error, a broken connection.
  case transient
  /// Nobody answered in time.
  case timeout
  /// Trying again would give the same answer.
  case permanent

  /// The error codes that mean throttling (AWS SDKs and Tools Reference Guide, "Retry behavior").
  public static let throttlingCodes: Set<String> = [
    "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
    "TooManyRequestsException",
    "ProvisionedThroughputExceededException", "TransactionInProgressException", "RequestLimitExceeded",
    "BandwidthLimitExceeded", "LimitExceededException", "RequestThrottled", "SlowDown",
    "PriorRequestNotComplete",
    "EC2ThrottledException",
  ]

  /// The codes of failures that may pass.
  public static let transientCodes: Set<String> = ["RequestTimeout", "RequestTimeoutException"]

  /// Classifies an answer by its status and error code; from November 2026 a 429 without a known code is throttling, too.
  public init(status: Int, code: String?, mode: RetryMode) {
    if let code, FailureKind.throttlingCodes.contains(code) {
      self = .throttling
    } else if let code, FailureKind.transientCodes.contains(code) {
      self = .transient
    } else if [500, 502, 503, 504].contains(status) {
      self = .transient
    } else if status == 429, mode == .standard || mode == .adaptive {
      self = .throttling
    } else {
      self = .permanent
    }
  }
}
