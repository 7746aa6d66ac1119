import Glibc

/// A client of one connection for requests and answers of megabytes, one after the other.
final class LargeLoad {
  private let descriptor: Int32
  private let request: [UInt8]
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  init(port: Int, request: [UInt8]) throws {
    self.request = request
    descriptor = Loopback.connection(port: port)
    guard descriptor >= 0 else { throw Skipped("nobody listens at port \(port)") }
    guard exchange() != nil else { throw Skipped("the first request was not answered with success") }
  }

  deinit { close(descriptor) }

  /// Sends so many requests and reads their answers; returns the bytes read.
  func run(_ times: Int) -> Int { (0..<times).reduce(0) { sum, _ in sum &+ (exchange() ?? 0) } }

  /// The bytes of one answer; nil where it is none of success.
  private func exchange() -> Int? {
    guard Loopback.send(request, on: descriptor) else { return nil }
    var count = 0
    // The head comes with the first bytes; the body's end is the answer's.
    var whole = Int.max
    while count < whole {
      let read = recv(descriptor, &buffer, buffer.count, 0)
      guard read > 0 else { return nil }
      if count == 0 {
        guard let head = AnswerHead(buffer[..<min(read, 2048)]), head.status == 200 else { return nil }
        whole = head.length + head.bodyLength
      }
      count += read
    }
    return count
  }
}
