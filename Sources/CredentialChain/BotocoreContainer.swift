internal import AWSTypes
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// botocore's provider `container-role`.
extension ChainRun {
  mutating func botocoreContainer() throws(Stop) -> Finding? {
    let relative = variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
    let full = relative == nil ? variable("AWS_CONTAINER_CREDENTIALS_FULL_URI") : nil
    guard let url = relative.map({ "http://169.254.170.2\($0)" }) ?? full else { return nil }
    let authorization = try containerAuthorization()
    guard let (origin, target) = HTTPOrigin.split(url: url) else {
      throw .failed(Self.hostFailure("None"))
    }
    let host = ContainerHosts.bare(origin.host)
    if isOldContainer {
      if full != nil, !["169.254.170.2", "localhost", "127.0.0.1"].contains(host) {
        throw .failed(
          ChainError(
            "ValueError",
            "Unsupported host '\(host)'.  Can only retrieve metadata from these hosts: "
              + "169.254.170.2, localhost, 127.0.0.1"))
      }
    } else if origin.scheme != "https", !ContainerHosts.allows(origin.host) {
      throw .failed(Self.hostFailure("'\(host)'"))
    }
    let service = isOldContainer ? "ECS" : "container"
    var fields: HTTPFields = ["Host": origin.authority, "Accept": "application/json"]
    if let authorization { fields.append("Authorization", authorization) }
    let request = HTTPRequest(method: "GET", target: target, fields: fields)
    let unanswered = Self.containerFailure(
      "Received error when attempting to retrieve \(service) metadata: "
        + "Could not connect to the endpoint URL: \"\(url)\"")
    var failure = unanswered
    for _ in 0..<3 {
      switch try send(request, to: origin, timeout: 2, ifUnanswered: unanswered) {
      case .success(let response):
        if response.status == 200, let answer = try? JSON.parse(SourceText(name: url, text: response.text)) {
          return try containerFinding(answer, url: url)
        }
        failure =
          response.status == 200
          ? Self.containerFailure("Unable to parse JSON returned from \(service) metadata services")
          : Self.containerFailure(
            "Received non 200 response \(isOldContainer ? "(\(response.status))" : String(response.status)) from "
              + "\(service) metadata: \(response.text.prefix(1000))"
          )
      case .failure(.timedOut):
        failure = Self.containerFailure(
          "Received error when attempting to retrieve \(service) metadata: "
            + "Connect timeout on endpoint URL: \"\(url)\"")
      case .failure: failure = unanswered
      }
    }
    throw .failed(failure)
  }

  /// AWS CLI 2.9.19 is older than the token file, the addresses of EKS and the check of tokens.
  private var isOldContainer: Bool { inputs.client == .cliV2 && !isNewest }

  private static func hostFailure(_ host: String) -> ChainError {
    ChainError(
      "ValueError",
      "Unsupported host \(host).  Can only retrieve metadata from a loopback address or one of these hosts: "
        + "169.254.170.2, 169.254.170.23, fd00:ec2::23, localhost")
  }

  private static func containerFailure(_ words: String) -> ChainError {
    ChainError(
      "CredentialRetrievalError",
      "Error when retrieving credentials from container-role: Error retrieving metadata: \(words)")
  }

  /// The file wins over the variable; a token that would break the header line is refused.
  mutating func containerAuthorization() throws(Stop) -> String? {
    let token: String
    if !isOldContainer, let path = variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
      do {
        token = String(decoding: try inputs.files.read(path), as: UTF8.self)
        look(shown(path), "read")
      } catch {
        look(shown(path), Self.words(for: error))
        throw .failed(Self.openFailure(path, error.kind))
      }
    } else if let value = variable("AWS_CONTAINER_AUTHORIZATION_TOKEN") {
      token = value
    } else {
      return nil
    }
    if !isOldContainer, token.utf8.contains(0x0D) || token.utf8.contains(0x0A) {
      throw .failed(ChainError("ValueError", "Auth token value is not a legal header value"))
    }
    return token
  }

  func containerFinding(_ answer: Node, url: String) throws(Stop) -> Finding {
    for name in ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"] where answer[name]?.string == nil {
      throw .failed(ChainError("KeyError", "'\(name)'"))
    }
    guard let id = answer["AccessKeyId"]?.string, let secret = answer["SecretAccessKey"]?.string,
      let token = answer["Token"]?.string, let end = answer["Expiration"]?.string
    else { return try Self.impossible() }
    let origin = "GET \(url)"
    return try botocoreFresh(
      Finding(
        credentials: Credentials(
          accessKeyID: id, secretAccessKey: secret, sessionToken: token, expiration: try botocoreExpiry(end),
          accountID: answer["AccountId"]?.string),
        proofs: [
          Proof(part: "access key", name: "AccessKeyId", origin: origin),
          Proof(part: "secret key", name: "SecretAccessKey", origin: origin),
          Proof(part: "session token", name: "Token", origin: origin),
        ], identity: answer["RoleArn"]?.string.map(Self.roleName)))
  }

  private static func impossible() throws(Stop) -> Finding {
    throw .failed(ChainError("KeyError", "'AccessKeyId'"))
  }
}

/// The hosts that may be asked for a container's credentials without TLS.
enum ContainerHosts {
  /// Whether a host as it stands in a URL is loopback, `localhost` or one of the two addresses of ECS and EKS.
  static func allows(_ host: String) -> Bool {
    let bare = bare(host)
    switch bare {
    case "localhost", "169.254.170.2", "169.254.170.23", "fd00:ec2::23": return true
    default: break
    }
    if bare.contains(":") { return isLoopbackV6(bare) }
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "127" else { return false }
    return parts.allSatisfy { part in
      guard let number = UInt8(part), part.allSatisfy(\.isASCII) else { return false }
      return String(number) == part
    }
  }

  /// The host in lower case, without the brackets of an IPv6 address.
  static func bare(_ host: String) -> String {
    let name = host.lowercased()
    return name.hasPrefix("[") && name.hasSuffix("]") ? String(name.dropFirst().dropLast()) : name
  }

  /// `::1` in any of its spellings.
  private static func isLoopbackV6(_ text: String) -> Bool {
    let digits = text.filter { $0 != ":" && $0 != "0" }
    return digits == "1" && text.hasSuffix("1")
      && text.split(separator: ":", omittingEmptySubsequences: true).last.map { $0.count <= 4 } ?? false
  }
}
