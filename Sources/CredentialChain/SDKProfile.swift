internal import AWSTypes
internal import Diagnostics
internal import Effects

/// Profiles as the SDKs other than Python's read them: both files in one, the rules of a profile in the client's order.
extension ChainRun {
  /// Reads the files with the client's grammar.
  mutating func loadSDKFiles() {
    if inputs.client == .javaV1 {
      let path = javaV1CredentialsPath
      let usual = (inputs.home ?? "") + "/.aws/credentials"
      if path != usual, quietVariable("AWS_CREDENTIAL_PROFILES_FILE") == nil {
        note(Look(shown(usual), "not there"))
      }
      profiles = ProfileSet([sdkFile(path, .credentials)].compactMap { $0 })
      return
    }
    let config = quietVariable("AWS_CONFIG_FILE") ?? inputs.properties["aws.configFile"] ?? "~/.aws/config"
    let credentials =
      quietVariable("AWS_SHARED_CREDENTIALS_FILE") ?? inputs.properties["aws.sharedCredentialsFile"]
      ?? "~/.aws/credentials"
    profiles = ProfileSet([sdkFile(config, .config), sdkFile(credentials, .credentials)].compactMap { $0 })
  }

  mutating func sdkFile(_ path: String, _ kind: ProfileFile.Kind) -> ProfileFile? {
    profileFile(expandingHome(path), kind)
  }

  /// The one file of Java v1: its own variable, else the credentials file, else the config file as a legacy.
  var javaV1CredentialsPath: String {
    if let path = quietVariable("AWS_CREDENTIAL_PROFILES_FILE") { return path }
    let home = inputs.home ?? ""
    if inputs.files.kind(of: home + "/.aws/credentials") == .file { return home + "/.aws/credentials" }
    return quietVariable("AWS_CONFIG_FILE") ?? home + "/.aws/config"
  }

  mutating func javaV1Profile() throws(Stop) -> Finding? {
    guard let file = profiles.files.first else {
      look(shown(javaV1CredentialsPath), "not there")
      absence = "no \(shown(javaV1CredentialsPath))"
      return try nothing("profile file cannot be null")
    }
    look(file.path, "read")
    if let problem = file.problems.first { return try nothing(problem.message, isOrdinary: false) }
    guard let profile = profiles.profile(profileName) else {
      absence = "no [\(profileName)] in \(file.path)"
      return try nothing("No AWS profile named '\(profileName)'")
    }
    if let role = profile["role_arn"] { return try sdkRole(profile, role: role, visited: [profileName]) }
    if profile["credential_process"] != nil { return try botocoreProcess(profileName) }
    return try sdkStatic(profile)
  }

  /// The provider `profile` of Java v2, JavaScript and Rust.
  mutating func sdkProfile() throws(Stop) -> Finding? {
    for file in profiles.files { look(file.path, file.isRefused ? "not readable" : "read") }
    if let problem = profiles.files.first(where: \.isRefused)?.problems.first {
      throw .failed(ChainError(sdkCode, "\(problem.place): \(problem.message)"))
    }
    guard let profile = profiles.profile(profileName) else {
      absence = profiles.files.isEmpty ? "no profile files" : "no profile `\(profileName)`"
      if inputs.client == .rust, profileName != "default", !profiles.names.isEmpty {
        throw .failed(ChainError(sdkCode, sdkWords.missing(profileName, nil)))
      }
      return try nothing(Self.noProfile(inputs.client, profileName))
    }
    guard let found = try sdkProfile(profile, visited: [profileName]) else {
      absence = Self.contents(of: profile, header: "[\(profileName)]")
      return try nothing(Self.noProfile(inputs.client, profileName))
    }
    return found
  }

  private static func noProfile(_ client: ChainClient, _ name: String) -> String {
    switch client {
    case .javaV2: "Profile file contained no credentials for profile '\(name)': ProfileFile(sections=[])"
    case .jsV3:
      "Could not resolve credentials using profile: [\(name)] in configuration/credentials file(s)."
    default: "profile `\(name)` has no credentials"
    }
  }

  /// The code of an error that the client reports for a profile it cannot use.
  var sdkCode: String {
    switch inputs.client {
    case .javaV1, .javaV2: "SdkClientException"
    case .jsV3: "CredentialsProviderError"
    case .rust: "InvalidConfiguration"
    default: "error"
    }
  }

  /// One profile by the client's rules; nil where none of them applies.
  mutating func sdkProfile(_ profile: Profile, visited: [String]) throws(Stop) -> Finding? {
    let isSource = visited.count > 1
    let isPair = profile["aws_access_key_id"] != nil && profile["aws_secret_access_key"] != nil
    let hasKeys = hasKeys(profile)
    let role = profile["role_arn"]
    let hasToken = profile["web_identity_token_file"] != nil
    // A source profile's own keys come before its role, everywhere but in Java.
    if isSource, isPair, inputs.client != .javaV2 { return try sdkStatic(profile) }
    for rule in inputs.client.profileRules {
      switch rule {
      case .role where takesRole(profile):
        if let role { return try sdkRole(profile, role: role, visited: visited) }
      case .namedSource where profile["credential_source"] != nil && role == nil:
        if let named = profile["credential_source"] { return try sdkNamedSource(named.value) }
      case .webIdentity where role == nil && hasToken && inputs.client == .rust:
        throw .failed(
          ChainError(
            sdkCode,
            sdkWords.rustInvalid(
              profile.name, "`web_identity_token_file` was specified but `role_arn` was missing")))
      case .webIdentity where role != nil && hasToken:
        return try botocoreWebIdentity(profile.name, useEnvironment: false, top: false)
      case .identityCenter where profile.settings.contains { $0.property.name.hasPrefix("sso_") }:
        if let found = try botocoreSSO(profile.name) { return found }
      case .process where profile["credential_process"] != nil: return try botocoreProcess(profile.name)
      case .keys where hasKeys: return try sdkStatic(profile)
      default: continue
      }
    }
    return nil
  }

  /// Whether a profile's role is one to this client. Java passes over a role without a source, JavaScript over one with two,
  /// and both take a web identity for itself.
  private func takesRole(_ profile: Profile) -> Bool {
    guard profile["role_arn"] != nil else { return false }
    let sources = ["source_profile", "credential_source"].count { profile[$0] != nil }
    return switch inputs.client {
    case .javaV2: profile["web_identity_token_file"] == nil && sources > 0
    case .jsV3: sources == 1
    default: profile["web_identity_token_file"] == nil
    }
  }

  /// Whether a profile has keys to this client, or what it takes for an attempt at some.
  private func hasKeys(_ profile: Profile) -> Bool {
    let names = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"]
    return switch inputs.client {
    case .jsV3: names.prefix(2).allSatisfy { profile[$0] != nil }
    case .rust: names.contains { profile[$0] != nil }
    default: profile["aws_access_key_id"] != nil || profile["aws_session_token"] != nil
    }
  }

  /// Static keys; half a pair is the client's error.
  mutating func sdkStatic(_ profile: Profile) throws(Stop) -> Finding? {
    if inputs.client == .javaV2 || inputs.client == .rust, let failure = missingKeys(profile) {
      throw .failed(ChainError(sdkCode, failure))
    }
    guard let key = profile["aws_access_key_id"], !key.value.isEmpty else {
      absence = Self.contents(of: profile, header: "[\(profile.name)]")
      return try nothing(
        "Unable to load credentials into profile [\(profile.name)]: AWS Access Key ID is not specified.")
    }
    look(key.place, "aws_access_key_id")
    guard let secret = profile["aws_secret_access_key"], !secret.value.isEmpty else {
      throw .failed(ChainError(sdkCode, Self.noSecret(inputs.client, profile.name)))
    }
    look(secret.place, "aws_secret_access_key")
    var credentials = Credentials(accessKeyID: key.value, secretAccessKey: secret.value)
    var proofs = [
      Proof(part: "access key", name: "aws_access_key_id", origin: key.place),
      Proof(part: "secret key", name: "aws_secret_access_key", origin: secret.place),
    ]
    if let token = profile["aws_session_token"] {
      credentials.sessionToken = token.value
      proofs.append(Proof(part: "session token", name: "aws_session_token", origin: token.place))
    }
    credentials.accountID = profile.value("aws_account_id")
    return Finding(credentials: credentials, proofs: proofs)
  }

  private static func noSecret(_ client: ChainClient, _ name: String) -> String {
    switch client {
    case .javaV1: "Unable to load credentials into profile [\(name)]: AWS Secret Access Key is not specified."
    default: "profile \(name): partial credentials found, aws_secret_access_key is missing"
    }
  }

  /// What Java v2 and Rust say of a profile whose keys are not whole.
  private func missingKeys(_ profile: Profile) -> String? {
    for name in ["aws_access_key_id", "aws_secret_access_key"] {
      guard let setting = profile[name] else {
        return inputs.client == .rust
          ? sdkWords.rustInvalid(profile.name, "profile missing \(name)")
          : "Profile property '\(name)' was not configured for '\(profile.name)'."
      }
      if inputs.client == .javaV2, setting.value.isEmpty {
        return "\(name == "aws_access_key_id" ? "Access key ID" : "Secret access key") cannot be blank."
      }
    }
    return nil
  }

  /// A role with its source, followed until there are credentials; circles end in the client's error.
  private mutating func sdkRole(_ profile: Profile, role: Setting, visited: [String]) throws(Stop) -> Finding?
  {
    look(role.place, "role_arn \(role.value)")
    let source = profile["source_profile"]
    let named = profile["credential_source"]
    let credentials: Finding
    if source != nil, named != nil {
      throw .failed(ChainError(sdkCode, sdkWords.both(profile.name)))
    } else if let source {
      look(source.place, "source_profile \(source.value)")
      credentials = try sdkSource(source.value, of: profile, visited: visited)
    } else if let named {
      look(named.place, "credential_source \(named.value)")
      credentials = try sdkNamedSource(named.value)
    } else {
      throw .failed(ChainError(sdkCode, sdkWords.noSource(profile.name)))
    }
    return try botocoreAssume(profile, role: role, with: credentials)
  }

  private mutating func sdkSource(
    _ name: String, of parent: Profile, visited: [String]
  ) throws(Stop) -> Finding {
    guard let profile = profiles.profile(name) else {
      throw .failed(ChainError(sdkCode, sdkWords.missing(name, parent.name)))
    }
    // Java sends a profile that names itself in a circle; to the others it stands for its own keys.
    if name == parent.name, inputs.client != .javaV2 {
      if inputs.client == .rust { return try sdkOwnSource(profile) }
      if profile["aws_access_key_id"] != nil, let found = try sdkStatic(profile) { return found }
    }
    if visited.contains(name) || visited.count > 100 {
      throw .failed(ChainError(sdkCode, sdkWords.circle(visited + [name])))
    }
    guard let found = try sdkProfile(profile, visited: visited + [name]) else {
      throw .failed(ChainError(sdkCode, sdkWords.empty(name, parent.name)))
    }
    return found
  }

  /// Rust's profile that is its own source: whatever it says apart from its role.
  private mutating func sdkOwnSource(_ profile: Profile) throws(Stop) -> Finding {
    if profile.settings.contains(where: { $0.property.name.hasPrefix("sso_") }),
      let found = try botocoreSSO(profile.name)
    {
      return found
    }
    if let found = try botocoreProcess(profile.name) { return found }
    if hasKeys(profile), let found = try sdkStatic(profile) { return found }
    throw .failed(
      ChainError(sdkCode, sdkWords.built("profile `\(profile.name)` did not contain credential information")))
  }

  private mutating func sdkNamedSource(_ source: String) throws(Stop) -> Finding {
    var found: Finding?
    switch source {
    case "Environment" where inputs.client == .javaV2:
      do { found = try javaProperties() } catch { if case .skipped = error { throw error } }
      if found == nil { found = try sdkEnvironment() }
    case "Environment": found = inputs.client == .javaV1 ? try javaV1Environment() : try sdkEnvironment()
    case "EcsContainer": found = try sdkContainer()
    case "Ec2InstanceMetadata": found = try sdkInstance()
    default: throw .failed(ChainError(sdkCode, sdkWords.unknownSource(source)))
    }
    if let found { return found }
    throw .failed(ChainError(sdkCode, "credential_source \(source) has no credentials"))
  }

  /// JavaScript's `fromProcess` of the chain.
  mutating func jsProcess() throws(Stop) -> Finding? {
    guard profiles.profile(profileName)?["credential_process"] != nil else {
      return try nothing("Profile \(profileName) did not contain credential_process.")
    }
    return try botocoreProcess(profileName)
  }
}

/// What a profile may say about credentials.
enum ProfileRule {
  case role, namedSource, webIdentity, identityCenter, process, keys
}

extension ChainClient {
  /// The order in which a client looks at what a profile says.
  ///
  /// Sources: `ProfileCredentialsUtils.java`, `credential-provider-ini/src/resolveProfileData.ts` and
  /// `aws-config/src/profile/credentials/repr.rs`. Go has an order of its own (`GoProfile`).
  var profileRules: [ProfileRule] {
    switch self {
    case .javaV2: [.webIdentity, .identityCenter, .role, .process, .keys]
    case .jsV3: [.role, .keys, .webIdentity, .process, .identityCenter]
    default: [.role, .namedSource, .webIdentity, .identityCenter, .process, .keys]
    }
  }
}
