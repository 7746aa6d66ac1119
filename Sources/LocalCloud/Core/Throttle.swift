import AWSProtocols
import Effects
import World

/// The rates that a world's `limits` allow: a bucket of tokens for each `service:Operation`.
enum Throttle {
  /// Takes a token; gives the service's own error where there is none.
  static func take(_ service: ServiceModel, _ operation: String, at now: Timestamp, in world: inout World)
    -> ServiceError?
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
    return level >= 1 ? nil : error(service)
  }

  /// Each service has its own way of saying that there were too many calls.
  private static func error(_ service: ServiceModel) -> ServiceError {
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
