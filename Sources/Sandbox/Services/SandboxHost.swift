import AWSCommand
import AWSProtocols
import AWSTypes
import CredentialChain
import Effects
import HTTPMessages
import LocalCloud
import SigV4
import World

/// The computer on which the sandbox's `aws` runs.
struct SandboxHost: AWSCommandHost {
  var shell: Shell
  let network: SandboxNetwork
  /// What the chain was asked, for the explanation.
  var inputs: ChainInputs?
  private var randomness: SeededRandom

  init(_ shell: Shell) {
    self.shell = shell
    network = shell.network()
    randomness = SeededRandom(
      seed: shell.sandbox.world.seed &+ UInt64(shell.sandbox.calls.count), purpose: "retries")
  }

  var version: CLIVersion { shell.client == .cliV1 ? .v1 : .v2 }
  var now: Timestamp { network.world.clock }
  var standardInput: [UInt8] { shell.input ?? [] }

  func variable(_ name: String) -> String? {
    shell.login.variables[name].flatMap { $0.isExported ? $0.value : nil }
  }

  private func path(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? shell.computer.home + path.dropFirst() : shell.path(path)
  }

  func read(_ path: String) throws(FileError) -> [UInt8] { try shell.computer.files.read(self.path(path)) }
  func kind(of path: String) -> FileKind? { shell.computer.files.kind(of: self.path(path)) }
  func list(_ path: String) throws(FileError) -> [String] { try shell.computer.files.list(self.path(path)) }

  mutating func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let path = self.path(path)
    let directory = FilePath.parent(of: path)
    if shell.computer.files[directory] == nil, FilePath.name(of: directory) == ".aws" {
      try shell.computer.files.makeDirectory(directory, now: now)
    }
    let isSecret = FilePath.name(of: directory) == ".aws"
    try shell.computer.files.write(path, bytes, mode: isSecret ? 0o600 : 0o644, now: now)
  }

  func absolutePath(_ path: String) -> String { self.path(path) }
  func modified(_ path: String) -> Timestamp? { shell.computer.files[self.path(path)]?.modified }

  mutating func setModified(_ path: String, _ time: Timestamp) {
    shell.computer.files.setModified(self.path(path), time)
  }

  mutating func makeDirectories(_ path: String) throws(FileError) {
    try shell.computer.files.makeDirectories(self.path(path), now: now)
  }

  mutating func remove(_ path: String) throws(FileError) { try shell.computer.files.remove(self.path(path)) }
  mutating func prompt(_ text: String) -> String? { shell.ask(text) }

  mutating func resolve(profile: String?, region: String?) throws(CLIError) -> ResolvedClient {
    let inputs = shell.chainInputs(shell.client, ChainOptions(profile: profile, region: region))
    self.inputs = inputs
    let resolution = shell.resolve(inputs, over: network)
    for write in resolution.writes {
      if shell.computer.files[FilePath.parent(of: write.path)] == nil {
        shell.computer.files.install(write.path, bytes: [], mode: 0o600, created: now)
      }
      try? shell.computer.files.write(write.path, Array(write.content.utf8), mode: 0o600, now: now)
    }
    if let error = resolution.error, error.code != "NoCredentialsError", error.code != "NoRegionError" {
      let text = resolution.errorText ?? error.message
      throw CLIError(
        "\n" + text + "\n", status: resolution.exitStatus ?? (version == .v1 ? 255 : 253))
    }
    return ResolvedClient(
      credentials: resolution.credentials, region: resolution.region.value, output: resolution.output.value,
      settings: settings(of: resolution.profile.value ?? "default"))
  }

  /// The properties of a profile of both files.
  private func settings(of profile: String) -> [String: String] {
    let places: [(String, ProfileFile.Kind)] = [
      (variable("AWS_CONFIG_FILE") ?? "~/.aws/config", .config),
      (variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials", .credentials),
    ]
    var files: [ProfileFile] = []
    for (path, kind) in places {
      guard let bytes = try? read(path) else { continue }
      files.append(ProfileFile.read(bytes, path: path, kind: kind, grammar: shell.client.grammar))
    }
    let found = ProfileSet(files).profile(profile)?.settings ?? []
    return Dictionary(found.map { ($0.property.name.lowercased(), $0.value) }) { _, last in last }
  }

  mutating func configurationList(profile: String?, region: String?) throws(CLIError) -> String {
    let inputs = shell.chainInputs(shell.client, ChainOptions(profile: profile, region: region))
    self.inputs = inputs
    let resolution = shell.resolve(inputs, over: network)
    if let error = resolution.error, error.code == "ProfileNotFound" {
      throw CLIError(
        "\n\(resolution.errorText ?? error.message)\n", status: 255,
        printed: ConfigurationList.head(resolution, explicitProfile: profile))
    }
    return ConfigurationList.text(resolution, explicitProfile: profile)
  }

  func sign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, payload: PayloadSigning
  ) -> HTTPRequest {
    let settings = SigningSettings.of(service: service, region: region)
    let signed = try? SigV4.sign(request, with: credentials, settings: settings, at: now)
    return signed.map { network.note($0) } ?? request
  }

  func presign(
    _ request: HTTPRequest, credentials: Credentials, region: String, service: String, expires: Int
  ) -> String {
    var settings = SigningSettings.of(service: service, region: region)
    if SigningSettings.isS3(service) { settings.payload = .unsigned }
    settings.addsContentSHA256 = false
    let signed = try? SigV4.presign(request, with: credentials, settings: settings, at: now, expires: expires)
    return signed.map { network.note($0).target } ?? request.target
  }

  mutating func send(_ request: HTTPRequest, to origin: HTTPOrigin) throws(TransportError) -> HTTPResponse {
    try network.send(request, to: origin, timeout: 60)
  }

  mutating func pause(seconds: Double) { network.pause(seconds: seconds) }
  mutating func random() -> Double { randomness.unit() }
}

extension Shell {
  /// `aws …`
  mutating func aws(_ call: Invocation) -> Int {
    var host = SandboxHost(self)
    let result = AWSCommand.run(call.arguments, on: &host)
    self = host.shell
    settle(host.network)
    if let trace = awsTrace(host, status: result.status) { sandbox.lastTrace = trace }
    write(result.output)
    if !result.errors.isEmpty {
      complain(result.errors.hasSuffix("\n") ? String(result.errors.dropLast()) : result.errors)
    }
    if let hint = result.hint { note("  " + hint) }
    if let error = host.network.records.last?.error { explain(error.code) }
    return result.status
  }

  /// What the world has instead of what was asked for.
  private mutating func explain(_ code: String) {
    let world = sandbox.world
    let (kind, names): (String, [String]) =
      switch code {
      case "NoSuchBucket": ("buckets", world.buckets.keys.sorted())
      case "InvalidInstanceID.NotFound": ("instances", world.main.instances.values.map(\.id).sorted())
      default: ("", [])
      }
    if !names.isEmpty { note("  this world has the \(kind) \(Wording.list(Array(names.prefix(8))))") }
  }

  /// Why an `aws` command came out as it did: its last call's decision or signature, else where its credentials came from.
  private func awsTrace(_ host: SandboxHost, status: Int) -> Trace? {
    if let record = host.network.records.last,
      let trace = sandbox.trace(of: record, host.network.requests.last)
    {
      if status != 0 || record.operation != "GetCallerIdentity" { return trace }
    }
    return host.inputs.map { inputs in
      // the files as the command left them: a session that it cached need not be asked for again
      var inputs = inputs
      inputs.files = computer.files
      return chainTrace(inputs)
    }
  }
}
