import AWSTypes
import Effects

/// `aws configure`: the four prompts, and `list`, `get`, `set`, `list-profiles`.
extension CLISession {
  private static var keyNames: Set<String> {
    ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"]
  }

  private var credentialsPath: String { host.variable("AWS_SHARED_CREDENTIALS_FILE") ?? "~/.aws/credentials" }
  private var configPath: String { host.variable("AWS_CONFIG_FILE") ?? "~/.aws/config" }
  private var profileName: String { options.profile ?? host.variable("AWS_PROFILE") ?? "default" }

  mutating func configure(_ words: [String]) throws(CLIError) -> Int {
    guard let command = words.first else { return try askAll() }
    let known = ["list", "get", "set"] + (version == .v1 ? [] : ["list-profiles"])
    guard known.contains(command) else {
      throw CommandLineProblem(version).choice(command, of: "subcommand", among: known)
    }
    let wanted = ["get": ["varname"], "set": ["varname", "value"]][command] ?? []
    let given = words.dropFirst()
    guard given.count >= wanted.count else {
      throw usage(
        "the following arguments are required: \(wanted.dropFirst(given.count).joined(separator: ", "))")
    }
    guard given.count == wanted.count else {
      throw parameterError("Unknown options: \(given.dropFirst(wanted.count).joined(separator: ","))")
    }
    switch command {
    case "get": return try get(words[1])
    case "set": try set(words[1], words[2])
    case "list-profiles": listProfiles()
    default: print(try host.configurationList(profile: options.profile, region: options.region))
    }
    return 0
  }

  private mutating func listProfiles() {
    let names = INIFile(text: text(credentialsPath)).sections + INIFile(text: text(configPath)).sections
    var seen: Set<String> = []
    for name in names.map({ $0.hasPrefix("profile ") ? String($0.dropFirst(8)) : $0 })
    where seen.insert(name).inserted {
      print(name + "\n")
    }
  }

  private func text(_ path: String) -> String {
    (try? host.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private var configSection: String { profileName == "default" ? "default" : "profile " + profileName }

  private func stored(_ name: String, _ inner: String? = nil, profile: String? = nil) -> String? {
    let profile = profile ?? profileName
    let section = profile == "default" ? "default" : "profile " + profile
    return INIFile(text: text(credentialsPath)).value(name, inner, in: profile)
      ?? INIFile(text: text(configPath)).value(name, inner, in: section)
  }

  /// The profile, the setting and the setting inside it that a name with dots means: `dev.region`,
  /// `profile.dev.s3.max_concurrent_requests`.
  private func parts(_ name: String, knowsProfiles: Bool) -> (profile: String?, name: String, inner: String?)
  {
    var words = name.split(separator: ".").map(String.init)
    var profile: String?
    let sections = INIFile(text: text(credentialsPath)).sections + INIFile(text: text(configPath)).sections
    if words.count > 2, words[0] == "profile" {
      profile = words[1]
      words.removeFirst(2)
    } else if words.count > 1,
      words[0] == "default"
        || knowsProfiles && (sections.contains(words[0]) || sections.contains("profile " + words[0]))
    {
      profile = words.removeFirst()
    }
    return (profile, words.first ?? name, words.count > 1 ? words[1] : nil)
  }

  private mutating func get(_ name: String) throws(CLIError) -> Int {
    let (profile, setting, inner) = parts(name, knowsProfiles: true)
    guard let value = stored(setting, inner, profile: profile) else { return 1 }
    print(value + "\n")
    return 0
  }

  private mutating func set(_ name: String, _ value: String) throws(CLIError) {
    let (profile, setting, inner) = parts(name, knowsProfiles: false)
    let section = profile ?? profileName
    if Self.keyNames.contains(setting) {
      try write([(setting, inner, value)], to: credentialsPath, section: section)
    } else {
      try write(
        [(setting, inner, value)], to: configPath,
        section: section == "default" ? "default" : "profile " + section)
    }
  }

  private mutating func askAll() throws(CLIError) -> Int {
    let questions = [
      ("aws_access_key_id", "AWS Access Key ID"), ("aws_secret_access_key", "AWS Secret Access Key"),
      ("region", "Default region name"), ("output", "Default output format"),
    ]
    var answers: [(String, String)] = []
    for (name, title) in questions {
      let shown =
        stored(name).map { Self.keyNames.contains(name) ? "****************" + $0.suffix(4) : $0 } ?? "None"
      guard let answer = host.prompt("\(title) [\(shown)]: ") else { throw CLIError("\n", status: 130) }
      let value = answer.trimmingBlanks
      if !value.isEmpty { answers.append((name, value)) }
    }
    try store(answers)
    return 0
  }

  private mutating func store(_ values: [(name: String, value: String)]) throws(CLIError) {
    let entries = values.map { ($0.name, String?.none, $0.value) }
    try write(
      entries.filter { Self.keyNames.contains($0.0) }, to: credentialsPath, section: profileName)
    try write(entries.filter { !Self.keyNames.contains($0.0) }, to: configPath, section: configSection)
  }

  private mutating func write(
    _ values: [(name: String, inner: String?, value: String)], to path: String, section: String
  ) throws(CLIError) {
    guard !values.isEmpty else { return }
    var file = INIFile(text: text(path))
    for (name, inner, value) in values { file.set(name, inner, to: value, in: section) }
    do {
      try host.write(Array(file.text.utf8), to: path)
    } catch {
      throw CLIError("\n[Errno 13] \(error.message): '\(path)'\n", status: 255)
    }
  }
}

/// An INI file that is changed line by line, so that comments and order stay.
struct INIFile {
  private var lines: [String]

  init(text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
  }

  var text: String { lines.map { $0 + "\n" }.joined() }

  var sections: [String] { lines.compactMap { Self.section($0) } }

  /// A setting's value, or that of a setting inside it, which stands indented below.
  func value(_ name: String, _ inner: String? = nil, in section: String) -> String? {
    guard let range = range(of: section),
      let index = range.first(where: { Self.entry(lines[$0])?.name == name })
    else { return nil }
    guard let inner else { return Self.entry(lines[index])?.value }
    return nested(below: index, in: range).lazy.compactMap { Self.entry(lines[$0].trimmingBlanks) }
      .first { $0.name == inner }?.value
  }

  mutating func set(_ name: String, _ inner: String? = nil, to value: String, in section: String) {
    let head = inner == nil ? "\(name) = \(value)" : "\(name) ="
    let below = inner.map { ["    \($0) = \(value)"] } ?? []
    guard let range = range(of: section) else {
      lines += ["[\(section)]", head] + below
      return
    }
    guard let index = range.first(where: { Self.entry(lines[$0])?.name == name }) else {
      let end = range.last { !lines[$0].trimmingBlanks.isEmpty }.map { $0 + 1 } ?? range.lowerBound
      lines.insert(contentsOf: [head] + below, at: end)
      return
    }
    guard let inner else {
      lines[index] = head
      return
    }
    let nested = nested(below: index, in: range)
    if let place = nested.first(where: { Self.entry(lines[$0].trimmingBlanks)?.name == inner }) {
      lines[place] = below[0]
    } else {
      lines.insert(below[0], at: nested.upperBound)
    }
  }

  /// The indented lines below a setting.
  private func nested(below index: Int, in range: Range<Int>) -> Range<Int> {
    let end = range.first { $0 > index && lines[$0].first?.isWhitespace != true } ?? range.upperBound
    return index + 1..<end
  }

  private func range(of section: String) -> Range<Int>? {
    guard let head = lines.firstIndex(where: { Self.section($0) == section }) else { return nil }
    let end = lines[(head + 1)...].firstIndex { Self.section($0) != nil } ?? lines.count
    return head + 1..<end
  }

  private static func section(_ line: String) -> String? {
    let text = line.trimmingBlanks
    guard text.hasPrefix("["), let end = text.firstIndex(of: "]") else { return nil }
    return String(text[text.index(after: text.startIndex)..<end]).trimmingBlanks
  }

  private static func entry(_ line: String) -> (name: String, value: String)? {
    guard let first = line.first, !first.isWhitespace, first != "#", first != ";", first != "[",
      let mark = line.firstIndex(of: "=")
    else { return nil }
    return (String(line[..<mark]).trimmingBlanks, String(line[line.index(after: mark)...]).trimmingBlanks)
  }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
