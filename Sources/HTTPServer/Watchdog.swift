import Glibc
import Synchronization

/// A thread that looks at all connections four times a second, until it is stopped.
final class Watchdog: Sendable {
  private let table: ConnectionTable
  private let stopping = Atomic<Bool>(false)
  /// The two ends of a pipe; closing the second wakes the thread.
  private let wake: (Int32, Int32)
  private let thread = Mutex<pthread_t?>(nil)

  init(_ table: ConnectionTable) {
    self.table = table
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    wake = (ends[0], ends[1])
  }

  func start() {
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    thread.withLock { thread in
      var handle = pthread_t()
      let result = unsafe pthread_create(
        &handle, nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<Watchdog>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, context)
      if result == 0 {
        thread = handle
      } else {
        unsafe Unmanaged<Watchdog>.fromOpaque(context).release()
      }
    }
  }

  /// Ends the thread and waits for it.
  func stop() {
    stopping.store(true, ordering: .relaxed)
    _ = unsafe write(wake.1, "!", 1)
    let handle = thread.withLock { thread -> pthread_t? in
      defer { thread = nil }
      return thread
    }
    if let handle { _ = pthread_join(handle, nil) }
  }

  deinit {
    close(wake.0)
    close(wake.1)
  }

  private func run() {
    while !stopping.load(ordering: .relaxed) {
      var waiting = pollfd(fd: wake.0, events: Int16(POLLIN), revents: 0)
      unsafe poll(&waiting, 1, 250)
      table.watch(now: ConnectionTable.now)
    }
  }
}
