/// The verdict of a decision, under IAM's own names.
public enum Verdict: String, Hashable, Sendable {
  /// The call may go on.
  case allowed = "Allowed"
  /// A statement forbids it, whatever else allows.
  case explicitlyDenied = "ExplicitlyDenied"
  /// Nothing allows it, or not everything that would have to.
  case implicitlyDenied = "ImplicitlyDenied"
}

/// A verdict with what each kind of policy did to it.
struct Ruling: Sendable {
  var verdict: Verdict
  var effects: PerKind<PolicyEffect>

  /// The kinds that stand between the request and an allow.
  var blockedBy: [PolicyKind] {
    PolicyKind.allCases.filter { effects[$0] == .implicitDeny || effects[$0] == .explicitDeny }
  }
}

/// The order and the rules in which policies are weighed against each other.
///
/// Sources: IAM User Guide, reference_policies_evaluation-logic, …_policy-eval-denyallow and …-cross-account;
/// access_policies_boundaries; access_policies (session policies); organizations_manage_policies_scps and _rcps.
struct DecisionRules {
  let request: AuthorizationRequest
  let policies: PreparedPolicies

  private var principal: RequestPrincipal { request.principal }

  /// Weighs what the policies say.
  func ruling(on outcomes: Outcomes) -> Ruling {
    if isAlwaysAllowed { return Ruling(verdict: .allowed, effects: PerKind(repeating: .noImpact)) }
    var effects = PerKind<PolicyEffect>(repeating: .noImpact)
    effects[.serviceControl] =
      limitsServices ? levels(outcomes.serviceControl, impliedAllow: false) : .noImpact
    effects[.resourceControl] =
      principal.isServiceLinkedRole ? .noImpact : levels(outcomes.resourceControl, impliedAllow: true)
    if policies.hasEndpoint { effects[.endpoint] = required(outcomes.endpoint) }
    if principal.isIAMPrincipal {
      weighIAMPrincipal(outcomes, &effects)
    } else {
      // Service principals, identity providers' users and anonymous callers have no identity side (…-cross-account).
      effects[.resource] =
        outcomes.resource.isDenied ? .explicitDeny : outcomes.resource.isAllowed ? .allow : .implicitDeny
    }
    var verdict = Verdict.allowed
    for kind in PolicyKind.allCases {
      if effects[kind] == .explicitDeny {
        verdict = .explicitlyDenied
        break
      }
      if effects[kind] == .implicitDeny { verdict = .implicitlyDenied }
    }
    return Ruling(verdict: verdict, effects: effects)
  }

  /// "No permissions are required to perform this operation. If an administrator … explicitly denies access …, you can still
  /// perform this operation" (STS API reference, GetCallerIdentity); GetSessionToken of a user likewise
  /// (id_credentials_temp_control-access_getsessiontoken).
  private var isAlwaysAllowed: Bool {
    guard request.serviceKey == "sts", principal.isIAMPrincipal else { return false }
    if request.actionKey == "sts:getcalleridentity" { return true }
    guard request.actionKey == "sts:getsessiontoken" else { return false }
    switch principal.kind {
    case .user, .root: return true
    default: return false
    }
  }

  /// Service control policies limit users, roles and root of member accounts, no service-linked roles and nobody from outside.
  private var limitsServices: Bool { principal.isIAMPrincipal && !principal.isServiceLinkedRole }

  /// Every level needs an allow. No levels: no organization.
  private func levels(_ outcomes: [SetOutcome], impliedAllow: Bool) -> PolicyEffect {
    if outcomes.isEmpty { return .noImpact }
    if outcomes.contains(where: \.isDenied) { return .explicitDeny }
    return impliedAllow || outcomes.allSatisfy(\.isAllowed) ? .allow : .implicitDeny
  }

  private func required(_ outcome: SetOutcome) -> PolicyEffect {
    outcome.isDenied ? .explicitDeny : outcome.isAllowed ? .allow : .implicitDeny
  }

  /// Users, roles, sessions and root: the two sides of a cross-account call, or the same-account rules with their bypasses.
  private func weighIAMPrincipal(_ outcomes: Outcomes, _ effects: inout PerKind<PolicyEffect>) {
    effects[.identity] =
      principal.kind == .root && !outcomes.identity.isDenied ? .allow : required(outcomes.identity)
    if policies.hasBoundary, principal.kind != .root {
      effects[.boundary] = required(outcomes.boundary)
    }
    effects[.session] = session(outcomes.session)
    let resource = outcomes.resource
    effects[.resource] = resource.isDenied ? .explicitDeny : resource.isAllowed ? .allow : .implicitDeny
    if resource.isDenied { return }
    if !request.isSameAccount { return }
    // An account entry only hands over to the identity policies, which are asked in the same account anyway.
    if rule == .ordinary, !resource.grants { effects[.resource] = .noImpact }
    guard resource.grants else { return }
    bypass(with: resource, &effects)
  }

  /// What an allow that names the caller outdoes, in the same account; an explicit deny never.
  ///
  /// Source: reference_policies_evaluation-logic, "Resource-based policies", and reference_policies_elements_principal. Of
  /// several statements the one with the most effect is weighed, as each alone would be enough.
  private func bypass(with resource: ResourceOutcome, _ effects: inout PerKind<PolicyEffect>) {
    let everything = resource.direct >= 0
    if effects[.identity] == .implicitDeny { effects[.identity] = .noImpact }
    guard everything else { return }
    if effects[.boundary] == .implicitDeny { effects[.boundary] = .noImpact }
    if effects[.session] == .implicitDeny { effects[.session] = .noImpact }
  }

  /// A session policy must allow; a federated user without one may do nothing, a role session all that its role may.
  private func session(_ outcome: SetOutcome) -> PolicyEffect {
    guard !policies.hasSession else { return required(outcome) }
    if case .federatedUser = principal.kind { return .implicitDeny }
    return .noImpact
  }

  /// The rule for the resource's own policy.
  var rule: PolicyInputs.ResourcePolicyRule {
    guard policies.resourcePolicyRule == .automatic else { return policies.resourcePolicyRule }
    switch request.serviceKey {
    case "kms": return request.resource.contains(":key/") ? .keyPolicy : .ordinary
    case "sts":
      let assumes = request.actionKey.hasPrefix("sts:assumerole") || policies.hasResource
      return assumes && request.resource.contains(":role/") ? .roleTrust : .ordinary
    default: return .ordinary
    }
  }
}
