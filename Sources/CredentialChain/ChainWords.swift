internal import AWSTypes
internal import Effects

/// The sentences of a chain's explanation: who won and because of what, what almost won, and what would change it.
extension ChainResolution {
  /// The steps behind the deciding one that hold credentials, or would have failed.
  private var decision: ChainStep? {
    steps.first { $0.outcome == .found || ($0.outcome == .error && $0.provider == provider) }
  }

  /// The next source that has something, behind the one that decided.
  var nextHolder: ChainStep? {
    guard let decision else { return steps.first { $0.outcome == .notReached && $0.holdsSomething } }
    return steps.first { $0.number > decision.number && $0.outcome == .notReached && $0.holdsSomething }
  }

  /// `user app  AKIA····MPLE`, without the source.
  public var subject: String {
    guard let credentials else { return "NO CREDENTIALS" }
    let key = Masking.accessKeyID(credentials.accessKeyID)
    return identity.map { "\($0)  \(key)" } ?? key
  }

  /// What the verdict says behind its subject: `from environment variables`, `the environment holds half a pair`.
  public var because: String {
    if let winner { return "from \(Self.fromWords[winner.source] ?? winner.source.title)" }
    if isUndecided, let open = steps.first(where: { $0.outcome == .skipped }), error == nil || !open.isLast {
      return "step \(open.number) was not taken: \(open.would ?? "")"
    }
    return Self.failureWords(self)
  }

  private static let fromWords: [SourceKind: String] = [
    .role: "the role of a profile", .webIdentity: "a web identity token",
    .credentialsFile: "the credentials file",
    .configFile: "the config file", .profile: "a profile", .process: "the program of a profile",
    .container: "the container's endpoint", .instance: "the instance's role", .login: "a login session",
    .options: "the client's own options", .identityCenter: "IAM Identity Center",
    .containerOrInstance: "container or instance",
  ]

  private static func failureWords(_ resolution: ChainResolution) -> String {
    guard let error = resolution.error else { return resolution.nothingWords }
    let step = resolution.steps.first { $0.outcome == .error && $0.provider == resolution.provider }
    switch error.code {
    case "PartialCredentialsError":
      if error.message.contains("source_profile") { return "the role has no source" }
      return step?.source == .environment
        ? "the environment holds half a pair" : "the profile holds half a pair"
    case "ProfileNotFound": return "there is no profile `\(resolution.profile.value ?? "")`"
    case "NoCredentialsError": return resolution.nothingWords
    case "NoRegionError": return "the role cannot be assumed without a region"
    case "ConfigParseError": return "a profile file cannot be read"
    case "InfiniteLoopConfigError": return "the profiles refer to each other in a circle"
    default:
      let hasNothing = resolution.steps.allSatisfy { $0.outcome == .absent || $0.outcome == .skipped }
      if hasNothing { return resolution.nothingWords }
      let words = error.message.split(separator: "\n").first.map(String.init) ?? error.code
      if words.count <= 100 { return words }
      // A long message stands whole in the row of its step.
      if let step { return "\(step.source.title) failed" }
      return resolution.steps.contains { $0.outcome == .error } ? resolution.nothingWords : words
    }
  }

  /// What a chain came to that found nothing: who failed and who was not asked, if anybody.
  private var nothingWords: String {
    let exceptions = steps.compactMap { step -> String? in
      switch step.outcome {
      case .error: "\(step.source.title) failed"
      case .skipped: "\(step.source.title) not asked"
      default: nil
      }
    }
    if !exceptions.isEmpty { return "none found; \(exceptions.joined(separator: ", "))" }
    return steps.contains(where: \.wasRefused) ? "no source gives any" : "no source has any"
  }

  /// `not role one-bucket: the environment is asked first`; nil where nothing almost won.
  public var nearMiss: String? {
    guard let next = nextHolder, let holds = next.would?.dropFirstWord("holds "), let decision else {
      return nil
    }
    let first =
      decision.source == .environment
      ? "the environment" : Self.fromWords[decision.source] ?? decision.source.title
    return "not \(holds): \(first) is asked first"
  }

  /// Until when temporary credentials last, and from when a client that keeps running asks for new ones; empty for others.
  public var renewal: [String] {
    guard let end = credentials?.expiration, let winner else { return [] }
    let policy = RefreshPolicy.of(client, source: winner.source)
    func time(_ before: Int) -> String {
      String(end.adding(seconds: Int64(-before)).iso8601.dropFirst(11).prefix(8))
    }
    var lines = [String(end.iso8601.replacing("T", with: " ").dropLast())]
    if policy.advisory == 0 { return lines + ["used to the end, then asked for anew"] }
    lines.append("asked for anew from \(time(policy.advisory))")
    if policy.mandatory > 0 { lines.append("not used without from \(time(policy.mandatory))") }
    return lines
  }

  /// What would change the outcome; nil where nothing needs changing.
  public var lever: String? {
    let behind = nextHolder.map { "the chain then goes on to \($0.number)" }
    if let winner {
      guard let behind else { return nil }
      switch winner.source {
      case .environment:
        if let line = originLine { return "remove \(line), then log in again" }
        return "remove the \(Self.count(proofs.count)) variables; \(behind)"
      case .credentialsFile, .configFile, .profile:
        guard let place = proofs.first?.origin.split(separator: ":").first else { return nil }
        return "take the keys of [\(profile.value ?? "default")] out of \(place); \(behind)"
      default: return nil
      }
    }
    return failureLever(behind)
  }

  private func failureLever(_ behind: String?) -> String? {
    guard let error else { return nil }
    if let refused = steps.last(where: \.wasRefused), steps.allSatisfy({ $0.outcome == .absent }) {
      return refused.lostItsToken
        ? "raise the instance's hop limit, so that the answer with the token arrives" : nil
    }
    let step = steps.first { $0.outcome == .error && $0.provider == provider }
    switch error.code {
    case "PartialCredentialsError" where step?.source == .environment:
      return "unset AWS_ACCESS_KEY_ID, and the chain goes on\(nextHolder.map { " to \($0.number)" } ?? "")"
    case "NoCredentialsError": return "run `aws configure`, or give the machine a role"
    case "NoRegionError": return "set a region: `--region`, AWS_DEFAULT_REGION or `region` in the profile"
    case "ProfileNotFound": return "name a profile that is there, or add it with `aws configure --profile`"
    default: return nil
    }
  }

  /// `line 2 of app.sh`, `lines 2 and 3 of app.sh`, where one file set all the winning variables.
  private var originLine: String? {
    var lines: [String] = []
    var file: Substring?
    for proof in proofs {
      guard let place = proof.origin.dropFirstWord("set in "), let mark = place.lastIndex(of: ":") else {
        return nil
      }
      let name = place[..<mark].split(separator: "/").last ?? ""
      if let file, file != name { return nil }
      file = name
      let line = String(place[place.index(after: mark)...])
      if !lines.contains(line) { lines.append(line) }
    }
    guard let file, let last = lines.last else { return nil }
    return lines.count == 1
      ? "line \(last) of \(file)" : "lines \(lines.dropLast().joined(separator: ", ")) and \(last) of \(file)"
  }

  private static func count(_ number: Int) -> String {
    number == 2 ? "two" : number == 3 ? "three" : "\(number)"
  }
}

extension ChainStep {
  /// What a step says of a profile file that the client refuses; the path follows.
  static let cannotParse = "can't parse"

  /// Whether it sent a request, and has nothing.
  var wasAskedInVain: Bool {
    (outcome == .absent || outcome == .notReached) && !holdsSomething && !requests.isEmpty
  }

  /// Whether somebody answered its request, and not with credentials: nothing but `404` says that there are none.
  var wasRefused: Bool {
    guard wasAskedInVain, let status = requests.last.flatMap({ Int($0.finding) }) else { return false }
    return status != 404
  }

  /// Whether the metadata service was there and wanted a token whose own answer never came. Only that answer is sent with the
  /// hop limit as its time to live.
  var lostItsToken: Bool {
    guard let last = requests.last, last.what.hasPrefix("GET "), last.finding == "401" else { return false }
    return requests.contains { $0.what.hasPrefix("PUT ") && $0.finding.hasPrefix("no answer") }
  }

  private var requests: [Look] {
    looked.filter { look in
      ["GET http", "PUT http", "POST http"].contains { look.what.hasPrefix($0) } && look.finding != "not sent"
    }
  }

  /// Whether the chain just ends behind this step, so that not taking it decides nothing else.
  var isLast: Bool { source == .instance || source == .containerOrInstance }
}

extension StringProtocol {
  /// The text behind a prefix; nil where it does not begin so.
  func dropFirstWord(_ prefix: String) -> SubSequence? {
    hasPrefix(prefix) ? self[index(startIndex, offsetBy: prefix.count)...] : nil
  }
}
