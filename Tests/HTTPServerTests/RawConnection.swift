import Glibc

/// A client that sends bytes as they are, and sees what comes back and when.
final class RawConnection {
  let descriptor: Int32

  init?(port: Int) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    var one: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Sends text; false where the other side has closed.
  @discardableResult func send(_ text: String) -> Bool { send(bytes: Array(text.utf8)) }

  @discardableResult func send(bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  /// What one read yields within some milliseconds: nil for nothing, empty for the end of the stream.
  func receive(within milliseconds: Int32 = 3000) -> [UInt8]? {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return Array(buffer[0..<max(0, count)])
  }

  /// Everything until the other side closes, or until nothing comes for some milliseconds.
  func receiveAll(within milliseconds: Int32 = 3000) -> String {
    var all: [UInt8] = []
    while let piece = receive(within: milliseconds), !piece.isEmpty { all += piece }
    return String(decoding: all, as: UTF8.self)
  }

  /// Whether the other side closes within some milliseconds.
  func closes(within milliseconds: Int32) -> Bool {
    let end = RawConnection.now + Int(milliseconds)
    while true {
      let left = end - RawConnection.now
      guard left > 0, let piece = receive(within: Int32(left)) else { return false }
      if piece.isEmpty { return true }
    }
  }

  /// The first answer: status line, headers and body by Content-Length.
  func answer(within milliseconds: Int32 = 3000) -> Answer? {
    var all: [UInt8] = []
    while true {
      if let answer = Answer(all) { return answer }
      guard let piece = receive(within: milliseconds), !piece.isEmpty else { return nil }
      all += piece
    }
  }

  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// An answer as it stands on the wire.
  struct Answer {
    var status: Int
    var head: String
    var body: String

    init?(_ bytes: [UInt8]) {
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.range(of: "\r\n\r\n"), text.hasPrefix("HTTP/1.") else { return nil }
      head = String(text[..<end.lowerBound])
      let rest = text[end.upperBound...]
      status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
      let length =
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
        .flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
      guard rest.utf8.count >= length || status == 100 else { return nil }
      body = String(rest)
    }

    func header(_ name: String) -> String? {
      head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name.lowercased() + ":") }
        .map { String($0.drop { $0 != ":" }.dropFirst().drop { $0 == " " }) }
    }
  }
}

extension String {
  /// Where a text stands first.
  func range(of text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
