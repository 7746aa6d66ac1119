import AWSTypes
import Effects
import Threads
import Testing

@testable import CredentialChain

/// Without a network a resolution touches files only, and names every one of them.
@Suite("Files that a chain touches")
struct FileAccessTests {
  /// Files that note who was read or looked for.
  private final class RecordingFiles: FileReader {
    private let files: MemoryFiles
    private let paths = Lock<Set<String>>([])

    var touched: Set<String> { paths.withLock { $0 } }

    init(_ texts: [String: String]) { files = MemoryFiles(texts) }

    private func note(_ path: String) { paths.withLock { _ = $0.insert(path) } }

    func read(_ path: String) throws(FileError) -> [UInt8] {
      note(path)
      return try files.read(path)
    }

    func kind(of path: String) -> FileKind? {
      note(path)
      return files.kind(of: path)
    }

    func list(_ directory: String) throws(FileError) -> [String] {
      note(directory)
      return try files.list(directory)
    }
  }

  private static let texts = [
    "/home/u/.aws/config": """
    [default]
    region = eu-west-1
    [profile role]
    role_arn = arn:aws:iam::123456789012:role/W
    source_profile = keys
    [profile center]
    sso_start_url = https://x
    sso_region = eu-west-1
    sso_account_id = 1
    sso_role_name = R
    [profile token]
    role_arn = arn:aws:iam::123456789012:role/W
    web_identity_token_file = /home/u/token
    """,
    "/home/u/.aws/credentials": "[keys]\naws_access_key_id = AKIAKEYS\naws_secret_access_key = s\n",
    "/home/u/token": "web.identity.token", "/home/u/secret": "nobody names this",
  ]

  @Test("Every file that is touched stands in the trace", arguments: ChainClient.allCases)
  func named(_ client: ChainClient) {
    for profile in [nil, "keys", "role", "center", "token", "missing"] {
      let files = RecordingFiles(Self.texts)
      let resolution = CredentialChain.resolve(
        ChainInputs(
          client: client, options: ChainOptions(profile: profile), files: files, home: "/home/u",
          now: Timestamp(seconds: 1_772_442_000)))
      let named = (resolution.steps.flatMap(\.looked) + resolution.files).map(\.what).joined(separator: "\n")
      for path in files.touched {
        let shown = path.replacing("/home/u/", with: "~/")
        #expect(
          named.contains(shown), "\(client.rawValue) touched \(path) for \(profile ?? "nobody")\n\(named)")
      }
      #expect(!files.touched.contains("/home/u/secret"))
    }
  }

  @Test("Without a transport nothing is sent, whatever the machine says", arguments: ChainClient.allCases)
  func offline(_ client: ChainClient) {
    let environment: [String: EnvironmentVariable] = [
      "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1:1/x", "AWS_REGION": "eu-west-1",
    ]
    let resolution = CredentialChain.resolve(
      ChainInputs(
        client: client, environment: environment, files: MemoryFiles(), home: "/home/u",
        now: Timestamp(seconds: 1_772_442_000)))
    #expect(resolution.isUndecided)
    #expect(
      resolution.steps.contains { $0.outcome == .skipped && $0.would?.contains("127.0.0.1:1/x") == true })
  }
}
