import AWSTypes
import CommandTable
import CredentialChain
import Diagnostics
import Documents
import Effects
import TextLayout

/// `chain`: where a client finds its credentials, several clients side by side, and what is wrong with profile files.
enum ChainCommands {
  static let client = Parameter<String?>.choice(
    "--client", ChainClient.allCases.map(\.rawValue), "whose chain (cli-v2 unless given)")
  static let clients = Parameter<[String]>.texts(
    "--client", "CLIENT", "a client to compare; repeatable, all of them unless given",
    values: .words(ChainClient.allCases.map(\.rawValue)))
  static let home = Parameter<String?>.text(
    "--home", "DIR", "DIR stands for the home directory; nothing else is read", values: .file)
  static let root = Parameter<String?>.text(
    "--root", "DIR", "DIR stands for `/`; HOME comes from the environment file", values: .file)
  static let real = Parameter<Bool>.flag("--real", "this machine's own environment and files")
  static let environment = Parameter<String?>.text(
    "--env-file", "FILE.json", "the environment, an object of names and values", values: .file)
  static let properties = Parameter<[String]>.texts("--property", "K=V", "a Java system property; repeatable")
  static let profile = Parameter<String?>.text(
    "--profile", "P", "the profile, as the client's option gives it")
  static let region = Parameter<String?>.text("--region", "R", "the region, as the client's option gives it")
  static let replay = Parameter<String?>.text(
    "--http-replay", "FILE", "answer HTTP requests from a recording", values: .file)
  static let processes = Parameter<Bool>.flag(
    "--run-processes", "with --real: run the program of credential_process")
  static let network = Parameter<Bool>.flag(
    "--network", "with --real: ask STS, Identity Center, container and metadata endpoints")
  static let newest = Parameter<Bool>.flag(
    "--newest", "follow the newest release instead of the measured one")
  static let secrets = Parameter<Bool>.flag("--show-secrets", "show secret keys and session tokens")

  private static let place: [any CommandParameter] = [
    home, root, real, environment, properties, profile, region, replay, network, processes, newest,
  ]

  static let resolve = LabdeckCommand(
    "chain resolve", group: CommandGroup.engines,
    summary: "find out which credentials a client would use, and why",
    discussion: """
      Asks every provider in the client's own order and says what each has. Nothing is run and nothing dialled: a step that \
      would do so is skipped, and says what it would have done. Then the error is what the client says when nobody answers.

      The last column of the table numbers the six steps of the course notes.
      """,
    options: [client] + place + [secrets],
    examples: [
      .init("chain resolve --real", "which credentials the AWS CLI uses on this machine"),
      .init(
        "chain resolve --home ./someone --client boto3 --profile work", "a directory as the home of boto3"),
      .init("chain resolve --root ./image --env-file env.json --json", "the files of an image, as JSON"),
    ],
    schema: ChainResolution.schema
  ) { arguments, program in
    let machine = try ChainMachine(arguments, program)
    let resolution = try machine.resolve(arguments[client].flatMap(ChainClient.init) ?? .cliV2)
    let shown = arguments[secrets]
    program.show(schema: ChainResolution.schema) {
      resolution.members(showingSecrets: shown)
    } text: { width in
      var text = StyledText([ChainView.title(resolution, width: width), Rule.line(width: width)])
      text += ChainView.full(resolution, width: width)
      if shown, let keys = resolution.credentials {
        text.append(StyledLine("  secret key     \(keys.secretAccessKey)"))
        if let token = keys.sessionToken { text.append(StyledLine("  session token  \(token)")) }
      }
      return text
    }
    if program.isOnTerminal, !program.wantsJSON {
      let stage = try Stage(output: program.output)
      try ChainExplorer(program: program, stage: stage, machine: machine, resolution: resolution).run()
    }
    return .done
  }

  static let compare = LabdeckCommand(
    "chain compare", group: CommandGroup.engines, summary: "show several clients' chains side by side",
    options: [clients] + place,
    examples: [.init("chain compare --real --client cli-v2 --client java-v2", "where the two differ here")],
    schema: "labdeck.chain-comparison/1"
  ) { arguments, program in
    var chosen: [ChainClient] = []
    for name in arguments[clients] {
      guard let client = ChainClient(rawValue: name) else {
        let known = ChainClient.allCases.map(\.rawValue)
        throw UsageError(
          "there is no client `\(name)`",
          hint: NearestName.of(name, among: known).map { "did you mean `\($0)`?" }
            ?? "there are \(known.joined(separator: ", "))")
      }
      chosen.append(client)
    }
    let all = try (chosen.isEmpty ? ChainClient.allCases : chosen).map { client in
      try ChainMachine(arguments, program).resolve(client)
    }
    program.show(schema: "labdeck.chain-comparison/1") {
      [("clients", Node(all.map { Node(.object($0.members().map { Node.Member(key: $0.0, value: $0.1) })) }))]
    } text: { width in
      ChainView.comparison(all, width: width)
    }
    return .done
  }

  static let paths = Parameter<[String]>.arguments("FILE", "files to check", values: .file)

  static let files = LabdeckCommand(
    "chain files", group: CommandGroup.engines,
    summary: "check profile files, for the CLI's and the SDKs' grammar",
    discussion:
      "A file whose name begins with `credentials` is read as a credentials file, every other as a config file.",
    arguments: [paths], options: [home, root, real],
    examples: [
      .init("chain files ~/.aws/config ~/.aws/credentials", "check this machine's own files"),
      .init("chain files --home ./someone", "check those of a directory"),
    ],
    schema: "labdeck.chain-files/1"
  ) { arguments, program in
    var files: [ProfileFileText] = []
    for path in arguments[paths] {
      let bytes = try program.files.read(program.installation.absolute(path))
      files.append(ProfileFileText(bytes, path: path))
    }
    if files.isEmpty {
      let machine = try ChainMachine(arguments, program)
      for name in ["config", "credentials"] {
        let path = "~/.aws/\(name)"
        guard let bytes = try? machine.files.read(machine.home + "/.aws/\(name)") else { continue }
        files.append(ProfileFileText(bytes, path: path))
      }
    }
    let problems = ProfileCheck.problems(files)
    program.show(schema: "labdeck.chain-files/1") {
      [("files", Node(files.map(\.path))), ("problems", Node(problems.map(\.node)))]
    } text: { _ in
      if files.isEmpty { return StyledText("there is no profile file") }
      var text = StyledText(
        problems.flatMap { DiagnosticLayout.text($0, width: program.output.listWidth).lines })
      if problems.isEmpty {
        text.append(StyledLine("nothing is wrong with \(files.map(\.path).joined(separator: ", "))"))
      }
      return text
    }
    return problems.contains { $0.severity == .error } ? .failed : .done
  }

  static let all = [resolve, compare, files]
}

extension Diagnostic {
  /// The JSON form of a problem.
  fileprivate var node: Node {
    [
      "file": Node(file), "line": range.map { Node($0.start.line) } ?? nil,
      "column": range.map { Node($0.start.column) } ?? nil, "severity": Node(severity.rawValue),
      "code": Node(code),
      "message": Node(message), "hint": Node(hint),
    ]
  }
}
