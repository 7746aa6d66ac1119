import Diagnostics
import Documents
import Effects
import Glibc
import Threads

/// A socket in a lab shell's own directory, at which `labdeck goals` and the like ask the lab shell around them. One document
/// goes in, one comes back.
final class ControlSocket: Sendable {
  /// What a question or an answer may hold.
  static let limit = 8 << 20
  /// How long either side waits for the other, in seconds.
  static let patience = 20

  private let descriptor: Int32
  private let thread = Lock<JoinableThread?>(nil)

  /// Listens at a path; nil where that can't be. The answers come from a thread of its own.
  init?(at path: String, answer: @escaping @Sendable (Node) -> Node) {
    guard let descriptor = Self.open() else { return nil }
    guard unsafe Self.at(path, { unsafe bind(descriptor, $0, $1) }) == 0, listen(descriptor, 16) == 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    // The thread must not keep alive what ends it.
    thread.withLock { $0 = JoinableThread { Self.run(descriptor, answer) } }
  }

  deinit { stop() }

  /// Ends the thread and waits for it.
  func stop() {
    let running = thread.withLock { thread -> JoinableThread? in
      defer { thread = nil }
      return thread
    }
    guard let running else { return }
    shutdown(descriptor, Int32(SHUT_RDWR))
    running.join()
    close(descriptor)
  }

  private static func run(_ descriptor: Int32, _ answer: @Sendable (Node) -> Node) {
    while true {
      let connection = accept(descriptor, nil, nil)
      if connection < 0 {
        if errno == EINTR || errno == ECONNABORTED || errno == EMFILE { continue }
        return
      }
      _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
      defer { close(connection) }
      guard let question = receive(from: connection) else { continue }
      send(answer(question), to: connection)
    }
  }

  /// Asks the socket at a path; nil where nobody answers.
  static func ask(_ question: Node, at path: String) -> Node? {
    guard let descriptor = open() else { return nil }
    defer { close(descriptor) }
    guard unsafe at(path, { unsafe connect(descriptor, $0, $1) }) == 0 else { return nil }
    send(question, to: descriptor)
    return receive(from: descriptor)
  }

  // MARK: Sockets

  private static func open() -> Int32? {
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    let descriptor = socket(AF_UNIX, kind, 0)
    return descriptor >= 0 ? descriptor : nil
  }

  /// Calls with the address of a path; -1 where the path is too long for one.
  private static func at(_ path: String, _ call: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return -1 }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    return unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        unsafe call(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
  }

  /// Sends a document and ends this direction.
  private static func send(_ document: Node, to descriptor: Int32) {
    var rest = Array(JSON.compact(document).utf8)[...]
    while !rest.isEmpty {
      let flags = Int32(MSG_NOSIGNAL)
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.send(descriptor, $0.baseAddress, $0.count, flags)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
    shutdown(descriptor, Int32(SHUT_WR))
  }

  /// The document that comes until the other side ends; nil where it is none, too long, or too slow.
  private static func receive(from descriptor: Int32) -> Node? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let deadline = time(nil) + patience
    while bytes.count <= limit {
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = unsafe poll(&waiting, 1, 500)
      guard time(nil) <= deadline else { return nil }
      if ready <= 0 { continue }
      let count = unsafe read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 {
        let text = String(decoding: bytes, as: UTF8.self)
        return try? JSON.parse(SourceText(name: "control", text: text))
      }
      bytes += buffer[0..<count]
    }
    return nil
  }
}
