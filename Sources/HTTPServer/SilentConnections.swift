import CMicroHTTPD
import Glibc
import Threads

/// Connections whose request is left without an answer, as by a host whose packets don't arrive: they stay open until the client
/// gives up, or has waited as long as it may. The library does nothing with them meanwhile.
final class SilentConnections: Sendable {
  /// A suspended connection. Unchecked, for the library resumes it from any thread, and its pointer is good until then.
  @safe
  private struct Suspended: @unchecked Sendable {
    let pointer: OpaquePointer
    let state: ConnectionState
  }

  private struct Hall {
    var waiting: [Suspended] = []
    /// Whether the server ends, so that nobody may wait any more.
    var isClosed = false
  }

  private let hall = Lock(Hall())

  /// Suspends a connection; false where the server ends.
  func hold(_ connection: OpaquePointer, _ state: ConnectionState) -> Bool {
    let suspended = unsafe Suspended(pointer: connection, state: state)
    return hall.withLock { hall in
      guard !hall.isClosed else { return false }
      unsafe MHD_suspend_connection(suspended.pointer)
      hall.waiting.append(suspended)
      return true
    }
  }

  /// Gives back those whose client is gone, or that were told to end; the library then asks for them again, and closes them.
  func look() {
    hall.withLock { hall in
      hall.waiting.removeAll { suspended in
        guard suspended.state.isDropped || Self.isLeft(suspended.state.descriptor) else { return false }
        unsafe MHD_resume_connection(suspended.pointer)
        return true
      }
    }
  }

  /// Gives all back, and takes no more.
  func close() {
    hall.withLock { hall in
      hall.isClosed = true
      for suspended in hall.waiting { unsafe MHD_resume_connection(suspended.pointer) }
      hall.waiting = []
    }
  }

  /// Whether the client has ended its side.
  private static func isLeft(_ descriptor: Int32) -> Bool {
    var place = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&place, 1, 0) > 0 else { return false }
    var byte: UInt8 = 0
    return unsafe recv(descriptor, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) <= 0
  }
}
