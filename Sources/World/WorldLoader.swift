package import Diagnostics
import AWSTypes
package import Documents
import Effects

extension World {
  /// Reads a world from its YAML. Every mistake that can be found is reported, each with its place.
  /// Throws the diagnostics; the world is used only when there is no error among them.
  package static func load(_ source: SourceText) throws(Diagnostics) -> World {
    do {
      return try load(try YAML.parse(source), in: source)
    } catch let diagnostic as Diagnostic {
      throw Diagnostics([diagnostic])
    } catch let diagnostics as Diagnostics {
      throw diagnostics
    } catch {
      throw Diagnostics([Diagnostic(code: "world.unreadable", "the world can't be read", file: source.name)])
    }
  }

  /// Builds a world from a document that was read from a source, such as a block of a lab.
  package static func load(_ node: Node, in source: SourceText) throws(Diagnostics) -> World {
    var loader = WorldLoader(source)
    loader.load(node)
    if loader.problems.contains(where: { $0.severity == .error }) { throw Diagnostics(loader.problems) }
    return loader.world
  }
}

/// Fills a world from its document, section by section; mistakes are collected and the rest goes on.
struct WorldLoader {
  let source: SourceText
  var world = World()
  var problems: [Diagnostic] = []
  /// Names that are used before it is known whether they exist: checked when all is read.
  var references: [Reference] = []

  /// A name that must exist.
  struct Reference {
    var kind: String
    var name: String
    var range: SourceRange
    var exists: @Sendable (World) -> Bool
    var candidates: @Sendable (World) -> [String]
  }

  init(_ source: SourceText) { self.source = source }

  static let topKeys = [
    "seed", "clock", "region", "account", "accounts", "organization", "users", "groups", "roles", "policies",
    "instance-profiles", "instances", "buckets", "keys", "tables", "open-id-providers", "limits", "machine",
    "machines",
    "start",
  ]
  static let accountKeys = [
    "alias", "users", "groups", "roles", "policies", "instance-profiles", "instances", "buckets", "keys",
    "tables",
    "open-id-providers",
  ]

  mutating func load(_ node: Node) {
    guard let members = object(node, "a world") else { return }
    check(members, known: Self.topKeys, of: "a world")
    world.derivations = 0
    if let seed = node["seed"] { world.seed = UInt64(integer(seed, 0...Int.max) ?? 1) }
    if let clock = node["clock"] { world.clock = timestamp(clock) ?? world.clock }
    if let region = node["region"] { world.region = string(region) ?? world.region }
    loadAccounts(node)
    if let organization = node["organization"] { loadOrganization(organization) }
    if let limits = node["limits"] { loadLimits(limits) }
    loadMachines(node)
    checkReferences()
  }

  private mutating func loadAccounts(_ node: Node) {
    var main = "111122223333"
    if let account = node["account"] { main = accountID(account) ?? main }
    var parts: [(id: String, node: Node)] = []
    if let accounts = node["accounts"], let members = object(accounts, "accounts") {
      for member in members {
        if AccountID(member.key) == nil {
          report(
            "world.account", "`\(member.key)` is no account: twelve digits are expected", member.keyRange)
          continue
        }
        parts.append((member.key, member.value))
        if let inner = object(member.value, "an account") {
          check(inner, known: Self.accountKeys, of: "an account")
        }
      }
      if node["account"] == nil, let first = parts.first { main = first.id }
    }
    world.accounts = [main: Account(id: main)]
    world.mainAccount = main
    for part in parts { world.accounts[part.id] = Account(id: part.id) }
    let sections = parts + [(id: main, node: node)]
    for (id, node) in sections { loadPolicies(node, account: id) }
    for (id, node) in sections { loadIdentities(node, account: id) }
    for (id, node) in sections { loadResources(node, account: id) }
  }

  private mutating func checkReferences() {
    for reference in references where !reference.exists(world) {
      let candidates = reference.candidates(world)
      let near = NearestName.of(reference.name, among: candidates)
      let hint =
        near.map { "did you mean `\($0)`?" }
        ?? (candidates.isEmpty
          ? nil : "there is " + candidates.sorted().prefix(6).map { "`\($0)`" }.joined(separator: ", "))
      report(
        "world.dangling-name", "no \(reference.kind) is called `\(reference.name)`", reference.range,
        hint: hint)
    }
  }
}
