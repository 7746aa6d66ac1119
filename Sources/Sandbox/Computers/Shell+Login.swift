import Diagnostics

extension Shell {
  /// Opens a login shell: variables of the computer, then `/etc/profile`, `/etc/profile.d/*.sh` and the user's own profile.
  package mutating func logIn(to name: String) {
    guard let computer = sandbox.computers[name] else { return }
    sandbox.logins.append(Login(on: computer))
    var scripts = ["/etc/profile"]
    scripts += computer.files.names(in: "/etc/profile.d").filter { $0.hasSuffix(".sh") }
      .map { "/etc/profile.d/" + $0 }
    let own = [".bash_profile", ".bash_login", ".profile"].map { computer.home + "/" + $0 }
    scripts += own.first { computer.files[$0] != nil }.map { [$0] } ?? []
    let outer = place
    for script in scripts where computer.files[script]?.isDirectory == false {
      _ = source(script, as: script)
    }
    place = outer
    if exitStatus == nil { login.status = 0 }
  }

  /// `ssh HOST [COMMAND…]`
  mutating func ssh(_ call: Invocation) -> Int {
    var arguments = call.arguments[...]
    while let option = arguments.first, option.hasPrefix("-") {
      arguments = arguments.dropFirst(["-i", "-p", "-l", "-o", "-F"].contains(option) ? 2 : 1)
    }
    guard let target = arguments.first else {
      complain("usage: ssh HOST [COMMAND]")
      return 255
    }
    let host = target.split(separator: "@").last.map(String.init) ?? target
    guard let computer = sandbox.computers[host] else {
      complain("ssh: Could not resolve hostname \(host): Name or service not known")
      note("  this world has the machines \(Wording.list(sandbox.computers.keys.sorted()))")
      return 255
    }
    if let at = target.firstIndex(of: "@"), target[..<at] != computer.user, target[..<at] != "ec2-user" {
      complain("\(target): Permission denied (publickey).")
      note("  on \(host) the user is \(computer.user)")
      return 255
    }
    let command = arguments.dropFirst().joined(separator: " ")
    if command.isEmpty {
      guard sandbox.logins.count < Limit.depth else {
        complain("ssh: too many logins one inside the other; `exit` leaves one")
        return 255
      }
      logIn(to: host)
      return 0
    }
    let logins = sandbox.logins
    sandbox.logins.append(Login(on: computer))
    let outer = (exitStatus, place)
    var status = 0
    do {
      run(try ShellScript(command))
      status = exitStatus ?? sandbox.logins.last?.status ?? 0
    } catch {
      complain(error.headline)
      status = 2
    }
    (exitStatus, place) = outer
    sandbox.logins = logins
    return status
  }

  /// `exit [N]`: ends the innermost shell.
  mutating func exit(_ call: Invocation) -> Int {
    let status = call.arguments.first.flatMap { Int($0) } ?? login.status
    exitStatus = status
    if depth == 1 {
      sandbox.logins.removeLast()
    }
    return status
  }
}

/// Small texts that several commands share.
enum Wording {
  /// `a`, `b` and `c`, in backticks.
  static func list(_ names: [String], joining word: String = "and") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "none" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
