import AWSTypes

/// How a `Principal` entry names a caller; the same-account bypass table depends on it.
///
/// Source: IAM User Guide, reference_policies_elements_principal and reference_policies_evaluation-logic.
enum PrincipalMatch: Int, Sendable, Comparable {
  case none
  /// The caller's account: it delegates to the identity policies and grants nothing itself.
  case account
  /// The role of the calling session.
  case role
  /// The IAM user behind a federated-user session.
  case federatingUser
  /// The caller itself, or everyone.
  case direct

  static func < (left: PrincipalMatch, right: PrincipalMatch) -> Bool { left.rawValue < right.rawValue }
}

/// An entry of `Principal` or `NotPrincipal`, prepared. There are no partial wildcards: only `*` alone stands for everyone.
struct PrincipalPattern: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    case everyone
    case account(String)
    case arn(String, ARN, lastName: String)
    case service(String)
    case federated(String)
    case other(String)
  }

  private let form: Form

  init(_ entry: PrincipalElement.Entry) {
    let text = entry.text.value
    switch entry.kind {
    case .everyone: form = text == "*" ? .everyone : .other(text)
    case .service: form = .service(text)
    case .federated: form = .federated(text)
    case .canonicalUser: form = .other(text)
    case .aws:
      if text == "*" {
        form = .everyone
      } else if AccountID(text) != nil {
        form = .account(text)
      } else if let arn = ARN(text) {
        if arn.service == "iam", arn.resource == "root" {
          form = .account(arn.account)
        } else {
          form = .arn(text, arn, lastName: RequestPrincipal.lastName(arn.resource))
        }
      } else {
        form = .other(text)
      }
    }
  }

  func match(_ principal: RequestPrincipal) -> PrincipalMatch {
    switch form {
    case .everyone: return .direct
    case .account(let account):
      if case .root = principal.kind, principal.account == account { return .direct }
      return principal.account == account ? .account : .none
    case .service(let name):
      return principal.kind == .service && principal.text == name ? .direct : .none
    case .federated(let provider):
      return principal.kind == .webIdentity && principal.text == provider ? .direct : .none
    case .other(let id):
      return principal.kind == .canonicalUser && principal.text == id ? .direct : .none
    case .arn(let text, let arn, let lastName):
      if text == principal.text { return isRole(principal) ? .role : .direct }
      guard arn.service == "iam", arn.account == principal.account, arn.partition == principal.partition
      else {
        return .none
      }
      switch principal.kind {
      case .roleSession(let role, _):
        // The path of a role is absent from its sessions' ARNs: compare the last part.
        return arn.resource.hasPrefix("role/") && lastName == role ? .role : .none
      case .federatedUser(let name):
        // Where nobody says who asked for the session, its name is taken for the user's.
        let user = principal.federatingUser ?? name
        return arn.resource.hasPrefix("user/") && lastName == user ? .federatingUser : .none
      default: return .none
      }
    }
  }
  /// A role as caller stands for any of its sessions, so its own ARN grants what a role's ARN grants.
  private func isRole(_ principal: RequestPrincipal) -> Bool {
    if case .role = principal.kind { true } else { false }
  }
}
