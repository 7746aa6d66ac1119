/// What the region's name tells: its partition and the DNS suffix of its endpoints.
///
/// Source: AWS General Reference, "AWS service endpoints"; the partitions of botocore's `partitions.json`.
public struct Region: Hashable, Sendable, CustomStringConvertible {
  /// The name, such as `eu-west-1`.
  public let description: String

  /// A region by its name; any name is taken, for new regions come.
  public init(_ name: String) { description = name }

  /// The partition: `aws`, `aws-cn`, `aws-us-gov`.
  public var partition: String {
    if description.hasPrefix("cn-") { return "aws-cn" }
    if description.hasPrefix("us-gov-") { return "aws-us-gov" }
    return "aws"
  }

  /// The end of endpoint host names: `amazonaws.com`, or `amazonaws.com.cn` in China.
  public var dnsSuffix: String { partition == "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com" }

  /// Whether the name can be one part of a host name, as every client checks before it dials.
  public var isValidHostLabel: Bool {
    let bytes = description.utf8
    guard (1...63).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else { return false }
    return bytes.allSatisfy {
      ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D
    }
  }
}
