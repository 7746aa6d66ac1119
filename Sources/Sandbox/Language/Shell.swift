/// Where a command's output goes.
package enum OutputStream: String, Sendable, Hashable {
  case output, error
  /// A sentence of the sandbox itself, which no real program would print.
  case note
}

/// A piece of what a line printed, in the order of printing.
package struct OutputChunk: Sendable, Hashable {
  package var stream: OutputStream
  package var bytes: [UInt8]

  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// How a running command reaches the person before the screen. Without one, programs that ask get no answer.
package struct Interaction {
  /// Each piece of output as it is printed.
  package var emit: (OutputChunk) -> Void
  /// A line for a program that printed a prompt; nil at the end of input.
  package var ask: (_ prompt: String) -> String?
  /// A file's new text from the person's own editor; nil leaves it as it is.
  package var edit: (_ name: String, _ text: String) -> String?

  package init(
    emit: @escaping (OutputChunk) -> Void = { _ in }, ask: @escaping (String) -> String? = { _ in nil },
    edit: @escaping (String, String) -> String? = { _, _ in nil }
  ) {
    self.emit = emit
    self.ask = ask
    self.edit = edit
  }
}

/// What a line did.
package struct Outcome: Sendable, Hashable {
  /// Everything printed, in order.
  package var output: [OutputChunk]
  /// The exit status of the last command.
  package var status: Int
  /// The last login ended: the person is out of the sandbox.
  package var hasLeft: Bool
  /// What the sandbox's own commands ask of whoever runs it.
  package var request: SandboxRequest?

  /// Standard output and standard error as a terminal shows them; the sandbox's own sentences are left out.
  package var text: String {
    String(decoding: output.filter { $0.stream != .note }.flatMap(\.bytes), as: UTF8.self)
  }

  /// The sandbox's own sentences.
  package var notes: String {
    String(decoding: output.filter { $0.stream == .note }.flatMap(\.bytes), as: UTF8.self)
  }
}

/// A command that the lab, not the simulated computer, has to answer.
package enum SandboxRequest: String, Sendable, Hashable {
  case goals, hint, reset, solve, leave
}

/// A program of the sandbox as it is called.
package struct Invocation: Sendable {
  package var name: String
  package var arguments: [String]
  /// The command's text as written.
  package var text: String
}

/// Runs scripts in a sandbox. Everything that can grow is bounded, so that no text makes it hang.
package struct Shell {
  enum Limit {
    static let commands = 10_000
    static let output = 4 << 20
    static let depth = 24
  }

  enum Sink {
    case terminal(OutputStream)
    case buffer([UInt8])
    case nowhere
  }

  package var sandbox: Sandbox
  let interaction: Interaction
  private(set) var output: [OutputChunk] = []
  var sinks: [Sink] = [.terminal(.output), .terminal(.error), .terminal(.note)]
  /// The sinks of the descriptors 1 and 2.
  var descriptors = (output: 0, error: 1)
  /// What the descriptor 0 gives; nil stands for the person.
  var input: [UInt8]?
  var commandCount = 0
  var written = 0
  var depth = 0
  /// Set by `exit` until the shell that it ends has been left.
  var exitStatus: Int?
  /// Why everything stops, if it does.
  var stopReason: String?
  /// The script and line that runs, for what sets a variable.
  var place: (script: String, line: Int)?
  package var request: SandboxRequest?

  init(_ sandbox: Sandbox, _ interaction: Interaction) {
    self.sandbox = sandbox
    self.interaction = interaction
  }

  var isStopped: Bool { stopReason != nil || exitStatus != nil }

  // MARK: Output

  private mutating func append(_ bytes: [UInt8], to sink: Int) {
    guard !bytes.isEmpty, stopReason == nil else { return }
    written += bytes.count
    if written > Limit.output {
      stopReason = "the output is longer than the sandbox holds"
      return
    }
    switch sinks[sink] {
    case .nowhere: break
    case .buffer(var buffer):
      sinks[sink] = .nowhere
      buffer += bytes
      sinks[sink] = .buffer(buffer)
    case .terminal(let stream):
      let chunk = OutputChunk(stream: stream, bytes: bytes)
      interaction.emit(chunk)
      if output.last?.stream == stream {
        output[output.count - 1].bytes += bytes
      } else {
        output.append(chunk)
      }
    }
  }

  /// Writes to standard output.
  package mutating func write(_ bytes: [UInt8]) { append(bytes, to: descriptors.output) }
  /// Writes a line to standard output.
  package mutating func print(_ line: String) { append(Array(line.utf8) + [0x0A], to: descriptors.output) }
  /// Writes a line to standard error.
  package mutating func complain(_ line: String) { append(Array(line.utf8) + [0x0A], to: descriptors.error) }
  /// Says a sentence of the sandbox's own, always to the person.
  package mutating func note(_ line: String) { append(Array(line.utf8) + [0x0A], to: 2) }

  /// Everything on standard input.
  package mutating func readInput() -> [UInt8] {
    if let bytes = input {
      input = []
      return bytes
    }
    var text = ""
    while text.utf8.count < Limit.output, let line = interaction.ask("") { text += line + "\n" }
    return Array(text.utf8)
  }

  /// Prints a prompt and reads a line; nil at the end of input.
  package mutating func ask(_ prompt: String) -> String? {
    if let bytes = input {
      append(Array(prompt.utf8), to: descriptors.output)
      guard !bytes.isEmpty else { return nil }
      let line = bytes.prefix { $0 != 0x0A }
      input = Array(bytes.dropFirst(line.count + 1))
      return String(decoding: line, as: UTF8.self)
    }
    let answer = interaction.ask(prompt)
    showAsked(prompt + (answer ?? ""))
    return answer
  }

  /// Enters a prompt and what was typed behind it in the output; the person has seen it already.
  mutating func showAsked(_ line: String) {
    output.append(OutputChunk(stream: .output, bytes: Array((line + "\n").utf8)))
  }

  // MARK: The login

  /// The shell in which commands run.
  package var login: Login {
    get { sandbox.login }
    set { sandbox.login = newValue }
  }

  /// The computer on which commands run.
  package var computer: Computer {
    get { sandbox.computer }
    set { sandbox.computer = newValue }
  }

  /// The absolute path of what a command names.
  package func path(_ name: String) -> String { FilePath.resolve(name, in: login.directory) }

  /// What sets a variable now: a script's line, or the command as typed, without the value.
  func origin(_ command: String) -> String {
    if let place, !place.script.isEmpty { return "in \(place.script):\(place.line)" }
    return "by `\(command)`"
  }

  /// Runs work whose standard output is kept instead of printed, in a shell of its own that leaves no variables behind.
  mutating func capture(_ work: (inout Shell) -> Void) -> [UInt8] {
    let (before, logins, outer) = (descriptors, sandbox.logins, exitStatus)
    sinks.append(.buffer([]))
    let sink = sinks.count - 1
    descriptors.output = sink
    exitStatus = nil
    work(&self)
    exitStatus = outer
    descriptors = before
    let status = sandbox.login.status
    sandbox.logins = logins
    login.status = status
    guard case .buffer(let bytes) = sinks[sink] else { return [] }
    sinks.removeLast(sinks.count - sink)
    return bytes
  }
}
