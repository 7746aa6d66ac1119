import Crypto
import Documents
import Effects

/// A machine made up from a seed: variables, files, options and what its network would answer. Themes make what is
/// interesting likely, and everything may come together with everything else.
struct ChainScenario: Sendable, CustomStringConvertible {
  /// What a scenario is mainly about.
  enum Theme: String, CaseIterable, Sendable {
    case environment, keys, roles, process, identityCenter, webIdentity, container, instance, malformed,
      cached, names
  }

  var seed: UInt64
  var theme: Theme
  var environment: [String: String] = [:]
  /// Files by their path below the home directory.
  var files: [String: String] = [:]
  var profile: String?
  var region: String?
  /// What the metadata service and the container's endpoint do.
  var metadata = "none"
  var container = "ok"

  var description: String { "\(theme.rawValue) \(seed)" }

  static let names = ["default", "a", "b", "work", "two words", "missing"]

  /// The scenario of a seed, at a time that tokens and caches refer to.
  init(seed: UInt64, now: Timestamp) {
    self.seed = seed
    var random = SeededRandom(seed: seed, purpose: "scenario")
    theme = Theme.allCases[Int(seed % UInt64(Theme.allCases.count))]
    var maker = ScenarioMaker(random: random, now: now, theme: theme)
    _ = random.next()
    maker.variables(&self)
    maker.profiles(&self)
    maker.caches(&self)
    maker.network(&self)
  }
}

/// Draws the parts of a scenario.
struct ScenarioMaker {
  private var random: SeededRandom
  private let now: Timestamp
  private let theme: ChainScenario.Theme

  init(random: SeededRandom, now: Timestamp, theme: ChainScenario.Theme) {
    self.random = random
    self.now = now
    self.theme = theme
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  private mutating func one(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }

  private func isAbout(_ themes: ChainScenario.Theme...) -> Bool { themes.contains(theme) }

  /// `HOME` in a text stands for the home directory, wherever that will be.
  mutating func variables(_ scenario: inout ChainScenario) {
    var set: [String: String] = [:]
    let keys = isAbout(.environment) ? 80 : 12
    if chance(keys) { set["AWS_ACCESS_KEY_ID"] = one(["AKIAENV", "AKIAENV", "AKIAENV", "", " AKIABLANK "]) }
    if chance(keys) { set["AWS_SECRET_ACCESS_KEY"] = one(["envsecret", "envsecret", "envsecret", ""]) }
    if chance(keys / 3) { set["AWS_SESSION_TOKEN"] = one(["envtoken", ""]) }
    if chance(keys / 6) { set["AWS_SECURITY_TOKEN"] = one(["oldtoken", ""]) }
    if chance(keys / 5) {
      set["AWS_CREDENTIAL_EXPIRATION"] = one([
        later(3600), later(300), later(-60), "", "whenever", "2099-01-01T00:00:00+02:00",
      ])
    }
    if chance(10) { set["AWS_ACCOUNT_ID"] = "123456789012" }
    if chance(isAbout(.names) ? 60 : 25) { set["AWS_PROFILE"] = one(ChainScenario.names + ["", "a"]) }
    if chance(isAbout(.names) ? 50 : 12) {
      set["AWS_DEFAULT_PROFILE"] = one(ChainScenario.names + ["", "b"])
    }
    if chance(25) { set["AWS_REGION"] = one(["eu-north-1", "eu-north-1", "", "aws-global"]) }
    if chance(25) { set["AWS_DEFAULT_REGION"] = one(["us-west-2", "cn-north-1", "", "not a region"]) }
    let web = isAbout(.webIdentity) ? 70 : 4
    if chance(web) {
      set["AWS_WEB_IDENTITY_TOKEN_FILE"] = one(["HOME/token", "HOME/token", "HOME/none", "", "HOME/.aws"])
    }
    if chance(web) { set["AWS_ROLE_ARN"] = one(Self.roles + [""]) }
    if chance(web / 3) { set["AWS_ROLE_SESSION_NAME"] = one(["me", ""]) }
    let task = isAbout(.container) ? 60 : 4
    if chance(task / 2) {
      set["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"] = one(["/container", "/container?id=1", ""])
    }
    if chance(task) {
      set["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = one([
        "http://127.0.0.1:1234/container", "http://localhost/container", "http://169.254.170.23/container",
        "http://10.1.2.3/container", "https://example.org/container", "http://[fd00:ec2::23]/container",
        "nonsense",
        "http://127.0.0.1/container#part", "", "http://127.1/container", "http://[::1]:81/container",
      ])
    }
    if chance(task / 2) { set["AWS_CONTAINER_AUTHORIZATION_TOKEN"] = one(["abc", "a\nb", ""]) }
    if chance(task / 2) {
      set["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = one(["HOME/token", "HOME/none", "HOME/line", ""])
    }
    if chance(isAbout(.instance) ? 25 : 45) {
      set["AWS_EC2_METADATA_DISABLED"] = one(["true", "true", "True", "false", "1", ""])
    }
    let instance = isAbout(.instance) ? 25 : 2
    if chance(instance) { set["AWS_EC2_METADATA_V1_DISABLED"] = one(["true", "false"]) }
    if chance(instance) {
      set["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = one(["http://127.0.0.1:99/", "http://127.0.0.1:99", "x", ""])
    }
    if chance(instance) { set["AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"] = one(["IPv6", "ipv4", "ipv5", ""]) }
    if chance(instance) { set["AWS_METADATA_SERVICE_NUM_ATTEMPTS"] = one(["2", "0", "x", " 1 "]) }
    if chance(instance) { set["AWS_METADATA_SERVICE_TIMEOUT"] = one(["2", "1.5", "-1"]) }
    if chance(6) { set["AWS_CONFIG_FILE"] = one(["HOME/other", "~/other", "$HOME/other", "HOME/none", ""]) }
    if chance(6) {
      set["AWS_SHARED_CREDENTIALS_FILE"] = one(["HOME/keys", "~/keys", "${HOME}/keys", "HOME/none", ""])
    }
    if chance(3) { set["AWS_CREDENTIAL_FILE"] = one(["HOME/ec2", "HOME/none", "~/ec2"]) }
    if chance(3) { set["BOTO_CONFIG"] = one(["HOME/boto", "HOME/none", "$HOME/boto"]) }
    if chance(8) { set["AWS_STS_REGIONAL_ENDPOINTS"] = one(["legacy", "regional"]) }
    if chance(5) {
      set["AWS_ENDPOINT_URL_STS"] = one(["http://127.0.0.1:4599/", "http://127.0.0.1:4599/path"])
    }
    if chance(4) { set["AWS_ENDPOINT_URL"] = "http://127.0.0.1:4600" }
    if chance(3) { set["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = one(["true", "false"]) }
    scenario.environment = set
    if chance(isAbout(.names) ? 50 : 30) { scenario.profile = one(ChainScenario.names + ["a", "b"]) }
    if chance(15) { scenario.region = one(["sa-east-1", "eu-west-1"]) }
  }

  private static let roles = [
    "arn:aws:iam::123456789012:role/W", "arn:aws:iam::123456789012:role/Denied",
    "arn:aws:iam::123456789012:role/Short",
    "arn:aws:iam::123456789012:role/W", "arn:aws:iam::123456789012:role/Ended", "arn:aws:iam::1:r/W",
  ]

  // MARK: profile files

  mutating func profiles(_ scenario: inout ChainScenario) {
    scenario.files[".aws/config"] = chance(90) ? file(.config) : nil
    scenario.files[".aws/credentials"] = chance(75) ? file(.credentials) : nil
    scenario.files["other"] = "[default]\nregion = eu-central-1\n[profile a]\naws_access_key_id = AKIAOTHER\n"
    scenario.files["keys"] = "[a]\naws_access_key_id = AKIAKEYS\naws_secret_access_key = s\n"
    scenario.files["ec2"] = one([
      "AWSAccessKeyId=AKIAEC2\nAWSSecretKey=s\n", "AWSAccessKeyId=AKIAEC2\n", "none\n",
    ])
    scenario.files["boto"] = one([
      "[Credentials]\naws_access_key_id = AKIABOTO\naws_secret_access_key = s\n",
      "[Credentials]\naws_access_key_id = A\n",
      "[Boto]\nx = y\n", "no section\n",
    ])
    scenario.files["token"] = "web.identity.token"
    scenario.files["line"] = "two\nlines\n"
  }

  private mutating func file(_ kind: FileKindOfScenario) -> String {
    var text = ""
    for name in ["default", "a", "b", "work"] where chance(70) {
      text += header(name, kind) + "\n" + body(kind) + (chance(50) ? "\n" : "")
    }
    if kind == .config, chance(isAbout(.identityCenter) ? 80 : 10) {
      text += "[sso-session s]\nsso_region = eu-west-1\nsso_start_url = https://x.awsapps.com/start\n"
      if chance(50) { text += "sso_registration_scopes = sso:account:access\n" }
    }
    if kind == .config, chance(8) { text += "[services v]\nsts =\n  endpoint_url = http://127.0.0.1:4601\n" }
    if isAbout(.malformed), chance(60) { text = spoiled(text) }
    return text
  }

  private enum FileKindOfScenario { case config, credentials }

  private mutating func header(_ name: String, _ kind: FileKindOfScenario) -> String {
    if isAbout(.malformed), chance(12) {
      return one([
        "[\(name)", "[ \(name) ]", "[profile]", "[profile \(name) x]", "[]", "[profile '\(name)]",
        " [\(name)]",
      ])
    }
    if kind == .credentials { return chance(95) ? "[\(name)]" : "[profile \(name)]" }
    if name == "default" { return chance(90) ? "[default]" : "[profile default]" }
    return chance(92)
      ? one(["[profile \(name)]", "[profile \(name)]", "[profile \"\(name)\"]"]) : "[\(name)]"
  }

  private mutating func body(_ kind: FileKindOfScenario) -> String {
    var lines: [String] = []
    if chance(isAbout(.keys, .roles, .names) ? 55 : 30) {
      let name = "AKIA\(kind == .config ? "CONF" : "CRED")\(Int.random(in: 10..<100, using: &random))"
      if chance(92) { lines.append("aws_access_key_id = \(name)") }
      if chance(88) { lines.append("aws_secret_access_key = \(one(["s", "se=cr=et", "s # c", "s ; c"]))") }
      if chance(20) { lines.append("\(one(["aws_session_token", "aws_security_token"])) = tok") }
      if chance(5) { lines.append("aws_account_id = 123456789012") }
    }
    if chance(isAbout(.roles, .cached) ? 60 : 12) {
      lines.append("role_arn = \(one(Self.roles))")
      if chance(80) { lines.append("source_profile = \(one(["default", "a", "b", "work", "missing"]))") }
      if chance(25) {
        lines.append(
          "credential_source = \(one(["Environment", "EcsContainer", "Ec2InstanceMetadata", "environment"]))")
      }
      if chance(25) { lines.append("role_session_name = me") }
      if chance(15) { lines.append("external_id = é/x y") }
      if chance(15) { lines.append("duration_seconds = \(one(["1800", "x", "3_600", "", "60"]))") }
      if chance(6) { lines.append("mfa_serial = arn:aws:iam::123456789012:mfa/me") }
      if chance(10) { lines.append("web_identity_token_file = HOME/\(one(["token", "none"]))") }
    }
    if chance(isAbout(.webIdentity) ? 30 : 3) {
      lines.append("web_identity_token_file = HOME/token")
      if chance(70) { lines.append("role_arn = \(one(Self.roles))") }
    }
    if chance(isAbout(.process) ? 55 : 6) { lines.append("credential_process = \(process())") }
    if chance(isAbout(.identityCenter) ? 55 : 4) {
      if chance(60) { lines.append("sso_session = \(one(["s", "s", "none"]))") }
      if chance(85) { lines.append("sso_role_name = \(one(["Dev", "Dev", "Denied", "Stale"]))") }
      if chance(85) { lines.append("sso_account_id = 123456789012") }
      if chance(45) { lines.append("sso_region = \(one(["eu-west-1", "us-east-2"]))") }
      if chance(45) {
        lines.append("sso_start_url = \(one(["https://x.awsapps.com/start", "https://y.awsapps.com/start"]))")
      }
    }
    if chance(40) {
      lines.append("region = \(one(["eu-west-1", "ap-south-1", "", "us-east-1", "eu-west-1"]))")
    }
    if chance(10) { lines.append("output = json") }
    if chance(5) { lines.append("s3 =\n  max_concurrent_requests = 5\n  endpoint_url = http://x") }
    if chance(3) { lines.append("services = v") }
    if chance(3) { lines.append("endpoint_url = http://127.0.0.1:4602") }
    if chance(3) { lines.append("sts_regional_endpoints = legacy") }
    if chance(isAbout(.instance) ? 12 : 1) {
      lines.append("metadata_service_num_attempts = \(one(["2", "x"]))")
    }
    if chance(isAbout(.instance) ? 12 : 1) { lines.append("ec2_metadata_v1_disabled = true") }
    if chance(4) { lines.append("Region = eu-west-9") }
    lines.shuffle(using: &random)
    return lines.map { $0 + "\n" }.joined()
  }

  private mutating func process() -> String {
    let ends = one([
      "", ",\"Expiration\":\"\(later(7200))\"", ",\"Expiration\":\"\(later(-60))\"", ",\"AccountId\":\"1\"",
    ])
    let whole =
      "{\"Version\":1,\"AccessKeyId\":\"AKIAPROC\",\"SecretAccessKey\":\"s\",\"SessionToken\":\"t\"\(ends)}"
    return one([
      "/bin/echo '\(whole)'", "/bin/echo '\(whole)'", "echo '\(whole)'", "/bin/echo {}", "/bin/false",
      "/bin/echo no",
      "/bin/echo '{\"Version\":2}'", "/bin/echo '{\"Version\":1,\"AccessKeyId\":\"A\"}'",
      "/nonexistent/program x",
      "/bin/sh -c 'echo wrong >&2; exit 3'", "/bin/echo 'open", "/bin/echo '{\"Version\":\"1\"}'",
      "/bin/true",
      "/bin/echo '[]'", "~/none", "/bin/echo '{\"Version\" 1}'", "/bin/echo '{} {}'", "/etc/passwd x", "/tmp",
      "/bin/echo null", "/bin/echo '[1, 2'", "/bin/echo '\"open'",
    ])
  }

  /// Mistakes of the kinds that people make.
  private mutating func spoiled(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<Int.random(in: 1...2, using: &random) {
      let place = Int.random(in: 0...lines.count, using: &random)
      lines.insert(
        one([
          "nonsense", " = x", "[default]", "region = us-east-1", "  indented = 1", "\tregion = eu-west-3",
          "key : value",
          "; comment", "# comment", "  # comment", "[", "]", "region", "[a]", "é = ü", "\u{FEFF}", "[[a]]",
          "x = [b]", ":",
          "%(x)s = %", "s3 =\n  nothing", "[DEFAULT]", "region = a\n  b", "rem x", "[a] # c", "[a];c",
          "key\u{0B}=1",
        ]), at: place)
    }
    return lines.joined(separator: chance(15) ? "\r\n" : "\n")
  }

  // MARK: caches and network

  mutating func caches(_ scenario: inout ChainScenario) {
    guard isAbout(.identityCenter) || chance(10) else { return }
    for key in ["https://x.awsapps.com/start", "https://y.awsapps.com/start", "s"] where chance(80) {
      let end = one([later(7200), later(7200), later(300), later(-60)])
      var token: [Node.Member] = [
        Node.Member(key: "startUrl", value: Node(key)), Node.Member(key: "region", value: "eu-west-1"),
        Node.Member(key: "accessToken", value: "access"), Node.Member(key: "expiresAt", value: Node(end)),
      ]
      if chance(50) {
        token += [
          Node.Member(key: "refreshToken", value: "refresh"), Node.Member(key: "clientId", value: "id"),
          Node.Member(key: "clientSecret", value: "cs"),
          Node.Member(
            key: "registrationExpiresAt", value: Node(later(one(["a", "b"]) == "a" ? 86_400 : -60))),
        ]
      }
      if chance(10) { token.remove(at: 2) }
      let text = chance(95) ? JSON.compact(Node(.object(token))) : "{"
      scenario.files[".aws/sso/cache/\(SHA1.hex(key)).json"] = text
    }
  }

  mutating func network(_ scenario: inout ChainScenario) {
    scenario.metadata = one(
      isAbout(.instance)
        ? [
          "v2", "v2", "v1", "405", "bad", "500", "norole", "empty", "broken", "failed", "soon", "none",
          "refused",
        ]
        : ["none", "refused", "v2", "norole"])
    scenario.container = one(["ok", "ok", "ok", "refused", "broken", "500", "half"])
  }

  /// A time relative to now.
  private func later(_ seconds: Int64) -> String { now.adding(seconds: seconds).iso8601 }
}
