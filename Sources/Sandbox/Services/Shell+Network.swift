import AWSProtocols
import AWSTypes
import CredentialChain
import Effects
import HTTPMessages
import InstanceMetadata
import LocalCloud
import SigV4
import TextLayout
import World

/// The way from a command to the services of the world.
extension Shell {
  /// A network for one command of this computer.
  func network() -> SandboxNetwork {
    SandboxNetwork(sandbox.world, metadata: sandbox.metadata.value, computer: computer.name)
  }

  /// Takes back what requests did to the world, and records them.
  mutating func settle(_ network: SandboxNetwork) {
    sandbox.world = network.world
    sandbox.metadata.value = network.metadata
    sandbox.remember(network.signatures)
    for line in network.dialogue { showAsked(line) }
    network.dialogue = []
    sandbox.calls += network.records.map { RecordedCall($0, computer: computer.name) }
    if !network.exchanges.isEmpty {
      let time = sandbox.clock
      sandbox.calls += network.exchanges.map { exchange in
        RecordedCall(
          time: time, computer: computer.name, service: "metadata", operation: String(exchange.request.path),
          caller: nil,
          status: exchange.response?.status ?? 0)
      }
    }
    if let last = network.records.last { sandbox.lastCall.value = last }
  }

  // MARK: Credentials

  /// Everything that decides where a client on this computer finds its credentials.
  func chainInputs(_ client: ChainClient, _ options: ChainOptions = ChainOptions()) -> ChainInputs {
    var environment: [String: EnvironmentVariable] = [:]
    for (name, variable) in login.variables where variable.isExported {
      environment[name] = EnvironmentVariable(variable.value, origin: variable.origin)
    }
    return ChainInputs(
      client: client, options: options, environment: environment,
      properties: sandbox.world.machines[computer.name]?.properties ?? [:], files: computer.files,
      home: computer.home,
      now: sandbox.clock)
  }

  /// Follows a client's chain over a network. `mayPeek` also looks at what was not reached, for explanations.
  func resolve(_ inputs: ChainInputs, over network: SandboxNetwork, mayPeek: Bool = false) -> ChainResolution
  {
    let world = network.world
    let shell = self
    return CredentialChain.resolve(
      inputs,
      ChainEffects(
        transport: network, processes: SandboxProcesses(shell: self),
        sign: Self.sign(at: sandbox.clock, over: network),
        mfaCode: mayPeek ? nil : { shell.askForCode(of: $0, over: network) }, mayPeek: mayPeek,
        identify: { world.owner(of: $0) }))
  }

  /// Asks the person for the code of an MFA device. What was asked and typed shows once the network is settled.
  private func askForCode(of serial: String, over network: SandboxNetwork) -> String? {
    let prompt = "Enter MFA code for \(serial): "
    let code = interaction.ask(prompt)
    network.dialogue.append(prompt + (code ?? ""))
    return code
  }

  /// Signs the requests that a chain makes itself, at a time.
  static func sign(at now: Timestamp, over network: SandboxNetwork) -> ChainEffects.Signer {
    { request, origin, credentials, region, service in
      var request = request
      if request.fields["Host"] == nil { request.fields["Host"] = origin.authority }
      let signed = try? SigV4.sign(
        request, with: credentials, settings: .of(service: service, region: region), at: now)
      return signed.map { network.note($0) } ?? request
    }
  }

  /// The explanation of a client's chain: the whole ladder, what was not asked included. It changes nothing.
  func chainTrace(_ inputs: ChainInputs) -> Trace {
    let resolution = resolve(inputs, over: network(), mayPeek: true)
    return Trace(
      .chain, short: ChainView.short(resolution),
      full: StyledText([ChainView.title(resolution, machine: computer.name)]) + ChainView.full(resolution))
  }

  /// The client whose chain the `aws` of this computer follows.
  var client: ChainClient {
    ChainClient(rawValue: sandbox.world.machines[computer.name]?.client ?? "cli-v2") ?? .cliV2
  }
}

/// Runs the programs of `credential_process` as commands of the sandbox.
private struct SandboxProcesses: ProcessRunner {
  let shell: Shell

  func run(_ words: [String]) throws(ProcessError) -> ProcessOutput {
    var shell = self.shell
    guard let name = words.first else { throw ProcessError("no program is named") }
    if CommandTable.commands[name] == nil, !shell.programNames.contains(name), !name.contains("/") {
      throw ProcessError("[Errno 2] No such file or directory: '\(name)'")
    }
    var status = 0
    let bytes = shell.capture { inner in
      inner.input = []
      status = inner.execute(Invocation(name: name, arguments: Array(words.dropFirst()), text: name))
    }
    return ProcessOutput(status: status, output: bytes)
  }
}

extension World {
  /// Whose credentials are, for people: `user app`, `role one-bucket`; nil where nobody's.
  func owner(of credentials: Credentials) -> String? {
    switch holder(ofAccessKey: credentials.accessKeyID) {
    case .user(let held): "user \(held.user)"
    case .session(let session):
      switch session.kind {
      case .role(_, let role, _): "role \(role)"
      case .user(_, let user): "user \(user)"
      case .root: "the root user"
      case .federated(_, _, let name): "federated user \(name)"
      }
    case nil: nil
    }
  }
}

extension RecordedCall {
  init(_ record: CallRecord, computer: String) {
    self.init(
      time: record.time, computer: computer, service: record.service ?? "aws",
      operation: record.operation ?? "",
      caller: record.caller?.shortName, status: record.status, errorCode: record.error?.code)
  }
}

extension Caller {
  /// `user/app`, `role/one-bucket`, `root`; nil for nobody.
  var shortName: String? {
    switch kind {
    case .user(let name): "user/\(name)"
    case .role(let name, _): "role/\(name)"
    case .root: "root"
    case .federated(_, let name): "federated-user/\(name)"
    case .anonymous: nil
    }
  }
}
