import Effects

/// Variables, directories, tests and the shell's own small commands.
extension Shell {
  mutating func export(_ call: Invocation) -> Int {
    let names = call.arguments.filter { !$0.hasPrefix("-") }
    if names.isEmpty {
      for (name, variable) in login.variables.sorted(by: { $0.key < $1.key }) where variable.isExported {
        print("export \(name)=\(Self.quoted(variable.value))")
      }
      return 0
    }
    var status = 0
    for argument in names {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard Self.isName(name) else {
        complain("export: `\(argument)': not a valid identifier")
        status = 1
        continue
      }
      if parts.count > 1 {
        set(name, String(parts[1]), export: true, origin: origin("export \(name)=…"))
      } else if call.arguments.contains("-n") {
        login.variables[name]?.isExported = false
      } else if login.variables[name] != nil {
        login.variables[name]?.isExported = true
      }
    }
    return status
  }

  mutating func unset(_ call: Invocation) -> Int {
    for name in call.arguments where !name.hasPrefix("-") { login.variables[name] = nil }
    return 0
  }

  /// `env`, `env -i|-u NAME… NAME=value… COMMAND`
  mutating func env(_ call: Invocation) -> Int {
    var arguments = call.arguments[...]
    let before = login.variables
    defer { if !sandbox.logins.isEmpty { login.variables = before } }
    while let argument = arguments.first {
      if argument == "-i" || argument == "-" {
        login.variables = [:]
      } else if argument == "-u" {
        arguments = arguments.dropFirst()
        if let name = arguments.first { login.variables[name] = nil }
      } else if let equals = argument.firstIndex(of: "="), equals != argument.startIndex {
        let name = String(argument[..<equals])
        set(
          name, String(argument[argument.index(after: equals)...]), export: true, origin: "by `env \(name)=…`"
        )
      } else {
        break
      }
      arguments = arguments.dropFirst()
    }
    guard let name = arguments.first else {
      for (name, variable) in login.variables.sorted(by: { $0.key < $1.key }) where variable.isExported {
        print("\(name)=\(variable.value)")
      }
      return 0
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limit.depth else {
      stopReason = "commands call commands more than \(Limit.depth) levels deep"
      return 1
    }
    return execute(Invocation(name: name, arguments: Array(arguments.dropFirst()), text: call.text))
  }

  mutating func printenv(_ call: Invocation) -> Int {
    if call.arguments.isEmpty { return env(call) }
    var status = 0
    for name in call.arguments {
      if let variable = login.variables[name], variable.isExported {
        print(variable.value)
      } else {
        status = 1
      }
    }
    return status
  }

  mutating func showVariables(_ call: Invocation) -> Int {
    if !call.arguments.isEmpty { return 0 }
    for (name, variable) in login.variables.sorted(by: { $0.key < $1.key }) {
      print("\(name)=\(Self.quoted(variable.value))")
    }
    return 0
  }

  mutating func cd(_ call: Invocation) -> Int {
    var target = call.arguments.first ?? login.variables["HOME"]?.value ?? computer.home
    if target == "-" {
      guard let previous = login.previousDirectory else {
        complain("cd: OLDPWD not set")
        return 1
      }
      target = previous
      print(previous)
    }
    let directory = path(target)
    guard let entry = computer.files[directory] else {
      complain("cd: \(target): No such file or directory")
      return 1
    }
    guard entry.isDirectory else {
      complain("cd: \(target): Not a directory")
      return 1
    }
    guard entry.mode & 0o100 != 0 else {
      complain("cd: \(target): Permission denied")
      return 1
    }
    login.previousDirectory = login.directory
    login.directory = directory
    return 0
  }

  mutating func pwd(_ call: Invocation) -> Int {
    print(login.directory)
    return 0
  }

  mutating func sourceCommand(_ call: Invocation) -> Int {
    guard let name = call.arguments.first else {
      complain("\(call.name): filename argument required")
      return 2
    }
    return source(path(name), as: name)
  }

  mutating func type(_ call: Invocation) -> Int {
    var status = 0
    for name in call.arguments {
      if CommandTable.commands[name] != nil || programNames.contains(name) {
        print(call.name == "type" ? "\(name) is a command of the sandbox" : "/usr/bin/\(name)")
      } else {
        if call.name == "type" { complain("type: \(name): not found") }
        status = 1
      }
    }
    return status
  }

  /// `command -v NAME`, `command NAME …`
  mutating func commandCommand(_ call: Invocation) -> Int {
    guard let first = call.arguments.first else { return 0 }
    if first == "-v" || first == "-V" {
      return type(Invocation(name: "which", arguments: Array(call.arguments.dropFirst()), text: call.text))
    }
    if first == "command" || first == "env" { return 0 }
    return execute(Invocation(name: first, arguments: Array(call.arguments.dropFirst()), text: call.text))
  }

  /// `test` and `[`: files, texts, numbers, with `!`.
  mutating func test(_ call: Invocation) -> Int {
    var arguments = call.arguments[...]
    if call.name == "[" {
      guard arguments.last == "]" else {
        complain("[: missing `]'")
        return 2
      }
      arguments = arguments.dropLast()
    }
    let negated = arguments.first == "!"
    if negated { arguments = arguments.dropFirst() }
    guard let result = evaluate(Array(arguments)) else {
      complain("\(call.name): this test is not in the sandbox")
      return 2
    }
    return result != negated ? 0 : 1
  }

  private func evaluate(_ arguments: [String]) -> Bool? {
    switch arguments.count {
    case 0: return false
    case 1: return !arguments[0].isEmpty
    case 2:
      let entry = computer.files[path(arguments[1])]
      switch arguments[0] {
      case "-n": return !arguments[1].isEmpty
      case "-z": return arguments[1].isEmpty
      case "-e": return entry != nil
      case "-f": return entry?.isDirectory == false
      case "-d": return entry?.isDirectory == true
      case "-s": return !(entry?.bytes ?? []).isEmpty
      case "-r": return (entry?.mode ?? 0) & 0o400 != 0
      case "-w": return (entry?.mode ?? 0) & 0o200 != 0
      case "-x": return (entry?.mode ?? 0) & 0o100 != 0
      default: return nil
      }
    case 3:
      if arguments[1] == "=" || arguments[1] == "==" { return arguments[0] == arguments[2] }
      if arguments[1] == "!=" { return arguments[0] != arguments[2] }
      guard let left = Int(arguments[0]), let right = Int(arguments[2]) else { return nil }
      switch arguments[1] {
      case "-eq": return left == right
      case "-ne": return left != right
      case "-lt": return left < right
      case "-le": return left <= right
      case "-gt": return left > right
      case "-ge": return left >= right
      default: return nil
      }
    default: return nil
    }
  }

  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.enumerated().allSatisfy { ShellParser.isNameByte($0.element, first: $0.offset == 0) }
  }

  /// A value as one could type it again.
  static func quoted(_ text: String) -> String {
    let plain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x2B...0x3A, 0x40, 0x5F, 0x25: true
      default: false
      }
    }
    if plain, !text.isEmpty { return text }
    return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
