/// The two evaluations of a call across accounts, both of which must allow.
///
/// Source: IAM User Guide, reference_policies_evaluation-logic-cross-account.
public struct AccountSides: Sendable, Hashable {
  /// The caller's account.
  public let principalAccount: String
  /// What stands in the way there, in the order of evaluation: service control, endpoint, identity and session policies, the
  /// boundary.
  public let principalBlockedBy: [PolicyKind]
  /// The resource's account.
  public let resourceAccount: String
  /// What stands in the way there: resource control policies, the resource's own policy.
  public let resourceBlockedBy: [PolicyKind]
}

extension Decision {
  /// The two sides of a call across accounts; nil within one account, and for callers who have none.
  public var sides: AccountSides? {
    guard !request.isSameAccount, request.principal.isIAMPrincipal, let owner = request.resourceAccount else {
      return nil
    }
    let resourceKinds: Set<PolicyKind> = [.resourceControl, .resource]
    return AccountSides(
      principalAccount: request.principal.account,
      principalBlockedBy: blockedBy.filter { !resourceKinds.contains($0) }, resourceAccount: owner,
      resourceBlockedBy: blockedBy.filter { resourceKinds.contains($0) })
  }
}
