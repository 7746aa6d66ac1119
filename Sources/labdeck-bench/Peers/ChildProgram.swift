import Glibc

/// A program that runs beside this one, with pipes to its input and from its output, until it is stopped.
final class ChildProgram {
  let identifier: pid_t
  private let input: Int32
  private let output: Int32
  private var rest: [UInt8] = []

  /// Starts a program; what it says on standard error is dropped.
  init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    var inward: [Int32] = [-1, -1]
    var outward: [Int32] = [-1, -1]
    guard pipe(&inward) == 0, pipe(&outward) == 0 else { throw Skipped("no pipe can be made") }
    for end in inward + outward { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inward[0], 0)
    posix_spawn_file_actions_adddup2(&actions, outward[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = Self.environment.merging(environment) { $1 }
    var pairs: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + pairs { free(pointer) } }
    var started: pid_t = 0
    let status = posix_spawn(&started, path, &actions, nil, &words, &pairs)
    close(inward[0])
    close(outward[1])
    (identifier, input, output) = (started, inward[1], outward[0])
    if status != 0 {
      close(input)
      close(output)
      throw Skipped("\(path) does not start: \(String(cString: strerror(status)))")
    }
  }

  /// Nothing of the user's own, and no way out of this machine.
  private static let environment = [
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "http_proxy": "http://127.0.0.1:9",
    "https_proxy": "http://127.0.0.1:9", "no_proxy": "127.0.0.1", "AWS_EC2_METADATA_DISABLED": "true",
    "PYTHONDONTWRITEBYTECODE": "1",
  ]

  deinit {
    close(input)
    kill(identifier, SIGTERM)
    close(output)
    var state: Int32 = 0
    // Two seconds to end by itself.
    for _ in 0..<200 {
      if waitpid(identifier, &state, WNOHANG) != 0 { return }
      usleep(10_000)
    }
    kill(identifier, SIGKILL)
    waitpid(identifier, &state, 0)
  }

  func write(line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(input, bytes, bytes.count)
  }

  /// The next line; nil at the end of the output.
  func readLine() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        defer { rest.removeSubrange(...end) }
        return String(decoding: rest[..<end], as: UTF8.self)
      }
      let count = read(output, &buffer, buffer.count)
      if count <= 0 { return nil }
      rest += buffer[..<count]
    }
  }

  /// All that comes up to the program's end.
  func readAll() -> String {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }

  /// Megabytes (of 1024 × 1024 bytes) that it holds in memory now, shared ones included.
  var residentMegabytes: Double? {
    guard let file = fopen("/proc/\(identifier)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("VmRSS:"),
        let size = text.split(whereSeparator: { " \t".contains($0) }).dropFirst().first
      {
        return Double(size).map { $0 / 1024 }
      }
    }
    return nil
  }
}
