import Diagnostics
import Documents
import Effects

/// A machine and what the real Go SDK 1.17.1 makes of it, as `Judges/go/judge.go` measured it: a line of `cases.json`.
struct GoCase: Sendable, CustomStringConvertible {
  var description: String
  var config: String
  var credentials: String
  var environment: [String: String]
  /// The profile that the program names.
  var profile: String?
  /// The access key that comes out, and its provider; nil where an error does.
  var key: String?
  var provider: String?
  var error: String?
  var region: String?

  /// The folder of the program and its cases.
  static let folder = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Judges/go"

  /// All cases; none where the file cannot be read, which the tests notice.
  static let all: [GoCase] = {
    let path = folder + "/cases.json"
    guard let text = try? DiskFiles().readText(path),
      let list = try? JSON.parse(SourceText(name: path, text: text)).elements
    else { return [] }
    return list.map(GoCase.init)
  }()

  private init(_ node: Node) {
    let variables: [(String, String)] = (node["environment"]?.members ?? []).map {
      ($0.key, $0.value.string ?? "")
    }
    description = node["description"]?.string ?? ""
    config = node["config"]?.string ?? ""
    credentials = node["credentials"]?.string ?? ""
    environment = Dictionary(uniqueKeysWithValues: variables)
    profile = node["profile"]?.string
    key = node["key"]?.string
    provider = node["provider"]?.string
    error = node["error"]?.string
    region = node["region"]?.string
  }
}
