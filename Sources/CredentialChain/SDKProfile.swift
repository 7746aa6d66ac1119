internal import AWSTypes
internal import Diagnostics
internal import Effects

/// Profiles as the SDKs other than Python's read them: both files in one, the rules of a profile in the client's order.
extension ChainRun {
  /// Reads the files with the client's grammar.
  mutating func loadSDKFiles() {
    if inputs.client == .javaV1 {
      let files = [javaV1CredentialsPath].compactMap { path in sdkFile(path, .credentials) }
      profiles = ProfileSet(files)
      return
    }
    let config = quietVariable("AWS_CONFIG_FILE") ?? inputs.properties["aws.configFile"] ?? "~/.aws/config"
    let credentials =
      quietVariable("AWS_SHARED_CREDENTIALS_FILE") ?? inputs.properties["aws.sharedCredentialsFile"]
      ?? "~/.aws/credentials"
    profiles = ProfileSet([sdkFile(config, .config), sdkFile(credentials, .credentials)].compactMap { $0 })
  }

  func sdkFile(_ path: String, _ kind: ProfileFile.Kind) -> ProfileFile? {
    let path = expandingHome(path)
    guard !path.isEmpty, let bytes = try? inputs.files.read(path) else { return nil }
    return ProfileFile.read(bytes, path: shown(path), kind: kind, grammar: inputs.client.grammar)
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

  /// The provider `profile` of Java v2, Go, JavaScript and Rust.
  mutating func sdkProfile() throws(Stop) -> Finding? {
    for file in profiles.files { look(file.path, file.isRefused ? "not readable" : "read") }
    if let problem = profiles.files.first(where: \.isRefused)?.problems.first {
      throw .failed(ChainError(sdkCode, "\(problem.place): \(problem.message)"))
    }
    guard let profile = profiles.profile(profileName) else {
      absence = profiles.files.isEmpty ? "no profile files" : "no profile `\(profileName)`"
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
    let hasKeys = profile["aws_access_key_id"] != nil
    let role = profile["role_arn"]
    let hasToken = profile["web_identity_token_file"] != nil
    // A source profile's own keys come before its role, everywhere but in Java.
    if isSource, hasKeys, inputs.client != .javaV2 { return try sdkStatic(profile) }
    for rule in inputs.client.profileRules {
      switch rule {
      case .role where role != nil && !hasToken:
        if let role { return try sdkRole(profile, role: role, visited: visited) }
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

  /// Static keys; half a pair is the client's error.
  mutating func sdkStatic(_ profile: Profile) throws(Stop) -> Finding? {
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
    case .javaV2: "Profile property 'aws_secret_access_key' was not configured for '\(name)'."
    case .rust: "profile `\(name)` did not contain credential information: missing aws_secret_access_key"
    default: "profile \(name): partial credentials found, aws_secret_access_key is missing"
    }
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
    } else if inputs.client == .goV2 {
      // Go wraps the role around whatever it finds behind the profile: container or instance.
      var found = try sdkContainer()
      if found == nil { found = try sdkInstance() }
      guard let found else { return nil }
      credentials = found
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
    if name == parent.name, profile["aws_access_key_id"] != nil, let found = try sdkStatic(profile) {
      return found
    }
    if visited.contains(name) || visited.count > 100 {
      throw .failed(ChainError(sdkCode, sdkWords.circle(visited + [name])))
    }
    guard let found = try sdkProfile(profile, visited: visited + [name]) else {
      throw .failed(ChainError(sdkCode, sdkWords.empty(name, parent.name)))
    }
    return found
  }

  private mutating func sdkNamedSource(_ source: String) throws(Stop) -> Finding {
    let found: Finding?
    switch source {
    case "Environment": found = inputs.client == .javaV1 ? try javaV1Environment() : try sdkEnvironment()
    case "EcsContainer": found = try sdkContainer()
    case "Ec2InstanceMetadata": found = try sdkInstance()
    default: throw .failed(ChainError(sdkCode, sdkWords.unknownSource(source)))
    }
    if let found { return found }
    throw .failed(ChainError(sdkCode, "credential_source \(source) has no credentials"))
  }

  /// JavaScript's `fromSSO` of the chain: a profile with Identity Center settings.
  mutating func jsSSO() throws(Stop) -> Finding? {
    guard let profile = profiles.profile(profileName) else {
      absence = "no profile `\(profileName)`"
      return try nothing("Profile \(profileName) was not found.")
    }
    guard profile.settings.contains(where: { $0.property.name.hasPrefix("sso_") }) else {
      return try nothing("Profile \(profileName) is not configured with SSO credentials.")
    }
    return try botocoreSSO(profileName)
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
  case role, webIdentity, identityCenter, process, keys
}

extension ChainClient {
  /// The order in which a client looks at what a profile says.
  var profileRules: [ProfileRule] {
    switch self {
    case .javaV2: [.webIdentity, .identityCenter, .role, .process, .keys]
    case .goV2: [.role, .keys, .webIdentity, .identityCenter, .process]
    case .jsV3: [.role, .keys, .webIdentity, .process, .identityCenter]
    default: [.role, .webIdentity, .identityCenter, .process, .keys]
    }
  }
}
