import CommandTable
import Diagnostics
import Documents
import Effects
import Glibc
import HTTPMessages
import HTTPServer
import InstanceMetadata
import Terminal
import TextLayout
import World

/// `metadata serve` and `metadata get`: the instance metadata service for real clients, and for a look at it.
enum MetadataCommands {
  static let instance = Parameter<String?>.text(
    "--instance", "NAME", "the instance to be on (else the one of the machine that the world starts on)")
  static let port = Parameter<Int?>.integer("--port", "N", "the port (else a free one)", in: 0...65_535)
  static let address = Parameter<String?>.text(
    "--address", "ADDRESS[:PORT]", "the address in numbers to listen at (127.0.0.1)")
  static let path = Parameter<String>.argument("PATH", "such as instance-id, iam/info or /latest/user-data")
  static let versionOne = Parameter<Bool>.flag("--v1", "ask without a token, as IMDSv1 does")
  static let trace = Parameter<Bool>.flag("--trace", "show the exchange instead of the value")
  static let certificate = Parameter<Bool>.flag(
    "--certificate", "print the certificate that verifies the identity document, and end")

  static let serve = LabdeckCommand(
    "metadata serve", group: CommandGroup.emulators,
    summary: "answer real clients as the metadata service of an instance does",
    discussion:
      "Prints `export` lines for the AWS CLI and SDKs, then serves until Ctrl-C. Lines typed meanwhile change the instance: `help` lists them. The world follows real time unless --now is given.",
    options: [EmulatorWorld.file, instance, port, address, certificate],
    examples: [
      .init("metadata serve --port 1338", "the built-in world"),
      .init("metadata serve --world lab.yaml --instance web", "an instance of one's own"),
      .init("metadata serve --address 169.254.169.254:80", "at its own address, inside a network namespace"),
    ], schema: "labdeck.metadata-serve/1"
  ) { arguments, program in
    if arguments[certificate] {
      program.output.print(plain: InstanceIdentity.teachingCertificate + "\n")
      return .done
    }
    let (address, port) = try place(arguments)
    let emulator = try emulator(
      arguments, program, overIPv6: address.contains(":"), observe: observer(program))
    let server: HTTPServer
    do throws(ServerError) {
      server = try HTTPServer(address: address, port: port) { emulator.respond(to: $0) }
    } catch {
      throw CommandFailure(.inputOutput, error.message)
    }
    defer { server.stop() }
    announce(server, emulator, program)
    return ServeLoop(program: program, prompt: "metadata> ").run { line in take(line, emulator, program) }
  }

  static let get = LabdeckCommand(
    "metadata get", group: CommandGroup.emulators,
    summary: "ask the metadata service of an instance for one path",
    discussion:
      "A path without a leading slash stands below /latest/meta-data/. Nothing is sent over a network.",
    arguments: [path], options: [EmulatorWorld.file, instance, versionOne, trace],
    examples: [
      .init("metadata get iam/security-credentials/", "the name of the instance's role"),
      .init("metadata get iam/policy --trace", "what is never served, and why"),
    ], schema: "labdeck.metadata/1"
  ) { arguments, program in
    let emulator = try emulator(arguments, program, overIPv6: false, observe: nil)
    let conversation = try converse(arguments, emulator)
    let response = conversation.exchanges.last?.response
    if program.wantsJSON {
      var members =
        conversation.document().members?.filter { $0.key != "schema" }.map { ($0.key, $0.value) } ?? []
      members.append(("status", response.map { Node($0.status) } ?? nil))
      members.append(("body", Node(response?.text)))
      program.output.print(schema: "labdeck.metadata/1", members)
    } else if arguments[trace] || response?.status != 200 {
      program.output.print(conversation.trace(width: program.output.width))
    } else if let text = response?.text {
      program.output.print(plain: text.hasSuffix("\n") ? text : text + "\n")
    }
    return .done
  }

  static let all = [serve, get]

  // MARK: What both need

  private static func emulator(
    _ arguments: Arguments, _ program: Program, overIPv6: Bool,
    observe: (@Sendable (MetadataExchange) -> Void)?
  ) throws -> MetadataEmulator {
    let world = try EmulatorWorld.load(arguments, program)
    let names = world.accounts.values.flatMap { $0.instances.keys }.sorted()
    let chosen = arguments[instance] ?? world.start.flatMap { world.machines[$0]?.instance } ?? names.first
    guard let chosen else { throw CommandFailure(.malformedInput, "this world has no instance") }
    guard let (_, name, _) = world.instance(chosen) else {
      throw UsageError(
        "there is no instance `\(chosen)`",
        hint: NearestName.of(chosen, among: names).map { "did you mean `\($0)`?" }
          ?? "there is \(names.joined(separator: ", "))")
    }
    let emulator = MetadataEmulator(
      world, instance: name, clock: program.clock, identity: try .teaching(), overIPv6: overIPv6,
      observe: observe)
    guard let emulator else { throw CommandFailure(.malformedInput, "there is no instance `\(chosen)`") }
    return emulator
  }

  // MARK: serve

  /// Address and port; `--address` may carry both.
  private static func place(_ arguments: Arguments) throws -> (address: String, port: Int) {
    var address = arguments[self.address] ?? "127.0.0.1"
    var port = arguments[self.port]
    if address.hasPrefix("["), let end = address.firstIndex(of: "]") {
      let rest = address[address.index(after: end)...]
      if rest.hasPrefix(":") { port = Int(rest.dropFirst()) ?? -1 }
      address = String(address[address.index(after: address.startIndex)..<end])
    } else if let colon = address.firstIndex(of: ":"), address.lastIndex(of: ":") == colon {
      port = Int(address[address.index(after: colon)...]) ?? -1
      address = String(address[..<colon])
    }
    guard let port else { return (address, 0) }
    guard (0...65_535).contains(port) else { throw UsageError("a port is a number from 0 to 65535") }
    return (address, port)
  }

  /// Tells each request at a terminal.
  private static func observer(_ program: Program) -> (@Sendable (MetadataExchange) -> Void)? {
    guard isatty(2) == 1, !program.output.quiet else { return nil }
    let encoder = program.output.capabilities.messages
    return { exchange in
      try? DescriptorOutput.write(encoder.encode(StyledText([exchange.line])), to: 2)
    }
  }

  private static func announce(_ server: HTTPServer, _ emulator: MetadataEmulator, _ program: Program) {
    let world = emulator.world
    let endpoint = server.url + "/"
    let containers = world.machines.values.filter { machine in
      guard let container = machine.container, container.taskRole != nil else { return false }
      return world.instance(container.host)?.name == emulator.name
    }.sorted { $0.name < $1.name }
    func uri(_ machine: Machine) -> String {
      server.url + ContainerEndpoint.relativeURI(ofMachine: machine.name, in: world)
    }
    if program.wantsJSON {
      let list = containers.map { machine -> Node in
        [
          "machine": Node(machine.name), "AWS_CONTAINER_CREDENTIALS_FULL_URI": Node(uri(machine)),
          "AWS_CONTAINER_AUTHORIZATION_TOKEN": Node(machine.container?.authorizationToken),
        ]
      }
      program.output.print(
        schema: "labdeck.metadata-serve/1",
        [
          ("endpoint", Node(endpoint)), ("address", Node(server.address)), ("port", Node(server.port)),
          ("instance", Node(emulator.name)), ("instanceId", Node(emulator.description.id)),
          ("role", Node(emulator.description.profile?.role)),
          ("environment", ["AWS_EC2_METADATA_SERVICE_ENDPOINT": Node(endpoint)]), ("containers", Node(list)),
        ])
      return
    }
    var text = "export AWS_EC2_METADATA_SERVICE_ENDPOINT=\(endpoint)\n"
    for machine in containers {
      text +=
        "# the container \(machine.name):\n# export AWS_CONTAINER_CREDENTIALS_FULL_URI=\(uri(machine))\n"
      if let token = machine.container?.authorizationToken {
        text += "# export AWS_CONTAINER_AUTHORIZATION_TOKEN=\(token)\n"
      }
    }
    program.output.print(plain: text)
    let role = emulator.description.profile?.role.map { "role \($0)" } ?? "no role"
    program.output.remark(
      StyledText("serving \(emulator.name), \(role). Ctrl-C ends; `help` lists what can be changed"))
  }

  private static func take(_ line: String, _ emulator: MetadataEmulator, _ program: Program) -> Bool {
    switch line.split(separator: " ").joined(separator: " ") {
    case "": return true
    case "quit", "exit": return false
    case "help", "?":
      var table = TextTable([.init(), .init(overflow: .wrap)], indent: 2)
      for row in MetadataControl.help { table.append(StyledLine(row.line, .command), StyledLine(row.does)) }
      program.output.message(table.laidOut(width: program.output.width))
    case let line:
      do {
        program.output.remark(StyledText(try MetadataControl.apply(line, to: emulator)))
      } catch {
        _ = CommandRunner.explain(error, to: program.output)
      }
    }
    return true
  }

  // MARK: get

  private static func converse(_ arguments: Arguments, _ emulator: MetadataEmulator) throws
    -> MetadataConversation
  {
    var exchanges: [MetadataExchange] = []
    var fields: HTTPFields = ["Host": "169.254.169.254"]
    func ask(_ method: String, _ target: String, _ fields: HTTPFields) {
      exchanges.append(emulator.ask(HTTPRequest(method: method, target: target, fields: fields)))
    }
    if !arguments[versionOne] {
      ask("PUT", "/latest/api/token", fields + ["X-aws-ec2-metadata-token-ttl-seconds": "21600"])
      if let answer = exchanges.last?.response, answer.status == 200 {
        fields["X-aws-ec2-metadata-token"] = answer.text
      }
    }
    let path = arguments[path]
    ask("GET", path.hasPrefix("/") ? path : "/latest/meta-data/" + path, fields)
    return MetadataConversation(
      machine: emulator.name, client: "labdeck", exchanges: exchanges, instance: emulator.description)
  }
}

extension HTTPFields {
  fileprivate static func + (left: HTTPFields, right: HTTPFields) -> HTTPFields {
    HTTPFields(left.all + right.all)
  }
}
