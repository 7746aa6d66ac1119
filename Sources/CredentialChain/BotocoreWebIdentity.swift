internal import AWSTypes
internal import Effects

/// botocore's provider `assume-role-with-web-identity`: a token file and a role, from variables or from the profile.
extension ChainRun {
  mutating func botocoreWebIdentity(
    _ name: String, useEnvironment: Bool, top: Bool
  ) throws(Stop) -> Finding? {
    let profile = profiles.profile(name)
    guard
      let path = webIdentitySetting(
        "web_identity_token_file", "AWS_WEB_IDENTITY_TOKEN_FILE", profile, useEnvironment), !path.isEmpty
    else { return nil }
    guard let role = webIdentitySetting("role_arn", "AWS_ROLE_ARN", profile, useEnvironment), !role.isEmpty
    else {
      throw .failed(
        ChainError(
          "InvalidConfigError",
          "The provided profile or the current environment is configured to assume role with web identity but "
            + "has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the "
            + "AWS_ROLE_ARN env var is set."))
    }
    var call = RoleCall(action: "AssumeRoleWithWebIdentity")
    var session = webIdentitySetting("role_session_name", "AWS_ROLE_SESSION_NAME", profile, useEnvironment)
    if session?.isEmpty == true { session = nil }
    if let session { call.add("RoleSessionName", session) }
    call.add("RoleArn", role)
    var keyed = call
    // Releases of 2026 key their cache by the token as well.
    if isNewest { keyed.add("WebIdentityToken", try botocoreToken(path)) }
    let cached = keyed.cacheKey
    if let found = cachedRole(cached, role: role) { return found }
    if session == nil { call.add("RoleSessionName", generatedSessionName) }
    call.add("WebIdentityToken", try botocoreToken(path))
    let answer = try askSTS(call, at: try botocoreSTS(signed: false), with: nil)
    if top { remember(answer, as: cached) }
    return try roleFinding(answer, role: role, origin: "AssumeRoleWithWebIdentity with \(shown(path))")
  }

  private mutating func webIdentitySetting(
    _ setting: String, _ variableName: String, _ profile: Profile?, _ useEnvironment: Bool
  ) -> String? {
    if let webIdentityOverride {
      switch setting {
      case "role_arn": return webIdentityOverride.role
      case "web_identity_token_file": return webIdentityOverride.path
      default: return variable(variableName)
      }
    }
    if useEnvironment, let value = variable(variableName) { return value }
    if let found = profile?[setting] {
      look(found.place, setting)
      return found.value
    }
    look(setting, "profile `\(profile?.name ?? profileName)` has none")
    return nil
  }

  /// The token file as Python opens it, with Python's words when it cannot.
  private mutating func botocoreToken(_ path: String) throws(Stop) -> String {
    do {
      let bytes = try inputs.files.read(path)
      look(shown(path), "read")
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      look(shown(path), Self.words(for: error))
      // A token that may not be read here is there all the same: its content is sent, and never looked at.
      if error.kind == .outside { return "" }
      let failure = Self.openFailure(path, error.kind)
      if inputs.client.grammar == .python { throw .failed(failure) }
      throw .failed(report(.tokenFile(path: path, words: failure.message)))
    }
  }

  /// Python's words for a file that cannot be opened.
  static func openFailure(_ path: String, _ kind: FileError.Kind) -> ChainError {
    let name = PythonText.quoted(path)
    return switch kind {
    case .permissionDenied: ChainError("PermissionError", "[Errno 13] Permission denied: \(name)")
    case .isDirectory: ChainError("IsADirectoryError", "[Errno 21] Is a directory: \(name)")
    case .notDirectory: ChainError("NotADirectoryError", "[Errno 20] Not a directory: \(name)")
    case .notFound, .outside, .other:
      ChainError("FileNotFoundError", "[Errno 2] No such file or directory: \(name)")
    }
  }
}
