import CMicroHTTPD
import Crypto
import Diagnostics
import Effects
import Emulators
import Glibc
import HTTPMessages
import HTTPServer
import InstanceMetadata
import Synchronization
import World

/// What of the bare HTTP library's rate is left when the metadata service answers, over real connections.
enum MetadataBench {
  static let all: [Benchmark] =
    [1, 16].flatMap { connections -> [Benchmark] in
      let bare = "http: bare library, fixed body, \(connections) connections"
      return [
        Benchmark(name: bare) {
          let server = BareServer(body: "i-0abc1234567890def")
          let load = HTTPLoad(port: server.port, connections: connections, request: HTTPLoad.get("/"))
          return { times in
            defer { withExtendedLifetime(server) {} }
            return load.run(times)
          }
        },
        Benchmark(name: "metadata: a value, \(connections) connections", share: (bare, 0.6)) {
          over(connections) { _ in "" }
        },
        Benchmark(name: "metadata: a value with a token, \(connections) connections", share: (bare, 0.6)) {
          over(connections) { "X-aws-ec2-metadata-token: \($0)\r\n" }
        },
      ]
    } + [
      Benchmark(name: "metadata: a value with a token, no network") {
        guard let (site, place) = emulator() else { return { _ in 0 } }
        let request = HTTPRequest(
          method: "GET", target: "/latest/meta-data/instance-id",
          fields: ["Host": "127.0.0.1", "X-aws-ec2-metadata-token": token(site, place)])
        return { times in
          var sum = 0
          for _ in 0..<times { sum &+= site.answer(request, at: place)?.status ?? 0 }
          return sum
        }
      }
    ]

  private static func over(_ connections: Int, header: (String) -> String) -> (Int) -> Int {
    guard let (site, place) = emulator(),
      let server = try? HTTPServer(handler: { site.answer($0, at: place) })
    else { return { _ in 0 } }
    let request = HTTPLoad.get("/latest/meta-data/instance-id", header(token(site, place)))
    let load = HTTPLoad(port: server.port, connections: connections, request: request)
    return { times in
      defer { withExtendedLifetime(server) {} }
      return load.run(times)
    }
  }

  /// One instance's service, as `metadata serve` runs it.
  private static func emulator() -> (SharedWorld, MetadataPlace)? {
    let text = "instances: { web: { id: i-0abc1234567890def } }"
    guard let world = try? World.load(SourceText(name: "bench", text: text)),
      let place = MetadataPlace("web", in: world),
      let site = try? SharedWorld(world, clock: SystemClock())
    else { return nil }
    return (site, place)
  }

  private static func token(_ site: SharedWorld, _ place: MetadataPlace) -> String {
    let fields: HTTPFields = ["X-aws-ec2-metadata-token-ttl-seconds": "21600"]
    let request = HTTPRequest(method: "PUT", target: "/latest/api/token", fields: fields)
    return site.answer(request, at: place)?.text ?? ""
  }
}

/// The HTTP library alone: one answer, made once.
final class BareServer {
  let port: Int
  private let daemon: OpaquePointer?
  private static let answer = Mutex<UInt>(0)

  init(body: String) {
    var bound: UInt16 = 0
    let socket = labdeck_http_listen("127.0.0.1", 0, 1024, &bound)
    port = Int(bound)
    var bytes = Array(body.utf8)
    let made = MHD_create_response_from_buffer(bytes.count, &bytes, .RESPMEM_MUST_COPY)
    Self.answer.withLock { $0 = UInt(bitPattern: made) }
    var options = labdeck_http_options()
    options.socket = socket
    options.connections = 64
    options.idle_seconds = 60
    options.memory = 32_768
    options.threads = 1
    options.handle = { _, connection, _, _, _, _, _, place in
      // The first call tells of the head, the second of the end of the body.
      if let place, place.pointee == nil {
        place.pointee = UnsafeMutableRawPointer(bitPattern: 1)
        return .YES
      }
      place?.pointee = nil
      let answer = BareServer.answer.withLock { OpaquePointer(bitPattern: $0) }
      return MHD_queue_response(connection, 200, answer)
    }
    daemon = labdeck_http_start(&options)
  }

  deinit { if let daemon { MHD_stop_daemon(daemon) } }
}

/// A client that keeps so many connections busy: it sends on all of them, then reads from all of them.
final class HTTPLoad {
  private let descriptors: [Int32]
  private let request: [UInt8]
  private var answerBytes = 0

  /// A GET request.
  static func get(_ target: String, _ headers: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n\(headers)\r\n"
  }

  init(port: Int, connections: Int, request: String) {
    self.request = Array(request.utf8)
    descriptors = (0..<connections).map { _ in Self.connection(port: port) }
  }

  /// A connection to a port of this machine.
  static func connection(port: Int) -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var one: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    _ = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    return descriptor
  }

  /// Bytes up to the end of the head; nil where it is not there yet.
  static func headLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index + 3 < bytes.endIndex {
      if bytes[index] == 0x0D, bytes[index + 1] == 0x0A, bytes[index + 2] == 0x0D, bytes[index + 3] == 0x0A {
        return index + 4 - bytes.startIndex
      }
      index += 1
    }
    return nil
  }

  deinit { for descriptor in descriptors { close(descriptor) } }

  /// Sends so many requests and reads their answers, which are all of one length; returns the bytes read.
  func run(_ times: Int) -> Int {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var total = 0
    var left = times
    while left > 0 {
      let now = min(left, descriptors.count)
      for descriptor in descriptors.prefix(now) {
        _ = send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
      }
      for descriptor in descriptors.prefix(now) {
        var count = 0
        repeat {
          let read = recv(descriptor, &buffer, buffer.count, 0)
          if read <= 0 { return total }
          if answerBytes == 0 { answerBytes = read }
          count += read
        } while count < answerBytes
        total += count
      }
      left -= now
    }
    return total
  }
}

/// A client of one connection for answers that are larger than a buffer.
final class LargeLoad {
  private let descriptor: Int32
  private let request: [UInt8]
  private let bodyBytes: Int

  init(port: Int, request: String, bodyBytes: Int) {
    self.request = Array(request.utf8)
    self.bodyBytes = bodyBytes
    descriptor = HTTPLoad.connection(port: port)
  }

  deinit { close(descriptor) }

  /// Sends so many requests, one after the other, and reads their answers; returns the bytes read.
  func run(_ times: Int) -> Int {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var total = 0
    for _ in 0..<times {
      _ = send(descriptor, request, request.count, Int32(MSG_NOSIGNAL))
      var count = 0
      // The head is shorter than a page; the body's end is the answer's.
      var head: Int?
      while head.map({ count < $0 + bodyBytes }) ?? true {
        let read = recv(descriptor, &buffer, buffer.count, 0)
        if read <= 0 { return total }
        if head == nil { head = HTTPLoad.headLength(buffer[..<read]) }
        count += read
      }
      total += count
    }
    return total
  }
}
