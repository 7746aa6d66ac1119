import AWSTypes
import Diagnostics
import Effects
import Emulators
import HTTPMessages
import SigV4
import World

/// A small world as `cloud serve` serves it, and its administrator's key.
final class Site: Sendable {
  private let world: SharedWorld
  private let credentials: Credentials

  static let callerIdentity = HTTPRequest(
    method: "POST", target: "/", fields: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
    body: Array("Action=GetCallerIdentity&Version=2011-06-15".utf8))

  init() throws {
    let text = """
      users: { admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] } }
      buckets: { reports: { objects: { small: "\(String(repeating: "x", count: 100))" } } }
      """
    let world = try World.load(SourceText(name: "bench", text: text))
    guard let key = world.main.users["admin"]?.accessKeys.first else { throw Skipped("the world has no key") }
    credentials = Credentials(accessKeyID: key.id, secretAccessKey: key.secret)
    self.world = SharedWorld(world, clock: SystemClock())
  }

  func respond(to request: HTTPRequest) -> HTTPResponse { world.answerCall(request) }

  func signed(_ request: HTTPRequest, service: String) -> HTTPRequest {
    var request = request
    request.fields["Host"] = "127.0.0.1"
    let settings = SigningSettings.of(service: service, region: "eu-west-1")
    return (try? SigV4.sign(request, with: credentials, settings: settings, at: SystemClock().now).request)
      ?? request
  }

  /// The request as it stands on the wire.
  static func text(_ request: HTTPRequest) -> String { String(decoding: bytes(request), as: UTF8.self) }

  /// The request's bytes as they stand on the wire.
  static func bytes(_ request: HTTPRequest) -> [UInt8] {
    var text = "\(request.method) \(request.target) HTTP/1.1\r\n"
    for field in request.fields.all { text += "\(field.name): \(field.value)\r\n" }
    if !request.body.isEmpty { text += "Content-Length: \(request.body.count)\r\n" }
    return Array((text + "\r\n").utf8) + request.body
  }
}
