import Effects
import HTTPMessages
import HTTPServer
import Testing

@Suite("What a server refuses")
struct RefusalTests {
  @Test(
    "Malformed and ambiguous requests never reach the handler",
    arguments: [
      ("no Host", "GET / HTTP/1.1\r\n\r\n", 400),
      ("two Hosts", "GET / HTTP/1.1\r\nHost: localhost\r\nhost: localhost\r\n\r\n", 400),
      ("an empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 421),
      (
        "two lengths",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na", 400
      ),
      (
        "a length and chunks",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400
      ),
      (
        "chunks and a length",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
        400
      ),
      (
        "a length that is no number", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: +1\r\n\r\na", 400
      ),
      ("a list of lengths", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1, 1\r\n\r\na", 400),
      ("a negative length", "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", 400),
      (
        "another coding",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501
      ),
      ("an empty coding", "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\r\n\r\n0\r\n\r\n", 501),
      (
        "two codings",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400
      ),
      ("a blank before the colon", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A : 1\r\n\r\n", 400),
      ("a name with a parenthesis", "GET / HTTP/1.1\r\nHost: localhost\r\nX(A): 1\r\n\r\n", 400),
      ("a name that is not ASCII", "GET / HTTP/1.1\r\nHost: localhost\r\nXä: 1\r\n\r\n", 400),
      ("an empty name", "GET / HTTP/1.1\r\nHost: localhost\r\n: 1\r\n\r\n", 400),
      (
        "a folded line", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: a\r\n x\r\nX-B: 1\r\n\r\n",
        400
      ),
      ("a folded last line", "GET / HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: a\r\n x\r\n\r\n", 400),
      ("a folded Host", "GET / HTTP/1.1\r\nHost: localhost\r\n\t.example.com\r\n\r\n", 400),
      ("a NUL in a value", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\u{0}2\r\nX-B: 1\r\n\r\n", 400),
      ("a NUL in the last value", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: 1\u{0}2\r\n\r\n", 400),
      ("a NUL in a name", "GET / HTTP/1.1\r\nHost: localhost\r\nX-\u{0}A: 1\r\n\r\n", 400),
      ("a NUL in the target", "GET /a\u{0}b HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
      ("a method that is no token", "G(T / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
      ("another protocol", "GET / SIP/2.0\r\nHost: localhost\r\n\r\n", 400),
      ("another version", "GET / HTTP/3.0\r\nHost: localhost\r\n\r\n", 505),
      ("a NUL before the line end", "GET / HTTP/1.1\r\nHost: localhost\u{0}\r\nX-A: 1\r\n\r\n", 400),
      ("a NUL before a sham version", "GET /a\u{0}HTTP/1.1 HTTP/1.1\r\nHost: localhost\r\n\r\n", 400),
      ("lines that end in LF alone", "GET / HTTP/1.1\nHost: localhost\n\n", 400),
      ("a header line that ends in LF alone", "GET / HTTP/1.1\r\nHost: localhost\nX-A: 1\r\n\r\n", 400),
      ("a line without a colon", "GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n", 400),
      ("a foreign host", "GET / HTTP/1.1\r\nHost: attacker.example\r\n\r\n", 421),
      (
        "a foreign host that looks like ours", "GET / HTTP/1.1\r\nHost: localhost.attacker.example\r\n\r\n",
        421
      ),
      ("a foreign absolute target", "GET http://attacker.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 421),
      ("a body beyond the bound", "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1001\r\n\r\n", 413),
      (
        "a body beyond the bound, announced with Expect",
        "PUT / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 99999\r\n\r\n", 413
      ),
      (
        "a length beyond all bounds",
        "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999999\r\n\r\n", 413
      ),
      (
        "a bad chunk size", "PUT / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        400
      ),
    ])
  func refused(what: String, request: String, status: Int) throws {
    let recorder = Recorder()
    var limits = ServerLimits()
    limits.bodyBytes = 1000
    let server = try recorder.server(limits)
    let connection = try #require(RawConnection(port: server.port))
    connection.send(request)
    let all = connection.receiveAll(within: 2000)
    // The library answers what it cannot parse itself, or closes.
    if !all.isEmpty {
      #expect(
        all.hasPrefix("HTTP/1.1 \(status) ") || all.hasPrefix("HTTP/1.1 400 "), "\(what): \(all.prefix(60))")
    }
    #expect(recorder.count == 0, "\(what)")
    #expect(!all.contains("HTTP/1.1 100"), "\(what)")
    #expect(connection.closes(within: 500), "\(what)")
    // Others are served all the same.
    let other = try #require(RawConnection(port: server.port))
    other.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(other.answer()?.status == 200, "\(what)")
  }

  @Test(
    "Hosts that are ours are taken, with and without a port",
    arguments: [
      "localhost", "LOCALHOST:8080", "127.0.0.1", "127.0.0.1:1", "169.254.169.254", "[::1]",
      "[fd00:ec2::254]:80",
      "bucket.s3.localhost", "localhost.", "s3.eu-west-1.amazonaws.com", "metadata",
    ])
  func hosts(host: String) throws {
    let server = try Recorder().server(hosts: HostRule(alsoTaking: [".amazonaws.com", "metadata"]))
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: \(host)\r\n\r\n")
    #expect(connection.answer()?.status == 200)
  }

  @Test(
    "Hosts that could be anybody's are not",
    arguments: [
      "amazonaws.com.evil.example", "evilamazonaws.com", "1.2.3", "256.1.1.1", "127.0.0.1.evil.example",
      "[::1", "[x]",
      "localhost:x", "localhost:123456789", "a b", "user@localhost", "localhost/", "notlocalhost", "0x7f.1",
      "",
    ])
  func foreignHosts(host: String) throws {
    #expect(!HostRule(alsoTaking: [".amazonaws.com"]).accepts(host))
  }

  @Test("HTTP/1.0 without Host is served, and the connection closed")
  func oldVersion() throws {
    let server = try Recorder().server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.0\r\n\r\n")
    let all = connection.receiveAll()
    #expect(all.contains(" 200 "))
    #expect(connection.closes(within: 500))
  }

  @Test(
    "Heads beyond the bound are refused, and no memory is kept for them",
    arguments: [
      (
        "one long value",
        "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: \(String(repeating: "a", count: 100_000))"
      ),
      ("one long name", "GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "a", count: 100_000)): 1"),
      (
        "many fields",
        "GET / HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "a: 1\r\n", count: 20_000))b: 2"
      ),
      ("a long target", "GET /\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: localhost"),
      ("a long method", "\(String(repeating: "A", count: 100_000)) / HTTP/1.1\r\nHost: localhost"),
      ("a head without an end", String(repeating: "a", count: 1_000_000)),
    ])
  func hugeHeads(what: String, head: String) throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send(head + "\r\n\r\n")
    let all = connection.receiveAll(within: 2000)
    #expect(all.isEmpty || all.hasPrefix("HTTP/1.1 4"), "\(what): \(all.prefix(60))")
    #expect(recorder.count == 0, "\(what)")
    #expect(connection.closes(within: 500) || !connection.send("x"), "\(what)")
    let other = try #require(RawConnection(port: server.port))
    other.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(other.answer()?.status == 200, "\(what)")
  }

  @Test("A request line without a version is refused: nobody speaks HTTP/0.9 here")
  func oldest() throws {
    let recorder = Recorder()
    let server = try recorder.server()
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET /\r\n\r\n")
    let all = connection.receiveAll(within: 1000)
    #expect(all.isEmpty || all.contains(" 400 "), "\(all.prefix(60))")
    #expect(recorder.count == 0)
  }

  @Test(
    "A body beyond the bound is refused in the words of who serves there",
    arguments: ["Content-Length: 1001\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n3E9\r\n"])
  func ownWords(framing: String) throws {
    var limits = ServerLimits()
    limits.bodyBytes = 1000
    let server = try HTTPServer(
      limits: limits,
      oversized: { HTTPResponse(status: 400, text: "\($0.method) \($0.target) holds too much") }
    ) { _ in HTTPResponse(status: 200) }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("PUT /key HTTP/1.1\r\nHost: localhost\r\n" + framing)
    if framing.hasSuffix("3E9\r\n") { connection.send(String(repeating: "x", count: 1001) + "\r\n0\r\n\r\n") }
    let answer = connection.receiveAll()
    #expect(answer.hasPrefix("HTTP/1.1 400"))
    #expect(answer.hasSuffix("\r\n\r\nPUT /key holds too much"))
    #expect(answer.contains("Connection: close"))
  }

  @Test("Chunks beyond the bound are refused, without holding them")
  func hugeChunks() throws {
    var limits = ServerLimits()
    limits.bodyBytes = 10_000
    let recorder = Recorder()
    let server = try recorder.server(limits)
    let connection = try #require(RawConnection(port: server.port))
    connection.send("PUT / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in 0..<20 { connection.send("400\r\n\(String(repeating: "x", count: 0x400))\r\n") }
    connection.send("0\r\n\r\n")
    #expect(connection.answer()?.status == 413)
    #expect(recorder.count == 0)
  }

  @Test("Bytes at random are refused or ignored, and the server lives on")
  func noise() throws {
    let server = try Recorder().server()
    var random = SeededRandom(seed: 3)
    let pieces = [
      "GET ", "/ ", "HTTP/1.1", "\r\n", "\n", "Host: localhost", ":", " ", "\t", "\u{0}", "Content-Length: ",
      "5", "chunked",
      "Transfer-Encoding: ", "\r\n\r\n", "%", "é", "0", "Expect: 100-continue",
      "HTTP/1.1\r\nHost: localhost\r\n",
    ]
    for _ in 0..<300 {
      let connection = try #require(RawConnection(port: server.port))
      let count = Int.random(in: 1...14, using: &random)
      connection.send((0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined())
    }
    let connection = try #require(RawConnection(port: server.port))
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(connection.answer()?.status == 200)
  }
}
