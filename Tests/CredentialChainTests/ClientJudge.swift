import Diagnostics
import Documents
import Effects
import Foundation
import HTTPMessages

@testable import CredentialChain

/// A real client: the Python that has it, and what of the chain it is judged by.
struct ClientJudge: Sendable, CustomStringConvertible {
  var client: ChainClient
  var python: String

  var description: String { client.rawValue }

  /// The clients that this machine has, found under LABDECK_SLOW only: boto3 and the AWS CLI v1 in the virtual environment
  /// that `make slow-test` makes, and Debian's AWS CLI v2.
  static let all: [ClientJudge] = {
    let variables = ProcessInfo.processInfo.environment
    guard variables["LABDECK_SLOW"] == "1" else { return [] }
    var judges: [ClientJudge] = []
    if let python = variables["LABDECK_PYTHON"] {
      if imports("boto3", python) { judges.append(ClientJudge(client: .boto3, python: python)) }
      if imports("awscli; assert awscli.__version__.startswith('1.')", python) {
        judges.append(ClientJudge(client: .cliV1, python: python))
      }
    }
    if imports("awscli; assert awscli.__version__.startswith('2.')", "/usr/bin/python3") {
      judges.append(ClientJudge(client: .cliV2, python: "/usr/bin/python3"))
    }
    return judges
  }()

  private static func imports(_ words: String, _ python: String) -> Bool {
    Shell.run("'\(python)' -c \"import \(words)\" 2>/dev/null").status == 0
  }

  /// What the client made of the scenarios, in their order. Each has a home of its own below the directory.
  func verdicts(_ scenarios: [ChainScenario], in directory: String, now: Timestamp) throws -> [Node] {
    var cases: [Node] = []
    for (number, scenario) in scenarios.enumerated() {
      let home = "\(directory)/\(number)"
      try scenario.write(to: home)
      let variables = scenario.environment(home: home).map { Node.Member(key: $0.key, value: Node($0.value)) }
      cases.append([
        "name": Node(scenario.description), "home": Node(home), "environment": Node(.object(variables)),
        "profile": Node(scenario.profile), "region": Node(scenario.region),
        "network": [
          "metadata": Node(scenario.metadata), "container": Node(scenario.container),
          "soon": Node(now.adding(seconds: 300).iso8601), "late": Node(now.adding(seconds: 21_600).iso8601),
          "past": Node(now.adding(seconds: -60).iso8601),
          "lateMillis": Node(Int(now.adding(seconds: 21_600).milliseconds)),
        ],
      ])
    }
    let list = directory + "/cases.json"
    try Data(JSON.compact(Node(cases)).utf8).write(to: URL(fileURLWithPath: list))
    let script = #filePath.split(separator: "/").dropLast().map { "/\($0)" }.joined() + "/Judges/judge.py"
    let kind = client == .boto3 ? "boto3" : "cli"
    let output = Shell.run(
      "PYTHONDONTWRITEBYTECODE=1 http_proxy=http://127.0.0.1:9 https_proxy=http://127.0.0.1:9 '\(python)' '\(script)' "
        + "\(kind) '\(list)'")
    return try output.text.split(separator: "\n").map {
      try JSON.parse(SourceText(name: "judge", text: String($0)))
    }
  }
}

extension ChainScenario {
  /// The variables of the scenario with its home directory in place.
  func environment(home: String) -> [String: String] {
    environment.mapValues { $0.replacing("HOME", with: home, maxReplacements: $0.hasPrefix("HOME") ? 1 : 0) }
      .merging(["HOME": home, "PATH": "/usr/bin:/bin"]) { $1 }
  }

  func write(to home: String) throws {
    for (path, text) in files {
      let url = URL(fileURLWithPath: "\(home)/\(path)")
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.replacing("= HOME/", with: "= \(home)/").utf8).write(to: url)
    }
  }

  /// What our resolver makes of it, with the answers that the real client got.
  func resolve(
    _ client: ChainClient, home: String, answers: AnsweringTransport, now: Timestamp
  ) -> ChainResolution {
    let variables = environment(home: home)
    let inputs = ChainInputs(
      client: client, options: ChainOptions(profile: profile, region: region),
      environment: variables.mapValues { EnvironmentVariable($0) }, files: DiskFiles(), home: home, now: now)
    return CredentialChain.resolve(
      inputs, ChainEffects(transport: answers, processes: ShellProcesses(environment: variables)))
  }
}

/// Gives each request the answers that a real client got for the like of it, in their order.
final class AnsweringTransport: HTTPTransport {
  private var answers: [String: [Node]] = [:]
  private(set) var asked: [String] = []
  private(set) var bodies: [String] = []

  init(_ exchanges: [Node]) {
    for exchange in exchanges {
      let line = Self.line(exchange["request"] ?? nil)
      answers[line, default: []].append(exchange["response"] ?? nil)
    }
  }

  /// A request's method and address, the empty path written as what is sent, and fragments left out as they are.
  static func line(_ request: Node) -> String {
    let uri = request["uri"]?.string ?? ""
    let address = HTTPOrigin.split(url: uri).map { "\($0.0)\($0.1)" } ?? uri
    return "\(request["method"]?.string ?? "") \(address)"
  }

  func send(_ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double) throws(TransportError)
    -> HTTPResponse
  {
    let line = "\(request.method) \(origin)\(request.target)"
    asked.append(line)
    if request.method == "POST" { bodies.append(String(decoding: request.body, as: UTF8.self)) }
    guard let known = answers[line], let next = known.first else {
      throw .refused("never asked by the real client")
    }
    if known.count > 1 { answers[line]?.removeFirst() }
    switch next["error"]?.string {
    case "timeout": throw .timedOut
    case .some: throw .refused("Connection refused")
    case nil: break
    }
    var fields: HTTPFields = [:]
    for member in next["headers"]?.members ?? [] { fields.append(member.key, member.value.string ?? "") }
    return HTTPResponse(status: next["status"]?.int ?? 500, fields: fields, text: next["body"]?.string ?? "")
  }
}

/// Runs programs as a client would, without a shell of its own.
struct ShellProcesses: ProcessRunner {
  var environment: [String: String]

  func run(_ words: [String]) throws(ProcessError) -> ProcessOutput {
    let process = Process()
    var path = words[0]
    if !path.contains("/") {
      let folders = (environment["PATH"] ?? "").split(separator: ":")
      path =
        folders.map { "\($0)/\(path)" }.first { FileManager.default.isExecutableFile(atPath: $0) } ?? path
    }
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ProcessError("No such file or directory")
    }
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = Array(words.dropFirst())
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { throw ProcessError("\(error)") }
    let texts = [output, errors].map { Array($0.fileHandleForReading.readDataToEndOfFile()) }
    process.waitUntilExit()
    return ProcessOutput(status: Int(process.terminationStatus), output: texts[0], errors: texts[1])
  }
}

/// Command lines of the tests.
enum Shell {
  static func run(_ line: String) -> (status: Int32, text: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (127, "") }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
