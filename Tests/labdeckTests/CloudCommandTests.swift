import Documents
import Glibc
import HTTPClient
import HTTPMessages
import Testing

@Suite("cloud serve")
struct CloudCommandTests {
  @Test(
    "it prints where it is and whose key to use, answers at once, and ends with status 130 on Ctrl-C",
    .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func serve() throws {
    let served = try ServedCloud()
    #expect(served.document["schema"]?.string == "labdeck.cloud-serve/1")
    #expect(served.endpoint.hasPrefix("http://127.0.0.1:") && served.endpoint.hasSuffix("/"))
    #expect(served.environment["AWS_ENDPOINT_URL"] == served.endpoint)
    #expect(served.environment["AWS_ACCESS_KEY_ID"] == "AKIAIOSFODNN7EXAMPLE")
    let answer = try served.send(HTTPRequest(method: "GET", target: "/reports/q1.csv"))
    #expect(answer.status == 403)
    #expect(answer.text.contains("<Code>AccessDenied</Code>"))
    served.process.send(SIGINT)
    #expect(served.process.status() == 130)
  }

  @Test(
    "why explains the last call", .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func why() throws {
    let served = try ServedCloud()
    _ = try served.send(HTTPRequest(method: "GET", target: "/reports/q1.csv"))
    served.process.type("why")
    let text = try #require(served.process.read { $0.contains("the client saw") })
    #expect(text.contains("s3:GetObject"))
    #expect(text.contains("DENIED"))
  }

  @Test(
    "malformed and oversized requests get an error and leave the service alive",
    .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func badInput() throws {
    let served = try ServedCloud()
    let bad: [HTTPRequest] = [
      HTTPRequest(
        method: "POST", target: "/", fields: ["Content-Type": "application/x-www-form-urlencoded"],
        body: Array("Action=%zz&&&=&Version".utf8)),
      HTTPRequest(
        method: "POST", target: "/",
        fields: ["X-Amz-Target": "TrentService.Encrypt", "Content-Type": "application/x-amz-json-1.1"],
        body: Array("{\"a\":".utf8)),
      HTTPRequest(method: "POST", target: "/reports?delete", body: Array("<Delete><!DOCTYPE x>".utf8)),
      HTTPRequest(
        method: "PUT", target: "/reports/x",
        fields: ["x-amz-content-sha256": "STREAMING-UNSIGNED-PAYLOAD-TRAILER"], body: Array("zz\r\n".utf8)),
      HTTPRequest(
        method: "GET", target: "/", fields: ["Authorization": "AWS4-HMAC-SHA256 Credential=/////, Signature="]
      ),
    ]
    for request in bad {
      let answer = try served.send(request)
      #expect((400...501).contains(answer.status), "\(request.target): \(answer.status)")
    }
    #expect(try served.send(HTTPRequest(method: "GET", target: "/")).status == 403)
  }

  @Test(
    "with --instance the lines put a shell on it, a user's stand beside, and typed lines change both sides",
    .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
  func instance() throws {
    let served = try ServedCloud(["--instance", "web", "--as", "app"])
    let document = served.document
    #expect(document["metadata"]?["role"]?.string == "one-bucket")
    let metadata = try #require(document["metadata"]?["endpoint"]?.string)
    #expect(served.environment["AWS_EC2_METADATA_SERVICE_ENDPOINT"] == metadata)
    #expect(served.environment["AWS_ENDPOINT_URL"] == served.endpoint)
    #expect(served.environment["AWS_ACCESS_KEY_ID"] == nil)
    #expect(document["userEnvironment"]?["AWS_ACCESS_KEY_ID"]?.string == "AKIAI44QH8DHBEXAMPLE")
    #expect(document["userEnvironment"]?["AWS_EC2_METADATA_SERVICE_ENDPOINT"] == nil)
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 200 })
    served.process.type("detach")
    #expect(try served.eventually("/latest/meta-data/iam/info") { $0.status == 404 })
    served.process.type("tokens required")
    #expect(try served.eventually("/latest/") { $0.status == 401 })
    served.process.type("why")
    #expect(served.process.read { $0.contains("nobody has called yet") } != nil)
    served.process.type("detatch")
    #expect(served.process.read { $0.contains("did you mean `detach`?") } != nil)
    served.process.type("quit")
    #expect(served.process.status() == 0)
  }

  @Test("the export lines of an instance take away what would go before its role")
  func instanceLines() throws {
    let process = try #require(
      PipedProgram(
        PseudoTerminal.program, ["cloud", "serve", "--instance", "web", "--quiet"],
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"], joinsErrors: true))
    let text = try #require(process.read { $0.contains("METADATA_DISABLED=true\n") })
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(lines.first?.hasPrefix("export AWS_ENDPOINT_URL=http://127.0.0.1:") == true)
    #expect(lines.last == "unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN AWS_PROFILE")
    #expect(text.contains("# the user admin, in another shell:\n# export AWS_ENDPOINT_URL="))
    process.send(SIGINT)
    #expect(process.status() == 130)
  }

  @Test(
    "what cannot be served is told, with the status that says so",
    arguments: [
      (["--instance", "wbe"], "did you mean `web`?", 2),
      (["--metadata-address", "127.0.0.1:1"], "--metadata-address goes with --instance", 2),
      (["--instance", "web", "--metadata-address", "127.0.0.1:x"], "a port is a number", 2),
      (["--instance", "web", "--metadata-address", "somewhere"], "is no address in numbers", 4),
    ] as [([String], String, Int32)])
  func mistakes(arguments: [String], message: String, status: Int32) throws {
    let process = try #require(
      PipedProgram(
        PseudoTerminal.program, ["cloud", "serve"] + arguments,
        environment: ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"], joinsErrors: true))
    let text = process.readAll()
    #expect(text.contains(message), "\(text)")
    #expect(process.status() == status)
  }
}
