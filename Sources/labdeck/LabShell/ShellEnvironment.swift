/// The environment of a lab shell, and what it says of the machine when somebody has changed it.
///
/// A person's own variables stay, but for those that start files, name the real home or lead AWS clients; those of the lab's
/// machine come on top, then those that lead to the lab and nowhere else.
struct ShellEnvironment {
  /// What is the person's own.
  private let inherited: [String: String]
  /// What leads to the lab; the machine knows nothing of it.
  private let own: [String: String]
  /// The machine's variables, as the machine knows them.
  private let machine: [String: String]
  private let copy: MachineCopy

  /// Where a lab shell finds things.
  struct Places {
    /// The AWS endpoint and the like, by variable.
    var services: [(name: String, value: String)]
    /// A port of loopback at which nothing listens and nothing can.
    var closedPort: Int
    /// The directory of the commands that a lab shell adds.
    var programs: String
    /// The directory of the store that `labdeck` is to use there.
    var store: String
  }

  /// Variables of a task whose address is one of the link's own: clients on loopback get another.
  private static let relativeURI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
  private static let fullURI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
  /// What a machine may set otherwise.
  private static let yields: Set<String> = ["AWS_EC2_METADATA_DISABLED", "AWS_CONFIG_FILE"]
  /// What shells keep for themselves.
  private static let bookkeeping: Set<String> = ["_", "PWD", "OLDPWD", "SHLVL", "COLUMNS", "LINES"]

  /// An environment from a person's own, a machine's and the places that lead to the lab.
  init(person: [String: String], machine: [String: String], copy: MachineCopy, places: Places) {
    inherited = person.filter { !Self.isDropped($0.key) }
    self.machine = machine
    self.copy = copy
    var own = Self.closed(places.closedPort)
    // The services' variables lead to the lab; where a region is missing, that is the lab's affair.
    for (name, value) in places.services where !name.hasSuffix("REGION") { own[name] = value }
    own["HOME"] = copy.home
    own["PATH"] = places.programs + ":" + (person["PATH"] ?? "/usr/local/bin:/usr/bin:/bin")
    own["LABDECK_HOME"] = places.store
    own["LABDECK_SHELL"] = Self.parent(of: copy.root)
    own["LABDECK_MACHINE"] = copy.root
    // The JDK takes the home from the user database, whatever HOME says.
    own["AWS_CONFIG_FILE"] = copy.home + "/.aws/config"
    own["AWS_CREDENTIAL_PROFILES_FILE"] = copy.home + "/.aws/credentials"
    if let home = person["HOME"], person["PYTHONUSERBASE"] == nil { own["PYTHONUSERBASE"] = home + "/.local" }
    self.own = own.filter { !Self.yields.contains($0.key) || machine[$0.key] == nil }
  }

  /// All variables, as the shell is started with them.
  var all: [String: String] {
    var result = inherited
    for (name, value) in machine where name != Self.relativeURI { result[name] = copy.toDisk(value) }
    return result.merging(own) { $1 }
  }

  /// The machine's variables as they are in a shell whose environment is now `current`.
  func machineVariables(in current: [String: String]) -> [String: String] {
    var result: [String: String] = [:]
    for (name, value) in current where own[name] == nil && !Self.bookkeeping.contains(name) {
      if let original = machine[name], copy.toDisk(original) == value {
        result[name] = original
      } else if machine[name] != nil || inherited[name] != value {
        result[name] = copy.fromDisk(value)
      }
    }
    if let uri = machine[Self.relativeURI], let full = own[Self.fullURI], current[Self.fullURI] == full {
      result[Self.relativeURI] = uri
    }
    return result
  }

  /// Clients that go through a proxy find a closed port, unless they want loopback.
  private static func closed(_ port: Int) -> [String: String] {
    var result: [String: String] = [:]
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
      result[name] = "http://127.0.0.1:\(port)"
      result[name.lowercased()] = "http://127.0.0.1:\(port)"
    }
    for name in ["NO_PROXY", "no_proxy"] { result[name] = "127.0.0.1,localhost,::1" }
    return result
  }

  /// Whether a person's variable has no place in a lab shell.
  private static func isDropped(_ name: String) -> Bool {
    let upper = name.uppercased()
    return upper.hasPrefix("AWS_") || upper.hasPrefix("BOTO") || upper.hasSuffix("_PROXY")
      || upper.hasPrefix("XDG_") && upper.hasSuffix("_HOME") || name.hasPrefix("BASH_FUNC_")
      || name.hasPrefix("LABDECK_SHELL") || dropped.contains(name)
  }

  private static let dropped: Set<String> = [
    "BASH_ENV", "ENV", "HISTFILE", "HOME", "OLDPWD", "PATH", "PROMPT", "PROMPT_COMMAND", "PS0", "PS1", "PS2",
    "PS4",
    "PWD", "PYTHONSTARTUP", "RPROMPT", "RPS1", "SHLVL", "ZDOTDIR", "_",
  ]

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? path
  }
}
