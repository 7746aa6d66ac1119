import CommandTable
import Diagnostics
import Documents
import Effects
import Emulators
import HTTPMessages
import HTTPServer
import InstanceMetadata
import TextLayout
import World

/// `metadata serve` and `metadata get`: the instance metadata service for real clients, and for a look at it.
enum MetadataCommands {
  static let instance = Parameter<String?>.text(
    "--instance", "NAME",
    "the instance to be on, or a machine that is one or a container on one (else where the world starts)")
  static let port = Parameter<Int?>.integer("--port", "N", "the port (else a free one)", in: 0...65_535)
  static let address = Parameter<String?>.text(
    "--address", "ADDRESS[:PORT]", "the address in numbers to listen at (127.0.0.1)")
  static let path = Parameter<String>.argument("PATH", "such as instance-id, iam/info or /latest/user-data")
  static let versionOne = Parameter<Bool>.flag("--v1", "ask without a token, as IMDSv1 does")
  static let trace = Parameter<Bool>.flag("--trace", "show the exchange instead of the value")
  static let full = Parameter<Bool>.flag("--full", "show the exchange with its headers and bodies")
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
    let listening = try ListeningPlace.of(arguments[address], port: arguments[port])
    let world = try EmulatorWorld.load(arguments, program)
    let place = try chosenPlace(arguments, in: world, overIPv6: listening.address.contains(":"))
    return try ServeLoop(program: program, prompt: "metadata> ").serve(world) { shared throws(ServerError) in
      try WorldServer(shared, cloud: nil, place: place, metadata: listening)
    } announce: { server in
      announce(server, program)
    }
  }

  static let get = LabdeckCommand(
    "metadata get", group: CommandGroup.emulators,
    summary: "ask the metadata service of an instance for one path",
    discussion:
      "A path without a leading slash stands below /latest/meta-data/. Nothing is sent over a network.",
    arguments: [path], options: [EmulatorWorld.file, instance, versionOne, trace, full],
    examples: [
      .init("metadata get iam/security-credentials/", "the name of the instance's role"),
      .init("metadata get iam/policy --trace", "what is never served, and why"),
      .init("metadata get instance-id --full", "what is said on both sides"),
    ], schema: "labdeck.metadata/1"
  ) { arguments, program in
    let world = try EmulatorWorld.load(arguments, program)
    let place = try chosenPlace(arguments, in: world)
    let conversation = try converse(
      arguments, SharedWorld(world, clock: program.clock), at: place)
    let response = conversation.exchanges.last?.response
    if program.wantsJSON {
      var members =
        conversation.document().members?.filter { $0.key != "schema" }.map { ($0.key, $0.value) } ?? []
      members.append(("status", response.map { Node($0.status) } ?? nil))
      members.append(("body", Node(response?.text)))
      program.output.print(schema: "labdeck.metadata/1", members)
    } else if arguments[full] {
      var text = conversation.screen(width: program.output.width)
      text.appendBlank()
      text += conversation.messages()
      program.output.print(text)
    } else if arguments[trace] || response?.status != 200 {
      program.output.print(conversation.trace(width: program.output.width))
    } else if let text = response?.text {
      program.output.print(plain: text.hasSuffix("\n") ? text : text + "\n")
    }
    return .done
  }

  static let all = [serve, get]

  // MARK: What both need

  /// The place that `--instance` names, else that of the machine on which the world starts, else the first there is.
  private static func chosenPlace(_ arguments: Arguments, in world: World, overIPv6: Bool = false) throws
    -> MetadataPlace
  {
    if let name = arguments[instance] { return try EmulatorWorld.place(name, in: world, overIPv6: overIPv6) }
    let names = [world.start].compactMap { $0 } + MetadataPlace.names(in: world)
    guard let place = names.lazy.compactMap({ MetadataPlace($0, in: world, overIPv6: overIPv6) }).first else {
      throw CommandFailure(.malformedInput, "this world has no instance")
    }
    return place
  }

  // MARK: serve

  private static func announce(_ server: WorldServer, _ program: Program) {
    guard let metadata = server.metadata, let place = server.place else { return }
    let instance = server.world.description(of: place)
    if program.wantsJSON {
      program.output.print(
        schema: "labdeck.metadata-serve/1",
        [
          ("endpoint", Node(metadata.url + "/")), ("address", Node(metadata.address)),
          ("port", Node(metadata.port)), ("instance", Node(place.instance)),
          ("instanceId", Node(instance?.id)), ("role", Node(instance?.profile?.role)),
          ("environment", ExportLines.document(server.variables)),
          ("containers", ExportLines.document(server.containers)),
        ])
      return
    }
    program.output.print(plain: ExportLines.of(server.variables) + ExportLines.of(server.containers))
    let role = instance?.profile?.role.map { "role \($0)" } ?? "no role"
    program.output.remark(
      StyledText(
        "serving \(place.name), \(role). Ctrl-C ends; `help` lists what can be changed"))
    if place.caller.overIPv6, instance?.metadataOptions.ipv6Enabled == false {
      program.output.remark(
        StyledText("its IPv6 endpoint is not enabled, so nobody is answered here until you type `ipv6 on`"))
    }
  }

  // MARK: get

  private static func converse(_ arguments: Arguments, _ world: SharedWorld, at place: MetadataPlace) throws
    -> MetadataConversation
  {
    var exchanges: [MetadataExchange] = []
    var fields: HTTPFields = ["Host": "169.254.169.254"]
    func ask(_ method: String, _ target: String, _ fields: HTTPFields) {
      if let exchange = world.ask(HTTPRequest(method: method, target: target, fields: fields), at: place) {
        exchanges.append(exchange)
      }
    }
    if !arguments[versionOne] {
      ask("PUT", "/latest/api/token", fields + ["X-aws-ec2-metadata-token-ttl-seconds": "21600"])
      if let answer = exchanges.last?.response, answer.status == 200 {
        fields["X-aws-ec2-metadata-token"] = answer.text
      }
    }
    let path = arguments[path]
    ask("GET", path.hasPrefix("/") ? path : "/latest/meta-data/" + path, fields)
    guard let instance = world.description(of: place) else {
      throw CommandFailure(.malformedInput, "\(place.instance) is gone")
    }
    return MetadataConversation(
      machine: place.instance, container: place.container, client: "labdeck", exchanges: exchanges,
      instance: instance)
  }
}

extension HTTPFields {
  fileprivate static func + (left: HTTPFields, right: HTTPFields) -> HTTPFields {
    HTTPFields(left.all + right.all)
  }
}
