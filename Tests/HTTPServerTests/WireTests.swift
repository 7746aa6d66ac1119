import Crypto
import Glibc
import HTTPMessages
import HTTPServer
import Threads
import Testing

/// A server that keeps what it was asked, and answers with a count of the body's bytes.
final class Recorder: Sendable {
  let requests = Lock<[HTTPRequest]>([])

  func server(_ limits: ServerLimits = ServerLimits(), hosts: HostRule = HostRule()) throws -> HTTPServer {
    try HTTPServer(limits: limits, hosts: hosts) { [self] request in
      requests.withLock { $0.append(request) }
      return HTTPResponse(
        status: 200, fields: ["Content-Type": "text/plain", "X-Method": request.method],
        text: "\(request.body.count) bytes\n")
    }
  }

  var last: HTTPRequest? { requests.withLock { $0.last } }
  var count: Int { requests.withLock { $0.count } }
}

@Suite("What a server's handler sees of a request")
struct WireTests {
  @Test(
    "The target comes exactly as sent",
    arguments: [
      "/", "//a///b", "/a/../b/./c", "/%2f%2F%41", "/a%20b?x=%2B+&y=&&z", "/ä/日本", "/a;b=c,d", "/?",
      "/?a?b#c", "*",
      "/%", "/%zz", "/a=b&c", "http://127.0.0.1/absolute?x=1", "/" + String(repeating: "x", count: 8000),
    ])
  func target(target: String) throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    #expect(connection.answer()?.status == 200)
    #expect(recorder.last?.target == target)
  }

  @Test("Header fields keep their order, their case, their duplicates and the blanks within")
  func fields() throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send(
      "GET / HTTP/1.1\r\nX-b: 2\r\nHOST: localhost:80\r\nx-B: 1  two   three\r\nX-Empty:\r\nX-a:\t\"q, r\"\r\nX-b: 3\r\n\r\n"
    )
    #expect(connection.answer()?.status == 200)
    #expect(
      recorder.last?.fields.all == [
        HTTPField("X-b", "2"), HTTPField("HOST", "localhost:80"), HTTPField("x-B", "1  two   three"),
        HTTPField("X-Empty", ""), HTTPField("X-a", "\"q, r\""), HTTPField("X-b", "3"),
      ])
  }

  @Test("A body comes byte for byte, of a given length or in chunks with trailers")
  func body() throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    let bytes: [UInt8] = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    connection.send("PUT /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: \(bytes.count)\r\n\r\n")
    connection.send(bytes: bytes)
    #expect(connection.answer()?.body == "70000 bytes\n")
    #expect(recorder.last?.body == bytes)
    connection.send(
      "PUT /b HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n4;ext=1\r\nwxyz\r\n1\r\n!\r\n0\r\nX-Sum: 12\r\nX-Other: a b\r\n\r\n"
    )
    #expect(connection.answer()?.status == 200)
    #expect(recorder.last.map { String(decoding: $0.body, as: UTF8.self) } == "wxyz!")
    #expect(recorder.last?.trailers.all == [HTTPField("X-Sum", "12"), HTTPField("X-Other", "a b")])
  }

  @Test("Who waits to be told to send a body is told at once")
  func expectation() throws {
    let server = try Recorder().server()
    let connection = try #require(RawConnection(port: server.port))
    let start = RawConnection.now
    connection.send("PUT /a HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
    #expect(connection.answer()?.status == 100)
    #expect(RawConnection.now - start < 200)
    connection.send("abc")
    #expect(connection.answer()?.body == "3 bytes\n")
  }

  @Test("An answer comes in one piece, and without the delay of two")
  func onePiece() throws {
    let server = try Recorder().server()
    let connection = try #require(RawConnection(port: server.port))
    let start = RawConnection.now
    for _ in 0..<50 {
      connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let piece = String(decoding: connection.receive() ?? [], as: UTF8.self)
      #expect(piece.hasPrefix("HTTP/1.1 200") && piece.hasSuffix("0 bytes\n"))
    }
    #expect(RawConnection.now - start < 1000)
  }

  @Test("Requests sent together are answered one after the other")
  func pipelined() throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send(
      "GET /1 HTTP/1.1\r\nHost: a.localhost\r\n\r\nPOST /2 HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\nabGET /3 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    let all = connection.receiveAll()
    #expect(all.split(separator: "HTTP/1.1 200").count == 3)
    #expect(recorder.requests.withLock { $0.map(\.target) } == ["/1", "/2", "/3"])
  }

  @Test(
    "HEAD gets the length and no body, also where the handler names the length of a body that it does not make"
  )
  func head() throws {
    let server = try HTTPServer { request in
      request.target == "/named"
        ? HTTPResponse(status: 200, fields: ["Content-Length": "123456"])
        : HTTPResponse(status: 200, text: "twelve bytes")
    }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("HEAD /named HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let named = String(decoding: connection.receive() ?? [], as: UTF8.self)
    #expect(named.contains("Content-Length: 123456\r\n"))
    connection.send("HEAD /made HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    let made = connection.receiveAll()
    #expect(made.contains("Content-Length: 12\r\n"))
    #expect(made.hasSuffix("\r\n\r\n"))
  }

  @Test("What the handler says reaches the client: status, duplicate fields, any bytes, its own Date")
  func response() throws {
    let server = try HTTPServer { _ in
      HTTPResponse(
        status: 418,
        fields: HTTPFields([
          HTTPField("Set-Cookie", "a=1"), HTTPField("Set-Cookie", "b=2"),
          HTTPField("Date", "Mon, 02 Mar 2026 09:00:00 GMT"), HTTPField("Content-Length", "4"),
        ]), body: [0, 255, 13, 10])
    }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let bytes = connection.receive() ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("HTTP/1.1 418"))
    #expect(text.contains("Set-Cookie: a=1\r\n") && text.contains("Set-Cookie: b=2\r\n"))
    #expect(
      text.split(separator: "\r\n").filter { $0.hasPrefix("Date:") } == [
        "Date: Mon, 02 Mar 2026 09:00:00 GMT"
      ])
    #expect(text.split(separator: "\r\n").filter { $0.hasPrefix("Content-Length:") }.count == 1)
    #expect(bytes.suffix(4) == [0, 255, 13, 10])
  }

  @Test("Where the handler has no answer, none comes")
  func silence() throws {
    let server = try HTTPServer { _ in nil }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    // Nor does the connection end: the client waits as for a host that is not there.
    #expect(connection.receive(within: 700) == nil)
    #expect(server.connectionCount == 1)
    server.stop()
    #expect(connection.receiveAll() == "")
  }

  @Test("A client that gives up on silence is noticed, others are served meanwhile, and patience has an end")
  func givenUp() throws {
    var limits = ServerLimits()
    limits.answerSeconds = 2
    let server = try HTTPServer(limits: limits) { request in
      request.target == "/" ? nil : HTTPResponse(status: 200)
    }
    let patient = try #require(RawConnection(port: server.port))
    do {
      let hasty = try #require(RawConnection(port: server.port))
      for connection in [patient, hasty] { connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") }
      #expect(hasty.receive(within: 100) == nil)
      let other = try #require(RawConnection(port: server.port))
      other.send("GET /a HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      #expect(other.receiveAll().hasPrefix("HTTP/1.1 200"))
    }
    let began = RawConnection.now
    while server.connectionCount > 1, RawConnection.now - began < 10_000 { usleep(20_000) }
    #expect(patient.closes(within: 10_000))
    while server.connectionCount > 0, RawConnection.now - began < 20_000 { usleep(20_000) }
    #expect(server.connectionCount == 0)
  }

  @Test("A large answer comes whole")
  func large() throws {
    let body = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    let server = try HTTPServer { _ in HTTPResponse(status: 200, fields: ["Connection": "close"], body: body)
    }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    var all: [UInt8] = []
    while let piece = connection.receive(), !piece.isEmpty { all += piece }
    #expect(Array(all.suffix(body.count)) == body)
  }

  @Test("It listens on IPv6 loopback, too")
  func ipv6() throws {
    let server = try HTTPServer(address: "::1") { _ in HTTPResponse(status: 200) }
    #expect(server.url == "http://[::1]:\(server.port)")
  }

  @Test("Why it cannot listen is told")
  func cannotListen() throws {
    let server = try Recorder().server()
    #expect { try HTTPServer(port: server.port) { _ in HTTPResponse(status: 200) } } throws: { error in
      (error as? ServerError)?.message == "another program listens at 127.0.0.1, port \(server.port)"
    }
    #expect { try HTTPServer(address: "example.com") { _ in HTTPResponse(status: 200) } } throws: { error in
      (error as? ServerError)?.code == .noSuchAddress
    }
    #expect(throws: ServerError.self) { try HTTPServer(port: 70_000) { _ in HTTPResponse(status: 200) } }
  }

  @Test("After stop nothing listens, and the port is free")
  func stop() throws {
    let server = try Recorder().server()
    let open = try #require(RawConnection(port: server.port))
    server.stop()
    server.stop()
    #expect(open.closes(within: 1000))
    #expect(RawConnection(port: server.port) == nil)
    _ = try HTTPServer(port: server.port) { _ in HTTPResponse(status: 200) }
  }

  @Test("With a key and a certificate it speaks TLS, and not without")
  func tls() throws {
    let tls = HTTPServer.TLS(key: TeachingKey.privatePEM, certificate: TeachingKey.certificatePEM)
    let server = try HTTPServer(tls: tls) { _ in HTTPResponse(status: 200) }
    #expect(server.url.hasPrefix("https://127.0.0.1:"))
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(!connection.receiveAll(within: 1000).contains("200"))
    #expect(throws: ServerError.self) {
      try HTTPServer(tls: .init(key: "none", certificate: "none")) { _ in HTTPResponse(status: 200) }
    }
  }
}
