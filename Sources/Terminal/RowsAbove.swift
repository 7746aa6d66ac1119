import Glibc
import Threads

/// Rows that other threads have to say while a line is typed: they appear above it, and what was typed stays.
public final class RowsAbove: Sendable {
  private let rows = Lock("")
  /// The two ends of a pipe: a byte in it says that rows wait.
  private let wake: (reading: Int32, writing: Int32)

  /// A place for rows; nothing waits in it.
  public init() {
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    wake = (ends[0], ends[1])
  }

  deinit {
    close(wake.reading)
    close(wake.writing)
  }

  /// Adds rows, each ended by LF.
  public func show(_ text: String) {
    rows.withLock { $0 += text }
    _ = unsafe write(wake.writing, "!", 1)
  }

  /// All rows that wait; they wait no more.
  public func take() -> String {
    var bytes = [UInt8](repeating: 0, count: 256)
    while unsafe read(wake.reading, &bytes, bytes.count) > 0 {}
    return rows.withLock { rows in
      defer { rows = "" }
      return rows
    }
  }

  /// Waits until a descriptor can be read; true where rows came first, nil where a signal did, or nothing for half a second: a
  /// signal just before the wait would not end it.
  func comeBefore(_ descriptor: Int32) -> Bool? {
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.reading, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&waiting, 2, 500) > 0 else { return nil }
    return waiting[1].revents != 0
  }
}
