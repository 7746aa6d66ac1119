import AWSTypes
import Diagnostics

extension PolicyChecker {
  /// Whether the entries of `Principal` can name anyone.
  mutating func checkPrincipals(_ statement: PolicyStatement) {
    for entry in statement.principals?.entries ?? [] {
      let (text, range) = (entry.text.value, entry.text.range)
      if text == "*" {
        if entry.kind == .service || entry.kind == .federated {
          add(.error, "unsupported-principal", "`\(entry.kind.rawValue)` does not take `*`", at: range)
        }
        continue
      }
      if text.contains("*") || text.contains("?") {
        add(
          .error, "principal-wildcard", "a principal takes no wildcard but `*` alone", at: range,
          hint: "name `*` and test aws:PrincipalArn with ArnLike")
        continue
      }
      switch entry.kind {
      case .aws: checkAWS(text, range)
      case .service where !text.contains("."):
        add(
          .error, "unsupported-principal", "`\(text)` is no service", at: range,
          hint: "write `\(text).amazonaws.com`")
      default: break
      }
    }
  }

  private mutating func checkAWS(_ text: String, _ range: SourceRange) {
    if AccountID(text) != nil { return }
    if let arn = ARN(text) {
      let types = ["root", "user/", "role/", "assumed-role/", "federated-user/"]
      let isKnown =
        (arn.service == "iam" || arn.service == "sts") && types.contains { arn.resource.hasPrefix($0) }
      if !isKnown {
        let hint =
          arn.resource.hasPrefix("group/") ? "a group is no principal; name its users, or test a tag" : nil
        add(.error, "unsupported-principal", "`\(text)` can't be a principal", at: range, hint: hint)
      } else if AccountID(arn.account) == nil {
        add(
          .error, "arn-account", "`\(arn.account)` is no account", at: range,
          hint: "an account is twelve digits")
      }
      return
    }
    // A deleted user or role leaves its unique id behind.
    let isUniqueID = ["AIDA", "AROA"].contains { text.hasPrefix($0) } && text.count >= 16
    if isUniqueID {
      add(
        .warning, "orphaned-principal",
        "`\(text)` was a user or role that is deleted; it never matches again", at: range)
    } else {
      add(
        .error, "unsupported-principal", "`\(text)` is no account and no ARN", at: range,
        hint: text.hasSuffix(".amazonaws.com") ? "a service stands under \"Service\"" : nil)
    }
  }
}
