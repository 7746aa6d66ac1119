import AWSTypes
import Diagnostics
import Documents
import Effects
import Foundation
import Testing

@testable import CredentialChain

/// Real clients and our resolver on the same home directories, made up from seeds. `LABDECK_CHAIN_SEEDS=A..B` asks for
/// others than the usual ones.
@Suite(
  "Chains, judged by real clients",
  .enabled(if: !ClientJudge.all.isEmpty, "boto3 and the AWS CLI are not there: `make slow-test`"), .serialized
)
struct RealClientTests {
  private static let seeds: Range<UInt64> = {
    let text = ProcessInfo.processInfo.environment["LABDECK_CHAIN_SEEDS"]
    let ends = text?.split(separator: "..").compactMap { UInt64($0) } ?? []
    return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : 0..<110
  }()

  @Test("A client and our resolver agree on every machine", arguments: ClientJudge.all)
  func agree(_ judge: ClientJudge) throws {
    let now = Timestamp(seconds: Int64(Date().timeIntervalSince1970))
    let directory = "/tmp/labdeck-chain-\(ProcessInfo.processInfo.processIdentifier)-\(judge.client.rawValue)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let scenarios = Self.seeds.map { ChainScenario(seed: $0, now: now) }
    let verdicts = try judge.verdicts(scenarios, in: directory, now: now)
    #expect(verdicts.count == scenarios.count)
    for (number, (scenario, verdict)) in zip(scenarios, verdicts).enumerated() {
      let home = "\(directory)/\(number)"
      let written = try Self.cache(home)
      try? FileManager.default.removeItem(atPath: home + "/.aws/cli")
      let transport = AnsweringTransport(verdict["exchanges"]?.elements ?? [])
      let resolution = scenario.resolve(judge.client, home: home, answers: transport, now: now)
      let differences =
        Self.differences(verdict, resolution, transport)
        + Self.differences(
          written, Set(resolution.writes.map { String($0.path.dropFirst(home.count)) }), resolution)
      #expect(
        differences.isEmpty,
        "\(scenario): \(differences.joined(separator: "\n    "))\n\(scenario.account(home: home))")
    }
  }

  /// The files of the CLI's cache of roles, by their path below the home directory.
  private static func cache(_ home: String) throws -> Set<String> {
    let folder = "/.aws/cli/cache"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home + folder)) ?? []
    return Set(names.filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" })
  }

  /// Releases of 2026 have another name for what a web identity gave.
  private static func differences(_ written: Set<String>, _ ours: Set<String>, _ resolution: ChainResolution)
    -> [String]
  {
    if written == ours { return [] }
    if written.count == ours.count, resolution.winner?.source == .webIdentity || resolution.identity != nil {
      return []
    }
    return ["cache: real \(written.sorted()), ours \(ours.sorted())"]
  }

  private static func differences(
    _ verdict: Node, _ resolution: ChainResolution, _ transport: AnsweringTransport
  ) -> [String] {
    var found: [String] = []
    func compare(_ what: String, _ real: String?, _ ours: String?) {
      let (real, ours) = (real?.trimmed, ours?.trimmed)
      if real != ours { found.append("\(what): real \(real ?? "none"), ours \(ours ?? "none")") }
    }
    if let crash = verdict["crash"]?.string { found.append("the judge crashed: \(crash)") }
    let real = verdict["found"]
    compare("key", real?["key"]?.string, resolution.credentials?.accessKeyID)
    compare("secret", real?["secret"]?.string, resolution.credentials?.secretAccessKey)
    compare("token", real?["token"]?.string, resolution.credentials?.sessionToken)
    if resolution.credentials != nil { compare("provider", real?["method"]?.string, resolution.provider) }
    compare("error", verdict["error"]?.string, resolution.errorText)
    compare("status", verdict["status"]?.int.map(String.init), resolution.exitStatus.map(String.init))
    if resolution.error == nil { compare("region", verdict["region"]?.string, resolution.region.value) }
    let exchanges = verdict["exchanges"]?.elements ?? []
    let lines = exchanges.map { AnsweringTransport.line($0["request"] ?? nil) }
    compare(
      "requests", Set(lines).sorted().joined(separator: ", "),
      Set(transport.asked).sorted().joined(separator: ", "))
    let bodies = exchanges.compactMap { $0["request"]?["body"]?.string }.filter { !$0.isEmpty }
    // Keys that end soon are asked for twice by whoever looks at them twice.
    compare(
      "bodies", Set(bodies.map(comparable)).sorted().joined(separator: " | "),
      Set(transport.bodies.map(comparable)).sorted().joined(separator: " | "))
    return found
  }

  /// A body's parameters in order, the generated session name left out.
  private static func comparable(_ body: String) -> String {
    body.split(separator: "&").filter { !$0.hasPrefix("RoleSessionName=botocore-session") }.sorted().joined(
      separator: "&")
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

extension ChainScenario {
  /// The machine, for a report.
  func account(home: String) -> String {
    var text =
      "  --profile \(profile ?? "-") --region \(region ?? "-") metadata \(metadata) container \(container)\n"
    text +=
      "  "
      + environment(home: "~").filter { $0.key != "PATH" }.map { "\($0.key)=\($0.value)" }.sorted().joined(
        separator: " ")
    for name in [".aws/config", ".aws/credentials"] {
      if let file = files[name] {
        text +=
          "\n  --- \(name)\n"
          + file.split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)" }.joined(
            separator: "\n")
      }
    }
    return text
  }
}
