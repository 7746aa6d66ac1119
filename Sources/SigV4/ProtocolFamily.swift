/// How a service speaks of refused signatures.
public enum ProtocolFamily: String, Hashable, Sendable, CaseIterable {
  /// STS, IAM and their kin: XML errors, status 403.
  case query
  /// EC2: almost everything is `AuthFailure`.
  case ec2
  /// KMS, DynamoDB, Service Quotas: JSON errors, names that end in `Exception`, status 400.
  case json
  /// S3.
  case s3

  /// The family of a signing name, as far as this program's services go; others are `query`.
  public static func of(service: String) -> ProtocolFamily {
    if SigningSettings.isS3(service) { return .s3 }
    switch service {
    case "ec2": return .ec2
    case "kms", "dynamodb", "servicequotas", "cloudtrail", "ssm", "secretsmanager", "logs", "kinesis",
      "lambda":
      return .json
    default: return .query
    }
  }

  /// Seconds that a clock may be off: 900; some services that speak JSON allow 300.
  public static func allowedSkew(service: String) -> Int {
    ProtocolFamily.of(service: service) == .json && service != "dynamodb" && service != "cloudtrail"
      ? 300 : 900
  }
}
