import Glibc

/// A client that keeps so many connections busy: it sends on all of them, then reads from all of them. Answers are all as
/// long as the first; a server that closes after each is connected to anew each time.
final class HTTPLoad {
  private let port: Int
  private var descriptors: [Int32]
  private let request: [UInt8]
  private let answerBytes: Int
  private let closes: Bool
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// A GET request.
  static func get(_ target: String, _ headers: String = "") -> String {
    "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: bench\r\n\(headers)\r\n"
  }

  /// A client, after one answer. Throws where nobody answers, or not with success.
  init(port: Int, connections: Int, request: String) throws {
    self.port = port
    self.request = Array(request.utf8)
    let head = try Self.firstAnswer(port, self.request)
    answerBytes = head.length + head.bodyLength
    closes = head.closes
    descriptors = (0..<connections).map { _ in head.closes ? -1 : Loopback.connection(port: port) }
  }

  deinit { for descriptor in descriptors where descriptor >= 0 { close(descriptor) } }

  private static func firstAnswer(_ port: Int, _ request: [UInt8]) throws -> AnswerHead {
    let descriptor = Loopback.connection(port: port)
    guard descriptor >= 0 else { throw Skipped("nobody listens at port \(port)") }
    defer { close(descriptor) }
    guard Loopback.send(request, on: descriptor) else { throw Skipped("the request was not taken") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { throw Skipped("there was no answer") }
      bytes += buffer[..<count]
      guard let head = AnswerHead(bytes), bytes.count >= head.length + head.bodyLength else { continue }
      guard head.status == 200 else {
        throw Skipped("it answered \(String(decoding: bytes.prefix(200), as: UTF8.self))")
      }
      return head
    }
  }

  /// Sends so many requests and reads their answers; returns the bytes read.
  func run(_ times: Int) -> Int {
    var total = 0
    var left = times
    while left > 0 {
      let now = min(left, descriptors.count)
      for index in 0..<now {
        if closes { descriptors[index] = Loopback.connection(port: port) }
        _ = send(descriptors[index], request, request.count, Int32(MSG_NOSIGNAL))
      }
      for index in 0..<now {
        total += receive(descriptors[index])
        if closes { close(descriptors[index]); descriptors[index] = -1 }
      }
      left -= now
    }
    return total
  }

  private func receive(_ descriptor: Int32) -> Int {
    var count = 0
    repeat {
      let read = recv(descriptor, &buffer, buffer.count, 0)
      if read <= 0 { return count }
      count += read
    } while count < answerBytes
    return count
  }
}
