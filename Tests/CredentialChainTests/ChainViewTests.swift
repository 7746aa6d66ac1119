import AWSTypes
import Diagnostics
import Effects
import HTTPMessages
import Testing
import TextLayout

@testable import CredentialChain

/// The explanation as people read it: screens 7 and 12, and the second transcript.
@Suite("A chain, explained")
struct ChainViewTests {
  /// The instance of the course's scenario: a user's keys from a login script, and a role that nobody asks.
  private func web(
    _ client: ChainClient = .cliV2, drop: [String] = [], origin: String = "/etc/profile.d/app.sh:2"
  ) -> ChainResolution {
    var environment: [String: EnvironmentVariable] = [
      "AWS_ACCESS_KEY_ID": EnvironmentVariable("AKIAIOSFODNN7EXAMPLE", origin: origin),
      "AWS_SECRET_ACCESS_KEY": EnvironmentVariable("aSecret", origin: origin),
    ]
    for name in drop { environment[name] = nil }
    let inputs = ChainInputs(
      client: client, environment: environment,
      files: MemoryFiles(["/home/u/.aws/config": "[default]\nregion = eu-west-1\n"]), home: "/home/u",
      now: Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0))
    let effects = ChainEffects(
      transport: ScriptedTransport(InstanceAnswers.all), mayPeek: true,
      identify: { $0.accessKeyID == "AKIAIOSFODNN7EXAMPLE" ? "user app" : nil })
    return CredentialChain.resolve(inputs, effects)
  }

  @Test("The short form names the winner, folds what is empty, and shows the role that nobody asked")
  func short() {
    #expect(
      ChainView.short(web()).text
        == """
        user app  AKIA····MPLE  from environment variables                 client cli-v2
           1  environment     ✓ used       /etc/profile.d/app.sh:2
           2-11               · not asked  all empty
          12  instance role   · not asked  holds the role one-bucket
          to change it: remove line 2 of app.sh, then log in again

        """)
  }

  @Test("Half a pair is an error, and both variables are shown")
  func partial() {
    let text = ChainView.short(
      web(.boto3, drop: ["AWS_SECRET_ACCESS_KEY"], origin: "/etc/profile.d/report.sh:2")
    ).text
    #expect(
      text == """
        NO CREDENTIALS  the environment holds half a pair                   client boto3
           1  environment     ✗ error      AWS_ACCESS_KEY_ID set (report.sh:2)
                                           AWS_SECRET_ACCESS_KEY not set
           2-11               · not asked  all empty
          12  instance role   · not asked  holds the role one-bucket
          to change it: unset AWS_ACCESS_KEY_ID, and the chain goes on to 12

        """)
  }

  @Test("The full screen shows every source with the number of the course's step")
  func full() {
    let text = ChainView.full(web()).text
    #expect(text.contains("  not role one-bucket: the environment is asked first\n"))
    #expect(text.contains("   1  environment variables    ✓ used       AWS_ACCESS_KEY_ID           2\n"))
    #expect(text.contains(" 6-7  login, custom process    · not asked  empty\n"))
    #expect(text.contains("   8  config file              · not asked  [default] has only a region 4\n"))
    #expect(text.contains("  12  instance role            · not asked  holds role one-bucket       6\n"))
    #expect(text.contains("  region eu-west-1             ✓ used       ~/.aws/config:2\n"))
    #expect(text.split(separator: "\n").count <= 22)
  }

  @Test("No row is wider than the window, for any client", arguments: ChainClient.allCases)
  func width(_ client: ChainClient) {
    for text in [ChainView.short(web(client)), ChainView.full(web(client))] { #expect(text.width <= 80) }
  }

  @Test("What the trace, the screens and the JSON show has no secret in it", arguments: ChainClient.allCases)
  func secrets(_ client: ChainClient) {
    let resolution = web(client)
    let everything =
      "\(resolution.steps) \(resolution.proofs) \(resolution.members()) \(ChainView.full(resolution).text)"
    #expect(!everything.contains("aSecret"))
    #expect(
      "\(resolution.members(showingSecrets: true))".contains("aSecret") == (resolution.credentials != nil))
  }

  @Test("Without its variables the same machine is its role")
  func role() {
    let resolution = web(drop: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"])
    #expect(resolution.provider == "iam-role")
    #expect(resolution.subject == "role one-bucket  ASIA····0001")
    #expect(resolution.lever == nil)
  }

  /// A machine without keys, and whatever its network answers.
  private func bare(
    _ client: ChainClient = .cliV2, files: [String: String] = [:], transport: (any HTTPTransport)? = nil
  ) -> ChainResolution {
    let inputs = ChainInputs(
      client: client, files: MemoryFiles(files), home: "/home/u",
      now: Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0))
    return CredentialChain.resolve(inputs, ChainEffects(transport: transport, mayPeek: true))
  }

  @Test("A profile file that is refused is said to be there", arguments: [ChainClient.cliV2, .cliV1, .boto3])
  func refusedFile(_ client: ChainClient) {
    let resolution = bare(
      client, files: ["/home/u/.aws/config": "[default]\nregion = eu-west-1\nbogus line\n"])
    #expect(
      ChainView.full(resolution).text.contains(
        "   8  config file              · not asked  can't parse ~/.aws/config   4\n"))
    #expect(ChainView.short(resolution).text.contains("   8  config file     · not asked  can't parse"))
  }

  @Test("A mistake in a file is said to bother the clients that it bothers")
  func whoRefuses() {
    func hints(_ text: String, _ name: String = "config") -> [String?] {
      ProfileCheck.problems([ProfileFileText(Array(text.utf8), path: name)]).map(\.hint)
    }
    #expect(
      hints("[default]\nbogus line\n")
        == ["refused by cli-v2, cli-v1, boto3, java-v1, java-v2, js-v3, rust; read by go-v2"])
    #expect(hints("[default\nregion = eu-west-1\n").first == "no client reads the file")
  }

  @Test("A service that wants a token whose answer is lost names the hop limit")
  func lostToken() {
    #expect(
      ChainView.short(bare(transport: LostToken())).text
        == """
        NO CREDENTIALS  no source gives any                                client cli-v2
           1-11               – nothing    all empty
          12  instance role   – nothing    the service answered 401, as no token arrived
          to change it: raise the instance's hop limit, so that the answer with the
            token arrives

        """)
  }

  @Test("A source that could not be asked stands in the headline", arguments: ChainClient.allCases)
  func notAsked(_ client: ChainClient) {
    let words = ChainView.full(bare(client)).text.prefix { $0 != "\n" }
    #expect(words.hasPrefix("NO CREDENTIALS  none found; ") && words.hasSuffix(" not asked"))
  }

  @Test("Nothing is cut in any window", arguments: ChainClient.allCases, [40, 60, 80])
  func wraps(_ client: ChainClient, width: Int) {
    #expect(!ChainView.short(web(client), width: width).text.contains("…"))
    #expect(!ChainView.full(web(client, drop: ["AWS_SECRET_ACCESS_KEY"]), width: width).text.contains("…"))
  }

  @Test("The columns stand below each other where a title takes all of its own")
  func aligned() {
    let resolution = bare(
      files: ["/home/u/.aws/credentials": "[default]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n"]
    )
    let signs = ChainView.short(resolution).lines.dropFirst().compactMap { line in
      line.text.firstIndex { "✓–·".contains($0) }.map {
        line.text.distance(from: line.text.startIndex, to: $0)
      }
    }
    #expect(signs.count > 2 && Set(signs).count == 1)
  }
}

/// A metadata service that wants tokens, and whose answers to requests for one go astray.
private struct LostToken: HTTPTransport {
  func send(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double
  ) throws(TransportError) -> HTTPResponse {
    if request.method == "PUT" { throw .timedOut }
    return HTTPResponse(status: 401, text: "")
  }
}
