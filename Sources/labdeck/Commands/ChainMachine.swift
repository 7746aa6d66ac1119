import CommandTable
import CredentialChain
import Diagnostics
import Documents
import Effects
import HTTPClient
import SigV4

/// The machine that the `chain` commands look at: a directory with an environment, or this one.
struct ChainMachine {
  let files: any FileReader
  let home: String
  private let hasHome: Bool
  private let environment: [String: EnvironmentVariable]
  private let properties: [String: String]
  private let options: ChainOptions
  private let now: Timestamp
  private let recording: SourceText?
  private let runsProcesses: Bool
  private let dials: Bool

  init(_ arguments: Arguments, _ program: Program) throws {
    let home = arguments[ChainCommands.home]
    let root = arguments[ChainCommands.root]
    let isReal = arguments[ChainCommands.real]
    guard [home != nil, root != nil, isReal].count(where: { $0 }) == 1 else {
      throw UsageError(
        "say which machine is meant, once", hint: "`--home DIR`, `--root DIR`, or `--real` for this one")
    }
    if !isReal, arguments[ChainCommands.processes] {
      throw UsageError("`--run-processes` goes with `--real` only")
    }
    if arguments[ChainCommands.network] {
      if !isReal { throw UsageError("`--network` goes with `--real` only") }
      if arguments[ChainCommands.replay] != nil {
        throw UsageError("answers come from the network or from a recording, not from both")
      }
      if !HTTPClient.isAvailable {
        throw CommandFailure(.inputOutput, "`--network` needs libcurl, which is not installed")
      }
    }
    dials = arguments[ChainCommands.network]
    runsProcesses = arguments[ChainCommands.processes]
    var variables: [String: String] = isReal ? program.environment : [:]
    if let path = arguments[ChainCommands.environment] {
      if isReal { throw UsageError("`--real` reads this machine's own environment, not `\(path)`") }
      variables = try Self.variables(try program.readText(path))
    }
    let directory = try (home ?? root).map { try Self.directory($0, program) }
    if let directory, home != nil {
      // Whatever the environment calls the home directory, and the directory's own path, both mean the directory.
      let named = variables["HOME"].map(Self.trimmed)
      self.home = named ?? directory
      files = ConfinedFiles(directory: directory, seenAs: [self.home, directory])
      hasHome = true
    } else if let directory {
      files = ConfinedFiles(root: directory)
      self.home = variables["HOME"].map(Self.trimmed) ?? "/"
      hasHome = variables["HOME"] != nil
    } else {
      files = program.files
      self.home = variables["HOME"].map(Self.trimmed) ?? "/"
      hasHome = variables["HOME"] != nil
    }
    environment = variables.mapValues { EnvironmentVariable($0) }
    properties = try Self.properties(arguments[ChainCommands.properties])
    options = ChainOptions(
      profile: arguments[ChainCommands.profile], region: arguments[ChainCommands.region],
      release: arguments[ChainCommands.newest] ? .newest : .measured)
    now = program.now
    recording = try arguments[ChainCommands.replay].map { try program.readText($0) }
  }

  /// Follows a client's chain on this machine. Throws where it asks for something else than the recording has.
  func resolve(_ client: ChainClient) throws -> ChainResolution {
    let recorded = try recording.map { try RecordedTransport($0) }
    let inputs = ChainInputs(
      client: client, options: options, environment: environment, properties: properties, files: files,
      home: hasHome ? home : nil, now: now)
    let effects = ChainEffects(
      transport: dials ? HTTPClient() : recorded,
      processes: runsProcesses ? SpawnedProcesses(environment: environment) : nil, sign: sign)
    let resolution = CredentialChain.resolve(inputs, effects)
    if let mismatch = recorded?.mismatch { throw mismatch }
    return resolution
  }

  /// Signs requests to STS as the client would.
  private var sign: ChainEffects.Signer {
    { [now] request, _, credentials, region, service in
      let settings = SigningSettings(service: service, region: region)
      return (try? SigV4.sign(request, with: credentials, settings: settings, at: now).request) ?? request
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }

  private static func directory(_ path: String, _ program: Program) throws -> String {
    let absolute = program.installation.absolute(path)
    guard program.files.kind(of: absolute) == .directory else {
      throw FileError(.notFound, path: path, message: "No such directory")
    }
    return absolute
  }

  /// The environment file: an object of names and values, all of them text.
  private static func variables(_ source: SourceText) throws -> [String: String] {
    let document = try JSON.parse(source)
    guard let members = document.members else {
      throw Diagnostic(
        code: "chain.environment",
        "the environment is an object of names and values, not \(document.kindName)",
        in: source, at: document.range)
    }
    var result: [String: String] = [:]
    for member in members {
      guard let value = member.value.string else {
        throw Diagnostic(
          code: "chain.environment", "the value of `\(member.key)` is \(member.value.kindName), not a string",
          in: source, at: member.value.range)
      }
      result[member.key] = value
    }
    return result
  }

  private static func properties(_ texts: [String]) throws -> [String: String] {
    var result: [String: String] = [:]
    for text in texts {
      guard let mark = text.firstIndex(of: "="), mark != text.startIndex else {
        throw UsageError("`--property` takes NAME=VALUE, not `\(text)`")
      }
      result[String(text[..<mark])] = String(text[text.index(after: mark)...])
    }
    return result
  }
}
