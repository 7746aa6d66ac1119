import Crypto
import Emulators
import HTTPMessages
import HTTPServer

/// Objects of 8 MiB: their way out beside what loopback alone carries, their way in beside the two hashes that they need.
enum ObjectBench {
  static let all: [any Benchmark] = [
    Contest(
      name: "objects: get of 8 MiB", contenders: [loopback, getting],
      goals: [.share("get", of: "loopback alone", atLeast: 0.5)]),
    Contest(
      name: "objects: put of 8 MiB", contenders: [digests, puttingAlone, putting],
      goals: [
        .share("put without a network", of: "MD5 and SHA-256", atLeast: 0.7),
        .share("put", of: "MD5 and SHA-256", atLeast: 0.7),
      ]),
  ]

  private static let size = 8 << 20
  private static let body = [UInt8](repeating: 0x5A, count: size)

  private static let loopback = Contender("loopback alone") {
    let raw = try RawLoopback(bytes: size)
    return { raw.run($0) }
  }

  private static let getting = Contender("get") {
    let site = try Site()
    _ = site.respond(to: put(site))
    let get = site.signed(HTTPRequest(method: "GET", target: "/reports/large"), service: "s3")
    let server = try HTTPServer(limits: WorldServer.cloudLimits) { site.respond(to: $0) }
    let load = try LargeLoad(port: server.port, request: Site.bytes(get))
    return { times in
      defer { withExtendedLifetime(server) {} }
      return load.run(times)
    }
  }

  private static let digests = Contender("MD5 and SHA-256") {
    { times in
      (0..<times).reduce(0) { sum, _ in
        sum &+ Int(MD5.hash(body.span)[0]) &+ Int(SHA256.hash(body.span)[0])
      }
    }
  }

  private static let puttingAlone = Contender("put without a network") {
    let site = try Site()
    let request = put(site)
    return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
  }

  private static let putting = Contender("put") {
    let site = try Site()
    let server = try HTTPServer(limits: WorldServer.cloudLimits) { site.respond(to: $0) }
    let load = try LargeLoad(port: server.port, request: Site.bytes(put(site)))
    return { times in
      defer { withExtendedLifetime(server) {} }
      return load.run(times)
    }
  }

  private static func put(_ site: Site) -> HTTPRequest {
    site.signed(HTTPRequest(method: "PUT", target: "/reports/large", body: body), service: "s3")
  }
}
