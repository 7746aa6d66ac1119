/// An AWS account: twelve digits.
public struct AccountID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The twelve digits.
  public let description: String

  /// An account from its twelve digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 12, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    description = String(text)
  }

  /// Orders by the digits.
  public static func < (left: AccountID, right: AccountID) -> Bool { left.description < right.description }
}
