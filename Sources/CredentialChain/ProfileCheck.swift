public import Diagnostics

/// A profile file to be checked, with the name it is known by.
public struct ProfileFileText: Sendable {
  /// The path as the person wrote it.
  public var path: String
  /// Which of the two files it is.
  public var kind: ProfileFile.Kind
  var source: SourceText
  var shared: ProfileFile
  var python: ProfileFile
  var javaV1: ProfileFile

  /// A file's bytes; a name that begins with `credentials` makes it a credentials file, unless the kind is given.
  public init(_ bytes: [UInt8], path: String, kind: ProfileFile.Kind? = nil) {
    let name = path.split(separator: "/").last ?? ""
    let kind = kind ?? (name.hasPrefix("credentials") ? .credentials : .config)
    self.path = path
    self.kind = kind
    source = SourceText(name: path, text: String(decoding: bytes, as: UTF8.self))
    shared = ProfileFile.read(bytes, path: path, kind: kind, grammar: .shared)
    python = ProfileFile.read(bytes, path: path, kind: kind, grammar: .python)
    javaV1 = ProfileFile.read(bytes, path: path, kind: kind, grammar: .javaV1)
  }
}

/// Finds what is wrong with profile files: what either grammar refuses, what a client ignores in silence, and what refers to
/// something that is not there.
public enum ProfileCheck {
  /// All problems of files that belong together, file by file in the order of their lines.
  public static func problems(_ files: [ProfileFileText]) -> [Diagnostic] {
    var all: [Diagnostic] = []
    let set = ProfileSet(files.map(\.python))
    for file in files {
      var found = grammarProblems(file, files)
      for section in file.python.sections {
        found += headerProblems(section, file)
        found += nameProblems(section, file)
        found += meaningProblems(section, file, set)
      }
      all += found.sorted { ($0.range?.start.offset ?? 0) < ($1.range?.start.offset ?? 0) }
    }
    return all
  }

  /// What the two grammars refuse; one line is reported once, with who refuses it.
  private static func grammarProblems(_ file: ProfileFileText, _ files: [ProfileFileText]) -> [Diagnostic] {
    let sharedLines = Set(file.shared.problems.compactMap { $0.range?.start.line })
    let python = file.python.problems.filter { problem in
      problem.range.map { !sharedLines.contains($0.start.line) } ?? true
    }
    return (file.shared.problems + python).map { problem in
      var copy = problem
      copy.hint = copy.hint ?? file.readers(of: problem, among: files)
      return copy
    }
  }

  private static func headerProblems(_ section: ProfileSection, _ file: ProfileFileText) -> [Diagnostic] {
    let header = section.header
    guard header != "DEFAULT",
      case .ignored(let why) = SharedHeader(PythonText.stripped(header), kind: file.kind)
    else { return [] }
    let isKnown = ["preview", "plugins"].contains(header) || header.hasPrefix("plugins")
    if isKnown { return [] }
    return [
      warning(
        "profile.ignored-section", "nobody reads the section `[\(header)]`", file, section.line, hint: why)
    ]
  }

  private static let known: Set<String> = [
    "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_security_token", "aws_account_id",
    "region", "output", "role_arn", "source_profile", "credential_source", "external_id", "mfa_serial",
    "role_session_name", "duration_seconds", "web_identity_token_file", "credential_process", "sso_session",
    "sso_start_url", "sso_region", "sso_account_id", "sso_role_name", "sso_registration_scopes",
    "login_session",
    "endpoint_url", "services", "ca_bundle", "cli_pager", "cli_auto_prompt", "cli_timestamp_format",
    "cli_binary_format", "cli_follow_urlparam", "cli_history", "s3", "s3api", "max_attempts", "retry_mode",
    "defaults_mode", "use_fips_endpoint", "use_dualstack_endpoint", "sts_regional_endpoints",
    "parameter_validation",
    "tcp_keepalive", "metadata_service_timeout", "metadata_service_num_attempts",
    "ec2_metadata_service_endpoint",
    "ec2_metadata_service_endpoint_mode", "ec2_metadata_v1_disabled", "imds_use_ipv6", "api_versions",
    "ignore_configured_endpoint_urls", "request_min_compression_size_bytes", "disable_request_compression",
    "request_checksum_calculation", "response_checksum_validation", "sigv4a_signing_region_set",
    "account_id_endpoint_mode",
    "sdk_ua_app_id", "endpoint_discovery_enabled", "addressing_style", "signature_version", "data_path",
    "csm_enabled",
  ]

  /// Names that are one or two letters off a setting's name.
  private static func nameProblems(_ section: ProfileSection, _ file: ProfileFileText) -> [Diagnostic] {
    section.properties.all.compactMap { property in
      guard !known.contains(property.name), let near = NearestName.of(property.name, among: known.sorted())
      else {
        return nil
      }
      return warning(
        "profile.unknown-setting", "no client knows the setting `\(property.name)`", file, property.line,
        hint: "did you mean `\(near)`?")
    }
  }

  /// What a profile says that cannot work: half a pair, a role without a source, a source that is not there.
  private static func meaningProblems(
    _ section: ProfileSection, _ file: ProfileFileText, _ set: ProfileSet
  ) -> [Diagnostic] {
    let properties = section.properties
    var found: [Diagnostic] = []
    let key = properties["aws_access_key_id"]
    let secret = properties["aws_secret_access_key"]
    if let key, secret == nil {
      found.append(
        error(
          "profile.half-pair", "an access key without its secret", file, key.line,
          hint: "aws_secret_access_key is missing"))
    } else if let secret, key == nil {
      found.append(
        error(
          "profile.half-pair", "a secret without its access key", file, secret.line,
          hint: "aws_access_key_id is missing"))
    }
    if let source = properties["credential_source"],
      !["Environment", "Ec2InstanceMetadata", "EcsContainer"].contains(source.value)
    {
      let names = ["Environment", "Ec2InstanceMetadata", "EcsContainer"]
      found.append(
        error(
          "profile.credential-source", "there is no credential source `\(source.value)`", file, source.line,
          hint: NearestName.of(source.value, among: names).map { "did you mean `\($0)`?" }
            ?? "there are \(names.joined(separator: ", "))"))
    }
    guard let role = properties["role_arn"] else { return found }
    let source = properties["source_profile"]
    if source != nil, let both = properties["credential_source"] {
      found.append(
        error(
          "profile.two-sources", "a role has one source, `source_profile` or `credential_source`", file,
          both.line))
    }
    if source == nil, properties["credential_source"] == nil, properties["web_identity_token_file"] == nil {
      found.append(
        error(
          "profile.no-source", "a role without a source", file, role.line,
          hint: "add `source_profile` or `credential_source`"))
    }
    if let source, set.profile(source.value) == nil {
      found.append(
        error(
          "profile.missing-source", "there is no profile `\(source.value)`", file, source.line,
          hint: NearestName.of(source.value, among: set.names).map { "did you mean `\($0)`?" }))
    }
    if let source, let circle = circle(from: section, source.value, set) {
      found.append(
        error(
          "profile.circle", "the profiles refer to each other in a circle", file, source.line, hint: circle))
    }
    return found
  }

  /// `a > b > a` where the sources of a role lead back to a profile without keys of its own.
  private static func circle(from section: ProfileSection, _ source: String, _ set: ProfileSet) -> String? {
    let words = ShellWords.split(section.header) ?? []
    guard let name = words.last else { return nil }
    var path = [name]
    var next = source
    while path.count <= 100 {
      if path.contains(next) {
        let profile = set.profile(next)
        if profile?["aws_access_key_id"] != nil { return nil }
        return next == name ? (path + [next]).joined(separator: " > ") : nil
      }
      guard let profile = set.profile(next), profile["role_arn"] != nil, profile["aws_access_key_id"] == nil,
        let further = profile.value("source_profile")
      else { return nil }
      path.append(next)
      next = further
    }
    return nil
  }

  private static func error(
    _ code: String, _ message: String, _ file: ProfileFileText, _ line: Int, hint: String? = nil
  ) -> Diagnostic { diagnostic(.error, code, message, file, line, hint) }

  private static func warning(
    _ code: String, _ message: String, _ file: ProfileFileText, _ line: Int, hint: String? = nil
  ) -> Diagnostic { diagnostic(.warning, code, message, file, line, hint) }

  private static func diagnostic(
    _ severity: Diagnostic.Severity, _ code: String, _ message: String, _ file: ProfileFileText, _ line: Int,
    _ hint: String?
  ) -> Diagnostic {
    let start = file.source.offset(ofLine: line)
    let text = file.source.line(line)
    let indent = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
    let range = file.source.range(utf8: start + indent..<start + text.trimmingBlanks.utf8.count + indent)
    return Diagnostic(severity, code: code, message, in: file.source, at: range, hint: hint).hidingSecrets
  }
}
