/// The words behind `aws s3 COMMAND`, read as the real CLI's parser reads them.
struct S3CommandLine {
  /// A rule of `--exclude` or `--include`; later ones win.
  struct Rule: Hashable {
    var includes: Bool
    var pattern: String
  }

  private(set) var paths: [String] = []
  private(set) var flags: Set<String> = []
  private(set) var values: [String: String] = [:]
  private(set) var rules: [Rule] = []

  private struct Grammar {
    var paths: Int
    var flags: Set<String>
    var valued: Set<String>
    /// Options whose value may be left out, and what they mean then.
    var optional: [String: String] = [:]
    /// Whether the path may be left out.
    var pathIsOptional = false
    var pathName = "paths"
  }

  private static let quietness: Set<String> = ["--dryrun", "--quiet", "--only-show-errors"]
  private static let transfer = Grammar(
    paths: 2,
    flags: quietness.union([
      "--recursive", "--no-progress", "--follow-symlinks", "--no-follow-symlinks", "--no-guess-mime-type",
      "--force-glacier-transfer", "--ignore-glacier-warnings",
    ]),
    valued: [
      "--acl", "--storage-class", "--sse-kms-key-id", "--content-type", "--cache-control",
      "--content-disposition", "--content-encoding", "--content-language", "--expires", "--source-region",
      "--page-size", "--metadata", "--metadata-directive", "--expected-size", "--include", "--exclude",
      "--checksum-algorithm", "--checksum-mode",
    ], optional: ["--sse": "AES256", "--request-payer": "requester"])

  private static let grammars: [String: Grammar] = [
    "ls": Grammar(
      paths: 1, flags: ["--recursive", "--human-readable", "--summarize"], valued: ["--page-size"],
      optional: ["--request-payer": "requester"], pathIsOptional: true),
    "cp": transfer, "mv": transfer,
    "sync": Grammar(
      paths: 2,
      flags: transfer.flags.subtracting(["--recursive"]).union([
        "--delete", "--exact-timestamps", "--size-only",
      ]), valued: transfer.valued.subtracting(["--expected-size"]), optional: transfer.optional),
    "rm": Grammar(
      paths: 1, flags: quietness.union(["--recursive"]), valued: ["--include", "--exclude", "--page-size"],
      optional: ["--request-payer": "requester"]),
    "mb": Grammar(paths: 1, flags: [], valued: [], pathName: "path"),
    "rb": Grammar(paths: 1, flags: ["--force"], valued: [], pathName: "path"),
    "presign": Grammar(paths: 1, flags: [], valued: ["--expires-in"], pathName: "path"),
  ]

  /// The commands that are here, as the CLI lists them.
  static let commands = ["ls", "cp", "mv", "rm", "sync", "mb", "rb", "presign"]

  /// Why a line can't be read, in the words of the parser.
  struct Problem: Error {
    var message: String
    /// Whether there are words that no option takes.
    var isUnknown = false
  }

  init(_ command: String, _ words: [String]) throws(Problem) {
    guard let grammar = Self.grammars[command] else { throw Problem(message: "invalid choice: '\(command)'") }
    var unknown: [String] = []
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      guard word.hasPrefix("-"), word != "-" else {
        if paths.count < grammar.paths { paths.append(word) } else { unknown.append(word) }
        continue
      }
      let name = String(word.prefix { $0 != "=" })
      if grammar.flags.contains(word) {
        flags.insert(word)
      } else if grammar.valued.contains(name) {
        if name.utf8.count < word.utf8.count {
          set(name, String(word.dropFirst(name.count + 1)))
        } else {
          guard index < words.count, !words[index].hasPrefix("--") else {
            throw Problem(message: "argument \(name): expected one argument")
          }
          set(name, words[index])
          index += 1
        }
      } else if let standard = grammar.optional[name] {
        if name.utf8.count < word.utf8.count {
          set(name, String(word.dropFirst(name.count + 1)))
        } else if index < words.count, !words[index].hasPrefix("-"), paths.count == grammar.paths {
          set(name, words[index])
          index += 1
        } else {
          set(name, standard)
        }
      } else {
        unknown.append(word)
      }
    }
    if paths.count < grammar.paths, !grammar.pathIsOptional {
      throw Problem(message: "the following arguments are required: \(grammar.pathName)")
    }
    if !unknown.isEmpty {
      throw Problem(message: "Unknown options: \(unknown.joined(separator: ","))", isUnknown: true)
    }
  }

  private mutating func set(_ name: String, _ value: String) {
    switch name {
    case "--include": rules.append(Rule(includes: true, pattern: value))
    case "--exclude": rules.append(Rule(includes: false, pattern: value))
    default: values[name] = value
    }
  }

  func has(_ flag: String) -> Bool { flags.contains(flag) }
}
