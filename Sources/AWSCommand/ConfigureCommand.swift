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
    switch words.first {
    case nil: return try askAll()
    case "list":
      print(try host.configurationList(profile: options.profile, region: options.region))
      return 0
    case "get" where words.count == 2: return get(words[1])
    case "set" where words.count == 3:
      try store([(words[1], words[2])])
      return 0
    case "list-profiles":
      let names = INIFile(text: text(credentialsPath)).sections + INIFile(text: text(configPath)).sections
      var seen: Set<String> = []
      for name in names.map({ $0.hasPrefix("profile ") ? String($0.dropFirst(8)) : $0 })
      where seen.insert(name).inserted {
        print(name + "\n")
      }
      return 0
    default:
      throw usage("aws configure knows list, get NAME, set NAME VALUE and list-profiles")
    }
  }

  private func text(_ path: String) -> String {
    (try? host.read(path)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private var configSection: String { profileName == "default" ? "default" : "profile " + profileName }

  private func stored(_ name: String) -> String? {
    INIFile(text: text(credentialsPath)).value(name, in: profileName)
      ?? INIFile(text: text(configPath)).value(name, in: configSection)
  }

  private mutating func get(_ name: String) -> Int {
    guard let value = stored(name) else { return 1 }
    print(value + "\n")
    return 0
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
    let secrets = values.filter { Self.keyNames.contains($0.name) }
    let settings = values.filter { !Self.keyNames.contains($0.name) }
    try write(secrets, to: credentialsPath, section: profileName)
    try write(settings, to: configPath, section: configSection)
  }

  private mutating func write(
    _ values: [(name: String, value: String)], to path: String, section: String
  ) throws(CLIError) {
    guard !values.isEmpty else { return }
    var file = INIFile(text: text(path))
    for (name, value) in values { file.set(name, to: value, in: section) }
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

  func value(_ name: String, in section: String) -> String? {
    range(of: section).flatMap { range in
      lines[range].lazy.compactMap { Self.entry($0) }.first { $0.name == name }?.value
    }
  }

  mutating func set(_ name: String, to value: String, in section: String) {
    guard let range = range(of: section) else {
      lines += ["[\(section)]", "\(name) = \(value)"]
      return
    }
    if let index = range.first(where: { Self.entry(lines[$0])?.name == name }) {
      lines[index] = "\(name) = \(value)"
    } else {
      let end = range.last { !lines[$0].trimmingBlanks.isEmpty }.map { $0 + 1 } ?? range.lowerBound
      lines.insert("\(name) = \(value)", at: end)
    }
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
