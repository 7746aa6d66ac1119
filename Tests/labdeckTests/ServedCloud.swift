import Diagnostics
import Documents
import Glibc
import HTTPClient
import HTTPMessages
import Testing

/// `labdeck cloud serve` as a process of its own, on a free port.
struct ServedCloud {
  let process: PipedProgram
  let document: Node

  /// The folder of the world, the script and the lines for real clients.
  static let folder = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/RealClients"

  init(_ arguments: [String] = []) throws {
    process = try #require(
      PipedProgram(
        PseudoTerminal.program,
        ["cloud", "serve", "--json", "--quiet", "--world", Self.folder + "/world.yaml"] + arguments,
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"], joinsErrors: true))
    let text = try #require(process.read { $0.hasSuffix("}\n") })
    document = try JSON.parse(SourceText(name: "answer", text: text))
  }

  /// The endpoint's address, a slash at its end.
  var endpoint: String { document["endpoint"]?.string ?? "" }

  /// The variables that the export lines name.
  var environment: [String: String] {
    Dictionary(
      uniqueKeysWithValues: (document["environment"]?.members ?? []).map { ($0.key, $0.value.string ?? "") })
  }

  /// Sends a request that nobody signed.
  func send(_ request: HTTPRequest) throws -> HTTPResponse {
    let origin = HTTPOrigin(host: "127.0.0.1", port: document["port"]?.int ?? 0)
    return try HTTPClient().send(request, to: origin, timeout: 10)
  }

  /// Asks the metadata service beside it until the answer is as wanted, a few seconds at most.
  func eventually(_ path: String, _ isWanted: (HTTPResponse) -> Bool) throws -> Bool {
    let origin = HTTPOrigin(host: "127.0.0.1", port: document["metadata"]?["port"]?.int ?? 0)
    for _ in 0..<50 {
      if isWanted(try HTTPClient().send(HTTPRequest(method: "GET", target: path), to: origin, timeout: 5)) {
        return true
      }
      usleep(50_000)
    }
    return false
  }
}
