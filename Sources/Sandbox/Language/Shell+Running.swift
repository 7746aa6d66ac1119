import Diagnostics
import Effects
import World

/// Running what was read.
extension Shell {
  mutating func run(_ script: ShellScript) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limit.depth else {
      stopReason = "commands call commands more than \(Limit.depth) levels deep"
      return
    }
    for list in script.lists {
      run(list, script: script.name)
      // The last login's `exit` ends everything; another one's goes on in the shell below it.
      if exitStatus != nil, depth == 1, !sandbox.logins.isEmpty { exitStatus = nil }
      if isStopped { return }
    }
  }

  private mutating func run(_ list: CommandList, script: String) {
    run(list.first, script: script)
    for next in list.rest {
      if isStopped || sandbox.logins.isEmpty { return }
      if (next.connector == .and) == (login.status == 0) { run(next.pipeline, script: script) }
    }
  }

  private mutating func run(_ pipeline: Pipeline, script: String) {
    if pipeline.commands.count == 1 {
      run(pipeline.commands[0], script: script)
    } else {
      var passed: [UInt8] = []
      let (outerInput, last) = (input, pipeline.commands.count - 1)
      for (index, command) in pipeline.commands.enumerated() {
        if index > 0 { input = passed }
        if index < last {
          passed = capture { $0.run(command, script: script) }
        } else {
          let (logins, outerExit) = (sandbox.logins, exitStatus)
          run(command, script: script)
          let status = exitStatus ?? sandbox.logins.last?.status ?? 0
          sandbox.logins = logins
          exitStatus = outerExit
          login.status = status
        }
        if stopReason != nil { return }
      }
      input = outerInput
    }
    if pipeline.isNegated, !sandbox.logins.isEmpty { login.status = login.status == 0 ? 1 : 0 }
  }

  private mutating func run(_ command: SimpleCommand, script: String) {
    commandCount += 1
    if commandCount > Limit.commands {
      stopReason = "more than \(Limit.commands) commands in one line"
      return
    }
    let outerPlace = place
    place = (script, command.line)
    defer { place = outerPlace }
    var arguments: [String] = []
    var substituted = false
    for word in command.words {
      // bash splits no value of an assignment that stands behind `export`.
      let isValue = arguments.first == "export" && word.isAssignment
      guard let fields = isValue ? text(of: word).map({ [$0] }) : fields(of: word) else {
        login.status = 1
        return
      }
      substituted = substituted || word.parts.contains { if case .command = $0 { true } else { false } }
      arguments += fields
      if isStopped { return }
    }
    let (beforeDescriptors, beforeInput) = (descriptors, input)
    var files: [(sink: Int, path: String, append: Bool)] = []
    guard open(command.redirections, files: &files) else {
      descriptors = beforeDescriptors
      input = beforeInput
      login.status = 1
      return
    }
    if let name = arguments.first {
      call(name, Array(arguments.dropFirst()), command)
    } else {
      assign(command.assignments, substituted: substituted)
    }
    descriptors = beforeDescriptors
    input = command.redirections.contains { $0.descriptor == 0 } ? beforeInput : input
    close(files)
  }

  private mutating func assign(_ assignments: [Assignment], substituted: Bool) {
    var status = 0
    for assignment in assignments {
      login.status = 0
      guard let value = text(of: assignment.value) else {
        login.status = 1
        return
      }
      status = login.status
      set(assignment.name, value, export: nil, origin: origin("\(assignment.name)=…"))
    }
    login.status = assignments.isEmpty && substituted ? login.status : status
  }

  /// Sets a variable of the shell; `export` nil keeps what it was.
  package mutating func set(_ name: String, _ value: String, export: Bool?, origin: String) {
    let isExported = export ?? login.variables[name]?.isExported ?? false
    login.variables[name] = Variable(value, isExported: isExported, origin: origin)
  }

  private mutating func call(_ name: String, _ arguments: [String], _ command: SimpleCommand) {
    var restore: [(String, Variable?)] = []
    for assignment in command.assignments {
      guard let value = text(of: assignment.value) else {
        login.status = 1
        return
      }
      restore.append((assignment.name, login.variables[assignment.name]))
      set(assignment.name, value, export: true, origin: "by `\(assignment.name)=…` before the command")
    }
    let level = sandbox.logins.count
    let status = execute(Invocation(name: name, arguments: arguments, text: command.text))
    if sandbox.logins.count == level {
      for (name, variable) in restore.reversed() { login.variables[name] = variable }
    }
    if !sandbox.logins.isEmpty { login.status = stopReason == nil ? status : 1 }
  }

  /// Runs a program by its name: a command of the sandbox, a program of the computer, a script by its path.
  mutating func execute(_ invocation: Invocation) -> Int {
    if let command = CommandTable.commands[invocation.name] { return command(invocation, &self) }
    if let status = runProgram(invocation) { return status }
    if invocation.name.contains("/") { return runFile(invocation) }
    if let sentence = AbsentCommands.sentence(for: invocation.name) {
      complain("`\(invocation.name)` is not in the sandbox. \(sentence)")
      return 127
    }
    complain("\(invocation.name): command not found")
    let name = invocation.name
    if let machine = sandbox.world.machines.values.sorted(by: { $0.name < $1.name })
      .first(where: { $0.programs[name] != nil })
    {
      note("  `\(name)` is a program of \(machine.name): `ssh \(machine.name)` goes there")
      return 127
    }
    let names = CommandTable.commands.keys.sorted() + programNames
    if let near = NearestName.of(invocation.name, among: names) { note("  did you mean `\(near)`?") }
    return 127
  }

  /// A path as a command: what stands there must be a script that may be run.
  private mutating func runFile(_ invocation: Invocation) -> Int {
    let file = path(invocation.name)
    if let name = file.split(separator: "/").last,
      ["/bin", "/usr/bin", "/usr/local/bin"].contains(FilePath.parent(of: file)),
      computer.files[file] == nil
    {
      var inner = invocation
      inner.name = String(name)
      return execute(inner)
    }
    guard let entry = computer.files[file], !entry.isDirectory else {
      complain("\(invocation.name): No such file or directory")
      return 127
    }
    guard entry.mode & 0o100 != 0 else {
      complain("\(invocation.name): Permission denied")
      return 126
    }
    let logins = sandbox.logins
    let status = source(file, as: invocation.name)
    let outer = exitStatus
    exitStatus = nil
    if sandbox.logins.count == logins.count { sandbox.logins = logins }
    return outer ?? status
  }

  /// Runs a file's commands in this shell.
  mutating func source(_ path: String, as name: String) -> Int {
    let text: String
    do throws(FileError) {
      text = try computer.files.readText(path)
    } catch {
      complain("\(name): \(error.message)")
      return 1
    }
    do throws(Diagnostic) {
      run(try ShellScript(text, name: path))
      return sandbox.logins.isEmpty ? 0 : login.status
    } catch {
      complain(error.headline)
      return 2
    }
  }

  // MARK: Redirections

  private mutating func open(
    _ redirections: [Redirection], files: inout [(sink: Int, path: String, append: Bool)]
  ) -> Bool {
    for redirection in redirections {
      switch redirection.kind {
      case .text(let word):
        guard let text = text(of: word) else { return false }
        let isHereString = !word.parts.contains(.emptyQuotes)
        input = Array((isHereString ? text + "\n" : text).utf8)
      case .read(let word):
        guard let name = text(of: word) else { return false }
        if name == "/dev/null" {
          input = []
          continue
        }
        do throws(FileError) {
          input = try computer.files.read(path(name))
        } catch {
          complain("\(name): \(error.message)")
          return false
        }
      case .duplicate(let other):
        let sink = other == 1 ? descriptors.output : descriptors.error
        if redirection.descriptor == 2 { descriptors.error = sink } else { descriptors.output = sink }
      case .write(let word):
        guard let sink = openFile(word, append: false, files: &files) else { return false }
        if redirection.descriptor == 2 { descriptors.error = sink } else { descriptors.output = sink }
      case .append(let word):
        guard let sink = openFile(word, append: true, files: &files) else { return false }
        if redirection.descriptor == 2 { descriptors.error = sink } else { descriptors.output = sink }
      case .writeBoth(let word, let append):
        guard let sink = openFile(word, append: append, files: &files) else { return false }
        descriptors = (sink, sink)
      }
    }
    return true
  }

  private mutating func openFile(
    _ word: Word, append: Bool, files: inout [(sink: Int, path: String, append: Bool)]
  ) -> Int? {
    guard let name = text(of: word) else { return nil }
    if name == "/dev/null" {
      sinks.append(.nowhere)
      return sinks.count - 1
    }
    if name == "/dev/stderr" { return descriptors.error }
    if name == "/dev/stdout" { return descriptors.output }
    let file = path(name)
    do throws(FileError) {
      try computer.files.write(file, [], append: append, now: sandbox.clock)
    } catch {
      complain("\(name): \(error.message)")
      return nil
    }
    sinks.append(.buffer([]))
    files.append((sinks.count - 1, file, append))
    return sinks.count - 1
  }

  private mutating func close(_ files: [(sink: Int, path: String, append: Bool)]) {
    guard !sandbox.logins.isEmpty else { return }
    for file in files {
      guard case .buffer(let bytes) = sinks[file.sink], !bytes.isEmpty else { continue }
      do throws(FileError) {
        try computer.files.write(file.path, bytes, append: true, now: sandbox.clock)
      } catch {
        complain("\(file.path): \(error.message)")
      }
    }
  }
}
