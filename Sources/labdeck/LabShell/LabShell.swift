import CommandTable
import Diagnostics
import Effects
import Emulators
import Glibc
import HTTPServer
import Labs
import Terminal
import TextLayout
import World

/// A person's own shell, or one command, against a lab's world: real clients there reach the world on loopback, and nothing
/// else. Everything that it needs stands in a directory of its own, which goes when the shell ends.
struct LabShell {
  let program: Program
  let lab: Lab
  let machine: String

  /// The machine that a lab's shell is on: the one named, else that on which a challenge's goals are tried, else the first.
  static func machine(_ wanted: String?, of lab: Lab) throws -> String {
    let names = lab.world.machines.keys.sorted()
    if let wanted {
      guard lab.world.machines[wanted] != nil else {
        throw UsageError(
          "`\(lab.id)` has no machine `\(wanted)`",
          hint: NearestName.of(wanted, among: names).map { "did you mean `\($0)`?" }
            ?? "it has \(names.isEmpty ? "none" : names.joined(separator: ", "))")
      }
      return wanted
    }
    let places = lab.goals.lazy.compactMap { goal -> String? in
      if case .newLogin(let name) = goal.place { name } else { nil }
    }
    return places.first ?? lab.world.start ?? names.first ?? "laptop"
  }

  /// Runs the shell, or the command, until it ends. Returns its exit status.
  func run(_ command: [String]) throws -> Int32 {
    guard let directory = PrivateDirectory() else {
      throw CommandFailure(.inputOutput, "no directory can be made below /tmp")
    }
    defer { directory.remove() }
    let session = try ShellSession(lab, machine: machine, clock: program.clock, directory: directory)
    let server = try serve(session)
    defer { server.stop() }
    guard let port = ClosedPort() else {
      throw CommandFailure(.inputOutput, "there is no free port on loopback")
    }
    let environment = ShellEnvironment(
      person: program.environment, machine: session.machineVariables, copy: session.copy,
      places: .init(
        services: server.variables, closedPort: port.number, programs: directory.path + "/bin",
        store: program.storeDirectory))
    try writePrograms(in: directory, endpoint: server.cloud.map { $0.url + "/" } ?? "")
    session.begin(environment)
    guard let control = ControlSocket(at: directory.path + "/control", answer: { session.answer($0) }) else {
      throw CommandFailure(.inputOutput, "no socket can be opened in \(directory.path)")
    }
    defer { control.stop() }
    let status =
      try command.isEmpty
      ? runShell(session, environment.all, directory) : run(command, environment.all, in: nil)
    // The port stays closed for as long as anybody could ask it.
    withExtendedLifetime(port) {}
    return status
  }

  private func serve(_ session: ShellSession) throws -> WorldServer {
    let place = MetadataPlace(machine, in: session.world.world)
    do throws(ServerError) {
      return try WorldServer(session.world, place: place)
    } catch {
      throw CommandFailure(.inputOutput, error.message)
    }
  }

  // MARK: What stands in the directory

  /// Writes the commands that the shell has before all others.
  private func writePrograms(in directory: PrivateDirectory, endpoint: String) throws {
    directory.makeDirectory("bin")
    directory.link("bin/labdeck", to: ProcessEnvironment.executable)
    let client = RealCLI(
      program: RealCLI.find(on: program.environment["PATH"], isThere: Self.isProgram), endpoint: endpoint,
      directory: directory.path)
    try directory.write(Array(client.script.utf8), to: "bin/aws", mode: 0o700)
    for file in client.data { try directory.write(Array(file.text.utf8), to: "aws-data/" + file.name) }
    for name in Self.questions { try writeProgram(name, as: name, in: directory) }
    let programs = lab.world.machines[machine]?.programs.keys.sorted() ?? []
    for name in programs + ["authenticator", "chain", "policy", "sigv4"]
    where !["aws", "labdeck"].contains(name) && !name.contains("/") && name.first != "." {
      try writeProgram(name, as: "lab exec -- " + ShellWord.quoted(name), in: directory)
    }
  }

  /// What a person asks here by its bare name, as at the sandbox's prompt; programs of the machine go before.
  private static let questions = ["goals", "why", "hint"]

  /// Writes a program that runs a command of this one.
  private func writeProgram(_ name: String, as command: String, in directory: PrivateDirectory) throws {
    let script = """
      #!/bin/sh
      exec \(ShellWord.quoted(directory.path + "/bin/labdeck")) \(command) "$@"

      """
    try directory.write(Array(script.utf8), to: "bin/" + name, mode: 0o700)
  }

  private static func isProgram(_ path: String) -> Bool {
    unsafe access(path, X_OK) == 0 && DiskFiles().kind(of: path) == .file
  }

  // MARK: The shell

  private func runShell(
    _ session: ShellSession, _ variables: [String: String], _ directory: PrivateDirectory
  ) throws -> Int32 {
    let shell = OwnShell(
      program.environment["SHELL"], lab: lab.id, directory: directory.path, isThere: Self.isProgram)
    for file in shell.files { try directory.write(Array(file.text.utf8), to: file.name) }
    if program.isOnTerminal { greet(session, shell) }
    var variables = variables.merging(shell.variables) { $1 }
    variables["OLDPWD"] = ProcessEnvironment.workingDirectory
    let status = run(shell.arguments, variables, in: session.copy.home)
    if program.isOnTerminal { sayGoodbye(session) }
    return status
  }

  private func run(_ words: [String], _ environment: [String: String], in directory: String?) -> Int32 {
    let name = words.first ?? ""
    switch ChildProcess.run(
      Self.found(words, environment["PATH"] ?? ""), environment: environment, in: directory, endsFirst: true)
    {
    case .exited(let status): return status
    case .signalled(let number): return 128 + number
    case .notStarted(let reason):
      program.output.message(["`\(name)` cannot be started: \(reason)"])
      return 127
    }
  }

  /// The words of a command, its program found along the PATH of the lab shell.
  private static func found(_ words: [String], _ path: String) -> [String] {
    guard let name = words.first, !name.contains("/") else { return words }
    let place = path.split(separator: ":").lazy.map { "\($0)/\(name)" }.first { isProgram($0) }
    return [place ?? name] + words.dropFirst()
  }

  private func greet(_ session: ShellSession, _ shell: OwnShell) {
    let output = program.output
    let width = min(output.width, 100)
    output.message([Rule.titled(.double, ["lab shell", lab.title], right: ["on \(machine)"], width: width)])
    if lab.mode == .challenge { output.message(LabText.prose(lab.introduction, width: width)) }
    output.message(GoalLayout.rows(session.goals, width: width))
    output.message(
      StyledText.prose(
        "Your own shell, in this lab's world: the AWS CLI and SDKs of this computer reach the world and no other address. HOME is the home of \(machine), for as long as the shell is open.",
        width: width, style: .dim))
    let elsewhere = session.copy.filesOutsideHome
    if !elsewhere.isEmpty {
      output.message(
        StyledText.prose(
          "Its files outside HOME stand below $LABDECK_MACHINE: \(elsewhere.joined(separator: ", "))",
          width: width))
    }
    if let remark = shell.remark { output.message(StyledText(remark, .dim)) }
    output.message(["goals · why · hint · exit or Ctrl-D leaves"])
  }

  private func sayGoodbye(_ session: ShellSession) {
    let needed = session.goals.filter { !$0.goal.isBonus }
    let met = needed.filter(\.isMet).count
    let words =
      needed.isEmpty
      ? "left; this world is gone"
      : session.isSolved
        ? "\(Symbol.yes) solved" : "left with \(met) of \(needed.count) goals reached; this world is gone"
    program.output.message([StyledLine(words, session.isSolved ? .yes : .dim)])
  }
}
