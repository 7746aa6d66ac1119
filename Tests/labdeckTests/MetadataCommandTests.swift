import Diagnostics
import Documents
import Glibc
import HTTPClient
import HTTPMessages
import Testing

@Suite("metadata serve and metadata get")
struct MetadataCommandTests {
  private func run(_ arguments: [String]) throws -> (text: String, status: Int32) {
    let process = try #require(
      PipedProgram(
        PseudoTerminal.program, arguments, environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"],
        joinsErrors: true))
    return (process.readAll(), process.status())
  }

  @Test(
    "serve prints where it is, answers at once, and ends with status 130 on Ctrl-C",
    .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func serve() throws {
    let served = try ServedMetadata()
    #expect(served.document["schema"]?.string == "labdeck.metadata-serve/1")
    #expect(served.endpoint.hasPrefix("http://127.0.0.1:") && served.endpoint.hasSuffix("/"))
    #expect(served.document["environment"]?["AWS_EC2_METADATA_SERVICE_ENDPOINT"]?.string == served.endpoint)
    #expect(try served.get("/latest/meta-data/iam/security-credentials/").text == "one-bucket")
    served.process.send(SIGINT)
    #expect(served.process.status() == 130)
  }

  @Test(
    "Lines typed while it serves change what clients see",
    .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func changes() throws {
    let served = try ServedMetadata()
    #expect(try served.get("/latest/meta-data/iam/info").status == 200)
    served.process.type("detach")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 404 })
    served.process.type("attach one-bucket")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 200 })
    #expect(try served.get("/latest/", token: false).status == 200)
    served.process.type("tokens required")
    #expect(try served.eventually("/latest/", token: false) { $0.status == 401 })
    served.process.type("interrupt stop")
    #expect(try served.eventually("/latest/meta-data/spot/instance-action") { $0.text.contains("stop") })
    served.process.type("nonsense")
    served.process.type("quit")
    #expect(served.process.status() == 0)
  }

  @Test("Without --json it prints export lines that a shell can take")
  func exports() throws {
    let process = try #require(
      PipedProgram(
        PseudoTerminal.program, ["metadata", "serve", "--port", "0"],
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]))
    let text = try #require(process.read { $0.hasSuffix("/\n") })
    #expect(text.hasPrefix("export AWS_EC2_METADATA_SERVICE_ENDPOINT=http://127.0.0.1:"))
    process.send(SIGINT)
    #expect(process.status() == 130)
  }

  @Test(
    "get prints a value, or says why there is none",
    arguments: [
      ("iam/security-credentials/", "one-bucket\n"), ("placement/region", "eu-west-1\n"),
      ("/latest/user-data", "#!/bin/sh\necho \"user data is no place for secrets\"\n"),
    ])
  func get(path: String, value: String) throws {
    let (text, status) = try run(["metadata", "get", path])
    #expect(text == value)
    #expect(status == 0)
  }

  @Test("The policy of a role is never served, and the trace says so")
  func policy() throws {
    let (text, status) = try run(["metadata", "get", "iam/policy"])
    #expect(text.contains("404  policies are never served"))
    #expect(status == 0)
  }

  @Test("With --now the whole exchange repeats itself, byte for byte")
  func repeatable() throws {
    let arguments = [
      "metadata", "get", "--now", "2026-03-02T09:00:00Z", "--json", "iam/security-credentials/one-bucket",
    ]
    let (text, _) = try run(arguments)
    let again = try run(arguments).text
    #expect(text == again)
    let document = try JSON.parse(SourceText(name: "answer", text: text))
    #expect(document["schema"]?.string == "labdeck.metadata/1")
    #expect(document["credentials"]?["expiration"]?.string == "2026-03-02T15:00:00Z")
  }

  @Test(
    "What cannot be done is told, with the status that says so",
    arguments: [
      (["metadata", "get", "x", "--instance", "wbe"], "did you mean `web`?", 2),
      (["metadata", "get", "x", "--world", "/nonexistent.yaml"], "no such file", 3),
      (["metadata", "serve", "--address", "localhost"], "is no address in numbers", 4),
      (["metadata", "serve", "--port", "70000"], "70000", 2),
    ] as [([String], String, Int32)])
  func mistakes(arguments: [String], message: String, status: Int32) throws {
    let result = try run(arguments)
    #expect(result.text.contains(message), "\(result.text)")
    #expect(result.status == status)
  }

  @Test("An address that is in use is told with status 4")
  func inUse() throws {
    let served = try ServedMetadata()
    let port = served.document["port"]?.int ?? 0
    let result = try run(["metadata", "serve", "--port", "\(port)"])
    #expect(result.text.contains("another program listens at 127.0.0.1, port \(port)"))
    #expect(result.status == 4)
  }
}
