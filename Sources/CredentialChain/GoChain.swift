internal import AWSTypes
internal import Diagnostics
internal import Effects

/// How the Go SDK gets credentials from a profile that it has loaded.
///
/// Source: `config/resolve_credentials.go` and `credentials/` of aws-sdk-go-v2 1.17.1; texts measured with the real SDK.
extension ChainRun {
  /// The one mistake in a profile file that Go refuses.
  static let refusedByGo = "profile.unclosed-header"

  /// What ends a Go program before it asks anybody: variables, files and profile are loaded first.
  mutating func goFailure(_ profile: Sourced) -> ChainError? {
    let mode = quietVariable("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE") ?? ""
    if !mode.isEmpty, !["ipv4", "ipv6"].contains(mode.lowercased()) {
      return ChainError(
        "error",
        "invalid value for environment variable, AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE=\(mode), unknown EC2 IMDS "
          + "endpoint mode, must be either IPv6 or IPv4")
    }
    // Of all mistakes in a file Go refuses one; it passes over lines that are no properties.
    for file in profiles.files where file.problems.contains(where: { $0.code == Self.refusedByGo }) {
      return ChainError(
        "SharedConfigLoadError",
        "failed to load shared config file, \(expandingHome(file.path)), invalid state with ASTKind section_stmt "
          + "and TokenType none")
    }
    var visited: [String] = []
    do {
      goProfile = try GoProfile.load(profileName, from: profiles, visited: &visited)
    } catch { return error }
    // Releases of 2026 insist on a profile that was named; 1.17.1 goes on without it.
    if goProfile == nil, isNewest, profile.source != "default" {
      return ChainError(
        "SharedConfigProfileNotExistError", "failed to get shared config profile, \(profileName)")
    }
    return nil
  }

  /// Go's step `SharedConfigCredentials`: what the profile says, with its role around it.
  mutating func goProfileCredentials() throws(Stop) -> Finding? {
    for file in profiles.files { look(file.path, "read") }
    guard let loaded = goProfile else {
      absence = profiles.files.isEmpty ? "no profile files" : "no profile `\(profileName)`"
      return nil
    }
    if loaded.base == .none, loaded.role == nil {
      absence = Self.contents(of: loaded.profile, header: "[\(profileName)]")
      return nil
    }
    return try goCredentials(loaded)
  }

  private mutating func goCredentials(_ loaded: GoProfile) throws(Stop) -> Finding? {
    let profile = loaded.profile
    var found: Finding?
    switch loaded.base {
    case .sourceProfile:
      if let setting = profile["source_profile"] { look(setting.place, "source_profile \(setting.value)") }
      if let source = loaded.source.first { found = try goCredentials(source) }
    case .keys:
      found = try sdkStatic(profile)
      let path = profile["aws_access_key_id"]?.path ?? ""
      found?.provider = "SharedConfigCredentials: \(expandingHome(path))"
    case .credentialSource(let name): found = try goSource(name, profile)
    case .webIdentity:
      found = try botocoreWebIdentity(profile.name, useEnvironment: false, top: false)
      found?.provider = "WebIdentityCredentials"
      return found
    case .identityCenter:
      found = try goIdentityCenter(profile)
      found?.provider = "SSOProvider"
    case .process:
      found = try botocoreProcess(profile.name)
      found?.provider = "ProcessProvider"
    case .none:
      found = try sdkContainer()
      if found == nil { found = try sdkInstance() }
    }
    guard let role = loaded.role else { return found }
    look(role.place, "role_arn \(role.value)")
    guard let source = found else { throw .failed(goNothing()) }
    if let serial = profile["mfa_serial"], !serial.value.isEmpty {
      look(serial.place, "mfa_serial \(serial.value)")
      throw .failed(
        ChainError(
          "AssumeRoleTokenProviderNotSetError",
          "assume role with MFA enabled, but AssumeRoleTokenProvider session option not set."))
    }
    var assumed = try botocoreAssume(profile, role: role, with: source)
    assumed.provider = "AssumeRoleProvider"
    return assumed
  }

  private mutating func goSource(_ name: String, _ profile: Profile) throws(Stop) -> Finding? {
    if let setting = profile["credential_source"] { look(setting.place, "credential_source \(name)") }
    switch name {
    case "Environment":
      if let found = try sdkEnvironment() { return found }
      throw .failed(
        ChainError(
          "CredentialsError",
          "failed to refresh cached credentials, operation error STS: AssumeRole, failed to sign request: failed to "
            + "retrieve credentials: static credentials are empty"))
    case "EcsContainer":
      if let path = variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"), !path.isEmpty {
        return try sdkContainer(relativeOnly: true)
      }
      throw .failed(
        ChainError(
          "error",
          "EcsContainer was specified as the credential_source, but 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' was "
            + "not set"))
    case "Ec2InstanceMetadata": return try sdkInstance()
    default: throw .failed(ChainError(sdkCode, sdkWords.unknownSource(name)))
    }
  }

  private mutating func goIdentityCenter(_ profile: Profile) throws(Stop) -> Finding? {
    // 1.17.1 checks the profile's own settings, though it insists that the session be there.
    if !isNewest || profile["sso_session"] == nil {
      let missing = ["sso_region", "sso_start_url"].filter { profile.value($0)?.isEmpty ?? true }
      if !missing.isEmpty {
        throw .failed(
          ChainError(
            "error",
            "profile \"\(profile.name)\" is configured to use SSO but is missing required configuration: "
              + missing.joined(separator: ", ")))
      }
    }
    return try botocoreSSO(profile.name)
  }

  /// What Go says where its last resort, the instance's role, has nothing.
  func goNothing() -> ChainError {
    let why =
      passedMessage ?? passedMessages["EC2RoleProvider"] ?? "request canceled, context deadline exceeded"
    return ChainError(
      "CredentialsError",
      "failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, \(why)"
    )
  }
}
