/// The kinds of policy, in the order in which a request meets them.
public enum PolicyKind: Int, Hashable, Sendable, CaseIterable {
  /// Service control policies of the caller's organization.
  case serviceControl
  /// Resource control policies of the resource's organization.
  case resourceControl
  /// The policy of the VPC endpoint.
  case endpoint
  /// The resource's own policy.
  case resource
  /// The caller's identity policies.
  case identity
  /// The permissions boundary.
  case boundary
  /// Session policies.
  case session

  /// The name in `checks`, as IAM Toolbox's GetRequestAuthorizationDetails spells it.
  public var checkType: String {
    switch self {
    case .serviceControl: "SERVICE_CONTROL_POLICY"
    case .resourceControl: "RESOURCE_CONTROL_POLICY"
    case .endpoint: "VPC_ENDPOINT"
    case .resource: "RESOURCE"
    case .identity: "PRINCIPAL"
    case .boundary: "PERMISSIONS_BOUNDARY"
    case .session: "SESSION"
    }
  }

  /// The order of `blockedBy` in answers: guardrails first, then those who could allow.
  static let blockingOrder: [PolicyKind] = [
    .serviceControl, .resourceControl, .endpoint, .identity, .resource, .boundary, .session,
  ]

  /// The name in `blockedBy`.
  public var shortName: String {
    switch self {
    case .serviceControl: "scp"
    case .resourceControl: "rcp"
    case .endpoint: "vpce"
    case .resource: "resource"
    case .identity: "identity"
    case .boundary: "pb"
    case .session: "session"
    }
  }
}

/// What a kind of policy did to a request.
public enum PolicyEffect: String, Hashable, Sendable {
  /// It allows.
  case allow = "ALLOW"
  /// It was not asked, or its silence did not matter.
  case noImpact = "NO_IMPACT"
  /// It would have had to allow, and does not.
  case implicitDeny = "IMPLICIT_DENY"
  /// One of its statements forbids.
  case explicitDeny = "EXPLICIT_DENY"
}

/// A value for each kind of policy.
struct PerKind<Value: Sendable>: Sendable {
  private var serviceControl: Value
  private var resourceControl: Value
  private var endpoint: Value
  private var resource: Value
  private var identity: Value
  private var boundary: Value
  private var session: Value

  init(repeating value: Value) {
    serviceControl = value
    resourceControl = value
    endpoint = value
    resource = value
    identity = value
    boundary = value
    session = value
  }

  subscript(kind: PolicyKind) -> Value {
    get {
      switch kind {
      case .serviceControl: serviceControl
      case .resourceControl: resourceControl
      case .endpoint: endpoint
      case .resource: resource
      case .identity: identity
      case .boundary: boundary
      case .session: session
      }
    }
    set {
      switch kind {
      case .serviceControl: serviceControl = newValue
      case .resourceControl: resourceControl = newValue
      case .endpoint: endpoint = newValue
      case .resource: resource = newValue
      case .identity: identity = newValue
      case .boundary: boundary = newValue
      case .session: session = newValue
      }
    }
  }
}
