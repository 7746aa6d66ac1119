/// An Amazon Resource Name: `arn:partition:service:region:account:resource`. The resource keeps its own colons.
///
/// Source: AWS General Reference, "Amazon Resource Names (ARNs)". Nothing is checked beyond the six segments; wildcards
/// and empty segments are legal here.
public struct ARN: Hashable, Sendable, CustomStringConvertible {
  /// `aws`, `aws-cn` or `aws-us-gov`.
  public var partition: String
  /// The service's namespace, such as `s3`.
  public var service: String
  /// The region, or empty.
  public var region: String
  /// The account, or empty.
  public var account: String
  /// Everything behind the fifth colon.
  public var resource: String

  /// An ARN from its parts.
  public init(
    partition: String = "aws", service: String, region: String = "", account: String = "", resource: String
  ) {
    self.partition = partition
    self.service = service
    self.region = region
    self.account = account
    self.resource = resource
  }

  /// Reads an ARN; nil where there are fewer than six segments or the first is not `arn`.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn" else { return nil }
    partition = String(parts[1])
    service = String(parts[2])
    region = String(parts[3])
    account = String(parts[4])
    resource = String(parts[5])
  }

  /// The ARN as written.
  public var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }
}
