import Glibc
import Synchronization
import Threads

/// A thread that looks at all connections four times a second, until it is stopped.
final class Watchdog: Sendable {
  private let core: ServerCore
  private let stopping = Atomic<Bool>(false)
  /// The two ends of a pipe; closing the second wakes the thread.
  private let wake: (Int32, Int32)
  private let thread = Lock<JoinableThread?>(nil)

  init(_ core: ServerCore) {
    self.core = core
    var ends: [Int32] = [-1, -1]
    _ = unsafe pipe(&ends)
    wake = (ends[0], ends[1])
  }

  func start() {
    thread.withLock { $0 = JoinableThread { self.run() } }
  }

  /// Ends the thread and waits for it.
  func stop() {
    stopping.store(true, ordering: .relaxed)
    _ = unsafe write(wake.1, "!", 1)
    thread.withLock { $0 }?.join()
  }

  deinit {
    close(wake.0)
    close(wake.1)
  }

  private func run() {
    while !stopping.load(ordering: .relaxed) {
      var waiting = pollfd(fd: wake.0, events: Int16(POLLIN), revents: 0)
      unsafe poll(&waiting, 1, 250)
      core.table.watch(now: ConnectionTable.now)
      core.silent.look()
    }
  }
}
