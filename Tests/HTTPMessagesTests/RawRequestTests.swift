import Diagnostics
import Effects
import HTTPMessages
import Testing

@Suite("Requests are read as they stand in a file")
struct RawRequestTests {
  static func read(_ text: String) throws -> RawRequest {
    try RawRequest.read(Array(text.utf8), name: "r.http")
  }

  @Test("duplicates, folded lines, blanks and raw UTF-8 are kept, and everything knows its place")
  func positions() throws {
    let raw = try Self.read(
      "GET /a b/ሴ?x HTTP/1.1\r\nHost: h\r\nA:1\r\n  2 \r\n\t3\r\nA: \r\nB:\r\n  4\r\n\r\nbody")
    #expect(raw.request.method == "GET")
    #expect(raw.request.target == "/a b/ሴ?x")
    #expect(
      raw.request.fields.all == [
        HTTPField("Host", "h"), HTTPField("A", "1 2 3"), HTTPField("A", ""), HTTPField("B", "4"),
      ])
    #expect(raw.request.body == Array("body".utf8))
    #expect(raw.endsLinesWithCRLF)
    #expect(raw.fieldPlaces.map(\.lines) == [2...2, 3...5, 6...6, 7...8])
    #expect(raw.fieldPlaces[3].value.start.line == 8)
    #expect(raw.fieldPlaces[3].value.start.column == 3)
    #expect(raw.targetPlace.start.column == 5)
    #expect(raw.targetPlace.end.column == 13)
  }

  @Test("a request without the last empty line, or without any body, is whole")
  func endings() throws {
    for text in ["GET / HTTP/1.1\nHost: h", "GET / HTTP/1.1\nHost: h\n", "GET / HTTP/1.1\nHost: h\n\n"] {
      let raw = try Self.read(text)
      #expect(raw.request.fields.all == [HTTPField("Host", "h")])
      #expect(raw.request.body.isEmpty)
    }
  }

  @Test("a chunked body is put together, its trailers kept")
  func chunked() throws {
    let raw = try Self.read(
      "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nhello\r\n1\r\n!\r\n0\r\nT: 1\r\n\r\n")
    #expect(raw.request.body == Array("hello!".utf8))
    #expect(raw.request.trailers.all == [HTTPField("T", "1")])
  }

  @Test(
    "what cannot be read in one way only is refused, with its place",
    arguments: [
      ("", "r.http:1:1", "http.request-line"),
      ("GET / HTTP/1.1 ", "r.http:1:16", "http.version"),
      ("GET /", "r.http:1:1", "http.request-line"),
      ("GET  HTTP/1.1", "r.http:1:5", "http.target"),
      ("G@T / HTTP/1.1", "r.http:1:1", "http.method"),
      ("GET http://h/ HTTP/1.1", "r.http:1:5", "http.target"),
      ("GET / HTTP/2", "r.http:1:7", "http.version"),
      ("GET /\u{1} HTTP/1.1", "r.http:1:6", "http.target"),
      ("GET / HTTP/1.1\n Host: h", "r.http:2:1", "http.fold"),
      ("GET / HTTP/1.1\nHost: h\nX-Amz-Da", "r.http:3:1", "http.no-colon"),
      ("GET / HTTP/1.1\nHost : h", "r.http:2:1", "http.field-name"),
      ("GET / HTTP/1.1\n: h", "r.http:2:1", "http.field-name"),
      ("GET / HTTP/1.1\nA: b\u{0}c", "r.http:2:5", "http.field-value"),
      ("GET / HTTP/1.1\nA: b\rc", "r.http:2:5", "http.field-value"),
      ("POST / HTTP/1.1\nContent-Length: 4\n\nabc", "r.http:2:17", "http.length"),
      ("POST / HTTP/1.1\nContent-Length: 3\n\nabc\n", "r.http:2:17", "http.length"),
      ("POST / HTTP/1.1\nContent-Length: +3\n\nabc", "r.http:2:17", "http.length"),
      ("POST / HTTP/1.1\nContent-Length: 3\nContent-Length: 4\n\nabc", "r.http:3:17", "http.two-lengths"),
      (
        "POST / HTTP/1.1\nContent-Length: 3\nTransfer-Encoding: chunked\n\n0\n\n", "r.http:2:17",
        "http.two-framings"
      ),
      ("POST / HTTP/1.1\nTransfer-Encoding: gzip\n\n", "r.http:2:20", "http.transfer-coding"),
      ("POST / HTTP/1.1\nTransfer-Encoding: chunked\n\n5\nhel", "r.http:2:20", "http.chunks"),
    ])
  func refused(text: String, place: String, code: String) throws {
    let error = try #require(throws: Diagnostic.self) { try Self.read(text) }
    #expect(error.place == place)
    #expect(error.code == code)
  }

  @Test("bytes that are not UTF-8 are refused in the head and taken in the body")
  func notUTF8() throws {
    let error = try #require(throws: Diagnostic.self) {
      try RawRequest.read(Array("GET /".utf8) + [0xE9] + Array(" HTTP/1.1\n\n".utf8), name: "r.http")
    }
    #expect(error.place == "r.http:1:6")
    #expect(try RawRequest.read(Array("PUT / HTTP/1.1\n\n".utf8) + [0xFF, 0]).request.body == [0xFF, 0])
  }

  @Test("rewriting keeps every line that is not touched")
  func rewriting() throws {
    let text = "GET / HTTP/1.1\r\nhost:h\r\nA: 1\r\n   2\r\nX: y\r\n\r\nbody"
    let raw = try Self.read(text)
    #expect(String(decoding: raw.rewritten(target: "/", adding: []), as: UTF8.self) == text)
    let other = raw.rewritten(target: "/?q", removing: ["x"], adding: [HTTPField("N", "1")])
    #expect(
      String(decoding: other, as: UTF8.self)
        == "GET /?q HTTP/1.1\r\nhost:h\r\nA: 1\r\n   2\r\nN:1\r\n\r\nbody")
  }

  @Test("no bytes make the reader fail in any other way than by a message")
  func garbage() {
    var random = SeededRandom(seed: 4)
    let alphabet = Array("GET /?&=% \t\r\n:;aA0;HTTP/1.1\u{0}é".utf8)
    for _ in 0..<3000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let prefix = Bool.random(using: &random) ? Array("GET / HTTP/1.1\n".utf8) : []
      if let raw = try? RawRequest.read(prefix + bytes) {
        #expect(raw.fieldPlaces.count == raw.request.fields.all.count)
      }
    }
  }
}
