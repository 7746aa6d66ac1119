internal import AWSTypes
internal import Crypto
internal import Diagnostics
internal import Documents
internal import Effects
internal import HTTPMessages

/// botocore's provider `sso`: a role through IAM Identity Center, with a token that `aws sso login` has cached.
extension ChainRun {
  private struct SSOSettings {
    var startURL: String
    var region: String
    var role: String
    var account: String
    var session: String?
  }

  private static func invalid(_ words: String) -> Stop { .failed(ChainError("InvalidConfigError", words)) }

  mutating func botocoreSSO(_ name: String) throws(Stop) -> Finding? {
    guard let profile = profiles.profile(name),
      profile["sso_role_name"] != nil || profile["sso_account_id"] != nil
    else {
      look("sso_role_name, sso_account_id", "profile `\(name)` has none")
      return nil
    }
    let settings = try ssoSettings(profile)
    if inputs.client.grammar == .python, let failure = tokenProviderFailure() { throw .failed(failure) }
    let token = try ssoToken(settings)
    let query =
      "role_name=\(PercentEncoding.encode(settings.role))&account_id=\(PercentEncoding.encode(settings.account))"
    let url =
      configuredEndpoint("sso")
      ?? "https://portal.sso.\(settings.region).\(Region(settings.region).dnsSuffix)"
    let base = url.hasSuffix("/") ? String(url.dropLast()) : url
    let address = "\(base)/federation/credentials?\(query)"
    guard let (origin, target) = HTTPOrigin.split(url: address) else {
      throw .failed(ChainError("ValueError", "Invalid endpoint: \(url)"))
    }
    let request = HTTPRequest(
      method: "GET", target: target, fields: ["Host": origin.authority, "x-amz-sso_bearer_token": token])
    let unanswered = ChainError(
      "EndpointConnectionError", "Could not connect to the endpoint URL: \"\(address)\"")
    switch try send(request, to: origin, timeout: 60, ifUnanswered: unanswered) {
    case .success(let response):
      return try ssoFinding(response, settings, url: "GET \(origin)/federation/credentials")
    case .failure(.timedOut):
      throw .failed(ChainError("ConnectTimeoutError", "Connect timeout on endpoint URL: \"\(address)\""))
    case .failure: throw .failed(unanswered)
    }
  }

  /// The profile's settings over those of its session; values that differ and values that are missing are errors.
  private mutating func ssoSettings(_ profile: Profile) throws(Stop) -> SSOSettings {
    var values: [String: String] = [:]
    for setting in profile.settings where setting.property.name.hasPrefix("sso_") {
      values[setting.property.name] = setting.value
      look(setting.place, setting.property.name)
    }
    if let name = profile.value("sso_session") {
      guard let session = profiles.ssoSession(name) else {
        throw Self.invalid("The specified sso-session does not exist: \"\(name)\"")
      }
      for setting in session.settings {
        let key = setting.property.name
        if let own = profile.value(key), own != setting.value {
          throw Self.invalid(
            "The value for \(key) is inconsistent between profile (\(own)) and sso-session (\(setting.value))."
          )
        }
        values[key] = setting.value
        look(setting.place, key)
      }
    }
    let required = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"]
    let missing = required.filter { values[$0] == nil }
    guard missing.isEmpty, let start = values["sso_start_url"], let region = values["sso_region"],
      let role = values["sso_role_name"], let account = values["sso_account_id"]
    else {
      throw Self.invalid(
        "The profile \"\(profile.name)\" is configured to use SSO but is missing required configuration: "
          + missing.joined(separator: ", "))
    }
    return SSOSettings(
      startURL: start, region: region, role: role, account: account, session: profile.value("sso_session"))
  }

  /// The cached token. Without a session an expired one is refused at once; with one it is renewed where it can be.
  private mutating func ssoToken(_ settings: SSOSettings) throws(Stop) -> String {
    let key = settings.session ?? settings.startURL
    let path = (inputs.home ?? "") + "/.aws/sso/cache/\(SHA1.hex(key)).json"
    guard let bytes = file(path),
      let token = try? JSON.parse(
        SourceText(name: shown(path), text: String(decoding: bytes, as: UTF8.self)))
    else {
      throw .failed(
        ChainError("SSOTokenLoadError", "Error loading SSO Token: Token for \(key) does not exist"))
    }
    guard let access = token["accessToken"]?.string, let end = token["expiresAt"]?.string else {
      throw .failed(
        ChainError("SSOTokenLoadError", "Error loading SSO Token: Token for \(settings.startURL) is invalid"))
    }
    let expiration = try botocoreExpiry(end.hasSuffix("UTC") ? end.dropLast(3) + "Z" : end)
    let left = expiration.secondsSince(now)
    if settings.session == nil {
      if left > 0 { return access }
      throw .failed(Self.ssoUnauthorized)
    }
    if left >= 900 { return access }
    if let renewed = try renewSSO(token, settings) { return renewed }
    if left > 0 { return access }
    throw .failed(
      ChainError(
        "TokenRetrievalError", "Error when retrieving token from sso: Token has expired and refresh failed"))
  }

  private static let ssoUnauthorized = ChainError(
    "UnauthorizedSSOTokenError",
    "The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO "
      + "session run aws sso login with the corresponding profile.")

  /// Exchanges a refresh token for a new access token; nil where the cache has none or the exchange fails.
  private mutating func renewSSO(_ token: Node, _ settings: SSOSettings) throws(Stop) -> String? {
    guard let refresh = token["refreshToken"]?.string, let id = token["clientId"]?.string,
      let secret = token["clientSecret"]?.string, let end = token["registrationExpiresAt"]?.string,
      let expiry = Timestamp(iso8601: end), expiry > now
    else { return nil }
    let url =
      configuredEndpoint("sso-oidc") ?? "https://oidc.\(settings.region).\(Region(settings.region).dnsSuffix)"
    guard let (origin, _) = HTTPOrigin.split(url: url) else { return nil }
    let body: Node = [
      "grantType": "refresh_token", "clientId": Node(id), "clientSecret": Node(secret),
      "refreshToken": Node(refresh),
    ]
    let request = HTTPRequest(
      method: "POST", target: "/token",
      fields: ["Host": origin.authority, "Content-Type": "application/x-amz-json-1.1"],
      body: Array(JSON.compact(body).utf8))
    let expired = ChainError(
      "TokenRetrievalError", "Error when retrieving token from sso: Token has expired and refresh failed")
    guard case .success(let response) = try send(request, to: origin, timeout: 60, ifUnanswered: expired),
      response.status == 200,
      let answer = try? JSON.parse(SourceText(name: "", text: response.text))
    else { return nil }
    return answer["accessToken"]?.string
  }

  private func ssoFinding(_ response: HTTPResponse, _ settings: SSOSettings, url: String) throws(Stop)
    -> Finding
  {
    if response.status == 401 { throw .failed(Self.ssoUnauthorized) }
    let answer = try? JSON.parse(SourceText(name: url, text: response.text))
    guard response.status == 200, let found = answer?["roleCredentials"],
      let id = found["accessKeyId"]?.string,
      let secret = found["secretAccessKey"]?.string, let token = found["sessionToken"]?.string
    else {
      let code = response.fields["x-amzn-ErrorType"].map { String($0.prefix { $0 != ":" }) } ?? "Unknown"
      let message = answer?["message"]?.string ?? "Unknown"
      throw .failed(
        ChainError(
          "ClientError",
          "An error occurred (\(code)) when calling the GetRoleCredentials operation: \(message)"))
    }
    let end = found["expiration"]?.int.map { Timestamp(milliseconds: Int64($0)) }
    return try botocoreFresh(
      Finding(
        credentials: Credentials(
          accessKeyID: id, secretAccessKey: secret, sessionToken: token, expiration: end,
          accountID: settings.account),
        proofs: [
          Proof(part: "access key", name: "accessKeyId", origin: url),
          Proof(part: "secret key", name: "secretAccessKey", origin: url),
          Proof(part: "session token", name: "sessionToken", origin: url),
        ], identity: "role \(settings.role) through IAM Identity Center"))
  }
}
