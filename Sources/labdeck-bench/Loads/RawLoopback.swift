import CMicroHTTPD
import Glibc

/// How fast loopback alone carries so many bytes: a thread that sends them for every byte that it gets.
final class RawLoopback {
  private let sender: Int32
  private let receiver: Int32
  private let bytes: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 20)

  init(bytes: Int) throws {
    self.bytes = bytes
    var port: UInt16 = 0
    let listener = labdeck_http_listen("127.0.0.1", 0, 1, &port)
    defer { close(listener) }
    receiver = Loopback.connection(port: Int(port))
    sender = accept(listener, nil, nil)
    guard receiver >= 0, sender >= 0 else { throw Skipped("loopback is not there") }
    let place = UnsafeMutablePointer<Job>.allocate(capacity: 1)
    place.initialize(to: Job(descriptor: sender, payload: [UInt8](repeating: 0x5A, count: bytes)))
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { context in
        guard let place = context?.assumingMemoryBound(to: Job.self) else { return nil }
        let job = place.move()
        place.deallocate()
        var byte: UInt8 = 0
        while recv(job.descriptor, &byte, 1, 0) == 1, Loopback.send(job.payload, on: job.descriptor) {}
        close(job.descriptor)
        return nil
      }, place)
    pthread_detach(thread)
  }

  /// The thread ends with the connection.
  deinit { close(receiver) }

  private struct Job {
    var descriptor: Int32
    var payload: [UInt8]
  }

  /// Fetches the bytes so many times; returns how many came.
  func run(_ times: Int) -> Int {
    var total = 0
    for _ in 0..<times {
      guard Loopback.send([1], on: receiver) else { return total }
      var count = 0
      while count < bytes {
        let read = recv(receiver, &buffer, buffer.count, 0)
        if read <= 0 { return total }
        count += read
      }
      total += count
    }
    return total
  }
}
