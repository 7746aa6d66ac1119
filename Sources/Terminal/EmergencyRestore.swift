import Glibc
import Synchronization

/// Puts the terminal back when the process is ended from outside (SIGTERM, SIGHUP, SIGQUIT), so that nobody is left with a
/// terminal that does not echo. The handler only calls what signal handlers may call.
enum EmergencyRestore {
  /// Unchecked: written by the one thread that owns the terminal, first before `isRaw` is set, and read by the handler only while
  /// that is set.
  private nonisolated(unsafe) static var cooked = termios()
  private static let isRaw = Atomic<Bool>(false)
  private static let isOwnScreen = Atomic<Bool>(false)
  /// Leaves the own screen, shows the cursor, ends bracketed paste.
  private static let sequence: StaticString = "\u{1B}[?1049l\u{1B}[?25h\u{1B}[?2004l"
  private static let plainSequence: StaticString = "\u{1B}[?25h\u{1B}[?2004l"

  /// The terminal is about to become raw; `mode` is what to go back to.
  static func becomesRaw(from mode: termios) {
    unsafe cooked = mode
    if !isRaw.exchange(true, ordering: .sequentiallyConsistent) { arm() }
  }

  static func becomesCooked() { isRaw.store(false, ordering: .sequentiallyConsistent) }

  static func ownScreen(_ shown: Bool) {
    isOwnScreen.store(shown, ordering: .sequentiallyConsistent)
    if shown { arm() }
  }

  private static func arm() {
    for number in [SIGTERM, SIGHUP, SIGQUIT] {
      Interrupts.install(number) { number in
        EmergencyRestore.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  private static func restore() {
    if isOwnScreen.load(ordering: .sequentiallyConsistent) {
      _ = unsafe write(1, sequence.utf8Start, sequence.utf8CodeUnitCount)
    } else if isRaw.load(ordering: .sequentiallyConsistent) {
      _ = unsafe write(1, plainSequence.utf8Start, plainSequence.utf8CodeUnitCount)
    }
    if isRaw.load(ordering: .sequentiallyConsistent) { _ = unsafe tcsetattr(0, TCSANOW, &cooked) }
  }
}
