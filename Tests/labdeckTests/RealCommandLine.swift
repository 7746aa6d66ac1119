import Effects
import Glibc
import Testing

/// A real AWS CLI that runs lines of a shell. It is loaded once and forks for each line (aws_forks.py).
final class RealCommandLine {
  let client: CommandLineClient
  private let server: PipedProgram
  private let socket: String
  private let python: String

  private static let script = ServedCloud.folder + "/aws_forks.py"

  /// The Python that has the client; nil where there is none.
  static func python(of client: CommandLineClient) -> String? {
    switch client {
    case .v1: return RealClients.has("awscli") ? RealClients.python : nil
    case .v2:
      guard RealClients.isWanted,
        let text = try? RealClients.run("/usr/bin/aws", ["--version"], ["AWS_PAGER": ""]),
        text.hasPrefix("aws-cli/2.")
      else { return nil }
      return "/usr/bin/python3"
    }
  }

  init(_ client: CommandLineClient) throws {
    self.client = client
    python = try #require(Self.python(of: client))
    socket = "/tmp/labdeck-\(getpid())-\(client.rawValue)"
    unsafe unlink(socket)
    // Results and messages go to one file here: unbuffered they stand in the order in which a terminal shows them.
    let environment = RealClients.environment.merging(["PYTHONUNBUFFERED": "1"]) { $1 }
    server = try #require(
      PipedProgram(python, [Self.script, "serve", socket], environment: environment, joinsErrors: true))
    _ = try #require(server.read(within: 60) { $0.hasSuffix("ready\n") })
  }

  deinit { unsafe unlink(socket) }

  /// Runs lines one after the other in one shell of its own, with a home and a directory that are empty at first.
  func run(_ lines: [ClientLine], against served: ServedCloud) throws -> [LineResult] {
    let folder = try RealClients.run("/usr/bin/mktemp", ["-d"]).split(separator: "\n").first.map(String.init)
    let place = try #require(folder)
    defer { _ = try? RealClients.run("/usr/bin/rm", ["-rf", place]) }
    // Debian's AWS CLI 2.9.19 overlooks AWS_ENDPOINT_URL.
    let endpoint = client == .v2 ? "--endpoint-url '\(served.endpoint)'" : ""
    var script = """
      aws() { '\(python)' -I -S '\(Self.script)' run '\(socket)' \(endpoint) "$@"; }
      authenticator() { '\(python)' -I -S '\(ServedCloud.folder)/authenticator.py'; }
      mkdir '\(place)/home' '\(place)/work'; cd '\(place)/work'

      """
    for (index, line) in lines.enumerated() {
      script +=
        "{ \(line.text)\n} >'\(place)/\(index)' 2>&1 </dev/null; echo $? >'\(place)/\(index).status'\n"
    }
    let environment = served.environment.merging([
      "HOME": place + "/home", "HTTP_PROXY": "http://127.0.0.1:9", "HTTPS_PROXY": "http://127.0.0.1:9",
      "NO_PROXY": "127.0.0.1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "AWS_PAGER": "",
    ]) { $1 }
    let shell = try #require(
      PipedProgram("/bin/bash", ["-c", script], environment: environment, joinsErrors: true))
    let complaints = shell.readAll(within: 900)
    #expect(complaints == "", "the shell itself complains")
    return try lines.indices.map { index in
      let status = try DiskFiles().readText("\(place)/\(index).status")
      return LineResult(
        status: Int(status.filter(\.isNumber)) ?? -1,
        text: String(decoding: try DiskFiles().read("\(place)/\(index)"), as: UTF8.self))
    }
  }
}
