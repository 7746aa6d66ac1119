/// What a service tells a denied caller.
///
/// Source: IAM User Guide, troubleshoot_access-denied; Amazon S3 User Guide, troubleshoot-403-errors; AWS re:Post,
/// ec2-not-auth-launch and kms access errors.
public struct AccessDenied: Sendable, Hashable {
  /// The error's code: `AccessDenied`, `AccessDeniedException`, `UnauthorizedOperation`.
  public let code: String
  /// The whole message.
  public let message: String
  /// The end of the message from `because` or `with` on; empty where the service does not tell.
  public let reason: String
}

extension Decision {
  /// The error that the service of the action would answer; nil for an allowed call. EC2 adds the encoded authorization
  /// message, if given.
  public func accessDenied(encodedMessage: String? = nil) -> AccessDenied? {
    guard !isAllowed else { return nil }
    let reason = accessDeniedReason
    let who = request.principal.kind == .anonymous ? "anonymous" : request.principal.text
    let perform = "User: \(who) is not authorized to perform: \(request.action)"
    switch request.serviceKey {
    case "s3":
      if request.principal.kind == .anonymous || (!request.isSameAccount && blockedBy.first != .identity) {
        return AccessDenied(code: "AccessDenied", message: "Access Denied", reason: "")
      }
      let resource = request.resource == "*" ? "" : " on resource: \"\(request.resource)\""
      return AccessDenied(code: "AccessDenied", message: perform + resource + " " + reason, reason: reason)
    case "ec2":
      let resource = request.resource == "*" ? "" : " on resource: \(request.resource)"
      var message = "You are not authorized to perform this operation. " + perform + resource + " " + reason
      if let encodedMessage { message += ". Encoded authorization failure message: \(encodedMessage)" }
      return AccessDenied(code: "UnauthorizedOperation", message: message, reason: reason)
    case "kms" where !request.isSameAccount || policies.inputs.resourcePolicy == nil:
      let tail =
        "because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access"
      return AccessDenied(
        code: "AccessDeniedException", message: "\(perform) on this resource \(tail)", reason: tail)
    default:
      let resource = request.resource == "*" ? "" : " on resource: \(request.resource)"
      let query: Set<String> = ["iam", "sts", "sqs", "sns", "cloudformation", "autoscaling", "rds"]
      return AccessDenied(
        code: query.contains(request.serviceKey) ? "AccessDenied" : "AccessDeniedException",
        message: perform + resource + " " + reason, reason: reason)
    }
  }

  /// One kind of policy only is named when several deny; explicit denials come first.
  private var accessDeniedReason: String {
    let explicit = blockedBy.first { effect(of: $0) == .explicitDeny }
    if let explicit {
      let arn = decidedBy.first { $0.kind == explicit }?.policy.arn
      return "with an explicit deny in \(article(explicit))" + (arn.map { ": \($0)" } ?? "")
    }
    let kind = blockedBy.first ?? .identity
    return "because no \(noun(kind)) allows the \(request.action) action"
  }

  private func article(_ kind: PolicyKind) -> String {
    if kind == .resource, isTrustPolicy { return "the role trust policy" }
    let noun = noun(kind)
    return ("aeiou".contains(noun.first ?? "x") ? "an " : "a ") + noun
  }

  private func noun(_ kind: PolicyKind) -> String {
    switch kind {
    case .serviceControl: "service control policy"
    case .resourceControl: "resource control policy"
    case .endpoint: "VPC endpoint policy"
    case .resource: isTrustPolicy ? "role trust policy" : "resource-based policy"
    case .identity: "identity-based policy"
    case .boundary: "permissions boundary"
    case .session: "session policy"
    }
  }

  private var isTrustPolicy: Bool {
    DecisionRules(request: request, policies: policies).rule == .roleTrust
  }
}
