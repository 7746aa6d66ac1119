import Crypto

/// `grep`, and commands that turn bytes into other letters.
extension Shell {
  mutating func grep(_ call: Invocation) -> Int {
    let long: [String: Character] = [
      "ignore-case": "i", "invert-match": "v", "count": "c", "line-number": "n", "only-matching": "o",
      "quiet": "q",
      "extended-regexp": "E", "fixed-strings": "F", "recursive": "r", "files-with-matches": "l",
      "word-regexp": "w",
    ]
    guard let options = options(call, flags: "ivcnoqEFrRlhHwsa", valued: "eABCm", long: long) else {
      return 2
    }
    var operands = options.operands
    guard let text = options.values["e"] ?? (operands.isEmpty ? nil : operands.removeFirst()) else {
      complain("usage: grep [OPTION]... PATTERN [FILE]...")
      return 2
    }
    let pattern: TextPattern
    do throws(TextPattern.Failure) {
      pattern = try TextPattern(
        text, extended: options.has("E") || call.name == "egrep",
        fixed: options.has("F") || call.name == "fgrep",
        ignoresCase: options.has("i"))
    } catch {
      complain("grep: \(error.message)")
      return 2
    }
    let recursive = options.has("r") || options.has("R")
    if recursive { operands = (operands.isEmpty ? ["."] : operands).flatMap { filesBelow($0) } }
    let (files, ok) = recursive && operands.isEmpty ? ([], true) : inputs(operands, for: "grep")
    let showsNames = (files.count > 1 || recursive || options.has("H")) && !options.has("h")
    let most = options.values["m"].flatMap { Int($0) } ?? Int.max
    var found = false
    for file in files {
      let prefix = showsNames ? file.name + ":" : ""
      var count = 0
      for (number, line) in Lines.of(file.bytes).enumerated() where count < most {
        let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        let matches = Self.matches(pattern, scalars, words: options.has("w"), all: options.has("o"))
        guard matches.isEmpty == options.has("v") else { continue }
        count += 1
        if options.has("c") || options.has("q") || options.has("l") { continue }
        let head = prefix + (options.has("n") ? "\(number + 1):" : "")
        if options.has("o") {
          for match in matches where !match.isEmpty {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[match])
            print(head + String(view))
          }
        } else {
          write(Array(head.utf8) + line + [0x0A])
        }
        if isStopped { return 2 }
      }
      if options.has("c") { print(prefix + String(count)) }
      if options.has("l"), count > 0 { print(file.name) }
      found = found || count > 0
    }
    return !ok && !found ? 2 : found ? 0 : 1
  }

  private static func matches(
    _ pattern: TextPattern, _ text: [Unicode.Scalar], words: Bool, all: Bool
  ) -> [Range<Int>] {
    guard words || all else { return pattern.occurs(in: text) ? [0..<0] : [] }
    var result: [Range<Int>] = []
    var start = 0
    while start <= text.count, let match = pattern.firstMatch(in: text, from: start) {
      start = max(match.upperBound, match.lowerBound + 1)
      let stands =
        TextPattern.isWordEdge(match.lowerBound, text) && TextPattern.isWordEdge(match.upperBound, text)
      if words, !stands { continue }
      result.append(match)
      if !all { break }
    }
    return result
  }

  /// The files below a directory, or the file itself, named as a recursive search names them.
  private func filesBelow(_ name: String) -> [String] {
    guard computer.files[path(name)]?.isDirectory == true else { return [name] }
    return computer.files.names(in: path(name)).flatMap {
      filesBelow(name == "/" ? "/" + $0 : name + "/" + $0)
    }
  }

  mutating func base64(_ call: Invocation) -> Int {
    guard let options = options(call, flags: "dDi", valued: "w", long: ["decode": "d", "wrap": "w"]) else {
      return 1
    }
    let (files, ok) = inputs(options.operands, for: "base64")
    let bytes = files.flatMap(\.bytes)
    guard options.has("d") || options.has("D") else {
      let width = options.values["w"].flatMap { Int($0) } ?? 76
      let text = Base64.encode(bytes)
      guard width > 0 else {
        write(Array(text.utf8))
        return ok ? 0 : 1
      }
      let letters = Array(text.utf8)
      for start in stride(from: 0, to: letters.count, by: width) {
        write(letters[start..<min(start + width, letters.count)] + [0x0A])
      }
      return ok ? 0 : 1
    }
    guard let decoded = Base64.decode(String(decoding: bytes, as: UTF8.self), ignoringWhitespace: true) else {
      complain("base64: invalid input")
      return 1
    }
    write(decoded)
    return ok ? 0 : 1
  }

  mutating func digest(_ call: Invocation) -> Int {
    let (files, ok) = inputs(call.arguments.filter { !$0.hasPrefix("-") }, for: call.name)
    for file in files {
      let digest = call.name == "md5sum" ? MD5.hash(file.bytes) : SHA256.hash(file.bytes)
      print("\(Hex.encode(digest))  \(file.name)")
    }
    return ok ? 0 : 1
  }
}
