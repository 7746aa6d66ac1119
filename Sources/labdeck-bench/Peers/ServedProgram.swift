import AWSTypes
import Diagnostics
import Documents
import Effects
import HTTPMessages
import SigV4

/// `labdeck metadata serve` or `labdeck cloud serve` as a process of its own, started and asked one thing.
struct ServedProgram {
  let process: ChildProgram

  /// The metadata service, after it has answered who the instance is.
  static func metadata(_ program: String) throws -> ServedProgram {
    let (process, document) = try start(program, "metadata")
    try ask(
      document,
      HTTPRequest(method: "GET", target: "/latest/meta-data/instance-id", fields: ["Host": "127.0.0.1"]))
    return ServedProgram(process: process)
  }

  /// The cloud, after it has answered a signed GetCallerIdentity.
  static func cloud(_ program: String) throws -> ServedProgram {
    let (process, document) = try start(program, "cloud")
    let variables = document["environment"]
    let credentials = Credentials(
      accessKeyID: variables?["AWS_ACCESS_KEY_ID"]?.string ?? "",
      secretAccessKey: variables?["AWS_SECRET_ACCESS_KEY"]?.string ?? "")
    var request = Site.callerIdentity
    request.fields["Host"] = "127.0.0.1"
    let settings = SigningSettings.of(service: "sts", region: variables?["AWS_REGION"]?.string ?? "")
    try ask(
      document, SigV4.sign(request, with: credentials, settings: settings, at: SystemClock().now).request)
    return ServedProgram(process: process)
  }

  /// Starts a server and reads what it says of itself once it listens.
  private static func start(_ program: String, _ kind: String) throws -> (ChildProgram, Node) {
    let process = try ChildProgram(program, [kind, "serve", "--json", "--quiet"])
    var text = ""
    while let line = process.readLine() {
      text += line + "\n"
      if line == "}" { break }
    }
    return (process, try JSON.parse(SourceText(name: kind, text: text)))
  }

  private static func ask(_ document: Node, _ request: HTTPRequest) throws {
    _ = try HTTPLoad(port: document["port"]?.int ?? 0, connections: 0, request: Site.text(request))
  }
}
