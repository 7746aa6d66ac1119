import AWSProtocols
import Diagnostics

/// What a run of `aws` printed, and how it ended.
package struct AWSCommandResult: Sendable, Hashable {
  package var status: Int
  package var output: [UInt8]
  package var errors: String
  /// What the sandbox adds of its own, and no real client prints; nil where nothing.
  package var hint: String?

  /// The output as text.
  package var text: String { String(decoding: output, as: UTF8.self) }
}

/// The AWS CLI, imitated for the services that are modelled: it reads command lines as the real one does, sends the same
/// requests and prints the same text.
///
/// Source: AWS CLI User Guide and Command Reference; texts and statuses as AWS CLI 1.45 and 2.9 print them.
package enum AWSCommand {
  /// Runs `aws` with the words that follow it.
  package static func run<Host: AWSCommandHost>(_ words: [String], on host: inout Host) -> AWSCommandResult {
    var session = CLISession(host: host)
    let status: Int
    var hint: String?
    do {
      status = try session.run(words)
    } catch {
      session.print(error.printed)
      session.errors += error.text
      status = error.status
      hint = error.hint
    }
    host = session.host
    return AWSCommandResult(status: status, output: session.output, errors: session.errors, hint: hint)
  }
}

/// One run: the host, what was printed so far, and the global options.
struct CLISession<Host: AWSCommandHost> {
  var host: Host
  var output: [UInt8] = []
  var errors = ""
  var options = GlobalOptions()
  private var resolved: ResolvedClient?
  /// The regions of buckets that turned out to be elsewhere.
  var bucketRegions: [String: String] = [:]

  init(host: Host) { self.host = host }

  var version: CLIVersion { host.version }

  mutating func run(_ words: [String]) throws(CLIError) -> Int {
    let rest = try options.take(from: words, version: version)
    if options.showsVersion {
      print(version.banner + "\n")
      return 0
    }
    guard let service = rest.first else {
      throw usage("the following arguments are required: command")
    }
    switch service {
    case "help":
      print(Self.overview)
      return 0
    case "configure": return try configure(Array(rest.dropFirst()))
    case "s3": return try s3(Array(rest.dropFirst()))
    default: break
    }
    let name = service == "s3api" ? "s3" : service
    guard let model = ServiceModel.named(name), service != "s3" || name == "s3api" else {
      throw CLIError(Self.noService(service), status: version.usageStatus)
    }
    let following = Array(rest.dropFirst())
    guard let command = following.first else {
      throw usage("the following arguments are required: operation")
    }
    if command == "help" {
      print(Self.operations(of: model, as: service))
      return 0
    }
    guard let operation = model.operation(command: command) else {
      throw CLIError(Self.noOperation(command, model, as: service), status: version.usageStatus)
    }
    return try call(model, operation, Array(following.dropFirst()))
  }

  // MARK: Printing

  mutating func print(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Runs the credential chain, once for the command.
  mutating func client() throws(CLIError) -> ResolvedClient {
    if let resolved { return resolved }
    let found = try host.resolve(profile: options.profile, region: options.region)
    resolved = found
    return found
  }

  func noCredentials() -> CLIError {
    CLIError(
      (version == .v1 ? "" : "\n") + "Unable to locate credentials.\(CLIError.credentialsHint)\n",
      status: version.configurationStatus)
  }

  /// The error of the command line itself, below the CLI's usage lines.
  func usage(_ message: String) -> CLIError { CommandLineProblem(version).error(message) }

  /// Words that no option takes, among those that there are.
  func unknownOptions(_ words: [String], among known: [String]) -> CLIError {
    var error = CommandLineProblem(version).unknown(words)
    error.hint = Self.nearestOption(words, among: known)
    return error
  }

  /// The sentence that names what the first unknown option was likely meant to be; nil where nothing is near.
  static func nearestOption(_ words: [String], among known: [String]) -> String? {
    words.first { $0.hasPrefix("--") }.flatMap { NearestName.of($0, among: known) }
      .map { "did you mean `\($0)`?" }
  }

  /// A parameter that can't be read or does not fit.
  func parameterError(_ message: String) -> CLIError {
    CLIError("\n\(message)\n", status: version.parameterStatus)
  }

  // MARK: What there is

  private static var services: [String] { (ServiceModel.names + ["s3api", "configure"]).sorted() }

  private static func noService(_ name: String) -> String {
    let all = ServiceModel.names
    let near = NearestName.of(name, among: services)
    let hint = near.map { " Did you mean `\($0)`?" } ?? ""
    return "the sandbox has no \(name). It has: \(all.joined(separator: ", ")).\(hint)\n"
  }

  private static func noOperation(_ command: String, _ model: ServiceModel, as service: String) -> String {
    let names = model.operations.values.map(\.commandName).sorted()
    let near = NearestName.of(command, among: names)
    let hint = near.map { "Did you mean `\($0)`?" } ?? "`aws \(service) help` lists what there is."
    return "the sandbox's \(service) has no \(command). \(hint)\n"
  }

  private static func operations(of model: ServiceModel, as service: String) -> String {
    let names = model.operations.values.map(\.commandName).sorted()
    return "\(service) in the sandbox:\n" + names.map { "  \($0)\n" }.joined()
  }

  private static var overview: String {
    """
    aws <service> <operation> [options], for these services:
      \(ServiceModel.names.joined(separator: ", "))
    `aws <service> help` lists the operations. Also: aws configure, aws s3 ls|cp|mv|rm|sync|mb|rb|presign.
    Options for every command: --profile --region --output json|text|table|yaml --query --endpoint-url
      --no-sign-request --no-paginate --debug --version

    """
  }
}
