import CommandTable
import Diagnostics
import Documents
import Emulators
import HTTPServer
import InstanceMetadata
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

  static let instance = Parameter<String?>.text(
    "--instance", "NAME",
    "serve the metadata of an instance, too, or of a machine that is one or a container on one")
  static let metadataAddress = Parameter<String?>.text(
    "--metadata-address", "ADDRESS[:PORT]", "where the metadata is served (127.0.0.1, a free port)")

  static let serve = LabdeckCommand(
    "cloud serve", group: CommandGroup.emulators,
    summary: "answer the AWS CLI and SDKs as STS, IAM, EC2, S3 and others do",
    discussion:
      "Prints `export` lines that point clients at it, then serves until Ctrl-C. Signatures are checked and every call is authorised by the world's policies. With --instance the lines put a shell on that instance: its clients find the role's credentials in the metadata, the cloud takes them, and what a call changes about the instance shows there at once. Lines typed meanwhile: `why` explains the last call, `help` lists the others. The world follows real time unless --now is given; nothing of it is kept.",
    options: [EmulatorWorld.file, port, user, instance, metadataAddress, tlsKey, tlsCertificate],
    examples: [
      .init("cloud serve --port 4599", "the built-in world"),
      .init("cloud serve --world lab.yaml --as dev1", "a world of one's own, as one of its users"),
      .init("cloud serve --instance web", "as a program on the instance web, by its role"),
    ], schema: "labdeck.cloud-serve/1"
  ) { arguments, program in
    let world = try EmulatorWorld.load(arguments, program)
    let client = try CloudClient(world, user: arguments[user])
    let tls = try tls(arguments, program)
    let listening = try ListeningPlace.of(arguments[metadataAddress], port: nil)
    let place = try arguments[instance].map {
      try EmulatorWorld.place($0, in: world, overIPv6: listening.address.contains(":"))
    }
    if place == nil, arguments[metadataAddress] != nil {
      throw UsageError("--metadata-address goes with --instance")
    }
    let port = arguments[port] ?? 0
    return try ServeLoop(program: program, prompt: "cloud> ").serve(world) { shared throws(ServerError) in
      try WorldServer(shared, cloud: .init(port: port), tls: tls, place: place, metadata: listening)
    } announce: { server in
      announce(server, client, program)
    }
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

  private static func announce(_ server: WorldServer, _ client: CloudClient?, _ program: Program) {
    guard let cloud = server.cloud else { return }
    let account = server.world.withWorld { $0.mainAccount }
    let user = userVariables(server, client)
    if program.wantsJSON { return printDocument(server, client, user, account: account, program) }
    let who: String
    if let place = server.place {
      let role = server.world.description(of: place)?.profile?.role.map { "role \($0)" } ?? "no role"
      var text = ExportLines.of(server.variables) + ExportLines.unset(ExportLines.keys)
      text += ExportLines.of(server.containers)
      if let client { text += ExportLines.of(user, as: "the user \(client.user), in another shell") }
      program.output.print(plain: text)
      who = "on \(place.name), \(role)"
    } else {
      program.output.print(
        plain: ExportLines.of(user) + ExportLines.unset(["AWS_SESSION_TOKEN", "AWS_PROFILE"]))
      who = client.map { "as user \($0.user)" } ?? "no user of this world has an access key"
    }
    program.output.remark(
      StyledText("serving account \(account), \(who). Ctrl-C ends; `why` explains the last call").wrapped(
        to: program.output.width))
    program.output.remark(
      StyledText(
        "AWS CLI before 2.13 and 1.29 overlooks AWS_ENDPOINT_URL and calls the real AWS: give it --endpoint-url \(cloud.url)/"
      ).wrapped(to: program.output.width))
  }

  /// What leads a client outside the cloud to the endpoint, as a user.
  private static func userVariables(_ server: WorldServer, _ client: CloudClient?) -> [WorldServer.Variable] {
    let own = server.variables
    var variables = own.filter { $0.name == "AWS_ENDPOINT_URL" }
    if let client {
      variables.append(("AWS_ACCESS_KEY_ID", client.accessKeyID))
      variables.append(("AWS_SECRET_ACCESS_KEY", client.secret))
    }
    return variables + own.filter { $0.name.hasSuffix("REGION") } + [("AWS_EC2_METADATA_DISABLED", "true")]
  }

  private static func printDocument(
    _ server: WorldServer, _ client: CloudClient?, _ user: [WorldServer.Variable], account: String,
    _ program: Program
  ) {
    guard let cloud = server.cloud else { return }
    var members: [(String, Node)] = [
      ("endpoint", Node(cloud.url + "/")), ("address", Node(cloud.address)), ("port", Node(cloud.port)),
      ("account", Node(account)), ("user", Node(client?.user)),
      ("environment", ExportLines.document(server.place == nil ? user : server.variables)),
    ]
    if let place = server.place, let metadata = server.metadata {
      let instance = server.world.description(of: place)
      members += [
        ("userEnvironment", ExportLines.document(user)),
        (
          "metadata",
          [
            "endpoint": Node(metadata.url + "/"), "address": Node(metadata.address),
            "port": Node(metadata.port), "instance": Node(place.instance), "instanceId": Node(instance?.id),
            "role": Node(instance?.profile?.role),
          ]
        ), ("containers", ExportLines.document(server.containers)),
      ]
    }
    program.output.print(schema: "labdeck.cloud-serve/1", members)
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
