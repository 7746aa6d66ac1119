import AWSProtocols
import AWSTypes
import CredentialChain
import Documents
import HTTPMessages
import SigV4
import LocalCloud
import World

/// The computer's programs: stand-ins for applications on an SDK. A program's `reads` maps what it may be given to an object,
/// `writes` likewise, `lists` to a bucket; `whoami: true` prints the caller. Without an argument it takes the first.
extension Shell {
  /// Programs of the computer, by name.
  var programNames: [String] { (sandbox.world.machines[computer.name]?.programs.keys.sorted()) ?? [] }

  /// Runs a program of the computer; nil where it has none of that name.
  mutating func runProgram(_ call: Invocation) -> Int? {
    guard let program = sandbox.world.machines[computer.name]?.programs[call.name] else { return nil }
    guard let task = ProgramTask(program, call.arguments) else {
      let choices = ProgramTask.choices(program)
      complain("usage: \(call.name)\(choices.isEmpty ? "" : " " + choices.joined(separator: "|"))")
      return 2
    }
    guard let client = ChainClient(rawValue: program.sdk) else { return 127 }
    let network = self.network()
    let inputs = chainInputs(client, ChainOptions(keys: program.keys))
    let resolution = resolve(inputs, over: network)
    defer { settle(network) }
    guard let credentials = resolution.credentials else {
      sandbox.lastTrace = chainTrace(inputs)
      complain(resolution.errorText ?? "NoCredentialsError: Unable to locate credentials")
      return 1
    }
    let region = resolution.region.value ?? (client == .boto3 ? "us-east-1" : nil)
    guard let region else {
      complain("NoRegionError: You must specify a region.")
      return 1
    }
    do throws(ServiceError) {
      let output = try send(task, credentials, region, over: network)
      for line in task.lines(of: output) { print(line) }
    } catch {
      complain("\(error.code): \(error.message)")
    }
    settle(network)
    guard let record = network.records.last else { return 1 }
    sandbox.lastTrace =
      sandbox.trace(of: record, network.requests.last)?.adding(resolution) ?? chainTrace(inputs)
    return record.error == nil ? 0 : 1
  }

  private func send(
    _ task: ProgramTask, _ credentials: Credentials, _ region: String, over network: SandboxNetwork
  ) throws(ServiceError) -> WireMessage {
    guard let model = ServiceModel.named(task.service), let operation = model.operations[task.operation]
    else {
      throw ServiceError("UnknownOperation", "the sandbox has no \(task.service) \(task.operation)")
    }
    var request = model.request(for: operation, WireMessage(task.input, stream: task.body))
    let origin = HTTPOrigin(
      scheme: "https", host: "\(model.endpointPrefix).\(region).\(Region(region).dnsSuffix)")
    request.fields["Host"] = origin.authority
    do {
      let signed = try SigV4.sign(
        request, with: credentials, settings: .of(service: model.signingName, region: region),
        at: sandbox.clock)
      let response = try network.send(network.note(signed), to: origin, timeout: 60)
      return try model.output(of: operation, in: response)
    } catch let error as ServiceError {
      throw error
    } catch {
      throw ServiceError("EndpointConnectionError", "Could not connect to the endpoint URL: \"\(origin)/\"")
    }
  }
}

extension Program {
  /// Keys that stand in the program's own code.
  fileprivate var keys: Credentials? {
    credentials.map { Credentials(accessKeyID: $0.key, secretAccessKey: $0.secret) }
  }
}

/// The one call that a program makes.
struct ProgramTask {
  var service: String
  var operation: String
  var input: Node
  var body: [UInt8]?
  private var kind: String
  private var subject: String

  private static let kinds = ["reads", "writes", "lists"]

  /// What a program may be given.
  static func choices(_ program: Program) -> [String] {
    var names: [String] = []
    for kind in kinds { names += program.action[kind]?.members?.map(\.key) ?? [] }
    return names
  }

  /// The call for the arguments; nil where the program does not take them.
  init?(_ program: Program, _ arguments: [String]) {
    if program.action["whoami"]?.bool == true, arguments.isEmpty {
      (service, operation, input, kind, subject) = ("sts", "GetCallerIdentity", [:], "whoami", "")
      return
    }
    for kind in Self.kinds {
      guard let node = program.action[kind] else { continue }
      let target: String?
      if let members = node.members {
        target =
          arguments.isEmpty
          ? members.first?.value.string : members.first { $0.key == arguments[0] }?.value.string
      } else {
        target = arguments.isEmpty ? node.string : nil
      }
      guard let target, arguments.count <= 1 else { continue }
      self.kind = kind
      service = "s3"
      let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
      if kind == "lists" {
        (operation, input, subject) = ("ListObjectsV2", ["Bucket": Node(parts[0])], parts[0])
        return
      }
      guard parts.count == 2 else { return nil }
      subject = parts[1]
      input = ["Bucket": Node(parts[0]), "Key": Node(parts[1])]
      operation = kind == "reads" ? "GetObject" : "PutObject"
      if kind == "writes" { body = Array((program.action["text"]?.string ?? "written by a program\n").utf8) }
      return
    }
    return nil
  }

  /// What the program prints when the call succeeded.
  func lines(of output: WireMessage) -> [String] {
    switch kind {
    case "whoami": return [output.document["Arn"]?.string ?? ""]
    case "lists": return (output.document["Contents"]?.elements ?? []).compactMap { $0["Key"]?.string }
    case "writes": return ["\(subject): written"]
    default:
      let text = String(decoding: output.stream ?? [], as: UTF8.self)
      return ["\(subject): \(text.split(separator: "\n").first.map(String.init) ?? "empty")"]
    }
  }
}
