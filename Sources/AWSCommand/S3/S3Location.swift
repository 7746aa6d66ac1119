import Effects

/// One side of a transfer: a bucket's objects or this computer's files, as the CLI sees them.
///
/// Source: awscli's `customizations/s3/fileformat.py` and `filters.py`, by what they do.
struct S3Location: Hashable {
  /// `bucket/key` for objects, the absolute path for files.
  var path: String
  var isObject: Bool
  /// Whether what arrives here keeps the name that it has at its source.
  var keepsNames: Bool

  /// The location of a word; `isFolder` where everything below it is meant.
  init<Host: AWSCommandHost>(_ word: String, isFolder: Bool, on host: Host) {
    if word.hasPrefix("s3://") {
      var path = String(word.dropFirst(5))
      if !path.contains("/") { path += "/" }
      if isFolder, !path.hasSuffix("/") { path += "/" }
      self.path = path
      isObject = true
      keepsNames = path.hasSuffix("/")
    } else {
      var path = host.absolutePath(word)
      isObject = false
      keepsNames = isFolder || word.hasSuffix("/") || host.kind(of: word) == .directory
      if keepsNames, !path.hasSuffix("/") { path += "/" }
      self.path = path
    }
  }

  /// Bucket and key of a path of objects.
  static func split(_ path: String) -> (bucket: String, key: String) {
    let bucket = path.prefix { $0 != "/" }
    return (String(bucket), String(path.dropFirst(bucket.count + 1)))
  }

  var bucket: String { Self.split(path).bucket }
  var key: String { Self.split(path).key }

  /// Where patterns begin: the folder, or the one in which a single file stands.
  func root(isFolder: Bool) -> String {
    if isFolder || (isObject && path.hasSuffix("/")) { return path }
    return path.lastIndex(of: "/").map { String(path[...$0]) } ?? path
  }
}

/// The rules of `--exclude` and `--include`, beginning at a folder.
struct PathFilter {
  private let rules: [(includes: Bool, patterns: [PathPattern])]

  init(_ rules: [S3CommandLine.Rule], roots: [String]) {
    self.rules = rules.map { rule in
      (
        rule.includes,
        roots.map { root in
          let folder = root.hasSuffix("/") ? root : root + "/"
          return PathPattern(rule.pattern.hasPrefix("/") ? rule.pattern : folder + rule.pattern)
        }
      )
    }
  }

  /// Whether a path stays in: the last rule that fits decides.
  func keeps(_ path: String) -> Bool {
    rules.last { rule in rule.patterns.contains { $0.matches(path) } }?.includes ?? true
  }
}

/// A pattern of Python's `fnmatch`: `*` and `?` match `/`, too, `[abc]`, `[a-z]` and `[!abc]` one character.
struct PathPattern {
  private enum Part {
    case literal(Unicode.Scalar)
    case one
    case any
    case set(negated: Bool, [ClosedRange<Unicode.Scalar>])
  }

  private let parts: [Part]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var parts: [Part] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      switch scalar {
      case "*": parts.append(.any)
      case "?": parts.append(.one)
      case "[":
        if let (part, next) = Self.set(scalars, from: index) {
          parts.append(part)
          index = next
        } else {
          parts.append(.literal("["))
        }
      default: parts.append(.literal(scalar))
      }
    }
    self.parts = parts
  }

  private static func set(_ scalars: [Unicode.Scalar], from start: Int) -> (Part, Int)? {
    var index = start
    let negated = index < scalars.count && scalars[index] == "!"
    if negated { index += 1 }
    let first = index
    if index < scalars.count, scalars[index] == "]" { index += 1 }
    guard let end = scalars[min(index, scalars.count)...].firstIndex(of: "]") else { return nil }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var place = first
    while place < end {
      if place + 2 < end, scalars[place + 1] == "-" {
        if scalars[place] <= scalars[place + 2] { ranges.append(scalars[place]...scalars[place + 2]) }
        place += 3
      } else {
        ranges.append(scalars[place]...scalars[place])
        place += 1
      }
    }
    return (.set(negated: negated, ranges), end + 1)
  }

  func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var part = 0
    var place = 0
    var retry: (part: Int, place: Int)?
    while place < scalars.count {
      if part < parts.count, case .any = parts[part] {
        retry = (part, place)
        part += 1
      } else if part < parts.count, accepts(parts[part], scalars[place]) {
        part += 1
        place += 1
      } else if let last = retry {
        part = last.part + 1
        place = last.place + 1
        retry = (last.part, place)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .any = $0 { true } else { false } }
  }

  private func accepts(_ part: Part, _ scalar: Unicode.Scalar) -> Bool {
    switch part {
    case .literal(let wanted): scalar == wanted
    case .one, .any: true
    case .set(let negated, let ranges): ranges.contains { $0.contains(scalar) } != negated
    }
  }
}
