import Documents
import Emulators

/// Variables of served endpoints, as lines for a shell and as JSON.
enum ExportLines {
  /// What would go before the credentials of an instance or a task.
  static let keys = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_PROFILE"]

  /// `export` lines.
  static func of(_ variables: [WorldServer.Variable]) -> String {
    variables.map { "export \($0.name)=\($0.value)\n" }.joined()
  }

  /// The same as comments, below one on whose they are.
  static func of(_ variables: [WorldServer.Variable], as whose: String) -> String {
    "# \(whose):\n" + variables.map { "# export \($0.name)=\($0.value)\n" }.joined()
  }

  /// Those of containers, as comments.
  static func of(_ containers: [(machine: String, variables: [WorldServer.Variable])]) -> String {
    containers.map { of($0.variables, as: "the container \($0.machine)") }.joined()
  }

  /// One line that removes variables.
  static func unset(_ names: [String]) -> String { "unset \(names.joined(separator: " "))\n" }

  /// An object of names and values.
  static func document(_ variables: [WorldServer.Variable]) -> Node {
    Node(.object(variables.map { Node.Member(key: $0.name, value: Node($0.value)) }))
  }

  /// A list of containers, each with its variables beside its name.
  static func document(_ containers: [(machine: String, variables: [WorldServer.Variable])]) -> Node {
    Node(
      containers.map { container in
        Node(
          .object(
            [Node.Member(key: "machine", value: Node(container.machine))]
              + container.variables.map { Node.Member(key: $0.name, value: Node($0.value)) }))
      })
  }
}
