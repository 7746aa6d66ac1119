import HTTPClient
import HTTPMessages
import HTTPServer
import Threads
import Testing

@Suite("The HTTP client", .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
struct HTTPClientTests {
  /// Asks a server of our own.
  private func exchange(
    _ request: HTTPRequest, timeout: Double = 5, _ answer: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) throws -> (seen: HTTPRequest?, response: HTTPResponse) {
    let seen = Seen()
    let server = try HTTPServer { request in
      seen.request.withLock { $0 = request }
      return answer(request)
    }
    let origin = HTTPOrigin(host: "127.0.0.1", port: server.port)
    let response = try HTTPClient().send(request, to: origin, timeout: timeout)
    return (seen.request.withLock { $0 }, response)
  }

  private final class Seen: Sendable {
    let request = Lock<HTTPRequest?>(nil)
  }

  @Test("A request goes out as it is", arguments: ["GET", "PUT", "POST", "DELETE", "PATCH"])
  func request(method: String) throws {
    let body: [UInt8] = method == "GET" || method == "DELETE" ? [] : [0, 1, 2, 255, 13, 10]
    let fields: HTTPFields = HTTPFields([
      HTTPField("X-b", "2"), HTTPField("X-A", "1"), HTTPField("X-b", "3"), HTTPField("X-Empty", ""),
    ])
    let target = "/a/../b//c%2f?x=1&&y=ä#z"
    let (seen, response) = try exchange(
      HTTPRequest(method: method, target: target, fields: fields, body: body)
    ) { _ in
      HTTPResponse(status: 201, fields: ["X-One": "1", "X-Two": ""], body: [9, 8, 0])
    }
    #expect(seen?.method == method)
    #expect(seen?.target == target)
    #expect(seen?.body == body)
    #expect(seen?.fields.all.filter { $0.name.hasPrefix("X-") } == fields.all)
    #expect(seen?.fields.contains("User-Agent") == false)
    #expect(seen?.fields.contains("Accept") == false)
    #expect(response.status == 201)
    #expect(response.body == [9, 8, 0])
    #expect(response.fields["X-One"] == "1")
    #expect(response.fields["X-Two"] == "")
  }

  @Test("A PUT without a body says that its body is empty")
  func emptyPut() throws {
    let (seen, _) = try exchange(HTTPRequest(method: "PUT", target: "/latest/api/token")) { _ in
      HTTPResponse(status: 200)
    }
    #expect(seen?.fields["Content-Length"] == "0")
    #expect(seen?.fields.contains("Content-Type") == false)
  }

  @Test("A HEAD answer has no body")
  func head() throws {
    let (_, response) = try exchange(HTTPRequest(method: "HEAD", target: "/")) { _ in
      HTTPResponse(status: 200, text: "abc")
    }
    #expect(response.body.isEmpty)
    #expect(response.fields["Content-Length"] == "3")
  }

  @Test("Redirects are not followed")
  func redirect() throws {
    let (_, response) = try exchange(HTTPRequest(method: "GET", target: "/")) { _ in
      HTTPResponse(status: 302, fields: ["Location": "http://127.0.0.1:1/"])
    }
    #expect(response.status == 302)
  }

  @Test("Nobody there is told apart from no answer in time")
  func failures() throws {
    let server = try HTTPServer { _ in HTTPResponse(status: 200) }
    let origin = HTTPOrigin(host: "127.0.0.1", port: server.port)
    server.stop()
    let request = HTTPRequest(method: "GET", target: "/")
    #expect {
      try HTTPClient().send(request, to: origin, timeout: 1)
    } throws: { error in
      if case TransportError.refused = error { true } else { false }
    }
    let slow = try HTTPServer { _ in
      Pause.wait(milliseconds: 400)
      return HTTPResponse(status: 200)
    }
    #expect(throws: TransportError.timedOut) {
      try HTTPClient().send(request, to: HTTPOrigin(host: "127.0.0.1", port: slow.port), timeout: 0.1)
    }
  }

  @Test("An answer beyond the bound is refused")
  func tooLarge() throws {
    let server = try HTTPServer { _ in HTTPResponse(status: 200, text: String(repeating: "x", count: 10_000))
    }
    var client = HTTPClient()
    client.answerBytes = 1000
    #expect(throws: TransportError.refused("the answer has more than 1000 bytes")) {
      try client.send(
        HTTPRequest(method: "GET", target: "/"), to: HTTPOrigin(host: "127.0.0.1", port: server.port),
        timeout: 2)
    }
  }
}
