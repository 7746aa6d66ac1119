import AWSProtocols

/// What answers an operation.
typealias Handler = @Sendable (inout Call) throws(ServiceError) -> WireMessage

/// The operations that are answered, by service and name.
enum Handlers {
  static func handler(_ service: String, _ operation: String) -> Handler? {
    switch service {
    case "sts": STSOperations.all[operation]
    case "iam": IAMOperations.all[operation]
    case "ec2": EC2Operations.all[operation]
    case "s3": S3Operations.all[operation]
    case "kms": KMSOperations.all[operation]
    case "dynamodb": DynamoDBOperations.all[operation]
    case "cloudtrail": CloudTrailOperations.all[operation]
    case "service-quotas": ServiceQuotasOperations.all[operation]
    default: nil
    }
  }
}
