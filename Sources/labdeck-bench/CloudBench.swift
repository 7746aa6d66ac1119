import Emulators
import HTTPMessages
import HTTPServer

/// Authenticated calls, alone and over real connections; the bare library gets the same requests, and answers as many bytes.
enum CloudBench {
  static let all: [any Benchmark] = [
    Contest(name: "cloud: GetCallerIdentity without a network", contenders: [identity]),
    Contest(name: "cloud: GetObject without a network", contenders: [object]),
    contest(connections: 1), contest(connections: 8),
  ]

  private static let identity = Contender("GetCallerIdentity") {
    let site = try Site()
    let request = site.signed(Site.callerIdentity, service: "sts")
    return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
  }

  private static let object = Contender("an object of 100 bytes, authorised") {
    let site = try Site()
    let request = site.signed(HTTPRequest(method: "GET", target: "/reports/small"), service: "s3")
    return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
  }

  private static func contest(connections: Int) -> Contest {
    Contest(
      name: "cloud: \(connections == 1 ? "one connection" : "\(connections) connections")",
      contenders: [
        Contender("bare library") {
          let server = BareServer(body: String(repeating: "x", count: 400))
          let load = try HTTPLoad(port: server.port, connections: connections, request: try callerIdentity())
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        },
        Contender("GetCallerIdentity") {
          let site = try Site()
          let server = try HTTPServer(limits: WorldServer.cloudLimits) { site.respond(to: $0) }
          let load = try HTTPLoad(port: server.port, connections: connections, request: try callerIdentity())
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        },
        Contender(peer: "ministack") {
          try Peers.ministack(connections: connections, request: try callerIdentity())
        },
        Contender(peer: "moto") { try Peers.moto(connections: connections, request: try callerIdentity()) },
      ],
      goals: connections == 8
        ? [
          .share("GetCallerIdentity", of: "bare library", atLeast: 0.4),
          .share("GetCallerIdentity", of: "ministack", atLeast: 8),
        ] : [], subject: "GetCallerIdentity")
  }

  /// The same signed request for all.
  private static func callerIdentity() throws -> String {
    Site.text(try Site().signed(Site.callerIdentity, service: "sts"))
  }
}
