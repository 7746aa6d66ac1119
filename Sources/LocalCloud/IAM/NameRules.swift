import AWSProtocols
import Documents

/// Which names and paths IAM takes (IAM User Guide, reference_iam-quotas, "IAM name requirements").
enum NameRules {
  private static let names: Set<String> = [
    "UserName", "NewUserName", "GroupName", "NewGroupName", "RoleName", "PolicyName", "InstanceProfileName",
    "VirtualMFADeviceName",
  ]
  private static let paths: Set<String> = ["Path", "NewPath"]

  /// Throws IAM's sentence for the first name or path that it does not take.
  static func check(_ input: Node) throws(ServiceError) {
    for member in input.members ?? [] {
      guard let text = member.value.string else { continue }
      let shown = member.key == "VirtualMFADeviceName" ? "virtualMFADeviceName" : member.key.uncapitalised
      if names.contains(member.key), !isName(text) {
        throw ServiceError(
          "ValidationError",
          "The specified value for \(shown) is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-"
        )
      }
      if paths.contains(member.key), !isPath(text) {
        throw ServiceError(
          "ValidationError",
          "The specified value for \(shown) is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters."
        )
      }
    }
  }

  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2B, 0x3D, 0x2C, 0x2E, 0x40, 0x2D: true
      default: false
      }
    }
  }

  /// `/`, or printable characters from `!` on between two of them.
  private static func isPath(_ text: String) -> Bool {
    text.hasPrefix("/") && text.hasSuffix("/") && text.utf8.allSatisfy { (0x21...0x7F).contains($0) }
  }
}

extension String {
  /// With a small first letter.
  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }
}
