import AWSProtocols

/// What answers an operation.
typealias Handler = @Sendable (inout Call) throws(ServiceError) -> WireMessage

/// The operations that are answered.
enum Handlers {
  /// A function in a collection is called by way of another; in a class it is called itself.
  private final class Entry: Sendable {
    let handler: Handler

    init(_ handler: @escaping Handler) { self.handler = handler }
  }

  /// The handlers of a service's operations. Each service has its own table, for its model is read only when it is called.
  private typealias Table = [ObjectIdentifier: Entry]

  private static let sts = table(.sts, STSOperations.all)
  private static let iam = table(.iam, IAMOperations.all)
  private static let ec2 = table(.ec2, EC2Operations.all)
  private static let s3 = table(.s3, S3Operations.all)
  private static let kms = table(.kms, KMSOperations.all)
  private static let dynamodb = table(.dynamodb, DynamoDBOperations.all)
  private static let cloudtrail = table(.cloudtrail, CloudTrailOperations.all)
  private static let serviceQuotas = table(.serviceQuotas, ServiceQuotasOperations.all)

  private static func table(_ model: ServiceModel, _ handlers: [String: Handler]) -> Table {
    var table: Table = [:]
    for (name, handler) in handlers {
      if let operation = model.operations[name] { table[ObjectIdentifier(operation)] = Entry(handler) }
    }
    return table
  }

  /// What answers an operation of a model; nil where nothing does.
  static func handler(_ model: ServiceModel, _ operation: Operation) -> Handler? {
    let table: Table =
      switch model.name {
      case "sts": sts
      case "iam": iam
      case "ec2": ec2
      case "s3": s3
      case "kms": kms
      case "dynamodb": dynamodb
      case "cloudtrail": cloudtrail
      case "service-quotas": serviceQuotas
      default: [:]
      }
    return table[ObjectIdentifier(operation)]?.handler
  }
}
