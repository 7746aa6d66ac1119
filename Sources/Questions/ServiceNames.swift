/// Tells `service:Action` as IAM writes it from a word with a colon behind it, as in `the best thing is to:Query the`.
enum ServiceNames {
  /// Whether the two halves name an action or a condition key.
  ///
  /// The service must be known. One whose name is also an English word needs an action of two words, such as
  /// `config:PutConfigRule`.
  static func isAction(service: String, action: String) -> Bool {
    guard let first = action.first, first == "*" || (first.isASCII && first.isUppercase) else { return false }
    if unmistakable.contains(service) {
      return first == "*" || action.dropFirst().contains { $0.isLowercase || $0 == "*" }
    }
    guard words.contains(service) else { return false }
    let humps = action.filter(\.isUppercase).count
    return first == "*" || (humps > 1 && action.contains(where: \.isLowercase))
  }

  private static let unmistakable: Set<String> = [
    "a4b", "acm", "acm-pca", "airflow", "amplify", "apigateway", "appconfig", "appsync", "aps",
    "arc-zonal-shift",
    "athena", "autoscaling", "aws", "aws-marketplace", "aws-portal", "bedrock", "cloud9", "cloudformation",
    "cloudfront",
    "cloudsearch", "cloudtrail", "cloudwatch", "codeartifact", "codebuild", "codecommit", "codedeploy",
    "codepipeline",
    "codestar", "cognito-identity", "cognito-idp", "cognito-sync", "cur", "databrew", "dax", "devicefarm",
    "directconnect", "dlm", "dms", "ds", "dynamodb", "ebs", "ec2", "ec2messages", "ecr", "ecr-public", "ecs",
    "eks",
    "elasticache", "elasticbeanstalk", "elasticfilesystem", "elasticloadbalancing", "elasticmapreduce", "es",
    "execute-api", "firehose", "fis", "fms", "fsx", "gamelift", "glacier", "globalaccelerator", "glue",
    "guardduty",
    "iam", "imagebuilder", "inspector2", "iot", "kafka", "kendra", "kinesis", "kinesisanalytics",
    "kinesisvideo", "kms",
    "lakeformation", "lambda", "lightsail", "logs", "macie2", "mediaconvert", "mq", "neptune-db",
    "network-firewall",
    "opsworks", "pi", "rds", "rds-data", "rds-db", "redshift", "rekognition", "resource-groups",
    "rolesanywhere",
    "route53", "route53domains", "route53resolver", "s3", "s3-object-lambda", "s3express", "sagemaker", "sdb",
    "secretsmanager", "securityhub", "serverlessrepo", "servicecatalog", "servicediscovery", "servicequotas",
    "ses",
    "sns", "sqs", "ssm", "ssmmessages", "sso", "sso-directory", "sts", "swf", "textract", "timestream",
    "trustedadvisor",
    "vpc-lattice", "waf", "waf-regional", "wafv2", "wellarchitected", "workspaces", "xray",
  ]

  private static let words: Set<String> = [
    "access-analyzer", "account", "application-autoscaling", "artifact", "backup", "batch", "budgets", "ce",
    "chatbot",
    "comprehend", "config", "connect", "detective", "discovery", "events", "forecast", "health", "lex",
    "organizations",
    "personalize", "pipes", "polly", "pricing", "ram", "resource-explorer-2", "saml", "scheduler", "schemas",
    "shield",
    "signer", "states", "storagegateway", "support", "synthetics", "tag", "transcribe", "transfer",
    "translate",
  ]
}
