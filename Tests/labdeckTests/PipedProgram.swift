import Glibc

/// A program with pipes for standard input and output, the way scripts use it; standard error goes to standard output's
/// place only where that is asked for.
final class PipedProgram {
  private let input: Int32
  private let output: Int32
  private let process: pid_t
  private var received: [UInt8] = []
  private var ended: Int32?

  /// Starts a program by its path. The environment is exactly the one given.
  init?(_ path: String, _ arguments: [String], environment: [String: String], joinsErrors: Bool = false) {
    var inward: [Int32] = [0, 0]
    var outward: [Int32] = [0, 0]
    guard unsafe pipe(&inward) == 0, unsafe pipe(&outward) == 0 else { return nil }
    for end in inward + outward { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, inward[0], 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, outward[1], 1)
    if joinsErrors { unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2) }
    let words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    let result = unsafe posix_spawn(&child, path, &actions, &attributes, words, variables)
    close(inward[0])
    close(outward[1])
    guard result == 0 else {
      close(inward[1])
      close(outward[0])
      return nil
    }
    input = inward[1]
    output = outward[0]
    process = child
  }

  deinit {
    if ended == nil {
      kill(process, SIGKILL)
      _ = status()
    }
    close(input)
    close(output)
  }

  /// Types a line.
  func type(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    unsafe _ = write(input, bytes, bytes.count)
  }

  /// What has come so far, once it satisfies a condition; nil where it does not within some seconds.
  func read(within seconds: Int = 20, until isEnough: (String) -> Bool) -> String? {
    let deadline = time(nil) + seconds
    while true {
      let text = String(decoding: received, as: UTF8.self)
      if isEnough(text) { return text }
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard time(nil) < deadline else { return nil }
      guard unsafe poll(&waiting, 1, 200) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let count = unsafe Glibc.read(output, &buffer, buffer.count)
      guard count > 0 else { return isEnough(text) ? text : nil }
      received += buffer[0..<count]
    }
  }

  /// Everything until the program closes its output.
  func readAll(within seconds: Int = 60) -> String {
    _ = read(within: seconds) { _ in false }
    return String(decoding: received, as: UTF8.self)
  }

  /// Sends a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for the end; the exit status, or 128 and the signal.
  func status() -> Int32 {
    if let ended { return ended }
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    let result = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    ended = result
    return result
  }
}
