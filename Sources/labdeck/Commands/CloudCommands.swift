import AWSProtocols
import CommandTable
import Diagnostics
import Documents
import Effects
import Glibc
import HTTPServer
import LocalCloud
import PolicyRendering
import SigV4
import SignatureRendering
import Terminal
import TextLayout
import World

/// The local AWS endpoint, for real clients.
enum CloudCommands {
  static let port = Parameter<Int?>.integer(
    "--port", "N", "the port to listen at (a free one)", in: 0...65_535)
  static let user = Parameter<String?>.text(
    "--as", "USER", "whose access key the export lines carry (else the first user that has one)")
  static let tlsKey = Parameter<String?>.text(
    "--tls-key", "FILE", "speak TLS with this private key, PEM", values: .file)
  static let tlsCertificate = Parameter<String?>.text(
    "--tls-certificate", "FILE", "the certificate of that key, PEM", values: .file)

  static let serve = LabdeckCommand(
    "cloud serve", group: CommandGroup.emulators,
    summary: "answer the AWS CLI and SDKs as STS, IAM, EC2, S3 and others do",
    discussion:
      "Prints `export` lines that point clients at it, then serves until Ctrl-C. Signatures are checked and every call is authorised by the world's policies. Lines typed meanwhile: `why` explains the last call, `calls` lists the latest. The world follows real time unless --now is given; nothing of it is kept.",
    options: [EmulatorWorld.file, port, user, tlsKey, tlsCertificate],
    examples: [
      .init("cloud serve --port 4599", "the built-in world"),
      .init("cloud serve --world lab.yaml --as dev1", "a world of one's own, as one of its users"),
    ], schema: "labdeck.cloud-serve/1"
  ) { arguments, program in
    let world = try EmulatorWorld.load(arguments, program)
    let client = try CloudClient(world, user: arguments[user])
    let tls = try tls(arguments, program)
    let emulator = CloudEmulator(
      world, clock: program.clock, isSecure: tls != nil, observe: observer(program))
    let server: HTTPServer
    do throws(ServerError) {
      server = try HTTPServer(port: arguments[port] ?? 0, tls: tls) { emulator.respond(to: $0) }
    } catch {
      throw CommandFailure(.inputOutput, error.message)
    }
    defer { server.stop() }
    announce(server, client, world, program)
    return ServeLoop(program: program, prompt: "cloud> ").run { line in take(line, emulator, program) }
  }

  static let all = [serve]

  private static func tls(_ arguments: Arguments, _ program: Program) throws -> HTTPServer.TLS? {
    switch (arguments[tlsKey], arguments[tlsCertificate]) {
    case (nil, nil): return nil
    case (let key?, let certificate?):
      return HTTPServer.TLS(
        key: try program.readText(key).text, certificate: try program.readText(certificate).text)
    default: throw UsageError("--tls-key and --tls-certificate go together")
    }
  }

  /// Tells each call at a terminal.
  private static func observer(_ program: Program) -> (@Sendable (CallRecord) -> Void)? {
    guard isatty(2) == 1, !program.output.quiet else { return nil }
    let encoder = program.output.capabilities.messages
    return { record in try? DescriptorOutput.write(encoder.encode(StyledText([line(record)])), to: 2) }
  }

  private static func announce(
    _ server: HTTPServer, _ client: CloudClient?, _ world: World, _ program: Program
  ) {
    let endpoint = server.url + "/"
    var environment: [(String, String)] = [("AWS_ENDPOINT_URL", endpoint)]
    if let client {
      environment.append(("AWS_ACCESS_KEY_ID", client.accessKeyID))
      environment.append(("AWS_SECRET_ACCESS_KEY", client.secret))
    }
    environment += [
      ("AWS_REGION", world.region), ("AWS_DEFAULT_REGION", world.region),
      ("AWS_EC2_METADATA_DISABLED", "true"),
    ]
    if program.wantsJSON {
      let variables = environment.map { Node.Member(key: $0.0, value: Node($0.1)) }
      program.output.print(
        schema: "labdeck.cloud-serve/1",
        [
          ("endpoint", Node(endpoint)), ("address", Node(server.address)), ("port", Node(server.port)),
          ("account", Node(world.mainAccount)), ("user", Node(client?.user)),
          ("environment", Node(.object(variables))),
        ])
      return
    }
    let lines =
      environment.map { "export \($0.0)=\($0.1)\n" }.joined() + "unset AWS_SESSION_TOKEN AWS_PROFILE\n"
    program.output.print(plain: lines)
    let who = client.map { "as user \($0.user)" } ?? "no user of this world has an access key"
    program.output.remark(
      StyledText("serving account \(world.mainAccount), \(who). Ctrl-C ends; `why` explains the last call"))
    program.output.remark(
      StyledText(
        "AWS CLI before 2.13 and 1.29 overlooks AWS_ENDPOINT_URL and calls the real AWS: give it --endpoint-url \(endpoint)"
      ).wrapped(to: program.output.width))
  }

  // MARK: Lines typed while it serves

  private static func take(_ line: String, _ emulator: CloudEmulator, _ program: Program) -> Bool {
    let width = program.output.width
    switch line.split(separator: " ").joined(separator: " ") {
    case "": return true
    case "quit", "exit": return false
    case "calls": program.output.message(StyledText(emulator.calls.suffix(20).map { Self.line($0.record) }))
    case "why":
      guard let call = emulator.calls.last else {
        program.output.message(StyledText("nobody has called yet"))
        return true
      }
      program.output.message(StyledText([Self.line(call.record)]))
      if let signature = call.record.signature, signature.failure != nil {
        program.output.message(SignatureTrace(signature, of: call.request).short(width: width))
      } else if let decision = call.record.denial ?? call.record.decisions.last {
        program.output.message(PolicyTrace(decision).short(width: width))
      }
      if let error = call.record.error {
        program.output.message(
          StyledText("the client saw: \(error.code): \(error.message)").wrapped(to: width))
      }
    default:
      program.output.message(
        StyledText(["`why` explains the last call, `calls` lists the last twenty, `quit` ends"]))
    }
    return true
  }

  /// One call in one row.
  private static func line(_ record: CallRecord) -> StyledLine {
    let what = "\(record.service ?? "?"):\(record.operation ?? "?")"
    let who = record.caller.map { $0.arn.isEmpty ? "nobody" : $0.arn } ?? record.accessKeyID ?? "nobody"
    let outcome: StyledLine =
      record.error.map { "\("✗ " + $0.code, .no)" } ?? "\("✓ \(record.status)", .yes)"
    return StyledLine("\(String(record.time.iso8601.dropFirst(11).prefix(8)))  \(what)  \(who)  ") + outcome
  }
}

/// The user whose key the export lines carry.
private struct CloudClient {
  let user: String
  let accessKeyID: String
  let secret: String

  /// Nil where no user has a key; throws where the one named has none.
  init?(_ world: World, user wanted: String?) throws {
    let users = world.main.users
    if let wanted, users[wanted] == nil {
      throw UsageError(
        "this world has no user `\(wanted)`",
        hint: NearestName.of(wanted, among: users.keys).map { "did you mean `\($0)`?" }
          ?? "it has \(users.keys.sorted().joined(separator: ", "))")
    }
    let names = wanted.map { [$0] } ?? users.keys.sorted()
    for name in names {
      if let key = users[name]?.accessKeys.first(where: { $0.status == .active }) {
        (user, accessKeyID, secret) = (name, key.id, key.secret)
        return
      }
    }
    if let wanted { throw UsageError("the user `\(wanted)` has no active access key") }
    return nil
  }
}
