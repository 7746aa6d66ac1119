import AWSProtocols
import Effects
import Testing

/// The two AWS CLIs: v1 from PyPI, v2 from Debian's package.
enum CommandLineClient: String, Sendable, CaseIterable, CustomTestStringConvertible {
  case v1 = "cli-v1"
  case v2 = "cli-v2"

  var testDescription: String { rawValue }
}

/// A line for the AWS CLI, and what it comes to. The files in `RealClients/lines` hold them; each runs in order in one world.
struct ClientLine: Sendable {
  /// How a line ends, each client by its own numbers.
  enum Ending: Sendable, Hashable {
    /// Status 0.
    case ok
    /// The service refused.
    case service
    /// A parameter that the client refuses.
    case parameter
    /// A line that it can't read.
    case usage
    /// Missing configuration.
    case configuration
    case other(Int)

    init?(_ word: String) {
      switch word {
      case "ok": self = .ok
      case "service": self = .service
      case "parameter": self = .parameter
      case "usage": self = .usage
      case "configuration": self = .configuration
      default:
        guard let number = Int(word) else { return nil }
        self = .other(number)
      }
    }

    func status(of client: CommandLineClient) -> Int {
      switch self {
      case .ok: 0
      case .service: client == .v1 ? 255 : 254
      case .parameter: client == .v1 ? 255 : 252
      case .usage: client == .v1 ? 2 : 252
      case .configuration: client == .v1 ? 255 : 253
      case .other(let number): number
      }
    }
  }

  var ending: Ending
  /// The one client that the line is for; nil for both.
  var client: CommandLineClient?
  /// Whether both must print the same; otherwise the status alone counts.
  var comparesOutput: Bool
  var text: String
  /// What must stand in what is printed.
  var mention: String

  /// The names of the files, without their ending.
  static let files = ["sts", "iam", "ec2", "s3api", "s3", "others", "config"]

  /// The lines of a file, for a client. Throws for a line that is none.
  static func read(_ file: String, for client: CommandLineClient) throws -> [ClientLine] {
    let text = try DiskFiles().readText("\(ServedCloud.folder)/lines/\(file).txt")
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { row in try #require(ClientLine(String(row)), "no line: \(row)") }
      .filter { $0.client == nil || $0.client == client }
  }

  private init?(_ row: String) {
    guard let bar = row.firstRange(of: " | ") else { return nil }
    var head = String(row[..<bar.lowerBound])
    comparesOutput = !head.contains("~")
    head.removeAll { $0 == "~" }
    let words = head.split(separator: "@").map(String.init)
    guard let first = words.first, let ending = Ending(first) else { return nil }
    self.ending = ending
    client = words.count > 1 ? CommandLineClient.allCases.first { "\($0)" == words[1] } : nil
    let rest = row[bar.upperBound...]
    let arrow = rest.firstRange(of: " => ")
    self.text = String(rest[..<(arrow?.lowerBound ?? rest.endIndex)])
    mention = arrow.map { String(rest[$0.upperBound...]) } ?? ""
  }

  /// The operations that the lines call, as `service command`.
  static func operationsCalled() throws -> Set<String> {
    var called: Set<String> = []
    for file in files {
      for client in CommandLineClient.allCases {
        for line in try read(file, for: client) {
          for match in line.text.matches(of: /aws (?:--region \S+ )?([a-z][a-z0-9-]*) ([a-z][a-z0-9-]*)/) {
            called.insert("\(match.1) \(match.2)")
          }
        }
      }
    }
    return called
  }

  /// The operations that there are, as `service command`.
  static let operations: Set<String> = Set(
    ServiceModel.names.flatMap { name in
      (ServiceModel.named(name)?.operations.values.map(\.commandName) ?? [])
        .map { "\(name == "s3" ? "s3api" : name) \($0)" }
    })
}

/// What a line printed and how it ended.
struct LineResult: Sendable {
  var status: Int
  var text: String
}
