import CredentialChain
import Glibc

/// Runs the program of `credential_process` on this machine, for `--real --run-processes`: no shell, no standard input, at
/// most 60 seconds and 1 MiB of output.
struct SpawnedProcesses: ProcessRunner {
  let environment: [String: EnvironmentVariable]
  private static let patience = 60.0
  private static let limit = 1 << 20

  func run(_ words: [String]) throws(ProcessError) -> ProcessOutput {
    var output: [Int32] = [-1, -1]
    var errors: [Int32] = [-1, -1]
    guard Self.pipe(&output) else { throw ProcessError(Self.words(errno)) }
    guard Self.pipe(&errors) else {
      let code = errno
      output.forEach { close($0) }
      throw ProcessError(Self.words(code))
    }
    var identifier: pid_t = 0
    let status = spawn(words, output: output[1], errors: errors[1], identifier: &identifier)
    close(output[1])
    close(errors[1])
    defer {
      close(output[0])
      close(errors[0])
    }
    guard status == 0 else { throw ProcessError(Self.words(status)) }
    let texts = collect([output[0], errors[0]], of: identifier)
    var state: Int32 = 0
    while unsafe waitpid(identifier, &state, 0) < 0, errno == EINTR {}
    let code = state & 0x7F == 0 ? Int(state >> 8 & 0xFF) : -Int(state & 0x7F)
    return ProcessOutput(status: code, output: texts[0], errors: texts[1])
  }

  private func spawn(_ words: [String], output: Int32, errors: Int32, identifier: inout pid_t) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value.value)") } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    return unsafe posix_spawnp(&identifier, words[0], &actions, nil, &arguments, &variables)
  }

  /// Reads both pipes to their ends; a program that is too slow or says too much is ended.
  private func collect(_ descriptors: [Int32], of identifier: pid_t) -> [[UInt8]] {
    var texts: [[UInt8]] = [[], []]
    var open = [true, true]
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let end = Self.seconds + Self.patience
    while open.contains(true) {
      let left = end - Self.seconds
      if left <= 0 || texts.contains(where: { $0.count > Self.limit }) {
        kill(identifier, SIGKILL)
        break
      }
      var waits = descriptors.indices.map {
        pollfd(fd: open[$0] ? descriptors[$0] : -1, events: Int16(POLLIN), revents: 0)
      }
      guard unsafe poll(&waits, nfds_t(waits.count), Int32(left * 1000)) > 0 else { continue }
      for index in waits.indices where waits[index].revents != 0 {
        let count = unsafe read(descriptors[index], &buffer, buffer.count)
        if count > 0 { texts[index] += buffer[0..<count] } else { open[index] = false }
      }
    }
    return texts
  }

  /// Two ends of a pipe that no other program inherits.
  private static func pipe(_ ends: inout [Int32]) -> Bool {
    guard unsafe Glibc.pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return true
  }

  private static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func words(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
