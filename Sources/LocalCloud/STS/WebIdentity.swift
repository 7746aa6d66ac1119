import AWSProtocols
import AWSTypes
package import Crypto
import Diagnostics
import Documents
package import Effects
import IAMPolicy
import World

/// Tokens of OpenID Connect providers: JSON web tokens, signed RS256 with a teaching key that all worlds share.
package enum WebIdentityToken {
  /// A token of an issuer's for a subject, good for an hour unless told otherwise. Throws where the key can't sign.
  package static func issue(
    issuer: String, subject: String, audience: String, at now: Timestamp, lifetime: Int64 = 3600
  ) throws(CryptoError) -> String {
    let head: Node = ["alg": "RS256", "typ": "JWT", "kid": "labdeck"]
    let claims: Node = [
      "iss": Node("https://\(issuer)"), "sub": Node(subject), "aud": Node(audience),
      "iat": Node(Int(now.seconds)), "exp": Node(Int(now.seconds + lifetime)),
    ]
    let text = part(head) + "." + part(claims)
    return text + "." + Base64.encodeForURL(try TeachingKey.privateKey().sign(Array(text.utf8)))
  }

  private static func part(_ node: Node) -> String { Base64.encodeForURL(Array(JSON.compact(node).utf8)) }

  /// The claims of a token, proved or not; nil for a text that is none.
  static func claims(_ token: String) -> Node? {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let body = Base64.decode(parts[1]), Base64.decode(parts[2]) != nil else {
      return nil
    }
    let claims = try? JSON.parse(SourceText(name: "token", text: String(decoding: body, as: UTF8.self)))
    return claims?.members == nil ? nil : claims
  }

  /// Whether a token was signed with the teaching key.
  static func isSigned(_ token: String) -> Bool {
    let parts = token.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let signature = Base64.decode(parts[2]), let key = try? TeachingKey.privateKey()
    else { return false }
    return key.isValid(signature, of: Array("\(parts[0]).\(parts[1])".utf8))
  }
}

extension Call {
  mutating func assumeRoleWithWebIdentity() throws(ServiceError) -> WireMessage {
    try checkSessionName()
    let arn = try roleARN()
    guard let claims = WebIdentityToken.claims(required("WebIdentityToken")) else {
      throw ServiceError(
        "InvalidIdentityToken",
        "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)")
    }
    let issuer = claims["iss"]?.string ?? ""
    let provider = issuer.hasPrefix("https://") ? String(issuer.dropFirst(8)) : issuer
    guard let known = world.accounts[arn.account]?.openIDProviders[provider] else {
      throw ServiceError(
        "InvalidIdentityToken", "No OpenIDConnect provider found in your account for \(issuer)")
    }
    guard WebIdentityToken.isSigned(required("WebIdentityToken")) else {
      throw ServiceError(
        "InvalidIdentityToken",
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements"
      )
    }
    let audience = claims["aud"]?.string ?? claims["aud"]?[0]?.string ?? ""
    guard known.clientIDs.contains(audience) else {
      throw ServiceError("InvalidIdentityToken", "Incorrect token audience")
    }
    if let end = claims["exp"]?.int, Int64(end) <= now.seconds {
      throw ServiceError(
        "ExpiredTokenException",
        "Token expired: current date/time \(now.seconds) must be before the expiration date/time \(end)")
    }
    let subject = claims["sub"]?.string ?? ""
    let keys = ["\(provider):sub": subject, "\(provider):aud": audience]
    let found = role(arn)
    var context = keys.mapValues { ContextValue.single($0) }
    context["sts:RoleSessionName"] = .single(required("RoleSessionName"))
    let federated = "arn:aws:iam::\(arn.account):oidc-provider/\(provider)"
    let decision = decide(
      Question(
        action: "sts:AssumeRoleWithWebIdentity", resource: arn.description, owner: arn.account,
        context: context,
        policy: trustPolicy(found), principal: RequestPrincipal(federated)))
    guard decision.isAllowed, let found else {
      throw ServiceError(
        "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", status: 403)
    }
    let policies = try sessionPolicies()
    let session = mintRoleSession(found, arn, try duration(for: found), policies) { session in
      session.webIdentity = keys
      session.webIdentity["aws:FederatedProvider"] = federated
    }
    var answer = roleAnswer(found, session, arn, policies)
    var members = answer.document.members ?? []
    members.append(Node.Member(key: "SubjectFromWebIdentityToken", value: Node(subject)))
    members.append(Node.Member(key: "Audience", value: Node(audience)))
    members.append(Node.Member(key: "Provider", value: Node(federated)))
    answer.document = Node(.object(members))
    return answer
  }
}
