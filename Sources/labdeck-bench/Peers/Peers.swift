import Glibc

/// Other projects that do the same, in the virtual environment that `.ci/peers` makes.
enum Peers {
  /// The programs of the environment.
  private static let folder: String =
    getenv("LABDECK_PEERS").map { String(cString: $0) } ?? ".build/peers/bin"

  /// Where the scripts for Python stand, beside this file.
  private static let scripts = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")

  /// A program of the environment.
  private static func program(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    guard access(path, X_OK) == 0 else { throw Skipped("\(name) is not in \(folder); `.ci/peers` gets it") }
    return path
  }

  /// The work of a script in this folder, timed by itself so that the way to it does not count.
  static func script(_ name: String, _ arguments: [String], environment: [String: String] = [:]) throws
    -> Work
  {
    let child = try ChildProgram(
      program("python"), ["\(scripts)/\(name)"] + arguments, environment: environment)
    let first = child.readLine() ?? "skip it ended at once"
    guard first == "ready" else { throw Skipped(String(first.dropFirst(5))) }
    return { times in
      child.write(line: String(times))
      guard let seconds = child.readLine().flatMap({ Double($0) }) else { throw Skipped("it ended") }
      return .seconds(seconds)
    }
  }

  /// Requests to a server that is started for them.
  static func server(
    _ name: String, _ arguments: (_ port: Int) -> [String], environment: (_ port: Int) -> [String: String],
    connections: Int, request: String
  ) throws -> Work {
    let port = Loopback.freePort()
    let child = try ChildProgram(program(name), arguments(port), environment: environment(port))
    let load = try answering(port) { try HTTPLoad(port: port, connections: connections, request: request) }
    let work = Contender.timed(load.run)
    return { times in
      defer { withExtendedLifetime(child) {} }
      return try work(times)
    }
  }

  /// moto's server.
  static func moto(connections: Int, request: String) throws -> Work {
    try server(
      "moto_server", { ["-H", "127.0.0.1", "-p", String($0)] }, environment: { _ in [:] },
      connections: connections, request: request)
  }

  /// ministack's server.
  static func ministack(connections: Int, request: String) throws -> Work {
    try server(
      "ministack", { _ in [] },
      environment: { ["GATEWAY_PORT": String($0), "BIND_HOST": "127.0.0.1", "LOG_LEVEL": "ERROR"] },
      connections: connections, request: request)
  }

  /// Tries for half a minute, for these servers take their time to start.
  private static func answering(_ port: Int, _ connect: () throws -> HTTPLoad) throws -> HTTPLoad {
    for _ in 0..<300 {
      let descriptor = Loopback.connection(port: port)
      if descriptor >= 0 {
        close(descriptor)
        return try connect()
      }
      usleep(100_000)
    }
    throw Skipped("it does not listen within half a minute")
  }
}
