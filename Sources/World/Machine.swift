package import Documents
import Effects

/// A simulated computer: what stands on it when a lab begins. The sandbox runs it.
package struct Machine: Sendable, Hashable {
  package var name: String
  /// The instance that the machine is, if it is one.
  package var instance: String?
  /// The machine or instance in whose container this one runs, and how it finds credentials.
  package var container: Container?
  /// Which AWS client its `aws` command is: `cli-v2`, `cli-v1`.
  package var client: String
  /// The login name.
  package var user: String
  package var files: [String: MachineFile]
  /// Variables that the machine sets for every process.
  package var environment: [EnvironmentEntry]
  /// Java system properties for programs on a Java SDK.
  package var properties: [String: String]
  package var programs: [String: Program]

  package init(name: String) {
    self.name = name
    client = "cli-v2"
    user = "learner"
    files = [:]
    environment = []
    properties = [:]
    programs = [:]
  }

  /// The login user's home directory.
  package var home: String { user == "root" ? "/root" : "/home/\(user)" }
}

/// A file of a machine.
package struct MachineFile: Sendable, Hashable {
  package var bytes: [UInt8]
  /// Permission bits, such as 0o644.
  package var mode: Int

  package init(_ text: String, mode: Int = 0o644) {
    bytes = Array(text.utf8)
    self.mode = mode
  }
}

/// A variable of a machine and where its value was set, as a trace tells it.
package struct EnvironmentEntry: Sendable, Hashable {
  package var name: String
  package var value: String
  /// Such as `set for every process on web`.
  package var origin: String

  package init(name: String, value: String, origin: String) {
    self.name = name
    self.value = value
    self.origin = origin
  }
}

/// A container on an instance: an ECS task, or a pod of EKS.
package struct Container: Sendable, Hashable {
  /// The instance on which it runs.
  package var host: String
  /// How many network hops lie between it and the instance's metadata service; 2 for a bridged container.
  package var hops: Int
  /// The role of the task, which the container endpoint serves.
  package var taskRole: String?
  /// The authorization token that the endpoint expects.
  package var authorizationToken: String?
  /// The file in which the container finds the token; it is a pod of EKS then, which is known by its token.
  package var authorizationTokenFile: String?

  package init(host: String, hops: Int = 2, taskRole: String? = nil, authorizationToken: String? = nil) {
    self.host = host
    self.hops = hops
    self.taskRole = taskRole
    self.authorizationToken = authorizationToken
  }
}

/// A stand-in for an application on an SDK.
package struct Program: Sendable, Hashable {
  /// The client whose chain it uses: `boto3`, `java-v1`, `java-v2`, …
  package var sdk: String
  /// A sentence on what it is.
  package var summary: String
  /// What it does, in the sandbox's own terms; the keys depend on the program's kind.
  package var action: Node
  /// Keys in its own code, for labs on how not to.
  package var credentials: (key: String, secret: String)? {
    guard let key = action["access-key"]?.string, let secret = action["secret-key"]?.string else {
      return nil
    }
    return (key, secret)
  }

  package init(sdk: String, summary: String = "", action: Node = [:]) {
    self.sdk = sdk
    self.summary = summary
    self.action = action
  }
}
