import Diagnostics
import Documents

/// Machines, call limits and the organization.
extension WorldLoader {
  static let machineKeys = [
    "on", "container", "client", "user", "files", "environment", "properties", "programs",
  ]
  static let clients = ["cli-v2", "cli-v1"]
  static let sdks = ["boto3", "java-v1", "java-v2", "go-v2", "js-v3", "rust", "cli-v1", "cli-v2"]

  mutating func loadMachines(_ node: Node) {
    if let machine = node["machine"] {
      loadMachine(Node.Member(key: "laptop", keyRange: machine.range, value: machine))
      world.start = "laptop"
    }
    for member in node["machines"].flatMap({ object($0, "machines") }) ?? [] {
      loadMachine(member)
      if world.start == nil { world.start = member.key }
    }
    if let start = node["start"], let name = string(start) {
      world.start = name
      refer("machine", name, start.range) {
        $0.machines[name] != nil
      } candidates: {
        Array($0.machines.keys)
      }
    }
  }

  private mutating func loadMachine(_ member: Node.Member) {
    guard let node = fields(member.value, "a machine", known: Self.machineKeys) else { return }
    var machine = Machine(name: member.key)
    if let client = node["client"].flatMap({ word($0, Self.clients) }) { machine.client = client }
    if let on = node["on"], let name = string(on) {
      machine.instance = name
      machine.user = "ec2-user"
      refer("instance", name, on.range) {
        $0.instance(name) != nil
      } candidates: { world in
        world.accounts.values.flatMap { $0.instances.keys }
      }
    }
    if let user = node["user"].flatMap({ string($0) }) { machine.user = user }
    if let container = node["container"] { machine.container = loadContainer(container) }
    for file in node["files"].flatMap({ object($0, "files") }) ?? [] { loadFile(file, into: &machine) }
    for variable in node["environment"].flatMap({ object($0, "environment") }) ?? [] {
      machine.environment.append(
        EnvironmentEntry(
          name: variable.key, value: string(variable.value) ?? "",
          origin: "set for every process on \(member.key)"))
    }
    machine.properties = node["properties"].map { stringMap($0, "properties") } ?? [:]
    for program in node["programs"].flatMap({ object($0, "programs") }) ?? [] {
      loadProgram(program, into: &machine)
    }
    world.machines[member.key] = machine
  }

  private mutating func loadContainer(_ node: Node) -> Container? {
    let known = ["on", "hops", "task-role", "authorization-token", "authorization-token-file"]
    guard let fields = fields(node, "a container", known: known) else { return nil }
    guard let host = fields["on"], let name = string(host) else {
      report("world.container", "a container needs `on`: the instance it runs on", node.range)
      return nil
    }
    refer("instance", name, host.range) {
      $0.instance(name) != nil
    } candidates: { world in
      world.accounts.values.flatMap { $0.instances.keys }
    }
    var container = Container(host: name)
    if let hops = fields["hops"].flatMap({ integer($0, 1...64) }) { container.hops = hops }
    if let role = fields["task-role"], let roleName = string(role) {
      container.taskRole = roleName
      refer("role", roleName, role.range) {
        $0.main.roles[roleName] != nil
      } candidates: {
        Array($0.main.roles.keys)
      }
    }
    container.authorizationToken = fields["authorization-token"].flatMap { string($0) }
    if let file = fields["authorization-token-file"], let path = string(file) {
      if !path.hasPrefix("/") {
        report("world.file", "`\(path)` is no path: it begins with `/`", file.range)
      }
      container.authorizationTokenFile = path
      container.authorizationToken = container.authorizationToken ?? world.derivePodToken(for: name)
    }
    return container
  }

  /// A file is a text, or `{ text, mode }`.
  private mutating func loadFile(_ member: Node.Member, into machine: inout Machine) {
    guard member.key.hasPrefix("/") || member.key == "~" || member.key.hasPrefix("~/") else {
      report("world.file", "`\(member.key)` is no path: it begins with `/` or `~/`", member.keyRange)
      return
    }
    if let text = member.value.string {
      machine.files[member.key] = MachineFile(text)
      return
    }
    guard let node = fields(member.value, "a file", known: ["text", "mode"]) else { return }
    var file = MachineFile(node["text"].flatMap { string($0) } ?? "")
    if let mode = node["mode"] {
      if let text = string(mode), let bits = Int(text, radix: 8), (0...0o777).contains(bits) {
        file.mode = bits
      } else {
        report("world.mode", "a mode is three octal digits in quotes, such as \"600\"", mode.range)
      }
    }
    machine.files[member.key] = file
  }

  /// What a program does is the sandbox's affair; only its SDK is checked here.
  private mutating func loadProgram(_ member: Node.Member, into machine: inout Machine) {
    guard let members = object(member.value, "a program") else { return }
    guard let sdk = member.value["sdk"] else {
      report("world.program", "the program `\(member.key)` needs `sdk`", member.keyRange)
      return
    }
    guard let name = word(sdk, Self.sdks) else { return }
    let action = members.filter { $0.key != "sdk" && $0.key != "summary" }
    machine.programs[member.key] = Program(
      sdk: name, summary: member.value["summary"].flatMap { string($0) } ?? "",
      action: Node(.object(action), range: member.value.range))
  }

  // MARK: Limits

  mutating func loadLimits(_ node: Node) {
    for member in object(node, "limits") ?? [] {
      guard let fields = fields(member.value, "a limit", known: ["rate", "burst"]) else { continue }
      guard let rateNode = fields["rate"], let text = string(rateNode) else {
        report("world.limit", "a limit needs `rate`, such as 2/s", member.keyRange)
        continue
      }
      let number = text.hasSuffix("/s") ? String(text.dropLast(2)) : text
      guard let rate = Double(number), rate > 0, rate.isFinite else {
        report("world.limit", "`\(text)` is no rate", rateNode.range, hint: "write it as 2/s")
        continue
      }
      let burst = fields["burst"].flatMap { integer($0, 1...1_000_000) }
      world.limits[member.key] = RateLimit(rate: rate, burst: burst.map(Double.init) ?? max(1, rate))
    }
  }

  // MARK: The organization

  mutating func loadOrganization(_ node: Node) {
    guard
      let node = fields(node, "an organization", known: ["id", "management", "root", "units", "accounts"])
    else {
      return
    }
    var organization = Organization(
      id: node["id"].flatMap { string($0) } ?? "o-" + world.deriveHex(10, for: "org"))
    organization.managementAccount = node["management"].flatMap { accountID($0) }
    if let root = node["root"] { organization.root = unit(root, keys: ["scps", "rcps"]).unit }
    for member in node["units"].flatMap({ object($0, "units") }) ?? [] {
      let loaded = unit(member.value, keys: ["scps", "rcps", "parent", "accounts"])
      organization.units[member.key] = loaded.unit
      for account in loaded.accounts { organization.unitOfAccount[account] = member.key }
    }
    for member in node["accounts"].flatMap({ object($0, "accounts") }) ?? [] {
      organization.accounts[member.key] = unit(member.value, keys: ["scps", "rcps"]).unit
    }
    for (name, unit) in organization.units {
      if let parent = unit.parent, organization.units[parent] == nil {
        report(
          "world.dangling-name", "the unit `\(name)` stands below `\(parent)`, which is not there", node.range
        )
      }
    }
    world.organization = organization
  }

  private mutating func unit(_ node: Node, keys: [String]) -> (unit: OrganizationUnit, accounts: [String]) {
    var result = OrganizationUnit()
    guard let fields = fields(node, "a level of the organization", known: keys) else { return (result, []) }
    result.parent = fields["parent"].flatMap { string($0) }
    if let policies = fields["scps"] { result.serviceControlPolicies = controlPolicies(policies, "scp") }
    if let policies = fields["rcps"] { result.resourceControlPolicies = controlPolicies(policies, "rcp") }
    let accounts = (fields["accounts"]?.elements ?? []).compactMap { accountID($0) }
    return (result, accounts)
  }

  /// A list of documents or of names of the main account's policies, or documents by name.
  private mutating func controlPolicies(_ node: Node, _ what: String) -> [NamedPolicy] {
    if let members = node.members, node["Statement"] == nil {
      return members.compactMap { member in
        policyDocument(member.value).map { NamedPolicy(name: member.key, document: $0) }
      }
    }
    var result: [NamedPolicy] = []
    for (index, element) in (node.elements ?? [node]).enumerated() {
      if let name = element.string, !name.hasPrefix("{") {
        if name == "FullAWSAccess" {
          result.append(NamedPolicy(name: name, document: Self.fullAccess))
        } else if let policy = world.main.policies[name] {
          result.append(NamedPolicy(name: name, document: policy.document))
        } else {
          report(
            "world.dangling-name", "no policy is called `\(name)`", element.range,
            hint: NearestName.of(name, among: world.main.policies.keys).map { "did you mean `\($0)`?" })
        }
      } else if let document = policyDocument(element) {
        result.append(NamedPolicy(name: "\(what)-\(index + 1)", document: document))
      }
    }
    return result
  }

  private static let fullAccess: Node = [
    "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]],
  ]
}
