import Effects

/// Commands on files and directories.
extension Shell {
  mutating func cp(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "rRafpv", long: ["recursive": "r"]) else { return 1 }
    return transfer(call.name, options.operands) { shell, source, target throws(FileError) in
      guard let entry = shell.computer.files[source] else {
        throw FileError(.notFound, path: source, message: "No such file or directory")
      }
      guard entry.isDirectory else {
        let bytes = try shell.computer.files.read(source)
        try shell.computer.files.write(target, bytes, mode: entry.mode, now: shell.sandbox.clock)
        return
      }
      guard options.has("r") || options.has("R") || options.has("a") else {
        throw FileError(.isDirectory, path: source, message: "-r not specified; omitting directory")
      }
      if (target + "/").hasPrefix(source + "/") {
        throw FileError(.other, path: source, message: "cannot copy a directory into itself")
      }
      try shell.copyTree(source, to: target, depth: 0)
    }
  }

  private mutating func copyTree(_ source: String, to target: String, depth: Int) throws(FileError) {
    guard depth < 64 else { throw FileError(.other, path: source, message: "File name too long") }
    if computer.files[target] == nil { try computer.files.makeDirectory(target, now: sandbox.clock) }
    for name in try computer.files.list(source) {
      let (from, to) = (source + "/" + name, target + "/" + name)
      if computer.files[from]?.isDirectory == true {
        try copyTree(from, to: to, depth: depth + 1)
      } else {
        let bytes = try computer.files.read(from)
        try computer.files.write(to, bytes, mode: computer.files[from]?.mode ?? 0o644, now: sandbox.clock)
      }
    }
  }

  mutating func mv(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "fnv") else { return 1 }
    return transfer(call.name, options.operands) { shell, source, target throws(FileError) in
      try shell.computer.files.move(source, to: target)
    }
  }

  /// The common part of `cp` and `mv`: several sources need a directory, one may become a new name.
  private mutating func transfer(
    _ command: String, _ operands: [String],
    _ work: (inout Shell, _ source: String, _ target: String) throws(FileError) -> Void
  ) -> Int {
    guard let last = operands.last, operands.count > 1 else {
      complain("\(command): missing file operand")
      return 1
    }
    let target = path(last)
    let intoDirectory = computer.files[target]?.isDirectory == true
    if operands.count > 2 || last.hasSuffix("/"), !intoDirectory {
      complain("\(command): target '\(last)' is not a directory")
      return 1
    }
    var status = 0
    for name in operands.dropLast() {
      let source = path(name)
      do {
        try work(
          &self, source, intoDirectory ? FilePath.resolve(FilePath.name(of: source), in: target) : target)
      } catch {
        complain("\(command): \(name): \(error.message)")
        status = 1
      }
    }
    return status
  }

  mutating func rm(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "rRfiv", long: ["recursive": "r", "force": "f"]) else {
      return 1
    }
    let (recursive, force) = (options.has("r") || options.has("R"), options.has("f"))
    if options.operands.isEmpty, !force {
      complain("rm: missing operand")
      return 1
    }
    var status = 0
    for name in options.operands {
      let file = path(name)
      let entry = computer.files[file]
      if entry == nil, force { continue }
      if file == "/" || (entry?.isDirectory == true && !recursive) {
        complain(
          "rm: cannot remove '\(name)': \(file == "/" ? "it is the root directory" : "Is a directory")")
        status = 1
        continue
      }
      do {
        try computer.files.remove(file)
      } catch {
        complain("rm: cannot remove '\(name)': \(error.message)")
        status = 1
      }
    }
    return status
  }

  mutating func mkdir(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "pv", valued: "m", long: ["parents": "p"]) else { return 1 }
    var status = 0
    for name in options.operands {
      var missing: [String] = []
      var directory = path(name)
      while options.has("p"), computer.files[FilePath.parent(of: directory)] == nil {
        missing.append(directory)
        directory = FilePath.parent(of: directory)
      }
      missing.append(directory)
      for step in missing.reversed() {
        if options.has("p"), computer.files[step]?.isDirectory == true { continue }
        do {
          try computer.files.makeDirectory(step, now: sandbox.clock)
        } catch {
          complain("mkdir: cannot create directory '\(name)': \(error.message)")
          status = 1
          break
        }
      }
    }
    return status
  }

  mutating func rmdir(_ call: Invocation) -> Int {
    var status = 0
    for name in call.arguments {
      let directory = path(name)
      do {
        if computer.files[directory]?.isDirectory == false {
          throw FileError(.notDirectory, path: directory, message: "Not a directory")
        }
        if !computer.files.names(in: directory).isEmpty {
          throw FileError(.other, path: directory, message: "Directory not empty")
        }
        try computer.files.remove(directory)
      } catch let error as FileError {
        complain("rmdir: failed to remove '\(name)': \(error.message)")
        status = 1
      } catch { status = 1 }
    }
    return status
  }

  mutating func touch(_ call: Invocation) -> Int {
    var status = 0
    for name in call.arguments where !name.hasPrefix("-") {
      if computer.files[path(name)]?.isDirectory == true { continue }
      do {
        try computer.files.write(path(name), [], append: true, now: sandbox.clock)
      } catch {
        complain("touch: cannot touch '\(name)': \(error.message)")
        status = 1
      }
    }
    return status
  }

  /// Octal modes and the letters `ugoa`, `+-=`, `rwxX`.
  mutating func chmod(_ call: Invocation) -> Int {
    let arguments = call.arguments.filter { $0 != "-R" }
    guard arguments.count > 1 else {
      complain("chmod: missing operand")
      return 1
    }
    var status = 0
    for name in arguments.dropFirst() {
      let file = path(name)
      let current = computer.files[file]?.mode ?? 0
      guard let mode = FileMode.changed(current, by: arguments[0]) else {
        complain("chmod: invalid mode: '\(arguments[0])'")
        return 1
      }
      do {
        try computer.files.setMode(file, mode)
      } catch {
        complain("chmod: cannot access '\(name)': \(error.message)")
        status = 1
      }
    }
    return status
  }

  /// `edit FILE`: the person's own editor on a copy.
  mutating func edit(_ call: Invocation) -> Int {
    guard let name = call.arguments.first, call.arguments.count == 1 else {
      complain("usage: edit FILE")
      return 2
    }
    let file = path(name)
    do {
      let old = computer.files[file] == nil ? "" : try computer.files.readText(file)
      guard let new = interaction.edit(name, old) else {
        complain("edit: \(name) is as it was")
        return 1
      }
      if new != old { try computer.files.write(file, Array(new.utf8), now: sandbox.clock) }
      return 0
    } catch {
      complain("edit: \(name): \(error.message)")
      return 1
    }
  }

  // MARK: ls

  mutating func ls(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "laA1dhRrtF", long: ["all": "a"]) else { return 2 }
    var status = 0
    var (files, directories): ([String], [String]) = ([], [])
    for name in options.operands.isEmpty ? ["."] : options.operands {
      guard let entry = computer.files[path(name)] else {
        complain("ls: cannot access '\(name)': No such file or directory")
        status = 2
        continue
      }
      if entry.isDirectory, !options.has("d") { directories.append(name) } else { files.append(name) }
    }
    list(files.map { ($0, path($0)) }, long: options.has("l"))
    for (index, name) in directories.enumerated() {
      if files.count + directories.count > 1 {
        if index > 0 || !files.isEmpty { print("") }
        print("\(name):")
      }
      do {
        let directory = path(name)
        var names = try computer.files.list(directory)
        let all = options.has("a")
        if !all, !options.has("A") { names.removeAll { $0.hasPrefix(".") } }
        if all { names = [".", ".."] + names }
        list(names.map { ($0, FilePath.resolve($0, in: directory)) }, long: options.has("l"))
      } catch {
        complain("ls: cannot open directory '\(name)': \(error.message)")
        status = 2
      }
    }
    return status
  }

  private mutating func list(_ files: [(name: String, path: String)], long: Bool) {
    let sizes = files.map { String(computer.files[$0.path]?.bytes?.count ?? 4096) }
    let width = sizes.map(\.count).max() ?? 0
    for (file, size) in zip(files, sizes) {
      guard long, let entry = computer.files[file.path] else {
        print(file.name)
        continue
      }
      let padding = String(repeating: " ", count: width - size.count)
      let date = DateFormat.format(entry.modified, "%b %e %H:%M")
      let kind = entry.isDirectory ? "d" : "-"
      print(
        "\(kind)\(FileMode.text(entry.mode)) 1 \(computer.user) \(computer.user) \(padding)\(size) \(date) \(file.name)"
      )
    }
  }
}

/// Permission bits as people write and read them.
enum FileMode {
  /// `rw-r--r--`
  static func text(_ mode: Int) -> String {
    String((0..<9).map { bit in mode & (0o400 >> bit) != 0 ? Array("rwx")[bit % 3] : "-" })
  }

  /// A mode after `600`, `u+x`, `go-rwx`, `a=r` and the like; nil for what is none of these.
  static func changed(_ mode: Int, by change: String) -> Int? {
    if let octal = Int(change, radix: 8), change.count <= 4 { return octal & 0o777 }
    var result = mode
    for clause in change.split(separator: ",") {
      guard let at = clause.firstIndex(where: { "+-=".contains($0) }) else { return nil }
      var who = 0
      for letter in clause[..<at] {
        switch letter {
        case "u": who |= 0o700
        case "g": who |= 0o070
        case "o": who |= 0o007
        case "a": who |= 0o777
        default: return nil
        }
      }
      if who == 0 { who = 0o777 }
      var bits = 0
      for letter in clause[clause.index(after: at)...] {
        switch letter {
        case "r": bits |= 0o444
        case "w": bits |= 0o222
        case "x", "X": bits |= 0o111
        default: return nil
        }
      }
      switch clause[at] {
      case "+": result |= bits & who
      case "-": result &= ~(bits & who)
      default: result = (result & ~who) | (bits & who)
      }
    }
    return result
  }
}
