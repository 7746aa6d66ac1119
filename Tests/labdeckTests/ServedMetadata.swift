import Diagnostics
import Documents
import Glibc
import HTTPClient
import HTTPMessages
import Testing

/// `metadata serve` as a process, and what it printed.
struct ServedMetadata {
  let process: PipedProgram
  let document: Node

  init(_ arguments: [String] = []) throws {
    process = try #require(
      PipedProgram(
        PseudoTerminal.program, ["metadata", "serve", "--json", "--quiet"] + arguments,
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]))
    let text = try #require(process.read { $0.hasSuffix("}\n") })
    document = try JSON.parse(SourceText(name: "answer", text: text))
  }

  /// The endpoint's address, a slash at its end.
  var endpoint: String { document["endpoint"]?.string ?? "" }

  /// Asks with a new token, or without.
  func get(_ path: String, token: Bool = true) throws -> HTTPResponse {
    let origin = HTTPOrigin(host: "127.0.0.1", port: document["port"]?.int ?? 0)
    var fields: HTTPFields = [:]
    if token {
      let put = HTTPRequest(
        method: "PUT", target: "/latest/api/token", fields: ["X-aws-ec2-metadata-token-ttl-seconds": "60"])
      fields["X-aws-ec2-metadata-token"] = try HTTPClient().send(put, to: origin, timeout: 5).text
    }
    return try HTTPClient().send(
      HTTPRequest(method: "GET", target: path, fields: fields), to: origin, timeout: 5)
  }

  /// Asks until the answer is as wanted, a few seconds at most.
  func eventually(_ path: String, token: Bool = true, _ isWanted: (HTTPResponse) -> Bool) throws -> Bool {
    for _ in 0..<50 {
      if isWanted(try get(path, token: token)) { return true }
      usleep(50_000)
    }
    return false
  }
}
