import AWSTypes
import Effects
import HTTPMessages
import Testing

@testable import CredentialChain

/// Temporary credentials while the clock moves: kept, renewed in their windows, and what happens when nobody answers.
@Suite("Renewal")
struct RefreshTests {
  private static let start = Timestamp(iso8601: "2026-03-02T09:00:00Z") ?? Timestamp(seconds: 0)
  private static let url = "http://127.0.0.1:8080/creds"

  private func inputs(after seconds: Int64) -> ChainInputs {
    ChainInputs(
      client: .boto3, environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": EnvironmentVariable(Self.url)],
      home: "/home/u", now: Self.start.adding(seconds: seconds))
  }

  private func answer(_ key: String, until: String) -> ChainEffects {
    ChainEffects(transport: ScriptedTransport(["GET \(Self.url)": .container(key: key, until: until)]))
  }

  @Test("botocore keeps credentials until 15 minutes before their end, and needs new ones 10 minutes before")
  func windows() {
    var session = CredentialSession()
    let silent = ChainEffects(transport: ScriptedTransport([:]))
    let first = session.current(inputs(after: 0), answer("ASIAFIRST", until: "2026-03-02T10:00:00Z"))
    #expect(first.credentials?.accessKeyID == "ASIAFIRST")
    #expect(session.current(inputs(after: 2640), silent).credentials?.accessKeyID == "ASIAFIRST")
    #expect(session.current(inputs(after: 2760), silent).credentials?.accessKeyID == "ASIAFIRST")
    #expect(session.current(inputs(after: 3060), silent).error?.code == "CredentialRetrievalError")
    let second = session.current(inputs(after: 3060), answer("ASIASECOND", until: "2026-03-02T11:00:00Z"))
    #expect(second.credentials?.accessKeyID == "ASIASECOND")
  }

  @Test("Credentials that come expired are an error")
  func expired() {
    let resolution = CredentialChain.resolve(
      inputs(after: 0), answer("ASIAOLD", until: "2026-03-02T08:00:00Z"))
    #expect(
      resolution.errorText
        == "RuntimeError: Credentials were refreshed, but the refreshed credentials are still expired.")
  }

  @Test("The CLI keeps an assumed role in its cache, and asks again 15 minutes before its end")
  func cache() throws {
    let config = """
      [profile r]
      role_arn = arn:aws:iam::123456789012:role/W
      source_profile = s
      [profile s]
      aws_access_key_id = AKIAX
      aws_secret_access_key = s
      """
    func resolve(_ files: [String: String], after seconds: Int64, _ transport: ScriptedTransport)
      -> ChainResolution
    {
      CredentialChain.resolve(
        ChainInputs(
          client: .cliV1, options: ChainOptions(profile: "r", region: "eu-west-1"), files: MemoryFiles(files),
          home: "/home/u", now: Self.start.adding(seconds: seconds)), ChainEffects(transport: transport))
    }
    let sts = ["POST https://sts.eu-west-1.amazonaws.com/": HTTPResponse.role("AssumeRole", key: "ASIAROLE")]
    let first = resolve(["/home/u/.aws/config": config], after: 0, ScriptedTransport(sts))
    let write = try #require(first.writes.first)
    // The name of the file is the SHA-1 of the call's parameters, as botocore makes it.
    #expect(write.path == "/home/u/.aws/cli/cache/\(Self.cacheName).json")
    let files = ["/home/u/.aws/config": config, write.path: write.content]
    let nobody = ScriptedTransport([:])
    #expect(resolve(files, after: 2640, nobody).credentials?.accessKeyID == "ASIAROLE")
    #expect(nobody.asked.isEmpty)
    #expect(resolve(files, after: 2760, nobody).error?.code == "EndpointConnectionError")
  }

  /// `hashlib.sha1(json.dumps({"RoleArn": "arn:aws:iam::123456789012:role/W"}, sort_keys=True))` of Python.
  private static let cacheName = "e0d991a1c4170931902817fcc708427af912bc0d"
}
