import AWSProtocols
import Effects
import World

/// A limit that a call ran into.
package struct ExceededLimit: Sendable, Hashable {
  /// As the world names it: `kms:Encrypt`, `sts:*`.
  package var name: String
  /// Calls a second that come back.
  package var rate: Double
  /// Calls that may come at once.
  package var burst: Double
  /// What is left of a call, below 1.
  package var level: Double

  /// Seconds until a call gets through; nil for never.
  package var wait: Double? { rate > 0 ? (1 - level) / rate : nil }
}

/// The rates that a world's `limits` allow: a bucket of tokens for each `service:Operation`.
enum Throttle {
  /// Takes a token; gives the limit where there is none.
  static func take(_ service: ServiceModel, _ operation: String, at now: Timestamp, in world: inout World)
    -> ExceededLimit?
  {
    guard !world.limits.isEmpty else { return nil }
    let prefix = service.signingName
    guard let name = ["\(prefix):\(operation)", "\(prefix):*"].first(where: { world.limits[$0] != nil }),
      var limit = world.limits[name]
    else { return nil }
    let elapsed = limit.updated.map { max(0, now.secondsSince($0)) } ?? 0
    let level = min(limit.burst, (limit.level ?? limit.burst) + elapsed * limit.rate)
    limit.updated = now
    limit.level = level >= 1 ? level - 1 : level
    world.limits[name] = limit
    guard level < 1 else { return nil }
    return ExceededLimit(name: name, rate: limit.rate, burst: limit.burst, level: level)
  }

  /// Each service has its own way of saying that there were too many calls.
  static func error(_ service: ServiceModel) -> ServiceError {
    switch service.name {
    case "ec2": ServiceError("RequestLimitExceeded", "Request limit exceeded.", status: 503)
    case "s3": ServiceError("SlowDown", "Please reduce your request rate.", status: 503)
    case "kms":
      ServiceError(
        "ThrottlingException",
        "You have exceeded the rate at which you may call KMS. Reduce the frequency of your calls.")
    case "service-quotas": ServiceError("TooManyRequestsException", "Rate exceeded")
    case "dynamodb", "cloudtrail": ServiceError("ThrottlingException", "Rate exceeded")
    default: ServiceError("Throttling", "Rate exceeded")
    }
  }
}
