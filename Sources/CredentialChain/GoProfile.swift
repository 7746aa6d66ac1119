internal import Effects

/// A profile as the Go SDK loads it, before it asks anybody: everything that is wrong with it ends the program at once, even
/// where variables would have had keys.
///
/// Source: `config/shared_config.go` of aws-sdk-go-v2 1.17.1, whose texts were measured with the real SDK.
struct GoProfile {
  /// Where the credentials come from, in the order in which Go looks.
  enum Base: Equatable {
    case sourceProfile, keys, credentialSource(String), webIdentity, identityCenter, process, none
  }

  var profile: Profile
  var base: Base
  /// The role that is assumed with the credentials of the base; a profile that stands for its own source has none.
  var role: Setting?
  /// The source profile; at most one.
  var source: [GoProfile] = []

  private static let kinds = [
    "source_profile", "credential_source", "credential_process", "web_identity_token_file",
  ]

  /// Loads a profile and those it refers to; nil where it is not there.
  static func load(
    _ name: String, from profiles: ProfileSet, visited: inout [String]
  ) throws(ChainError) -> GoProfile? {
    guard let profile = profiles.profile(name) else { return nil }
    if let failure = partial(name, profiles) { throw failure }
    let isSecond = visited.contains(name)
    let role = isSecond ? nil : filled(profile, "role_arn")
    let used = kinds.filter { filled(profile, $0) != nil && !(isSecond && $0 == "source_profile") }
    if !isSecond, role == nil, let kind = used.first(where: { $0 != "credential_process" }) {
      throw ChainError(
        "CredentialRequiresARNError", "credential type \(kind) requires role_arn, profile \(name)")
    }
    let hasKeys =
      filled(profile, "aws_access_key_id") != nil && filled(profile, "aws_secret_access_key") != nil
    if !visited.isEmpty, hasKeys { return GoProfile(profile: profile, base: .keys, role: role) }
    visited.append(name)
    if used.count > 1 {
      throw ChainError(
        "error",
        "only one credential type may be specified per profile: source profile, credential source, credential "
          + "process, web identity token, or sso")
    }
    var loaded = GoProfile(profile: profile, base: .none, role: role)
    if used.first == "source_profile", let source = filled(profile, "source_profile")?.value {
      loaded.base = .sourceProfile
      loaded.source = [try self.source(source, role: role?.value ?? "", profiles, visited: &visited)]
    } else if hasKeys {
      loaded.base = .keys
    } else {
      loaded.base = ownBase(profile)
    }
    if let session = filled(profile, "sso_session")?.value { try check(session, profiles) }
    return loaded
  }

  /// The setting of a name, where it is not empty.
  private static func filled(_ profile: Profile, _ name: String) -> Setting? {
    profile[name].flatMap { $0.value.isEmpty ? nil : $0 }
  }

  private static func ownBase(_ profile: Profile) -> Base {
    if let source = filled(profile, "credential_source") { return .credentialSource(source.value) }
    if filled(profile, "web_identity_token_file") != nil { return .webIdentity }
    let center = ["sso_account_id", "sso_region", "sso_role_name", "sso_start_url"]
    if center.contains(where: { filled(profile, $0) != nil }) { return .identityCenter }
    return filled(profile, "credential_process") == nil ? .none : .process
  }

  private static func source(
    _ name: String, role: String, _ profiles: ProfileSet, visited: inout [String]
  ) throws(ChainError) -> GoProfile {
    let failure = { (why: String) in
      ChainError(
        "SharedConfigAssumeRoleError", "failed to load assume role \(role), of profile \(name), \(why)")
    }
    guard let source = try load(name, from: profiles, visited: &visited) else {
      throw failure("failed to get shared config profile, \(name)")
    }
    if source.base == .none { throw failure("<nil>") }
    return source
  }

  /// Half a pair in one of the files. The credentials file is merged into the other and counts its mistake twice.
  private static func partial(_ name: String, _ profiles: ProfileSet) -> ChainError? {
    func isPartial(_ profile: Profile) -> Bool {
      (filled(profile, "aws_access_key_id") == nil) != (filled(profile, "aws_secret_access_key") == nil)
    }
    let number: Int
    if let part = profiles.profile(name, in: .credentials) {
      guard isPartial(part) else { return nil }
      number = 2
    } else if let part = profiles.profile(name, in: .config), isPartial(part) {
      number = 1
    } else {
      return nil
    }
    return ChainError(
      "error",
      "error fetching config from profile, \(name), Error using profile: \n \(number), partial credentials found "
        + "for profile \(name)\n")
  }

  private static func check(_ session: String, _ profiles: ProfileSet) throws(ChainError) {
    guard let section = profiles.ssoSession(session) else {
      throw ChainError("error", "failed to find SSO session section, \(session)")
    }
    if filled(section, "sso_region") == nil || filled(section, "sso_start_url") == nil {
      throw ChainError(
        "error",
        "failed to load SSO session \(session), sso_region and sso_start_url are required parameters in "
          + "sso-session section")
    }
  }
}
