package import Effects
import InstanceMetadata
package import World

/// A simulated computer as it stands now.
package struct Computer: Sendable, Hashable {
  package var name: String
  /// The one user who logs in.
  package var user: String
  package var home: String
  package var files: FileTree
  /// Variables that every process gets, before any login script.
  package var environment: [String: Variable]

  package init(name: String, user: String, home: String, created: Timestamp) {
    self.name = name
    self.user = user
    self.home = home
    files = FileTree(home: home, created: created)
    environment = [:]
  }

  /// A computer as a world describes it.
  package init(_ machine: Machine, in world: World) {
    let created = world.clock.adding(seconds: -86_400)
    self.init(name: machine.name, user: machine.user, home: machine.home, created: created)
    for (path, file) in machine.files.sorted(by: { $0.key < $1.key }) {
      let absolute = path.hasPrefix("~") ? home + path.dropFirst() : path
      files.install(
        FilePath.resolve(absolute, in: "/"), bytes: file.bytes, mode: file.mode, created: created)
    }
    addContainerVariables(of: machine, in: world, created: created)
    for entry in machine.environment {
      let origin = entry.origin.hasPrefix("set ") ? String(entry.origin.dropFirst(4)) : entry.origin
      environment[entry.name] = Variable(entry.value, origin: origin)
    }
  }

  /// How ECS and EKS tell a container where its role's credentials are, and by which token it is known.
  private mutating func addContainerVariables(of machine: Machine, in world: World, created: Timestamp) {
    guard let address = ContainerEndpoint.address(ofMachine: machine.name, in: world) else { return }
    let token = machine.container?.authorizationToken
    func set(_ name: String, _ value: String, by agent: String) {
      environment["AWS_CONTAINER_" + name] = Variable(value, origin: "by \(agent)")
    }
    switch address {
    case .task(let path):
      set("CREDENTIALS_RELATIVE_URI", path, by: "the container's agent")
      if let token { set("AUTHORIZATION_TOKEN", token, by: "the container's agent") }
    case .pod(let path, let file):
      set("CREDENTIALS_FULL_URI", ContainerEndpoint.podEndpoint + path, by: "EKS Pod Identity")
      set("AUTHORIZATION_TOKEN_FILE", file, by: "EKS Pod Identity")
      files.install(
        FilePath.resolve(file, in: "/"), bytes: Array((token ?? "").utf8), mode: 0o644, created: created)
    }
  }
}

/// A variable that remembers what set it.
package struct Variable: Sendable, Hashable {
  package var value: String
  /// Whether programs see it.
  package var isExported: Bool
  /// What set it, in words that follow "set": `in /etc/profile.d/app.sh:2`, "by `export A=…`".
  package var origin: String

  package init(_ value: String, isExported: Bool = true, origin: String) {
    self.value = value
    self.isExported = isExported
    self.origin = origin
  }
}

/// A shell on a computer: what is lost at `exit`.
package struct Login: Sendable, Hashable {
  package var computer: String
  package var directory: String
  package var previousDirectory: String?
  package var variables: [String: Variable]
  /// The exit status of the last command.
  package var status = 0

  init(on computer: Computer) {
    self.computer = computer.name
    directory = computer.home
    variables = computer.environment
    let own = [
      "HOME": computer.home, "USER": computer.user, "LOGNAME": computer.user, "SHELL": "/bin/sh",
      "LANG": "C.UTF-8",
      "PATH": "/usr/local/bin:/usr/bin:/bin",
    ]
    for (name, value) in own where variables[name] == nil {
      variables[name] = Variable(value, origin: "at login")
    }
  }
}
