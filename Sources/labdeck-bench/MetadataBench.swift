import Diagnostics
import Effects
import Emulators
import HTTPMessages
import HTTPServer
import World

/// What of the bare HTTP library's rate is left when the metadata service answers, over real connections.
enum MetadataBench {
  static let all: [any Benchmark] = [
    contest(connections: 1), contest(connections: 16),
    Contest(name: "metadata: without a network", contenders: [alone]),
  ]

  private static let path = "/latest/meta-data/instance-id"

  private static func contest(connections: Int) -> Contest {
    Contest(
      name: "metadata: \(connections == 1 ? "one connection" : "\(connections) connections")",
      contenders: [
        Contender("bare library") {
          let server = BareServer(body: "i-0abc1234567890def")
          let load = try HTTPLoad(port: server.port, connections: connections, request: HTTPLoad.get("/"))
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        }, serving("a value", connections) { _ in "" },
        serving("a value with a token", connections) { "X-aws-ec2-metadata-token: \($0)\r\n" },
        Contender(peer: "moto") {
          try Peers.moto(connections: connections, request: HTTPLoad.get(path))
        },
      ],
      goals: [
        .share("a value", of: "bare library", atLeast: 0.6),
        .share("a value with a token", of: "bare library", atLeast: 0.6),
      ], subject: "a value")
  }

  private static let alone = Contender("a value with a token") {
    let (site, place) = try instance()
    let request = HTTPRequest(
      method: "GET", target: path,
      fields: ["Host": "127.0.0.1", "X-aws-ec2-metadata-token": token(site, place)])
    return { times in
      (0..<times).reduce(0) { sum, _ in sum &+ (site.answer(request, at: place)?.status ?? 0) }
    }
  }

  private static func serving(
    _ name: String, _ connections: Int, header: @escaping @Sendable (String) -> String
  ) -> Contender {
    Contender(name) {
      let (site, place) = try instance()
      let server = try HTTPServer(limits: WorldServer.metadataLimits) { site.answer($0, at: place) }
      let load = try HTTPLoad(
        port: server.port, connections: connections, request: HTTPLoad.get(path, header(token(site, place))))
      return { times in
        defer { withExtendedLifetime(server) {} }
        return load.run(times)
      }
    }
  }

  /// One instance's service, as `metadata serve` runs it.
  private static func instance() throws -> (SharedWorld, MetadataPlace) {
    let text = "instances: { web: { id: i-0abc1234567890def } }"
    let world = try World.load(SourceText(name: "bench", text: text))
    guard let place = MetadataPlace("web", in: world) else { throw Skipped("the world has no instance") }
    return (SharedWorld(world, clock: SystemClock()), place)
  }

  private static func token(_ site: SharedWorld, _ place: MetadataPlace) -> String {
    let fields: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": "21600"]
    let request = HTTPRequest(method: "PUT", target: "/latest/api/token", fields: fields)
    return site.answer(request, at: place)?.text ?? ""
  }
}
