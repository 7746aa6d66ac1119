import AWSTypes
import Crypto
import Diagnostics
import Effects
import HTTPMessages
import HTTPServer
import LocalCloud
import SigV4
import Synchronization
import World

/// Authenticated calls a second, alone and over real connections, and objects of 8 MiB.
enum CloudBench {
  static let all: [Benchmark] =
    [
      Benchmark(name: "cloud: GetCallerIdentity, no network") {
        guard let site = Site() else { return { _ in 0 } }
        let request = site.signed(Site.callerIdentity, service: "sts")
        return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
      },
      Benchmark(name: "cloud: an object of 100 bytes, authorised, no network") {
        guard let site = Site() else { return { _ in 0 } }
        let request = site.signed(HTTPRequest(method: "GET", target: "/reports/small"), service: "s3")
        return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
      },
      Benchmark(name: "digests: MD5 and SHA-256 of 8 MiB") {
        let body = [UInt8](repeating: 0x5A, count: 8 << 20)
        return { times in
          (0..<times).reduce(0) { sum, _ in
            sum &+ Int(MD5.hash(body.span)[0]) &+ Int(SHA256.hash(body.span)[0])
          }
        }
      },
      Benchmark(name: "cloud: put of 8 MiB, no network", share: ("digests: MD5 and SHA-256 of 8 MiB", 0.7)) {
        guard let site = Site() else { return { _ in 0 } }
        let body = [UInt8](repeating: 0x5A, count: 8 << 20)
        let request = site.signed(
          HTTPRequest(method: "PUT", target: "/reports/large", body: body), service: "s3")
        return { times in (0..<times).reduce(0) { sum, _ in sum &+ site.respond(to: request).status } }
      },
      Benchmark(name: "cloud: get of 8 MiB, over loopback") {
        guard let site = Site(), let server = try? HTTPServer(handler: { site.respond(to: $0) }) else {
          return { _ in 0 }
        }
        let body = [UInt8](repeating: 0x5A, count: 8 << 20)
        _ = site.respond(
          to: site.signed(HTTPRequest(method: "PUT", target: "/reports/large", body: body), service: "s3"))
        let request = site.signed(HTTPRequest(method: "GET", target: "/reports/large"), service: "s3")
        let load = LargeLoad(port: server.port, request: Site.text(request), bodyBytes: 8 << 20)
        return { times in
          defer { withExtendedLifetime(server) {} }
          return load.run(times)
        }
      },
    ]
    + [1, 8].flatMap { connections -> [Benchmark] in
      let bare = "http: bare library for the cloud, \(connections) connections"
      return [
        Benchmark(name: bare) {
          let server = BareServer(body: String(repeating: "x", count: 400))
          let load = HTTPLoad(port: server.port, connections: connections, request: HTTPLoad.get("/"))
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        },
        Benchmark(
          name: "cloud: GetCallerIdentity, \(connections) connections",
          share: connections == 8 ? (bare, 0.4) : nil
        ) {
          guard let site = Site(), let server = try? HTTPServer(handler: { site.respond(to: $0) }) else {
            return { _ in 0 }
          }
          let request = site.signed(Site.callerIdentity, service: "sts")
          let load = HTTPLoad(port: server.port, connections: connections, request: Site.text(request))
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        },
      ]
    }
}

/// A small world behind a lock, as `cloud serve` runs it, and its administrator's key.
private final class Site: Sendable {
  private struct State: ~Copyable {
    var world: World
    var cloud = LocalCloud()
    var number: UInt64 = 0

    init(_ world: World) {
      self.world = world
      cloud.tracesSignatures = false
    }
  }

  private let state: Mutex<State>
  private let credentials: Credentials

  static let callerIdentity = HTTPRequest(
    method: "POST", target: "/", fields: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
    body: Array("Action=GetCallerIdentity&Version=2011-06-15".utf8))

  init?() {
    let text = """
      users: { admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] } }
      buckets: { reports: { objects: { small: "\(String(repeating: "x", count: 100))" } } }
      """
    guard let world = try? World.load(SourceText(name: "bench", text: text)),
      let key = world.main.users["admin"]?.accessKeys.first
    else { return nil }
    credentials = Credentials(accessKeyID: key.id, secretAccessKey: key.secret)
    state = Mutex(State(world))
  }

  func respond(to request: HTTPRequest) -> HTTPResponse {
    state.withLock { state in
      state.number += 1
      return state.cloud.respond(
        to: request, in: &state.world,
        environment: CallEnvironment(now: SystemClock().now, number: state.number)
      ).response
    }
  }

  func signed(_ request: HTTPRequest, service: String) -> HTTPRequest {
    var request = request
    request.fields["Host"] = "127.0.0.1"
    let settings = SigningSettings.of(service: service, region: "eu-west-1")
    return (try? SigV4.sign(request, with: credentials, settings: settings, at: SystemClock().now).request)
      ?? request
  }

  /// The request as it stands on the wire.
  static func text(_ request: HTTPRequest) -> String {
    var text = "\(request.method) \(request.target) HTTP/1.1\r\n"
    for field in request.fields.all { text += "\(field.name): \(field.value)\r\n" }
    if !request.body.isEmpty { text += "Content-Length: \(request.body.count)\r\n" }
    return text + "\r\n" + String(decoding: request.body, as: UTF8.self)
  }
}
