internal import AWSTypes
internal import Effects

/// What botocore settles before it asks any provider: profile, files, region, output.
extension ChainRun {
  /// The profile: option, then the two variables, whose order differs between v2 and the rest.
  func botocoreProfile() -> Sourced {
    if let option = inputs.options.profile, !(option.isEmpty && isCLI) {
      return Sourced(option, source: isCLI ? "--profile" : "profile_name")
    }
    let names =
      inputs.client == .cliV2
      ? ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"] : ["AWS_DEFAULT_PROFILE", "AWS_PROFILE"]
    for name in names {
      if let value = quietVariable(name) { return Sourced(value, source: sourceText(name)) }
    }
    return Sourced("default", source: "default")
  }

  /// A variable's name, with its origin where that is known: `AWS_REGION, set in /etc/profile.d/app.sh:2`.
  func sourceText(_ name: String) -> String {
    inputs.environment[name]?.origin.map { "\(name), set \($0)" } ?? name
  }

  /// Reads both files and checks what botocore checks before it builds its chain; the error that ends everything, if any.
  mutating func loadBotocoreSession(_ profile: Sourced) -> ChainError? {
    let config = botocoreFile("AWS_CONFIG_FILE", standard: "~/.aws/config", kind: .config)
    let credentials = botocoreFile(
      "AWS_SHARED_CREDENTIALS_FILE", standard: "~/.aws/credentials", kind: .credentials)
    let files = [config, credentials].compactMap { $0 }
    profiles = ProfileSet(files.filter { !$0.isRefused })
    if let refused = files.first(where: \.isRefused) {
      return ChainError("ConfigParseError", "Unable to parse config file: \(expandingHome(refused.path))")
    }
    if let name = profile.value, profile.source != "default", profiles.profile(name) == nil {
      return ChainError("ProfileNotFound", "The config profile (\(name)) could not be found")
    }
    return botocoreMetadataSettings().failure
  }

  private mutating func botocoreFile(_ variable: String, standard: String, kind: ProfileFile.Kind)
    -> ProfileFile?
  {
    profileFile(expandingHome(expandingVariables(quietVariable(variable) ?? standard)), kind)
  }

  /// Python's `os.path.expandvars`: `$NAME` and `${NAME}`; unknown ones stay.
  func expandingVariables(_ text: String) -> String {
    guard text.utf8.contains(0x24) else { return text }
    var result = ""
    var rest = text[...]
    while let dollar = rest.firstIndex(of: "$") {
      result += rest[..<dollar]
      rest = rest[dollar...]
      let behind = rest.dropFirst()
      let name: Substring
      let whole: Substring
      if behind.first == "{", let closing = behind.firstIndex(of: "}") {
        name = behind[behind.index(after: behind.startIndex)..<closing]
        whole = rest[...closing]
      } else {
        name = behind.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
        whole = rest[..<name.endIndex]
      }
      if !name.isEmpty, let value = quietVariable(String(name)) {
        result += value
      } else {
        result += whole.isEmpty ? "$" : whole
      }
      rest = whole.isEmpty ? behind : rest[whole.endIndex...]
    }
    return result + rest
  }

  /// A setting of the profile in use.
  func profileSetting(_ name: String) -> Setting? { profiles.profile(profileName)?[name] }

  /// Option, variables, profile; AWS CLI v2 also asks the instance metadata service. Found once, when it is needed.
  mutating func currentRegion() -> Sourced {
    if let knownRegion { return knownRegion }
    let found = inputs.client.grammar == .python ? findBotocoreRegion() : findSDKRegion()
    knownRegion = found
    return found
  }

  private mutating func findBotocoreRegion() -> Sourced {
    // The CLIs take an empty option for none; boto3 takes it for the region.
    if let option = inputs.options.region, !(option.isEmpty && isCLI) {
      return Sourced(option, source: isCLI ? "--region" : "region_name")
    }
    let names = inputs.client == .cliV2 ? ["AWS_REGION", "AWS_DEFAULT_REGION"] : ["AWS_DEFAULT_REGION"]
    for name in names {
      if let value = quietVariable(name) { return Sourced(value, source: sourceText(name)) }
    }
    if let setting = profileSetting("region") { return Sourced(setting.value, source: setting.place) }
    if inputs.client == .cliV2, let region = instanceRegion() { return region }
    return Sourced()
  }

  /// `--output`, `AWS_DEFAULT_OUTPUT`, the profile's, `json`.
  func botocoreOutput() -> Sourced {
    if let option = inputs.options.output { return Sourced(option, source: "--output") }
    if let value = quietVariable("AWS_DEFAULT_OUTPUT") {
      return Sourced(value, source: sourceText("AWS_DEFAULT_OUTPUT"))
    }
    if let setting = profileSetting("output") { return Sourced(setting.value, source: setting.place) }
    return Sourced("json", source: "default")
  }
}
