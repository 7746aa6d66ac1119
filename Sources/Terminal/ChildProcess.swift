import Glibc
import Synchronization

/// Other programs on the same terminal: an editor, a pager, a shell.
public enum ChildProcess {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// With an exit status.
    case exited(Int32)
    /// By a signal.
    case signalled(Int32)
    /// It could not be started; the system's words for it.
    case notStarted(String)
  }

  /// Runs a program, found along PATH, on the terminal until it ends. Ctrl-C goes to it alone.
  /// - Parameters:
  ///   - arguments: the program and its arguments.
  ///   - environment: all of its environment; nil hands on this process's own.
  ///   - directory: where it begins; nil for this process's own working directory.
  ///   - input: a descriptor for its standard input; nil hands on this process's own.
  ///   - endsFirst: whether SIGTERM and SIGHUP end the program and leave this process to clear up after it.
  public static func run(
    _ arguments: [String], environment: [String: String]? = nil, in directory: String? = nil,
    input: Int32? = nil, endsFirst: Bool = false
  ) -> Ending {
    let before = endsFirst ? Farewell.begin() : nil
    defer { before?.end() }
    guard let child = Child(arguments, environment: environment, directory: directory, input: input) else {
      return .notStarted(unsafe String(cString: strerror(errno)))
    }
    if endsFirst { Farewell.pass(to: child.identifier) }
    let ending = child.wait()
    return before?.ending(ending) ?? ending
  }

  /// Runs a program with text as its standard input.
  public static func run(_ arguments: [String], feeding text: String, environment: [String: String]? = nil)
    -> Ending
  {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      return .notStarted(unsafe String(cString: strerror(errno)))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let started = Child(arguments, environment: environment, input: ends[0])
    close(ends[0])
    guard let child = started else {
      close(ends[1])
      return .notStarted(unsafe String(cString: strerror(errno)))
    }
    let before = signal(SIGPIPE, SIG_IGN)
    try? DescriptorOutput.write(text, to: ends[1])
    close(ends[1])
    _ = signal(SIGPIPE, before)
    return child.wait()
  }

  /// A program that was started.
  private struct Child {
    let identifier: pid_t

    init?(
      _ arguments: [String], environment: [String: String]?, directory: String? = nil, input: Int32?
    ) {
      var attributes = posix_spawnattr_t()
      unsafe posix_spawnattr_init(&attributes)
      defer { unsafe posix_spawnattr_destroy(&attributes) }
      var defaults = sigset_t()
      unsafe sigemptyset(&defaults)
      for number in [SIGINT, SIGQUIT, SIGPIPE, SIGWINCH, SIGTERM, SIGHUP] {
        unsafe sigaddset(&defaults, number)
      }
      unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
      // Whoever started this process may have blocked signals; a shell must hear them.
      var none = sigset_t()
      unsafe sigemptyset(&none)
      unsafe posix_spawnattr_setsigmask(&attributes, &none)
      unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
      var actions = unsafe posix_spawn_file_actions_t()
      unsafe posix_spawn_file_actions_init(&actions)
      defer { unsafe posix_spawn_file_actions_destroy(&actions) }
      if let input { unsafe posix_spawn_file_actions_adddup2(&actions, input, 0) }
      if let directory { unsafe SpawnDirectory.set(directory, of: &actions) }

      let words: [UnsafeMutablePointer<CChar>?] = unsafe arguments.map { unsafe strdup($0) } + [nil]
      let pairs: [UnsafeMutablePointer<CChar>?]? = unsafe environment.map { variables in
        unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
      }
      defer {
        unsafe words.forEach { unsafe free($0) }
        unsafe pairs?.forEach { unsafe free($0) }
      }
      var child: pid_t = 0
      let program = arguments.first ?? ""
      let status: Int32
      if let pairs = unsafe pairs {
        status = unsafe posix_spawnp(&child, program, &actions, &attributes, words, pairs)
      } else {
        status = unsafe posix_spawnp(&child, program, &actions, &attributes, words, environ)
      }
      if status != 0 {
        errno = status
        return nil
      }
      identifier = child
    }

    /// Waits for its end; Ctrl-C and Ctrl-\ meanwhile are its own affair.
    func wait() -> Ending {
      let interrupt = signal(SIGINT, SIG_IGN)
      let quit = signal(SIGQUIT, SIG_IGN)
      defer {
        _ = signal(SIGINT, interrupt)
        _ = signal(SIGQUIT, quit)
      }
      var status: Int32 = 0
      while unsafe waitpid(identifier, &status, 0) < 0 { if errno != EINTR { return .exited(0) } }
      return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .signalled(status & 0x7F)
    }
  }
}

/// Hands SIGTERM and SIGHUP on to a program that runs in this process's place, so that this process outlives it.
private struct Farewell {
  private static let program = Atomic<pid_t>(0)
  /// The signal that came; 0 where none did.
  private static let received = Atomic<Int32>(0)
  private let before: [(number: Int32, action: sigaction)]

  /// From now on the two signals are kept, then handed on.
  static func begin() -> Farewell {
    program.store(0, ordering: .relaxed)
    received.store(0, ordering: .relaxed)
    var before: [(Int32, sigaction)] = []
    for number in [SIGTERM, SIGHUP] {
      var action = sigaction()
      var old = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { number in Farewell.take(number) }
      _ = unsafe sigaction(number, &action, &old)
      before.append((number, old))
    }
    return Farewell(before: before)
  }

  /// Names the program; a signal that came already goes to it at once.
  static func pass(to identifier: pid_t) {
    program.store(identifier, ordering: .relaxed)
    if received.load(ordering: .relaxed) != 0 { sayIt() }
  }

  private static func take(_ number: Int32) {
    received.store(number, ordering: .relaxed)
    sayIt()
  }

  /// A shell that is being typed to ignores SIGTERM, and heeds SIGHUP.
  private static func sayIt() {
    let identifier = program.load(ordering: .relaxed)
    guard identifier > 0 else { return }
    kill(identifier, SIGTERM)
    kill(identifier, SIGHUP)
  }

  /// How the program ended, seen from outside: by the signal that came, whichever of the two reached it first.
  func ending(_ ending: ChildProcess.Ending) -> ChildProcess.Ending {
    let number = Self.received.load(ordering: .relaxed)
    guard number != 0, ending == .signalled(SIGTERM) || ending == .signalled(SIGHUP) else { return ending }
    return .signalled(number)
  }

  /// Puts things back as they were.
  func end() {
    Self.program.store(0, ordering: .relaxed)
    for (number, action) in before {
      var action = action
      _ = unsafe sigaction(number, &action, nil)
    }
  }
}
