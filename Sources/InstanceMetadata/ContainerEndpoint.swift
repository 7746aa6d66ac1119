import AWSTypes
import Crypto
import Documents
package import Effects
package import HTTPMessages

/// A task's or pod's role, as the container credentials endpoint serves it.
package struct ContainerRole: Sendable, Hashable {
  /// What stands in the path of a task of Amazon ECS: `/v2/credentials/ID`.
  package var id: String
  package var account: String
  /// The role's name.
  package var role: String
  package var roleARN: String
  /// The name of the session.
  package var session: String
  /// What the Authorization header must hold, byte for byte; nil where none is asked for. A pod on EKS is known by it.
  package var authorization: String?

  package init(
    id: String, account: String, role: String, roleARN: String, session: String, authorization: String? = nil
  ) {
    self.id = id
    self.account = account
    self.role = role
    self.roleARN = roleARN
    self.session = session
    self.authorization = authorization
  }
}

/// The container credentials endpoint: gives each task or pod the credentials of its own role.
///
/// Sources: ECS Developer Guide, "Task IAM role"; EKS User Guide, "EKS Pod Identities"; AWS SDKs and Tools Reference Guide,
/// "Container credential provider". The error documents are those of the ECS agent.
package struct ContainerEndpoint: Sendable, Hashable {
  /// Why a request got no credentials.
  package enum Refusal: Error, Sendable, Hashable {
    /// Another method than GET.
    case method
    /// No id in the path.
    case idMissing
    /// No task has this id.
    case idUnknown
    /// The endpoint asks for a token, and none came.
    case authorizationMissing
    /// Another token than expected.
    case authorizationWrong
    /// Nothing at this path.
    case path
    /// The role cannot be assumed.
    case role(String)
  }

  /// The roles of all tasks and pods on the machine.
  package var roles: [ContainerRole]

  package init(roles: [ContainerRole]) { self.roles = roles }

  /// Answers a request, and says why it was refused, if so.
  package func respond(
    to request: HTTPRequest, at now: Timestamp, mint: inout some CredentialMint
  ) -> (response: HTTPResponse, refusal: Refusal?) {
    do throws(Refusal) {
      let (role, isPod) = try role(for: request)
      let holder = CredentialHolder.container(account: role.account, role: role.role, session: role.session)
      switch mint.credentials(of: holder, at: now) {
      case .issued(let credentials, _):
        return (Self.answer(credentials, of: role, isPod: isPod, at: now), nil)
      case .refused(_, let message): throw .role(message)
      case .absent: throw .idUnknown
      }
    } catch {
      return (Self.answer(to: error, path: request.path, at: now), error)
    }
  }

  /// The role that a request is for, and whether it was found by a pod's token.
  private func role(for request: HTTPRequest) throws(Refusal) -> (role: ContainerRole, isPod: Bool) {
    let parts = request.path.split(separator: "/")
    guard parts.count >= 2, parts[1] == "credentials", parts[0] == "v1" || parts[0] == "v2" else {
      throw .path
    }
    guard request.method == "GET" else { throw .method }
    let id =
      parts[0] == "v2" ? parts.dropFirst(2).first : request.queryItems.first { $0.name == "id" }?.value[...]
    if let id {
      guard parts.count <= 3, let found = roles.first(where: { $0.id == id }) else { throw .idUnknown }
      return (try checked(found, request), false)
    }
    let pods = roles.filter { $0.authorization != nil }
    guard parts[0] == "v1", !pods.isEmpty else { throw .idMissing }
    guard let token = request.fields["Authorization"], !token.isEmpty else { throw .authorizationMissing }
    let pod = pods.first { $0.authorization.map { ConstantTime.equal($0, token) } ?? false }
    guard let pod else { throw .authorizationWrong }
    return (pod, true)
  }

  private func checked(_ role: ContainerRole, _ request: HTTPRequest) throws(Refusal) -> ContainerRole {
    guard let expected = role.authorization else { return role }
    guard let token = request.fields["Authorization"] else { throw .authorizationMissing }
    guard ConstantTime.equal(token, expected) else { throw .authorizationWrong }
    return role
  }

  private static func answer(
    _ credentials: Credentials, of role: ContainerRole, isPod: Bool, at now: Timestamp
  )
    -> HTTPResponse
  {
    var members: [(String, Node)] = [
      ("AccessKeyId", Node(credentials.accessKeyID)), ("SecretAccessKey", Node(credentials.secretAccessKey)),
      ("Token", Node(credentials.sessionToken ?? "")),
      ("Expiration", Node((credentials.expiration ?? now).iso8601)),
    ]
    if isPod {
      members.insert(("AccountId", Node(role.account)), at: 3)
    } else {
      members.insert(("RoleArn", Node(role.roleARN)), at: 0)
    }
    return json(200, members, at: now)
  }

  private static func answer(to refusal: Refusal, path: Substring, at now: Timestamp) -> HTTPResponse {
    let asked = path.hasPrefix("/v2/") ? "CredentialsV2Request" : "CredentialsV1Request"
    switch refusal {
    case .method: return error(405, "MethodNotAllowed", "only GET is answered", at: now)
    case .path: return plain(404, "404 page not found\n", at: now)
    case .idMissing: return error(400, "NoIdInRequest", "\(asked): No Credential ID in the request", at: now)
    case .idUnknown: return error(400, "InvalidIdInRequest", "\(asked): Credentials not found", at: now)
    case .authorizationMissing: return plain(400, "Service account token cannot be empty\n", at: now)
    case .authorizationWrong:
      return plain(401, "the Authorization header does not hold the expected token\n", at: now)
    case .role(let message): return error(500, "InternalServerError", message, at: now)
    }
  }

  private static func error(_ status: Int, _ code: String, _ message: String, at now: Timestamp)
    -> HTTPResponse
  {
    json(
      status, [("code", Node(code)), ("message", Node(message)), ("HTTPErrorCode", Node(status))], at: now)
  }

  private static func json(_ status: Int, _ members: [(String, Node)], at now: Timestamp) -> HTTPResponse {
    let text = JSON.compact(Node(.object(members.map { Node.Member(key: $0.0, value: $0.1) })))
    return answer(status, "application/json", text, at: now)
  }

  private static func plain(_ status: Int, _ text: String, at now: Timestamp) -> HTTPResponse {
    answer(status, "text/plain; charset=utf-8", text, at: now)
  }

  private static func answer(_ status: Int, _ type: String, _ text: String, at now: Timestamp) -> HTTPResponse
  {
    HTTPResponse(
      status: status,
      fields: ["Content-Type": type, "Date": now.httpDate, "Content-Length": String(text.utf8.count)],
      text: text)
  }
}
