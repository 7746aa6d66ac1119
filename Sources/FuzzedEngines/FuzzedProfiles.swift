import CredentialChain
import Diagnostics
import Effects
import TextLayout

/// The readers of profile files and the chains over them, for the fuzz target in Tests/Fuzz: takes any bytes as a machine's
/// files and names a rule that is broken.
public struct FuzzedProfiles: Sendable {
  private static let secret = "fuzzedsecretvalue"

  /// The readers.
  public init() {}

  /// Reads the bytes up to the first NUL as a config file and those behind it as a credentials file, checks both, and
  /// follows every client's chain over them. Answers the first rule that is broken, in words; nil where all hold.
  public func brokenRule(_ bytes: [UInt8]) -> String? {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map { Array($0) }
    let config = parts.first ?? []
    let credentials = parts.count > 1 ? parts[1] : config
    for grammar in [ProfileFile.Grammar.shared, .python, .javaV1] {
      for (kind, bytes) in [(ProfileFile.Kind.config, config), (.credentials, credentials)] {
        if let rule = brokenRule(bytes, kind, grammar) {
          return "\(rule) (\(grammar.rawValue), \(kind.rawValue))"
        }
      }
    }
    let texts = [ProfileFileText(config, path: "config"), ProfileFileText(credentials, path: "credentials")]
    for problem in ProfileCheck.problems(texts) where problem.range == nil && problem.code != "ini.not-utf8" {
      return "a problem without a place: \(problem.code)"
    }
    return brokenChain(config, credentials)
  }

  private func brokenRule(_ bytes: [UInt8], _ kind: ProfileFile.Kind, _ grammar: ProfileFile.Grammar)
    -> String?
  {
    let file = ProfileFile.read(bytes, path: "f", kind: kind, grammar: grammar)
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    if let rule = file.differenceFromWholeReading(bytes) { return rule }
    for problem in file.problems {
      guard let line = problem.range?.start.line else { continue }
      if line < 1 || line > lines { return "a problem in line \(line) of \(lines)" }
      if problem.rendered.isEmpty { return "a problem without words" }
    }
    let set = ProfileSet([file])
    for name in set.names {
      guard let profile = set.profile(name) else { return "the profile `\(name)` is listed and not there" }
      for setting in profile.settings where setting.property.line < 1 || setting.property.line > lines {
        return "a setting in line \(setting.property.line) of \(lines)"
      }
    }
    return nil
  }

  private func brokenChain(_ config: [UInt8], _ credentials: [UInt8]) -> String? {
    var files = MemoryFiles()
    files.contents = ["/h/.aws/config": config, "/h/.aws/credentials": credentials]
    for client in ChainClient.allCases {
      for profile in [nil, "a"] {
        let inputs = ChainInputs(
          client: client, options: ChainOptions(profile: profile),
          environment: [
            "AWS_EC2_METADATA_DISABLED": "true", "AWS_SESSION_TOKEN": EnvironmentVariable(Self.secret),
          ],
          files: files, home: "/h", now: Timestamp(seconds: 1_772_442_000))
        let resolution = CredentialChain.resolve(inputs)
        let found = resolution.steps.count { $0.outcome == .found }
        if found != (resolution.credentials == nil ? 0 : 1) { return "\(found) steps gave the credentials" }
        if resolution.credentials != nil, resolution.error != nil { return "credentials and an error" }
        _ = (ChainView.full(resolution).text, ChainView.short(resolution).text, resolution.members())
      }
    }
    return nil
  }
}
