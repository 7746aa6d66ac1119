import CMicroHTTPD
import Threads

/// The HTTP library alone: one answer, made once.
final class BareServer {
  let port: Int
  private let daemon: OpaquePointer?
  private static let answer = Lock<UInt>(0)

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
    options.handle = { _, connection, _, _, _, _, size, place in
      // The first call tells of the head, the last of the end of the body.
      if let place, place.pointee == nil {
        place.pointee = UnsafeMutableRawPointer(bitPattern: 1)
        return .YES
      }
      if let size, size.pointee > 0 {
        size.pointee = 0
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
