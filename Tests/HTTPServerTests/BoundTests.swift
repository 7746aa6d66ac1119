import Glibc
import HTTPMessages
import HTTPServer
import Testing

@Suite("What a server puts up with")
struct BoundTests {
  private func limits(_ change: (inout ServerLimits) -> Void) -> ServerLimits {
    var limits = ServerLimits()
    limits.headerSeconds = 1
    change(&limits)
    return limits
  }

  private func isServed(_ connection: RawConnection) -> Bool {
    connection.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    return connection.answer()?.status == 200
  }

  @Test("Of too many connections the one that has been idle longest goes")
  func oldestIdle() throws {
    let server = try Recorder().server(limits { $0.connections = 4 })
    let first = try #require(RawConnection(port: server.port))
    #expect(isServed(first))
    let others = try (0..<3).map { _ in try #require(RawConnection(port: server.port)) }
    for other in others { #expect(isServed(other)) }
    #expect(isServed(first))
    let late = try #require(RawConnection(port: server.port))
    #expect(isServed(late))
    #expect(others[0].closes(within: 1000))
    #expect(isServed(first))
    #expect(isServed(others[2]))
  }

  @Test("A crowd of idle connections shuts nobody out", arguments: [1, 2])
  func crowd(threads: Int) throws {
    let server = try Recorder().server(
      limits {
        $0.connections = 64
        $0.threads = threads
      })
    var crowd: [RawConnection] = []
    for index in 0..<1000 {
      if let connection = RawConnection(port: server.port) { crowd.append(connection) }
      if index % 100 == 99 {
        let fresh = try #require(RawConnection(port: server.port))
        #expect(isServed(fresh), "\(index)")
      }
    }
    #expect(crowd.count == 1000)
    #expect(server.connectionCount <= 64 + 64)
  }

  @Test("A connection with a request under way is not dropped for an idle one")
  func busy() throws {
    let server = try Recorder().server(limits { $0.connections = 4 })
    let busy = try #require(RawConnection(port: server.port))
    busy.send("PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n")
    #expect(busy.answer()?.status == 100)
    busy.send("ab")
    var idle: [RawConnection] = []
    for _ in 0..<12 { idle.append(try #require(RawConnection(port: server.port))) }
    let fresh = try #require(RawConnection(port: server.port))
    #expect(isServed(fresh))
    busy.send("cd")
    #expect(busy.answer()?.body == "4 bytes\n")
  }

  @Test(
    "Who sends headers slowly is dropped in time, however little at a time",
    arguments: [
      "", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ",
    ])
  func slowHeaders(start: String) throws {
    let server = try Recorder().server(limits { _ in })
    let connection = try #require(RawConnection(port: server.port))
    if !start.isEmpty { connection.send(start) }
    let began = RawConnection.now
    var closed = false
    while !closed, RawConnection.now - began < 4000 {
      connection.send(start.isEmpty ? "G" : "x")
      closed = connection.receive(within: 200)?.isEmpty == true
    }
    #expect(closed)
    #expect(RawConnection.now - began >= 900)
  }

  @Test("Also on a connection that was served before")
  func slowSecond() throws {
    let server = try Recorder().server(limits { _ in })
    let connection = try #require(RawConnection(port: server.port))
    #expect(isServed(connection))
    let began = RawConnection.now
    var closed = false
    while !closed, RawConnection.now - began < 5000 {
      connection.send("G")
      closed = connection.receive(within: 200)?.isEmpty == true
    }
    #expect(closed)
  }

  @Test("Who sends a body slowly is dropped in time")
  func slowBody() throws {
    let server = try Recorder().server(limits { $0.bodySeconds = 1 })
    let connection = try #require(RawConnection(port: server.port))
    connection.send("PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n")
    let began = RawConnection.now
    var closed = false
    while !closed, RawConnection.now - began < 4000 {
      connection.send("x")
      closed = connection.receive(within: 200)?.isEmpty == true
    }
    #expect(closed)
  }

  @Test("An idle connection stays within its time, and goes after it")
  func idle() throws {
    let server = try Recorder().server(limits { $0.idleSeconds = 4 })
    let connection = try #require(RawConnection(port: server.port))
    #expect(isServed(connection))
    #expect(!connection.closes(within: 1300))
    #expect(connection.closes(within: 10_000))
  }

  @Test("A slow sender holds nobody up")
  func noStall() throws {
    let server = try Recorder().server(limits { _ in })
    let slow = try (0..<50).map { _ in try #require(RawConnection(port: server.port)) }
    for connection in slow {
      connection.send("PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx")
    }
    let start = RawConnection.now
    let connection = try #require(RawConnection(port: server.port))
    for _ in 0..<100 { #expect(isServed(connection)) }
    #expect(RawConnection.now - start < 1000)
  }

  @Test("Who asks and does not take the answers is dropped in time, and holds nobody up")
  func unread() throws {
    let body = [UInt8](repeating: 0x78, count: 4 << 20)
    let server = try HTTPServer(limits: limits { $0.answerSeconds = 1 }) { request in
      request.target == "/large" ? HTTPResponse(status: 200, body: body) : HTTPResponse(status: 200)
    }
    let greedy = try #require(RawConnection(port: server.port))
    let request = "GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n"
    greedy.send(String(repeating: request, count: 50))
    let other = try #require(RawConnection(port: server.port))
    let start = RawConnection.now
    while RawConnection.now - start < 2500 {
      let asked = RawConnection.now
      #expect(isServed(other))
      #expect(RawConnection.now - asked < 500)
      usleep(100_000)
    }
    // One connection is left, and what had been sent to the other is all that it will get.
    #expect(server.connectionCount == 1)
    var taken = 0
    while let piece = greedy.receive(within: 500), !piece.isEmpty { taken += piece.count }
    #expect(taken < 2 * body.count)
  }

  @Test("All bodies together stay within their bound")
  func held() throws {
    let server = try Recorder().server(limits { $0.heldBytes = 1000 })
    let first = try #require(RawConnection(port: server.port))
    first.send(
      "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n\(String(repeating: "x", count: 899))")
    _ = first.receive(within: 200)
    let second = try #require(RawConnection(port: server.port))
    second.send(
      "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n\(String(repeating: "x", count: 900))")
    #expect(second.answer()?.status == 503)
    first.send("x")
    #expect(first.answer()?.status == 200)
    let third = try #require(RawConnection(port: server.port))
    third.send(
      "PUT / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n\r\n\(String(repeating: "x", count: 900))")
    #expect(third.answer()?.status == 200)
  }
}
