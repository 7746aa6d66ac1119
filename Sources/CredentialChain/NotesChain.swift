internal import AWSTypes

/// The order as the course notes teach it: six steps, an older and simpler version of the CLI's. Errors are passed over, and
/// the region that nobody set is us-east-1; of real clients that holds for a few global services only.
extension ChainRun {
  mutating func resolveNotes() -> ChainResolution {
    let profile = botocoreProfile()
    profileName = profile.value.flatMap { $0.isEmpty ? nil : $0 } ?? "default"
    _ = loadBotocoreSession(profile)
    let name = profileName
    let isOption = inputs.options.profile != nil
    let order = [
      ChainEntry("command line options", .options) { run throws(Stop) in
        guard isOption else {
          run.look("--profile", "not given")
          return nil
        }
        run.look("--profile", name)
        if let found = try run.botocoreStatic(name, in: .credentials) { return found }
        return try run.botocoreStatic(name, in: .config)
      },
      ChainEntry("environment variables", .environment) { run throws(Stop) in try run.botocoreEnvironment() },
      ChainEntry("CLI credentials file", .credentialsFile) { run throws(Stop) in
        try run.botocoreStatic(name, in: .credentials)
      },
      ChainEntry("CLI configuration file", .configFile) { run throws(Stop) in
        try run.botocoreStatic(name, in: .config)
      },
      ChainEntry("container credentials", .container) { run throws(Stop) in try run.botocoreContainer() },
      ChainEntry("instance profile credentials", .instance) { run throws(Stop) in try run.botocoreInstance()
      },
    ]
    let result = walk(order) { _ in false }
    let nothing = ChainError("NoCredentialsError", "Unable to locate credentials")
    let failed = result.finding == nil && !result.endedOpen ? nothing : nil
    var region = currentRegion()
    if region.value == nil { region = Sourced("us-east-1", source: "default, as the notes have it") }
    return ChainResolution(
      client: .notes, profile: profile, credentials: result.finding?.credentials, provider: result.provider,
      identity: result.finding.flatMap { effects.identify?($0.credentials) ?? $0.identity },
      proofs: result.finding?.proofs ?? [], region: region, output: botocoreOutput(), error: failed,
      errorText: failed?.message, exitStatus: failed == nil ? 0 : 255, isUndecided: result.isUndecided,
      steps: result.steps, files: files, writes: [])
  }
}
