/// The options that every command takes, wherever they stand on the line.
struct GlobalOptions {
  var profile: String?
  var region: String?
  var output: String?
  var query: String?
  var endpoint: String?
  var debug = false
  var signs = true
  var paginates = true
  var showsVersion = false
  /// `raw-in-base64-out` or `base64` (v2).
  var binaryFormat: String?

  private static let valued: Set<String> = [
    "--profile", "--region", "--output", "--query", "--endpoint-url", "--color", "--ca-bundle",
    "--cli-read-timeout", "--cli-connect-timeout", "--cli-binary-format",
  ]
  private static let flags: Set<String> = [
    "--debug", "--no-verify-ssl", "--no-paginate", "--no-sign-request", "--no-cli-pager", "--cli-auto-prompt",
    "--no-cli-auto-prompt", "--version",
  ]

  /// Takes the global options out of a line and leaves the rest in order.
  mutating func take(from words: [String], version: CLIVersion) throws(CLIError) -> [String] {
    var rest: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      let name = String(word.prefix { $0 != "=" })
      if Self.flags.contains(word) {
        flag(word)
      } else if Self.valued.contains(name) {
        if name.count < word.count {
          try value(name, String(word.dropFirst(name.count + 1)), version)
        } else if index < words.count {
          try value(name, words[index], version)
          index += 1
        } else {
          throw CommandLineProblem(version).error("argument \(name): expected one argument")
        }
      } else {
        rest.append(word)
      }
    }
    return rest
  }

  private mutating func flag(_ name: String) {
    switch name {
    case "--debug": debug = true
    case "--no-paginate": paginates = false
    case "--no-sign-request": signs = false
    case "--version": showsVersion = true
    default: break
    }
  }

  private mutating func value(_ name: String, _ value: String, _ version: CLIVersion) throws(CLIError) {
    switch name {
    case "--profile": profile = value
    case "--region": region = value
    case "--query": query = value
    case "--endpoint-url": endpoint = value
    case "--cli-binary-format": binaryFormat = value
    case "--output":
      let formats =
        version == .v1 ? ["json", "text", "table"] : ["json", "text", "table", "yaml", "yaml-stream"]
      guard formats.contains(value) else {
        throw CommandLineProblem(version).choice(value, of: name, among: formats)
      }
      output = value
    default: break
    }
  }
}
