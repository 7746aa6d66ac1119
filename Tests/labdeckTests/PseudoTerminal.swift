import CEdit
import Glibc

/// The built program on a pseudo-terminal, as a person would use it: keys go in, and what the screen said comes out.
final class PseudoTerminal {
  private let descriptor: Int32
  private let process: pid_t
  /// Everything that was printed, escape sequences included.
  private(set) var raw: [UInt8] = []
  /// Up to where `expect` has read, in bytes without escape sequences.
  private var seen = 0

  /// Starts the program.
  init?(
    _ arguments: [String], rows: Int = 24, columns: Int = 80, environment extra: [String: String] = [:],
    home: String? = nil
  ) {
    var path = [CChar](repeating: 0, count: 128)
    let opened = unsafe labdeck_open_pseudo_terminal(Int32(rows), Int32(columns), &path, path.count)
    guard opened >= 0 else { return nil }
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PAGER": "", "EDITOR": "true",
      "HOME": home ?? "/nonexistent",
    ]
    environment.merge(extra) { $1 }

    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // Worker threads of the tests block signals; the program must not inherit that.
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    let ownSession: Int16 = 0x80  // POSIX_SPAWN_SETSID
    unsafe posix_spawnattr_setflags(&attributes, ownSession | Int16(POSIX_SPAWN_SETSIGMASK))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let words: [UnsafeMutablePointer<CChar>?] =
      unsafe ([Self.program] + arguments).map { unsafe strdup($0) } + [nil]
    let variables: [UnsafeMutablePointer<CChar>?] =
      unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    guard unsafe posix_spawn(&child, Self.program, &actions, &attributes, words, variables) == 0 else {
      close(opened)
      return nil
    }
    descriptor = opened
    process = child
  }

  deinit {
    kill(process, SIGKILL)
    var status: Int32 = 0
    _ = unsafe waitpid(process, &status, 0)
    close(descriptor)
  }

  /// The built program, beside the test's own binary.
  static let program: String = {
    if let path = unsafe realpath("/proc/self/exe", nil) {
      defer { unsafe free(path) }
      for start in [unsafe String(cString: path), CommandLine.arguments.first ?? ""]
      where start.contains(".build") {
        var directory = start[...]
        while let slash = directory.lastIndex(of: "/") {
          directory = directory[..<slash]
          let candidate = String(directory + "/labdeck")
          if unsafe access(candidate, X_OK) == 0, directory.contains(".build") { return candidate }
        }
      }
    }
    return "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/.build/debug/labdeck"
  }()

  /// Presses keys.
  func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Gives the window another size.
  func resize(rows: Int, columns: Int) {
    _ = labdeck_set_window_size(descriptor, Int32(rows), Int32(columns))
    kill(process, SIGWINCH)
  }

  /// Sends the process a signal.
  func signal(_ number: Int32) { kill(process, number) }

  /// Waits until the text appears behind what was expected before. Returns false after `seconds`.
  func expect(_ text: String, within seconds: Double = 10) -> Bool {
    let deadline = Self.seconds() + seconds
    let wanted = Array(text.utf8)
    while true {
      let screen = Self.withoutEscapes(raw)
      if let end = Self.find(wanted, in: screen, from: seen) {
        seen = end
        return true
      }
      guard Self.seconds() < deadline else { return false }
      if !read(for: 50) { return Self.find(wanted, in: Self.withoutEscapes(raw), from: seen) != nil }
    }
  }

  /// What was printed since the last expectation, without escape sequences.
  var pending: String { String(decoding: Self.withoutEscapes(raw).dropFirst(seen), as: UTF8.self) }

  /// All that was printed, without escape sequences.
  var text: String { String(decoding: Self.withoutEscapes(raw), as: UTF8.self) }

  /// Reads whatever comes for so many milliseconds.
  func settle(_ milliseconds: Int = 300) {
    let deadline = Self.seconds() + Double(milliseconds) / 1000
    while Self.seconds() < deadline, read(for: 20) {}
  }

  /// Waits for the end; the exit status, or minus the signal.
  func status(within seconds: Double = 10) -> Int32? {
    let deadline = Self.seconds() + seconds
    while Self.seconds() < deadline {
      var status: Int32 = 0
      if unsafe waitpid(process, &status, WNOHANG) == process {
        _ = read(for: 50)
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      }
      if !read(for: 20) { usleep(10_000) }
    }
    return nil
  }

  /// Reads once; false where the terminal is gone.
  private func read(for milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let ready = unsafe poll(&waiting, 1, milliseconds)
    if ready <= 0 { return true }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
    if count <= 0 { return false }
    raw += buffer[0..<count]
    return true
  }

  private static func seconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func find(_ wanted: [UInt8], in screen: [UInt8], from start: Int) -> Int? {
    guard !wanted.isEmpty, screen.count >= start + wanted.count else { return nil }
    for index in start...(screen.count - wanted.count) where screen[index] == wanted[0] {
      if screen[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
    }
    return nil
  }

  /// The text without CSI and OSC sequences and without carriage returns.
  private static func withoutEscapes(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D || byte == 0x07 { continue }
      guard byte == 0x1B, index < bytes.count else {
        result.append(byte)
        continue
      }
      switch bytes[index] {
      case 0x5B:
        index += 1
        while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
      case 0x5D:
        while index < bytes.count, bytes[index] != 0x07 { index += 1 }
      default: break
      }
      index += 1
    }
    return result
  }
}
