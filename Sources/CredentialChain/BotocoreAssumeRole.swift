internal import AWSTypes
internal import Effects

/// botocore's provider `assume-role`: a profile's `role_arn`, with its source checked before anything is asked of STS.
extension ChainRun {
  mutating func botocoreAssumeRole(_ name: String, visited: [String]) throws(Stop) -> Finding? {
    guard let profile = profiles.profile(name), let role = profile["role_arn"],
      profile["web_identity_token_file"] == nil
    else {
      if profiles.profile(name)?["role_arn"] != nil { absence = "the role goes with a web identity token" }
      look("role_arn", "profile `\(name)` has none")
      return nil
    }
    look(role.place, "role_arn \(role.value)")
    let source = profile["source_profile"]
    let named = profile["credential_source"]
    var visited = visited
    let credentials: Finding
    switch (source, named) {
    case (.some, .some):
      throw Self.invalid("The profile \"\(name)\" contains both source_profile and credential_source.")
    case (nil, nil):
      throw .failed(Self.partial("assume-role", missing: "source_profile or credential_source"))
    case (nil, .some(let named)):
      look(named.place, "credential_source \(named.value)")
      credentials = try botocoreNamedSource(named.value, profile: name)
    case (.some(let source), nil):
      look(source.place, "source_profile \(source.value)")
      try botocoreCheckSource(source.value, of: name, visited: visited)
      visited.append(source.value)
      credentials = try botocoreSourceProfile(source.value, visited: visited)
    }
    return try botocoreAssume(profile, role: role, with: credentials)
  }

  private static func invalid(_ message: String) -> Stop {
    .failed(ChainError("InvalidConfigError", message))
  }

  /// A source profile must be there, and may lead back to itself only where it has static keys.
  private func botocoreCheckSource(_ source: String, of parent: String, visited: [String]) throws(Stop) {
    guard let profile = profiles.profile(source) else {
      throw Self.invalid(
        "The source_profile \"\(source)\" referenced in the profile \"\(parent)\" does not exist.")
    }
    guard visited.contains(source) else { return }
    if source != parent || !Self.hasStaticKeys(profile) {
      let list = visited.map(PythonText.quoted).joined(separator: ", ")
      throw .failed(
        ChainError(
          "InfiniteLoopConfigError",
          "Infinite loop in credential configuration detected. Attempting to load from profile \(source) "
            + "which has already been visited. Visited profiles: [\(list)]"))
    }
  }

  static func hasStaticKeys(_ profile: Profile) -> Bool {
    profile["aws_access_key_id"] != nil || profile["aws_secret_access_key"] != nil
  }

  /// Static keys beat a role in a source profile; a role without keys makes a chain of roles.
  private mutating func botocoreSourceProfile(_ name: String, visited: [String]) throws(Stop) -> Finding {
    let profile = profiles.profile(name)
    let isRole = profile?["role_arn"] != nil && profile?["web_identity_token_file"] == nil
    if isRole, let profile, !Self.hasStaticKeys(profile) {
      if let found = try botocoreAssumeRole(name, visited: visited) { return found }
    }
    guard let found = try botocoreProfileProviders(name) else {
      throw Self.invalid("The source profile \"\(name)\" must have credentials.")
    }
    return found
  }

  /// `credential_source`: Environment, EcsContainer or Ec2InstanceMetadata, spelled exactly so.
  private mutating func botocoreNamedSource(_ source: String, profile: String) throws(Stop) -> Finding {
    let found: Finding?
    switch source {
    case "Environment": found = try botocoreEnvironment()
    case "EcsContainer": found = try botocoreContainer()
    case "Ec2InstanceMetadata": found = try botocoreInstance()
    default:
      throw Self.invalid(
        "The credential source \"\(source)\" referenced in profile \"\(profile)\" is not valid.")
    }
    if let found { return found }
    throw .failed(
      ChainError(
        "CredentialRetrievalError",
        "Error when retrieving credentials from \(source): No credentials found in credential_source "
          + "referenced in profile \(profile)"))
  }

  mutating func botocoreAssume(
    _ profile: Profile, role: Setting, with source: Finding
  ) throws(Stop) -> Finding {
    var call = RoleCall(action: "AssumeRole")
    let sessionName = profile.value("role_session_name")
    if let sessionName { call.add("RoleSessionName", sessionName) }
    if let external = profile.value("external_id") { call.add("ExternalId", external) }
    let serial = profile["mfa_serial"]
    if let serial { call.add("SerialNumber", serial.value) }
    if let seconds = profile.value("duration_seconds").flatMap(PythonText.int) {
      call.addNumber("DurationSeconds", seconds)
    }
    call.add("RoleArn", role.value)
    let cached = call.cacheKey
    if let found = cachedRole(cached, role: role.value) { return found }
    if sessionName == nil { call.add("RoleSessionName", generatedSessionName) }
    let endpoint = try botocoreSTS(signed: true)
    if let serial {
      look(serial.place, "mfa_serial \(serial.value)")
      if isPeeking {
        throw .skipped(
          Skip(would: "the code of \(serial.value), then AssumeRole", ifUnanswered: nil, ends: true))
      }
      guard let code = effects.mfaCode?(serial.value) else {
        throw .skipped(
          Skip(
            would: "a prompt: Enter MFA code for \(serial.value): ",
            ifUnanswered: ChainError("EOFError", "EOF when reading a line")))
      }
      call.add("TokenCode", code)
    }
    let answer = try askSTS(call, at: endpoint, with: source.credentials)
    remember(answer, as: cached)
    return try roleFinding(answer, role: role.value, origin: "AssumeRole with \(source.holds)")
  }
}
