/// A policy with the name people know it by and the place where it is attached.
public struct AttachedPolicy: Sendable, Hashable {
  /// Its name, such as `OneBucket`.
  public var name: String
  /// Its ARN, for managed policies.
  public var arn: String?
  /// To whom or what it is attached, such as `group Dev`; nil where that goes without saying.
  public var attachedTo: String?
  /// The document.
  public var document: PolicyDocument

  /// A policy from its parts.
  public init(name: String, arn: String? = nil, attachedTo: String? = nil, document: PolicyDocument) {
    self.name = name
    self.arn = arn
    self.attachedTo = attachedTo
    self.document = document
  }
}

/// The organization policies of one level: the root, an organizational unit, or the account.
public struct PolicyLevel: Sendable, Hashable {
  /// What people call the level; empty where nobody named it.
  public var name: String
  /// The policies attached there. None at all denies implicitly.
  public var policies: [AttachedPolicy]

  /// A level from its parts.
  public init(name: String = "", policies: [AttachedPolicy]) {
    self.name = name
    self.policies = policies
  }
}

/// All policies that apply to a request.
public struct PolicyInputs: Sendable, Hashable {
  /// What an allow of the resource's own policy means for callers of the same account.
  public enum ResourcePolicyRule: Hashable, Sendable {
    /// As the action and resource tell: `sts:AssumeRole…` on a role, anything of KMS on a key, else the ordinary rule.
    case automatic
    /// Identity policies alone are enough; an allow that names the caller is, too.
    case ordinary
    /// A role's trust policy: it must allow, by naming the caller or by handing over to the account.
    case roleTrust
    /// A key policy of KMS: it must allow, by naming the caller or by handing over to the account.
    case keyPolicy
  }

  /// Policies of the caller: its own, and those of its groups.
  public var identityPolicies: [AttachedPolicy]
  /// The resource's own policy, where it has one: a bucket policy, key policy, role trust policy.
  public var resourcePolicy: AttachedPolicy?
  /// What the resource's policy means.
  public var resourcePolicyRule: ResourcePolicyRule
  /// The caller's permissions boundary; several count as one.
  public var permissionBoundaries: [AttachedPolicy]
  /// Session policies, inline and managed; none where none were passed.
  public var sessionPolicies: [AttachedPolicy]
  /// Service control policies by level, the root first; none where the account is in no organization, or is its management
  /// account.
  public var serviceControlLevels: [PolicyLevel]
  /// Resource control policies by level, the root first; RCPFullAWSAccess is implied at each.
  public var resourceControlLevels: [PolicyLevel]
  /// Policies of the VPC endpoint that the request comes through; none where it comes through none.
  public var endpointPolicies: [AttachedPolicy]

  /// Inputs from their parts.
  public init(
    identityPolicies: [AttachedPolicy] = [], resourcePolicy: AttachedPolicy? = nil,
    resourcePolicyRule: ResourcePolicyRule = .automatic, permissionBoundaries: [AttachedPolicy] = [],
    sessionPolicies: [AttachedPolicy] = [], serviceControlLevels: [PolicyLevel] = [],
    resourceControlLevels: [PolicyLevel] = [], endpointPolicies: [AttachedPolicy] = []
  ) {
    self.identityPolicies = identityPolicies
    self.resourcePolicy = resourcePolicy
    self.resourcePolicyRule = resourcePolicyRule
    self.permissionBoundaries = permissionBoundaries
    self.sessionPolicies = sessionPolicies
    self.serviceControlLevels = serviceControlLevels
    self.resourceControlLevels = resourceControlLevels
    self.endpointPolicies = endpointPolicies
  }

  /// Decides a request. For many requests on the same policies, prepare them once: `PreparedPolicies`.
  public func evaluate(_ request: AuthorizationRequest) -> Decision {
    PreparedPolicies(self).evaluate(request)
  }
}
