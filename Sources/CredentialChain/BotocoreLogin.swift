internal import AWSTypes
internal import Crypto
internal import Diagnostics
internal import Documents
internal import Effects

/// botocore's provider `login`: a session of `aws login`, from its cache. It needs the common runtime, which the measured
/// installations of CLI v1 and boto3 did not have, and which AWS CLI 2.9.19 is too old to know.
extension ChainRun {
  mutating func botocoreLogin(_ name: String) throws(Stop) -> Finding? {
    guard let setting = profiles.profile(name)?["login_session"] else {
      look("login_session", "profile `\(name)` has none")
      return nil
    }
    look(setting.place, "login_session")
    if !isNewest {
      if inputs.client == .cliV2 {
        absence = "AWS CLI 2.9.19 does not know login_session, releases from 2.32 do"
        return nil
      }
      throw .failed(
        ChainError(
          "MissingDependencyException",
          "Missing Dependency: Using the login credential provider requires an additional dependency. You will "
            + "need to pip install \"botocore[crt]\" before proceeding."))
    }
    let directory =
      quietVariable("AWS_LOGIN_CACHE_DIRECTORY").map { expandingHome(expandingVariables($0)) }
      ?? (inputs.home ?? "") + "/.aws/login/cache"
    let path = "\(directory)/\(SHA256.hex(setting.value)).json"
    guard let bytes = file(path),
      let token = try? JSON.parse(SourceText(name: path, text: String(decoding: bytes, as: UTF8.self)))
    else {
      throw Self.loginFailure(
        "Unable to load a existing login session for session \(setting.value). "
          + "Please reauthenticate with 'aws login'.")
    }
    let missing = ["accessToken", "refreshToken", "dpopKey", "clientId"].filter { token[$0] == nil }
    guard missing.isEmpty, let access = token["accessToken"], let id = access["accessKeyId"]?.string,
      let secret = access["secretAccessKey"]?.string, let end = access["expiresAt"]?.string
    else {
      throw Self.loginFailure(
        "Failed to load access token from token cache, missing required fields: "
          + "\(missing.joined(separator: ", ")).")
    }
    let expiration = try botocoreExpiry(end)
    if expiration.secondsSince(now) < 900 {
      // A renewal needs a proof of possession (DPoP) and the sign-in service.
      throw .skipped(
        Skip(
          would: "POST https://\(currentRegion().value ?? "us-east-1").signin.aws.amazon.com/v1/token",
          ifUnanswered: ChainError(
            "LoginRefreshRequired",
            "Your session has expired or credentials have changed. Please reauthenticate using 'aws login'."))
      )
    }
    let place = shown(path)
    return Finding(
      credentials: Credentials(
        accessKeyID: id, secretAccessKey: secret, sessionToken: access["sessionToken"]?.string,
        expiration: expiration, accountID: access["accountId"]?.string),
      proofs: [
        Proof(part: "access key", name: "accessKeyId", origin: place),
        Proof(part: "secret key", name: "secretAccessKey", origin: place),
        Proof(part: "session token", name: "sessionToken", origin: place),
      ], identity: Self.roleName(setting.value))
  }

  private static func loginFailure(_ words: String) -> Stop {
    .failed(ChainError("LoginTokenLoadError", "Error loading login session token: \(words)"))
  }
}
