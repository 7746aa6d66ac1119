import Diagnostics
package import Documents
package import Effects
import InstanceMetadata
import LocalCloud
import SigV4
package import World

/// A world with its computers running: who is logged in where, what stands on the disks. A value: copy it to try
/// something out, keep it to go back.
package struct Sandbox: Sendable, Hashable {
  /// The cloud, and the computers as they were described.
  package var world: World
  /// The computers as they are now.
  package var computers: [String: Computer]
  /// The shells, one inside the other; the last is where commands run.
  package var logins: [Login] = []
  /// Requests that reached a service of the world, the oldest first.
  package var calls: [RecordedCall] = []
  /// Why the last thing that asks for a reason came out as it did; `why` shows it.
  package var lastTrace: Trace? { didSet { traceCount += 1 } }
  /// How often a reason was given so far.
  package private(set) var traceCount = 0
  /// The record of the last call to a service.
  var lastCall = Remembered<CallRecord?>(nil)
  /// Signatures that were made here, so that a refused one can be compared with what was signed.
  var signatures = Remembered<[SignatureExplanation]>([])
  /// What the metadata services keep between requests.
  var metadata = Remembered<MetadataHost?>(nil)

  /// Starts a world's computers and logs in to the first. A world without computers gets a laptop.
  package init(world: World) {
    var world = world
    if world.machines.isEmpty { world.machines["laptop"] = Machine(name: "laptop") }
    self.world = world
    computers = world.machines.mapValues { Computer($0, in: world) }
    logIn(to: world.start ?? world.machines.keys.min() ?? "laptop")
  }

  /// The time in the world.
  package var clock: Timestamp {
    get { world.clock }
    set { world.clock = newValue }
  }

  /// The innermost shell.
  package var login: Login {
    get { logins.last ?? Login(on: computer) }
    set { if !logins.isEmpty { logins[logins.count - 1] = newValue } }
  }

  /// The computer of the innermost shell.
  package var computer: Computer {
    get {
      logins.last.flatMap { computers[$0.computer] }
        ?? Computer(name: "nowhere", user: "nobody", home: "/home/nobody", created: clock)
    }
    set { computers[newValue.name] = newValue }
  }

  /// What a terminal shows before a line: `web:~$ `.
  package var prompt: String {
    let home = computer.home
    let directory = login.directory
    let inHome = directory == home || directory.hasPrefix(home + "/")
    return "\(computer.name):\(inHome ? "~" + directory.dropFirst(home.count) : directory)$ "
  }

  /// Whether everything is as in another sandbox but for exit statuses and the record of requests.
  package func hasSameEffect(as other: Sandbox) -> Bool {
    world.withoutBooks == other.world.withoutBooks && computers == other.computers
      && logins.count == other.logins.count
      && zip(logins, other.logins).allSatisfy { left, right in
        left.computer == right.computer && left.directory == right.directory
          && left.variables.mapValues(\.value) == right.variables.mapValues(\.value)
      }
  }

  /// The world as a document, with the files of its computers as they are now.
  package var document: Node {
    guard var members = world.document.members else { return world.document }
    members.removeAll { $0.key == "machines" }
    let machines = computers.sorted { $0.key < $1.key }.map { name, computer in
      Node.Member(key: name, value: ["files": Node(.object(computer.files.document))])
    }
    members.append(Node.Member(key: "machines", value: Node(.object(machines))))
    return Node(.object(members))
  }

  /// Opens a login shell on a computer, on top of those that are open; its scripts set its variables. Returns what they
  /// printed.
  @discardableResult
  package mutating func logIn(to name: String, _ interaction: Interaction = Interaction()) -> [OutputChunk] {
    guard computers[name] != nil else { return [] }
    var shell = Shell(self, interaction)
    shell.logIn(to: name)
    self = shell.sandbox
    return shell.output
  }

  /// Runs what was typed: one line, or several as a pasted block, read to its end first.
  package mutating func run(_ text: String, _ interaction: Interaction = Interaction()) -> Outcome {
    var shell = Shell(self, interaction)
    do throws(Diagnostic) {
      let script = try ShellScript(text)
      shell.run(script)
      if let reason = shell.stopReason {
        shell.stopReason = nil
        shell.written = 0
        shell.descriptors = (0, 1)
        shell.complain("stopped: \(reason)")
        if !shell.sandbox.logins.isEmpty { shell.login.status = 1 }
      }
    } catch {
      shell.login.status = 2
      shell.complain(error.shown)
    }
    self = shell.sandbox
    return Outcome(
      output: shell.output, status: shell.sandbox.logins.last?.status ?? 0, hasLeft: logins.isEmpty,
      request: shell.request)
  }
}

extension Diagnostic {
  /// The mistake as a shell shows it: the sentence, the excerpt and the caret.
  fileprivate var shown: String {
    rendered.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      index == 0
        ? "\(message)\(range.map { $0.start.line > 1 ? ", line \($0.start.line)" : "" } ?? "")" : String(line)
    }.joined(separator: "\n")
  }
}
