import Glibc
import HTTPServer
import Testing

@Suite("Ten thousand idle connections", .enabled(if: getenv("LABDECK_SLOW") != nil, "LABDECK_SLOW=1 runs it"))
struct CrowdTests {
  static let size = 10_000

  /// Raises the bound on open files for the clients' side and the server's; false where the system does not allow it.
  static let hasRoom: Bool = {
    let wanted = rlim_t(size + 1500)
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return false }
    if limit.rlim_cur >= wanted { return true }
    limit.rlim_cur = wanted
    limit.rlim_max = max(limit.rlim_max, wanted)
    return setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0
  }()

  @Test(
    "shut nobody out, and cost the server no more than its bound",
    .enabled(if: getenv("LABDECK_SLOW") == nil || hasRoom, "the system does not allow 11500 open files"),
    arguments: [1, 2])
  func crowd(threads: Int) throws {
    let server = try Recorder().server(ServerLimits(threads: threads))
    var crowd: [RawConnection] = []
    for index in 0..<Self.size {
      crowd.append(try #require(RawConnection(port: server.port), "connection \(index)"))
      if index % 500 == 499 {
        let start = RawConnection.now
        let fresh = try #require(RawConnection(port: server.port))
        fresh.send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(fresh.answer()?.status == 200, "among \(index)")
        #expect(RawConnection.now - start < 1000, "among \(index)")
      }
    }
    #expect(server.connectionCount <= ServerLimits().connections + 64)
    #expect(crowd[0].closes(within: 1000))
  }
}
