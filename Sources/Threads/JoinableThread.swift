import Glibc

/// A thread of its own for work that blocks, which takes no signals.
package final class JoinableThread: Sendable {
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private let handle: Lock<pthread_t?>

  /// Starts the thread; nil where the system has none left.
  package init?(_ run: @escaping @Sendable () -> Void) {
    let work = unsafe Unmanaged.passRetained(Work(run))
    var handle = pthread_t()
    let result = SignalMask.withoutSignals {
      unsafe pthread_create(
        &handle, nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
          return nil
        }, work.toOpaque())
    }
    guard result == 0 else {
      unsafe work.release()
      return nil
    }
    self.handle = Lock(handle)
  }

  /// Waits until the work is done. Whoever asks first waits; a second one returns at once.
  package func join() {
    let handle = handle.withLock { handle -> pthread_t? in
      defer { handle = nil }
      return handle
    }
    if let handle { _ = pthread_join(handle, nil) }
  }
}
