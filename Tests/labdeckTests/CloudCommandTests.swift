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
}
