/// The commands of the sandbox by name. Each gets its call and the shell, prints through it, and returns its exit status.
enum CommandTable {
  typealias Command = @Sendable (Invocation, inout Shell) -> Int

  static let commands: [String: Command] = [
    // variables and the shell itself
    "export": { $1.export($0) }, "unset": { $1.unset($0) }, "env": { $1.env($0) },
    "printenv": { $1.printenv($0) },
    "set": { $1.showVariables($0) }, "cd": { $1.cd($0) }, "pwd": { $1.pwd($0) }, "exit": { $1.exit($0) },
    "logout": { $1.exit($0) }, "ssh": { $1.ssh($0) }, "source": { $1.sourceCommand($0) },
    ".": { $1.sourceCommand($0) },
    "true": { _, _ in 0 }, ":": { _, _ in 0 }, "false": { _, _ in 1 }, "test": { $1.test($0) },
    "[": { $1.test($0) },
    "type": { $1.type($0) }, "which": { $1.type($0) }, "command": { $1.commandCommand($0) },
    "clear": { _, _ in 0 },
    "help": { $1.help($0) },
    // the cloud
    "aws": { $1.aws($0) }, "curl": { $1.curl($0) }, "chain": { $1.chain($0) }, "why": { $1.why($0) },
    "authenticator": { $1.authenticator($0) }, "policy": { $1.policy($0) }, "sigv4": { $1.sigv4($0) },
    // the lab
    "goals": { $1.request(.goals, $0) }, "hint": { $1.request(.hint, $0) },
    "reset": { $1.request(.reset, $0) },
    "solve": { $1.request(.solve, $0) }, "leave": { $1.request(.leave, $0) },
    // text
    "echo": { $1.echo($0) }, "printf": { $1.printf($0) }, "cat": { $1.cat($0) }, "head": { $1.head($0) },
    "tail": { $1.tail($0) }, "wc": { $1.wc($0) }, "sort": { $1.sort($0) }, "uniq": { $1.uniq($0) },
    "cut": { $1.cut($0) }, "tr": { $1.tr($0) }, "tee": { $1.tee($0) }, "grep": { $1.grep($0) },
    "egrep": { $1.grep($0) }, "fgrep": { $1.grep($0) }, "sed": { $1.sed($0) }, "base64": { $1.base64($0) },
    "sha256sum": { $1.digest($0) }, "md5sum": { $1.digest($0) },
    // files
    "ls": { $1.ls($0) }, "cp": { $1.cp($0) }, "mv": { $1.mv($0) }, "rm": { $1.rm($0) },
    "mkdir": { $1.mkdir($0) },
    "rmdir": { $1.rmdir($0) }, "touch": { $1.touch($0) }, "chmod": { $1.chmod($0) }, "edit": { $1.edit($0) },
    // the machine
    "date": { $1.date($0) }, "sleep": { $1.sleep($0) }, "hostname": { $1.hostname($0) },
    "whoami": { $1.whoami($0) },
  ]

  /// The names as a person would look for them.
  static let groups: [(title: String, names: [String])] = [
    ("files", ["cat", "ls", "cp", "mv", "rm", "mkdir", "chmod", "touch", "edit"]),
    (
      "text",
      [
        "echo", "printf", "grep", "sed", "head", "tail", "wc", "sort", "uniq", "cut", "tr", "tee", "base64",
        "sha256sum",
      ]
    ),
    ("shell", ["export", "unset", "env", "cd", "pwd", "source", "test", "ssh", "exit"]),
    ("machine", ["date", "sleep", "hostname", "whoami"]),
    ("cloud", ["aws", "authenticator", "curl", "chain", "policy", "sigv4", "why"]),
    ("lab", ["goals", "hint", "reset", "solve", "leave"]),
  ]
}

extension Shell {
  /// A command that whoever runs the lab answers.
  mutating func request(_ request: SandboxRequest, _ call: Invocation) -> Int {
    self.request = request
    return 0
  }

  /// `help`: what there is, in groups.
  mutating func help(_ call: Invocation) -> Int {
    for group in CommandTable.groups {
      print("\(group.title)".padded(to: 9) + group.names.joined(separator: " "))
    }
    if !programNames.isEmpty { print("programs".padded(to: 9) + programNames.joined(separator: " ")) }
    return 0
  }
}

extension String {
  /// The text with blanks behind it up to a width of plain characters.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
