import HTTPMessages

/// Collects the header lines and the body of an answer.
final class CurlReceiver {
  private(set) var fields = HTTPFields()
  private(set) var bytes: [UInt8] = []
  /// Whether more came than is taken.
  private(set) var isTooLarge = false
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  static let body: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int =
    {
      data, size, count, context in
      guard let data = unsafe data, let context = unsafe context else { return 0 }
      let receiver = unsafe Unmanaged<CurlReceiver>.fromOpaque(context).takeUnretainedValue()
      let total = size * count
      guard receiver.bytes.count + total <= receiver.limit else {
        receiver.isTooLarge = true
        return 0
      }
      unsafe data.withMemoryRebound(to: UInt8.self, capacity: total) { start in
        unsafe receiver.bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: total))
      }
      return total
    }

  static let header:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
      data, size, count, context in
      guard let data = unsafe data, let context = unsafe context else { return 0 }
      let receiver = unsafe Unmanaged<CurlReceiver>.fromOpaque(context).takeUnretainedValue()
      let total = size * count
      let line = unsafe data.withMemoryRebound(to: UInt8.self, capacity: total) { start in
        unsafe String(decoding: UnsafeBufferPointer(start: start, count: total), as: UTF8.self)
      }
      receiver.take(line)
      return total
    }

  /// A line of the head; a status line begins a new one, as after `100 Continue`.
  private func take(_ line: String) {
    if line.hasPrefix("HTTP/") {
      fields = HTTPFields()
      return
    }
    guard let colon = line.firstIndex(of: ":") else { return }
    let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
    var end = value
    while let last = end.last, last.isWhitespace { end.removeLast() }
    fields.append(String(line[..<colon]), String(end))
  }
}
