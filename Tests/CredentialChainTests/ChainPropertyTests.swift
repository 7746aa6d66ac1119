import AWSTypes
import Diagnostics
import Effects
import HTTPMessages
import Testing
import TextLayout

@testable import CredentialChain

/// Whatever stands in files, environment and answers: no crash, no endless asking, no secret in a trace.
@Suite("Chains under strain")
struct ChainPropertyTests {
  /// An endpoint that answers with whatever comes to its mind, for ever.
  private final class HostileTransport: HTTPTransport {
    private var random: SeededRandom
    private(set) var count = 0

    init(_ seed: UInt64) { random = SeededRandom(seed: seed, purpose: "transport") }

    func send(_ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double) throws(TransportError)
      -> HTTPResponse
    {
      count += 1
      switch Int.random(in: 0..<8, using: &random) {
      case 0: throw .timedOut
      case 1: throw .refused("")
      case 2: return HTTPResponse(status: 200, text: String(repeating: "[", count: 5000))
      case 3: return .instance(key: "ASIA")
      case 4: return .role("AssumeRole", key: "ASIA", until: "never")
      case 5:
        return HTTPResponse(
          status: 200, body: (0..<50).map { _ in UInt8.random(in: 0...255, using: &random) })
      case 6: return HTTPResponse(status: Int.random(in: 100..<600, using: &random))
      default: return .container(key: "ASIA", until: "2001-01-01T00:00:00Z")
      }
    }
  }

  private static let secret = "verysecretvalue"
  private static let names = [
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_DEFAULT_PROFILE",
    "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN", "AWS_CONFIG_FILE",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI", "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_EC2_METADATA_DISABLED",
    "AWS_CONTAINER_AUTHORIZATION_TOKEN", "AWS_METADATA_SERVICE_NUM_ATTEMPTS",
    "AWS_EC2_METADATA_SERVICE_ENDPOINT",
    "AWS_CREDENTIAL_FILE", "BOTO_CONFIG", "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "AWS_ENDPOINT_URL_STS",
  ]
  private static let values = [
    "", "a", "default", "x y", "/home/u/token", "http://127.0.0.1/x", "http://10.0.0.1", "://", "true",
    "999999999",
    "ipv6", "\u{1B}[31m", "$HOME/../..", "arn:aws:iam::1:role/r", "é", "https://[::1", "-1",
  ]
  private static let lines = [
    "[default]", "[profile a]", "[profile b]", "[a]", "[sso-session s]", "[", "]", "[profile",
    "role_arn = arn:aws:iam::1:role/r",
    "source_profile = a", "source_profile = b", "source_profile = default", "credential_source = Environment",
    "credential_source = EcsContainer", "aws_access_key_id = AKIAX", "credential_process = /bin/x --token q",
    "sso_session = s", "sso_start_url = https://x", "sso_region = r", "sso_account_id = 1",
    "sso_role_name = n",
    "login_session = arn", "web_identity_token_file = /home/u/token", "mfa_serial = m",
    "duration_seconds = x", " = x", "k", "  b = c",
    "", "; c", "# c", "region =", "\u{FEFF}", "\u{85}x = 1", "services = s", "\ts3 =",
  ]

  private func text(_ random: inout SeededRandom) -> String {
    let count = Int.random(in: 0..<14, using: &random)
    var lines = (0..<count).map { _ in Self.lines.randomElement(using: &random) ?? "" }
    if Bool.random(using: &random) { lines.append("aws_secret_access_key = \(Self.secret)") }
    return lines.joined(separator: ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n")
  }

  @Test("A chain ends, whatever it is given, and shows no secret", arguments: 0..<UInt64(6))
  func endures(_ seed: UInt64) {
    var random = SeededRandom(seed: seed, purpose: "chain")
    for _ in 0..<12 {
      var environment: [String: EnvironmentVariable] = [:]
      for _ in 0..<Int.random(in: 0..<6, using: &random) {
        let name = Self.names.randomElement(using: &random) ?? ""
        environment[name] = EnvironmentVariable(Self.values.randomElement(using: &random) ?? "")
      }
      environment["AWS_SECRET_ACCESS_KEY"] = EnvironmentVariable(Self.secret)
      environment["AWS_SESSION_TOKEN"] = EnvironmentVariable(Self.secret)
      let files = MemoryFiles([
        "/home/u/.aws/config": text(&random), "/home/u/.aws/credentials": text(&random),
        "/home/u/token": Self.secret,
      ])
      let profile =
        Bool.random(using: &random) ? ["a", "b", "default", "no"].randomElement(using: &random) : nil
      let transport = HostileTransport(seed)
      for client in ChainClient.allCases {
        let inputs = ChainInputs(
          client: client, options: ChainOptions(profile: profile), environment: environment,
          properties: ["aws.accessKeyId": "k", "aws.secretKey": Self.secret], files: files, home: "/home/u",
          now: Timestamp(seconds: 1_772_442_000))
        let effects =
          Bool.random(using: &random) ? ChainEffects(transport: transport, mayPeek: true) : ChainEffects()
        let resolution = CredentialChain.resolve(inputs, effects)
        let shown =
          "\(resolution.members())\(ChainView.full(resolution).text)\(ChainView.short(resolution).text)\(resolution.proofs)"
        #expect(!shown.contains(Self.secret))
        #expect(resolution.steps.map(\.number) == Array(1...resolution.steps.count))
        #expect(resolution.steps.count { $0.outcome == .found } == (resolution.credentials == nil ? 0 : 1))
        if resolution.credentials != nil { #expect(resolution.error == nil && resolution.exitStatus == 0) }
      }
      #expect(transport.count < 9 * 200)
    }
  }

  @Test("Random bytes are read by every grammar without harm", arguments: 0..<UInt64(8))
  func grammars(_ seed: UInt64) {
    var random = SeededRandom(seed: seed, purpose: "grammar")
    let alphabet = Array("[]=:;# \t\n\raé\\\"'\u{85}".utf8) + [0xFF, 0xC2, 0x00]
    for _ in 0..<60 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        alphabet.randomElement(using: &random) ?? 0
      }
      for grammar in [ProfileFile.Grammar.shared, .python, .javaV1] {
        for kind in [ProfileFile.Kind.config, .credentials] {
          let file = ProfileFile.read(bytes, path: "f", kind: kind, grammar: grammar)
          let set = ProfileSet([file])
          for name in set.names { #expect(set.profile(name) != nil) }
          for problem in file.problems { #expect(!problem.rendered.isEmpty) }
        }
      }
      _ = ProfileCheck.problems([ProfileFileText(bytes, path: "config")])
      let written = Array(text(&random).utf8)
      for grammar in [ProfileFile.Grammar.shared, .python, .javaV1] {
        for (kind, bytes) in [(ProfileFile.Kind.config, written), (.credentials, written), (.config, bytes)] {
          let file = ProfileFile.read(bytes, path: "f", kind: kind, grammar: grammar)
          #expect(
            file.differenceFromWholeReading(bytes) == nil,
            "\(grammar) \(String(decoding: bytes, as: UTF8.self))")
        }
      }
      let text = ProfileFileText(written, path: "config")
      #expect(!ProfileCheck.problems([text]).contains { $0.rendered.contains(Self.secret) })
    }
  }
}
