/// What a signature is good for: one day, one region, one service. With SigV4a the region is missing.
public struct CredentialScope: Hashable, Sendable, CustomStringConvertible {
  /// The day, `yyyymmdd`, in UTC.
  public var date: String
  /// The region; nil with SigV4a.
  public var region: String?
  /// The service's signing name, such as `s3` or `servicequotas`.
  public var service: String
  /// The last part, `aws4_request` in all that is valid.
  public var terminator: String

  /// A scope from its parts.
  public init(date: String, region: String?, service: String, terminator: String = CredentialScope.terminator)
  {
    self.date = date
    self.region = region
    self.service = service
    self.terminator = terminator
  }

  /// `aws4_request`.
  public static let terminator = "aws4_request"

  /// `20150830/us-east-1/iam/aws4_request`.
  public var description: String {
    region.map { "\(date)/\($0)/\(service)/\(terminator)" } ?? "\(date)/\(service)/\(terminator)"
  }

  /// As a line of the string to sign, with the line ends before it and behind it.
  var line: [UInt8] { Array("\n\(description)\n".utf8) }
}
