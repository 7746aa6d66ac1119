import AWSTypes
import ServiceAuthorization

/// The value of a condition key in a request.
public enum ContextValue: Sendable, Hashable {
  /// A key with one value.
  case single(String)
  /// A key with several values, such as `aws:TagKeys`; an empty list counts as absent.
  case many([String])

  /// All values in order.
  public var all: [String] {
    switch self {
    case .single(let value): [value]
    case .many(let values): values
    }
  }
}

extension ContextValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  /// A key with one value.
  public init(stringLiteral value: String) { self = .single(value) }
  /// A key with several values.
  public init(arrayLiteral elements: String...) { self = .many(elements) }
}

/// A call that is to be allowed or denied: who wants to do what to which resource, and what else is known of it.
///
/// Keys that follow from the caller and the resource are put into the context where it does not hold them: `aws:PrincipalArn`
/// (of a session: its role), `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:username` (IAM users only),
/// `aws:PrincipalIsAWSService`, `aws:ResourceAccount`. Source: IAM User Guide, reference_policies_condition-keys.
public struct AuthorizationRequest: Sendable {
  /// Prepared once and shared, as requests are handed on much and never change.
  private final class Storage: Sendable {
    let principal: RequestPrincipal
    let action: String
    let resource: String
    let resourceAccount: String?
    let context: [String: ContextValue]
    /// The keys under the names that they were given.
    let given: [String: ContextValue]
    let actionBytes: [UInt8]
    let actionHashes: [UInt64]
    let actionKey: String
    let serviceKey: String
    /// Whether the action can be limited to resources.
    let takesResource: Bool
    let resourceSubject: ResourceSubject
    let isSameAccount: Bool

    init(
      principal: RequestPrincipal, action: String, resource: String, resourceAccount: String?,
      context: [String: ContextValue], given: [String: ContextValue]
    ) {
      self.given = given
      self.principal = principal
      self.action = action
      self.resource = resource
      self.resourceAccount = resourceAccount
      self.context = context
      actionKey = action.lowercased()
      actionBytes = Array(actionKey.utf8)
      actionHashes = ActionHash.ofBeginnings(actionBytes)
      serviceKey = String(actionKey.prefix { $0 != ":" })
      takesResource =
        resource == "*" || ServiceAuthorization.takesResource(actionKey, of: serviceKey) ?? true
      resourceSubject = ResourceSubject(takesResource ? resource : "*")
      isSameAccount = resourceAccount.map { $0 == principal.account } ?? true
    }
  }

  private let storage: Storage

  /// Who calls.
  public var principal: RequestPrincipal { storage.principal }
  /// The action as IAM names it, such as `s3:GetObject`.
  public var action: String { storage.action }
  /// The resource's ARN, or `*` for actions without a resource type.
  public var resource: String { storage.resource }
  /// The account that owns the resource, where it is known: as given, else the account of the ARN.
  public var resourceAccount: String? { storage.resourceAccount }
  /// The keys as given, with those that follow from the rest, under their names in lower case.
  public var context: [String: ContextValue] { storage.context }
  /// Whether caller and resource are of one account; a resource whose owner is not known counts as the caller's.
  public var isSameAccount: Bool { storage.isSameAccount }

  var actionBytes: [UInt8] { storage.actionBytes }
  /// The hashes of the action's beginnings, for the index.
  var actionHashes: [UInt64] { storage.actionHashes }
  /// The action in lower case.
  var actionKey: String { storage.actionKey }
  /// The service's prefix in lower case.
  var serviceKey: String { storage.serviceKey }
  /// Whether the action can be limited to resources; others match `*` only, whatever the request names (IAM User Guide,
  /// reference_policies_elements_resource; Service Authorization Reference).
  var takesResource: Bool { storage.takesResource }
  var resourceSubject: ResourceSubject { storage.resourceSubject }

  /// A request from its parts. Names of context keys are taken without regard to case.
  public init(
    principal: RequestPrincipal, action: String, resource: String = "*", resourceAccount: String? = nil,
    context: [String: ContextValue] = [:]
  ) {
    var all: [String: ContextValue] = [:]
    all.reserveCapacity(context.count + 6)
    for (key, value) in context { all[key.lowercased()] = value }
    let owner = resourceAccount ?? Self.owner(resource) ?? Self.single(all["aws:resourceaccount"])
    for (key, value) in Self.implied(principal, owner) where all[key] == nil { all[key] = .single(value) }
    storage = Storage(
      principal: principal, action: action, resource: resource, resourceAccount: owner, context: all,
      given: context)
  }

  /// The name of a key as it was given, or as AWS spells it for those that follow from the rest.
  public func writtenName(ofKey lowercaseKey: String) -> String {
    Self.impliedNames.first { $0.lowercased() == lowercaseKey }
      ?? storage.given.keys.first { $0.lowercased() == lowercaseKey } ?? lowercaseKey
  }

  private static let impliedNames = [
    "aws:ResourceAccount", "aws:PrincipalIsAWSService", "aws:PrincipalType", "aws:PrincipalAccount",
    "aws:PrincipalArn", "aws:username",
  ]

  private static func owner(_ resource: String) -> String? {
    guard let account = ARN(resource)?.account, AccountID(account) != nil else { return nil }
    return account
  }

  private static func single(_ value: ContextValue?) -> String? {
    if case .single(let text) = value { text } else { nil }
  }

  private static func implied(_ principal: RequestPrincipal, _ owner: String?) -> [(String, String)] {
    var keys: [(String, String)] = []
    if let owner { keys.append(("aws:resourceaccount", owner)) }
    keys.append(("aws:principalisawsservice", principal.kind == .service ? "true" : "false"))
    guard principal.isIAMPrincipal else {
      if principal.kind == .anonymous { keys.append(("aws:principaltype", "Anonymous")) }
      return keys
    }
    keys.append(("aws:principalaccount", principal.account))
    switch principal.kind {
    case .user(let name):
      keys.append(("aws:username", name))
      keys.append(("aws:principaltype", "User"))
      keys.append(("aws:principalarn", principal.text))
    case .roleSession(let role, _):
      keys.append(("aws:principaltype", "AssumedRole"))
      keys.append(("aws:principalarn", "arn:\(principal.partition):iam::\(principal.account):role/\(role)"))
    case .role:
      keys.append(("aws:principaltype", "AssumedRole"))
      keys.append(("aws:principalarn", principal.text))
    case .federatedUser:
      keys.append(("aws:principaltype", "FederatedUser"))
      keys.append(("aws:principalarn", principal.text))
    case .root:
      keys.append(("aws:principaltype", "Account"))
      keys.append(("aws:principalarn", principal.text))
    default: break
    }
    return keys
  }

  /// The value of a key by its name in lower case; nil where it is absent or has no values.
  func contextValue(_ lowercaseKey: String) -> ContextValue? {
    guard let value = storage.context[lowercaseKey] else { return nil }
    if case .many(let values) = value, values.isEmpty { return nil }
    return value
  }
}

extension AuthorizationRequest: Hashable {
  /// Two requests are equal when all of their parts are.
  public static func == (left: AuthorizationRequest, right: AuthorizationRequest) -> Bool {
    left.principal == right.principal && left.action == right.action && left.resource == right.resource
      && left.resourceAccount == right.resourceAccount && left.context == right.context
  }

  /// Hashes caller, action and resource.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(principal)
    hasher.combine(action)
    hasher.combine(resource)
  }
}
