internal import AWSTypes

/// botocore's chain, which AWS CLI v1, AWS CLI v2 and boto3 share.
///
/// Source: botocore 1.43 `credentials.py`, `session.py` and `configprovider.py`, and what was measured with the real clients.
extension ChainRun {
  mutating func resolveBotocore() -> ChainResolution {
    let profile = botocoreProfile()
    profileName = profile.value ?? "default"
    if profileName.isEmpty { profileName = "default" }
    let failure = loadBotocoreSession(profile)
    let explicit = profile.source == "--profile" || profile.source == "profile_name"
    var result: WalkResult
    if let keys = inputs.options.keys, failure == nil {
      result = walkWithKeys(keys, explicitProfile: explicit)
    } else {
      result = walk(botocoreOrder(explicitProfile: explicit), failed: failure, ending: { _ in true })
    }
    if result.finding == nil, result.error == nil, !result.endedOpen {
      result.error = ChainError("NoCredentialsError", "Unable to locate credentials")
    }
    let failed = result.finding == nil ? result.error : nil
    // A client that failed asks the metadata service for no region any more.
    if failed != nil, failed?.code != "NoCredentialsError" { effects.transport = nil }
    let region = failure == nil ? currentRegion() : Sourced()
    return ChainResolution(
      client: inputs.client, profile: profile, credentials: result.finding?.credentials,
      provider: result.provider,
      identity: result.finding.flatMap { effects.identify?($0.credentials) ?? $0.identity },
      proofs: result.finding?.proofs ?? [], region: region, output: isCLI ? botocoreOutput() : Sourced(),
      error: failed, errorText: failed.map(botocoreText),
      exitStatus: failed.map(botocoreStatus) ?? (result.endedOpen ? nil : 0), isUndecided: result.isUndecided,
      steps: result.steps, files: files, writes: writes)
  }

  private mutating func walkWithKeys(_ keys: Credentials, explicitProfile: Bool) -> WalkResult {
    let proofs = [
      Proof(part: "access key", name: "aws_access_key_id", origin: "given to the session"),
      Proof(part: "secret key", name: "aws_secret_access_key", origin: "given to the session"),
    ]
    let entry = ChainEntry("explicit", .options) { run throws(Stop) in
      run.look("aws_access_key_id", "given to the session")
      return Finding(credentials: keys, proofs: proofs)
    }
    return walk([entry] + botocoreOrder(explicitProfile: explicitProfile), ending: { _ in true })
  }

  private func botocoreOrder(explicitProfile: Bool) -> [ChainEntry] {
    let name = profileName
    let option = isCLI ? "`--profile`" : "`profile_name`"
    return [
      ChainEntry("env", .environment, leftOut: explicitProfile ? "left out because \(option) is given" : nil)
      {
        run throws(Stop) in try run.botocoreEnvironment()
      },
      ChainEntry("assume-role", .role) { run throws(Stop) in
        try run.botocoreAssumeRole(name, visited: [name])
      },
      ChainEntry("assume-role-with-web-identity", .webIdentity) { run throws(Stop) in
        try run.botocoreWebIdentity(name, useEnvironment: !explicitProfile, top: true)
      },
      ChainEntry("sso", .identityCenter) { run throws(Stop) in try run.botocoreSSO(name) },
      ChainEntry("shared-credentials-file", .credentialsFile) { run throws(Stop) in
        try run.botocoreStatic(name, in: .credentials)
      },
      ChainEntry("login", .login) { run throws(Stop) in try run.botocoreLogin(name) },
      ChainEntry("custom-process", .process) { run throws(Stop) in try run.botocoreProcess(name) },
      ChainEntry("config-file", .configFile) { run throws(Stop) in
        try run.botocoreStatic(name, in: .config)
      },
      ChainEntry("ec2-credentials-file", .ec2File) { run throws(Stop) in try run.originalEC2File() },
      ChainEntry("boto-config", .botoFile) { run throws(Stop) in try run.botoConfig() },
      ChainEntry("container-role", .container) { run throws(Stop) in try run.botocoreContainer() },
      ChainEntry("iam-role", .instance) { run throws(Stop) in try run.botocoreInstance() },
    ]
  }

  /// The providers that read one profile, for `source_profile`: the same ones, in the same order, for another profile.
  mutating func botocoreProfileProviders(_ name: String) throws(Stop) -> Finding? {
    if let found = try botocoreWebIdentity(name, useEnvironment: false, top: false) { return found }
    if let found = try botocoreSSO(name) { return found }
    if let found = try botocoreStatic(name, in: .credentials) { return found }
    if let found = try botocoreLogin(name) { return found }
    if let found = try botocoreProcess(name) { return found }
    return try botocoreStatic(name, in: .config)
  }

  // MARK: what is printed

  private func botocoreText(_ error: ChainError) -> String {
    guard isCLI else { return "\(error.code): \(error.message)" }
    switch error.code {
    case "NoCredentialsError":
      let command = isNewest && inputs.client == .cliV2 ? "aws login" : "aws configure"
      return "\(error.message). You can configure credentials by running \"\(command)\"."
    case "NoRegionError":
      return "\(error.message) You can also configure your region by running \"aws configure\"."
    // CLI v1 reads its files outside the part that catches errors, so that its users see the end of a traceback.
    case "ConfigParseError" where inputs.client == .cliV1:
      return "botocore.exceptions.\(error.code): \(error.message)"
    default: return error.message
    }
  }

  private func botocoreStatus(_ error: ChainError) -> Int {
    switch inputs.client {
    case .cliV2:
      switch error.code {
      case "NoCredentialsError", "NoRegionError": 253
      case "ParamValidationError": 252
      case "ClientError": 254
      default: 255
      }
    case .cliV1: error.code == "ConfigParseError" ? 1 : 255
    default: 1
    }
  }
}
