import AWSTypes

/// Who calls, as its ARN or service name tells.
public struct RequestPrincipal: Sendable, Hashable, CustomStringConvertible {
  /// The kind of caller.
  public enum Kind: Hashable, Sendable {
    /// The root user of an account.
    case root
    /// An IAM user, by its name without path.
    case user(String)
    /// A role named by its own ARN, as simulations name it: a session whose name is not known.
    case role(String)
    /// A role's session: the role's name without path, and the session's name.
    case roleSession(role: String, session: String)
    /// A session of GetFederationToken, by its name.
    case federatedUser(String)
    /// An AWS service.
    case service
    /// An identity provider's user, in calls such as AssumeRoleWithWebIdentity; named by the provider.
    case webIdentity
    /// A canonical user id of S3.
    case canonicalUser
    /// Nobody: the request is not signed.
    case anonymous
  }

  /// The kind of caller.
  public let kind: Kind
  /// The ARN, service name or provider; empty for anonymous callers.
  public let text: String
  /// The account; empty where the caller has none.
  public let account: String
  /// The partition of the ARN; empty where there is none.
  public let partition: String

  /// The IAM user who asked for a federated user's session, where it is known: the session's own name is the caller's to choose.
  public private(set) var federatingUser: String?

  /// The caller who signs nothing.
  public static let anonymous = RequestPrincipal(kind: .anonymous, text: "", account: "", partition: "")

  private init(kind: Kind, text: String, account: String, partition: String) {
    self.kind = kind
    self.text = text
    self.account = account
    self.partition = partition
  }

  /// Reads an ARN of IAM or STS, a service principal (`lambda.amazonaws.com`), an identity provider (`accounts.google.com`),
  /// or `*` for anonymous; nil where the text is none of these.
  public init?(_ text: String) {
    if text == "*" {
      self = .anonymous
      return
    }
    guard let arn = ARN(text) else {
      guard let kind = Self.kind(ofName: text) else { return nil }
      self.init(kind: kind, text: text, account: "", partition: "")
      return
    }
    guard let kind = Self.kind(of: arn) else { return nil }
    self.init(kind: kind, text: text, account: arn.account, partition: arn.partition)
  }

  private static func kind(of arn: ARN) -> Kind? {
    let parts = arn.resource.split(separator: "/", omittingEmptySubsequences: false)
    let name = String(parts.last ?? "")
    switch (arn.service, String(parts[0])) {
    case ("iam", "root") where parts.count == 1: return .root
    case ("iam", "user") where parts.count > 1: return .user(name)
    case ("iam", "role") where parts.count > 1: return .role(name)
    case ("iam", "saml-provider") where parts.count > 1: return .webIdentity
    case ("iam", "oidc-provider") where parts.count > 1: return .webIdentity
    case ("sts", "assumed-role") where parts.count == 3:
      return .roleSession(role: String(parts[1]), session: name)
    case ("sts", "federated-user") where parts.count == 2: return .federatedUser(name)
    default: return nil
    }
  }

  private static func kind(ofName text: String) -> Kind? {
    let providers = [
      "cognito-identity.amazonaws.com", "www.amazon.com", "graph.facebook.com", "accounts.google.com",
    ]
    if providers.contains(text) { return .webIdentity }
    if text.count == 64, text.allSatisfy(\.isHexDigit) { return .canonicalUser }
    guard text.contains("."), !text.contains(where: { $0 == " " || $0 == ":" || $0 == "*" }) else {
      return nil
    }
    let isService = [".amazonaws.com", ".amazonaws.com.cn", ".amazon.com", ".aws.internal"].contains {
      text.hasSuffix($0)
    }
    return isService ? .service : .webIdentity
  }

  /// The federated user's session with the name of the IAM user who asked for it.
  public func federated(by user: String) -> RequestPrincipal {
    var copy = self
    copy.federatingUser = user
    return copy
  }

  /// The part behind the last `/`.
  static func lastName(_ resource: String) -> String {
    resource.lastIndex(of: "/").map { String(resource[resource.index(after: $0)...]) } ?? resource
  }

  /// The ARN, name or `anonymous`.
  public var description: String { kind == .anonymous ? "anonymous" : text }

  /// Whether the caller is a user, role, session or root of an account.
  var isIAMPrincipal: Bool {
    switch kind {
    case .root, .user, .role, .roleSession, .federatedUser: true
    case .service, .webIdentity, .canonicalUser, .anonymous: false
    }
  }

  /// Whether a permissions boundary can be attached: users and roles have one, and their sessions with them.
  var mayHaveBoundary: Bool { isIAMPrincipal && kind != .root }

  /// Service-linked roles, which organization policies do not limit.
  var isServiceLinkedRole: Bool {
    switch kind {
    case .role: text.contains(":role/aws-service-role/")
    case .roleSession(let role, _): role.hasPrefix("AWSServiceRoleFor")
    default: false
    }
  }
}
