import Glibc
import Synchronization

/// Ctrl-C as a flag, for what runs while no key is being read: long commands look at it, and waits end early.
public enum Interrupts {
  private static let count = Atomic<Int>(0)
  private static let resizes = Atomic<Int>(0)

  /// From now on Ctrl-C sets the flag instead of ending the process, and a change of the window's size is noticed. Waits on
  /// the terminal end with EINTR.
  public static func watch() {
    _ = count.load(ordering: .relaxed)
    install(SIGINT) { _ in Interrupts.count.add(1, ordering: .relaxed) }
    install(SIGWINCH) { _ in Interrupts.resizes.add(1, ordering: .relaxed) }
  }

  /// Lets Ctrl-C end the process again.
  public static func ignoreNoMore() { signal(SIGINT, SIG_DFL) }

  /// Whether Ctrl-C was pressed since the last `clear`.
  public static var wasInterrupted: Bool { count.load(ordering: .relaxed) > 0 }

  /// Forgets past interrupts.
  public static func clear() { count.store(0, ordering: .relaxed) }

  /// How often the window changed its size.
  static var resizeCount: Int { resizes.load(ordering: .relaxed) }

  static func install(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = handler
    _ = unsafe sigaction(number, &action, nil)
  }
}
