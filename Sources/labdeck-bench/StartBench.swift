import Glibc

/// How long the program itself takes to start, and what its servers hold in memory.
enum StartBench {
  static let all: [any Benchmark] = [
    Reading(name: "start: labdeck --version, whole", unit: "ms") {
      try milliseconds {
        let child = try ChildProgram(program(), ["--version"])
        _ = child.readAll()
        return child
      }
    },
    Reading(name: "start: metadata serve, to the first answer", unit: "ms", atMost: 25) {
      try milliseconds { try ServedProgram.metadata(program()) }
    },
    Reading(name: "memory: metadata serve, idle", unit: "MB", atMost: 20, rounds: 3) {
      try idleMemory(of: try ServedProgram.metadata(program()))
    },
    Reading(name: "start: cloud serve, to the first answer", unit: "ms", atMost: 25) {
      try milliseconds { try ServedProgram.cloud(program()) }
    },
    Reading(name: "memory: cloud serve, idle", unit: "MB", atMost: 20, rounds: 3) {
      try idleMemory(of: try ServedProgram.cloud(program()))
    },
  ]

  /// `labdeck`, built like this program and beside it.
  private static func program() throws -> String {
    let own = CommandLine.arguments[0]
    let folder = own.lastIndex(of: "/").map { String(own[...$0]) } ?? "./"
    guard access(folder + "labdeck", X_OK) == 0 else {
      throw Skipped("there is no labdeck beside this program")
    }
    return folder + "labdeck"
  }

  private static func idleMemory(of server: ServedProgram) throws -> Double {
    usleep(300_000)
    guard let megabytes = server.process.residentMegabytes else { throw Skipped("the system does not tell") }
    return megabytes
  }
}
