internal import AWSTypes
internal import Effects
internal import HTTPMessages

/// Why a provider ended the chain, or could not go on.
enum Stop: Error {
  /// It failed, in the client's words.
  case failed(ChainError)
  /// It would have dialled or run something that is not allowed here.
  case skipped(Skip)
}

/// What was not done, and what the client says when nobody answers.
struct Skip {
  /// `GET http://…`, `run /bin/x`.
  var would: String
  /// The client's error when nobody answers; nil where that cannot be said, or where the client just goes on.
  var ifUnanswered: ChainError?
  /// Whether the chain ends here whatever would have come of it.
  var ends = false
}

/// What a provider found.
struct Finding {
  var credentials: Credentials
  var proofs: [Proof]
  /// `role one-bucket`, where the source names its owner.
  var identity: String?
  /// The client's own name for what gave them, where that is not the step's.
  var provider: String?
  /// What a step that was not reached is said to hold: `role one-bucket`, `key AKIA····MPLE`.
  var holds: String {
    identity ?? "key \(Masking.accessKeyID(credentials.accessKeyID))"
  }
}

/// One walk through a chain: the inputs, what may be touched, and what was looked at so far. Providers are functions on it.
struct ChainRun {
  let inputs: ChainInputs
  var effects: ChainEffects
  /// What the present step looked at.
  var looked: [Look] = []
  /// The profile files that were read, or looked for.
  var files: [Look] = []
  /// Why the present step has nothing, for people.
  var absence = "empty"
  /// Files that the client would write.
  var writes: [CacheWrite] = []
  /// The client's own name of the profile in use.
  var profileName = "default"
  /// The profiles of both files.
  var profiles = ProfileSet([])
  /// The region in use, once somebody asked for it.
  var knownRegion: Sourced?
  /// What the present provider says of having nothing, where the client collects such messages.
  var passedMessage: String?
  /// Those messages by provider.
  var passedMessages: [String: String] = [:]
  /// Token file and role that were found by a client's own names.
  var webIdentityOverride: (path: String, role: String)?
  /// The profile in use as Go has loaded it.
  var goProfile: GoProfile?
  /// Whether this walk only finds out what a provider holds that was not reached.
  var isPeeking = false

  init(_ inputs: ChainInputs, _ effects: ChainEffects) {
    self.inputs = inputs
    self.effects = effects
  }

  var now: Timestamp { inputs.now }
  var isCLI: Bool { inputs.client == .cliV1 || inputs.client == .cliV2 }
  var isNewest: Bool { inputs.options.release == .newest }

  // MARK: looking

  /// A variable's value, noted as looked at; nil where it is not set.
  mutating func variable(_ name: String) -> String? {
    let variable = inputs.environment[name]
    look(name, variable.map(Self.finding) ?? "not set")
    return variable?.value
  }

  /// A variable's value where it is set and not empty.
  mutating func nonEmptyVariable(_ name: String) -> String? {
    variable(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A variable's value, without noting it.
  func quietVariable(_ name: String) -> String? { inputs.environment[name]?.value }

  mutating func look(_ what: String, _ finding: String) { looked.append(Look(what, finding)) }

  private static func finding(_ variable: EnvironmentVariable) -> String {
    let state = variable.value.isEmpty ? "set, but empty" : "set"
    return variable.origin.map { "\(state) \($0)" } ?? state
  }

  /// Where a variable was set, for a proof.
  func origin(of variable: String) -> String {
    inputs.environment[variable]?.origin.map { "set \($0)" } ?? unknownOrigin
  }

  // MARK: paths

  /// A path as it is shown: the home directory becomes `~`.
  func shown(_ path: String) -> String {
    guard let home = inputs.home, home != "/", !home.isEmpty else { return path }
    if path == home { return "~" }
    return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
  }

  /// Replaces a leading `~` by the home directory, as every client does.
  func expandingHome(_ path: String) -> String {
    guard let home = inputs.home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst(1)
  }

  /// Reads a file and notes that it did; nil where it is not there or no file.
  mutating func file(_ path: String) -> [UInt8]? {
    do {
      let bytes = try inputs.files.read(path)
      look(shown(path), "read")
      return bytes
    } catch {
      look(shown(path), Self.words(for: error))
      return nil
    }
  }

  /// Reads one of the profile files by the client's grammar and notes that; nil where it is not there.
  mutating func profileFile(_ path: String, _ kind: ProfileFile.Kind) -> ProfileFile? {
    guard !path.isEmpty else { return nil }
    let shown = shown(path)
    do {
      let bytes = try inputs.files.read(path)
      let file = ProfileFile.read(bytes, path: shown, kind: kind, grammar: inputs.client.grammar)
      note(Look(shown, file.isRefused ? Self.refusedFile : "read"))
      return file
    } catch {
      note(Look(shown, Self.words(for: error)))
      return nil
    }
  }

  /// What is said of a profile file that the client's grammar refuses.
  static let refusedFile = "read, and refused"

  mutating func note(_ file: Look) {
    if !files.contains(where: { $0.what == file.what }) { files.append(file) }
  }

  static func words(for error: FileError) -> String {
    switch error.kind {
    case .notFound, .notDirectory: "not there"
    case .permissionDenied: "not readable"
    case .isDirectory: "a directory"
    case .outside: "outside the directory that may be read"
    case .other: error.message
    }
  }

  // MARK: the outside

  /// Sends a request and notes it. Throws `skipped` where nothing may be dialled.
  mutating func send(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double, ifUnanswered: ChainError?
  ) throws(Stop) -> Result<HTTPResponse, TransportError> {
    let line = "\(request.method) \(origin)\(request.target)"
    guard let transport = effects.transport else {
      look(line, "not sent")
      throw .skipped(Skip(would: line, ifUnanswered: ifUnanswered))
    }
    do {
      let response = try transport.send(request, to: origin, timeout: timeout)
      look(line, String(response.status))
      return .success(response)
    } catch {
      switch error {
      case .timedOut: look(line, "no answer within \(Self.seconds(timeout))")
      case .refused(let words): look(line, words.isEmpty ? "refused" : words)
      case .notAllowed:
        look(line, "not sent")
        throw .skipped(Skip(would: line, ifUnanswered: ifUnanswered))
      }
      return .failure(error)
    }
  }

  private static func seconds(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e9 ? "\(Int(value)) s" : "\(value) s"
  }
}

/// The origin of a variable of which nobody knows who set it.
let unknownOrigin = "environment variable"
