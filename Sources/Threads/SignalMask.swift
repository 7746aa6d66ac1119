import Glibc

/// Keeps signals away from the threads that a program starts: Ctrl-C must reach the one that waits for it.
package enum SignalMask {
  /// Runs what starts threads; they take no signal, for a thread begins with the mask of the one that starts it.
  package static func withoutSignals<Result>(_ start: () -> Result) -> Result {
    var all = sigset_t()
    var before = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    return start()
  }
}
