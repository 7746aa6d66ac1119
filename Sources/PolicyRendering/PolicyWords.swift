import AWSTypes
public import IAMPolicy

/// What people call callers, resources and policies.
public enum PolicyWords {
  /// `role one-bucket`, `user dev2`, `root of 111122223333`.
  public static func caller(_ principal: RequestPrincipal, withSession: Bool = false) -> String {
    switch principal.kind {
    case .user(let name): "user \(name)"
    case .role(let name): "role \(name)"
    case .roleSession(let role, let session):
      withSession ? "role \(role) (session \(session))" : "role \(role)"
    case .federatedUser(let name): "federated user \(name)"
    case .root: "root of \(principal.account)"
    case .service, .webIdentity, .canonicalUser: principal.text
    case .anonymous: "an anonymous caller"
    }
  }

  /// `reports/q2.csv` of an object, `i-0abc1234` of an instance, nothing of `*`.
  static func resource(_ text: String) -> String {
    guard let arn = ARN(text) else { return text == "*" ? "" : text }
    if arn.service == "s3" { return arn.resource }
    guard let mark = arn.resource.firstIndex(where: { $0 == "/" || $0 == ":" }) else { return arn.resource }
    let rest = String(arn.resource[arn.resource.index(after: mark)...])
    return rest.isEmpty ? arn.resource : rest
  }

  /// `bucket policy of reports`, `key policy`, `trust policy of reader`.
  static func resourcePolicy(_ request: AuthorizationRequest) -> String {
    guard let arn = ARN(request.resource) else { return "resource policy" }
    switch arn.service {
    case "s3": return "bucket policy of \(arn.resource.prefix { $0 != "/" })"
    case "kms": return "key policy"
    case "iam" where arn.resource.hasPrefix("role/"): return "trust policy of \(resource(request.resource))"
    case "sqs": return "queue policy of \(arn.resource)"
    case "sns": return "topic policy of \(arn.resource)"
    default: return "resource policy"
    }
  }

  /// `Dev:2, Dev:5, Ops:1` and how many more.
  static func list(_ names: [String], atMost: Int = 4) -> String {
    let shown = names.prefix(atMost).joined(separator: ", ")
    return names.count > atMost ? "\(shown) and \(names.count - atMost) more" : shown
  }
}
