import Effects

/// From words to arguments: parameters, commands, field splitting, file names.
extension Shell {
  private struct Field {
    var scalars: [QuotedScalar] = []
    /// Quotes make a word even of nothing.
    var isQuoted = false

    var text: String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.lazy.map(\.scalar))
      return String(view)
    }
  }

  /// The arguments that a word becomes; nil where it can't be worked out (a message was printed).
  mutating func fields(of word: Word) -> [String]? {
    var fields: [Field] = []
    var current: Field?
    for part in word.parts {
      guard let (text, isQuoted, splits) = value(of: part) else { return nil }
      if !splits {
        var field = current ?? Field()
        field.scalars += text.unicodeScalars.lazy.map { QuotedScalar(scalar: $0, isQuoted: isQuoted) }
        if isQuoted { field.isQuoted = true }
        if !text.isEmpty || isQuoted { current = field }
        continue
      }
      for scalar in text.unicodeScalars {
        if scalar == " " || scalar == "\t" || scalar == "\n" {
          if let done = current { fields.append(done) }
          current = nil
        } else {
          current = current ?? Field()
          current?.scalars.append(QuotedScalar(scalar: scalar, isQuoted: false))
        }
      }
    }
    if let current { fields.append(current) }
    return fields.flatMap { fileNames($0) }
  }

  /// The text that a word becomes where one text is wanted: a value, a file name.
  mutating func text(of word: Word) -> String? {
    var result = ""
    for part in word.parts {
      guard let (text, _, _) = value(of: part) else { return nil }
      result += text
    }
    return result
  }

  private mutating func pattern(of word: Word) -> ShellPattern? {
    var scalars: [QuotedScalar] = []
    for part in word.parts {
      guard let (text, isQuoted, _) = value(of: part) else { return nil }
      scalars += text.unicodeScalars.lazy.map { QuotedScalar(scalar: $0, isQuoted: isQuoted) }
    }
    return ShellPattern(scalars)
  }

  private mutating func value(of part: WordPart) -> (text: String, isQuoted: Bool, splits: Bool)? {
    switch part {
    case .text(let text, let quoted): return (text, quoted, false)
    case .emptyQuotes: return ("", true, false)
    case .home(let user):
      if user.isEmpty { return (login.variables["HOME"]?.value ?? computer.home, true, false) }
      return (user == computer.user ? computer.home : "~" + user, true, false)
    case .command(let script, let quoted):
      let bytes = capture { shell in
        shell.login.status = 0
        shell.run(script)
        if let status = shell.exitStatus { shell.login.status = status }
      }
      var text = String(decoding: bytes, as: UTF8.self)
      while text.utf8.last == 0x0A { text.removeLast() }
      return (text, quoted, !quoted)
    case .parameter(let parameter, let quoted):
      guard let text = value(of: parameter) else { return nil }
      return (text, quoted, !quoted)
    }
  }

  private mutating func value(of parameter: Parameter) -> String? {
    let current = plainValue(of: parameter.name)
    func isUnset(_ emptyCounts: Bool) -> Bool { current == nil || (emptyCounts && current == "") }
    switch parameter.change {
    case .none: return current ?? ""
    case .length: return String((current ?? "").unicodeScalars.count)
    case .fallback(let word, let emptyCounts): return isUnset(emptyCounts) ? text(of: word) : current
    case .instead(let word, let emptyCounts): return isUnset(emptyCounts) ? "" : text(of: word)
    case .assign(let word, let emptyCounts):
      guard isUnset(emptyCounts) else { return current }
      guard let value = text(of: word) else { return nil }
      set(parameter.name, value, export: nil, origin: origin("${\(parameter.name)=…}"))
      return value
    case .require(let word, let emptyCounts):
      guard isUnset(emptyCounts) else { return current }
      guard let message = text(of: word) else { return nil }
      complain("\(parameter.name): \(message.isEmpty ? "parameter null or not set" : message)")
      return nil
    case .dropPrefix(let word, let longest): return trimmed(current ?? "", word, longest, atStart: true)
    case .dropSuffix(let word, let longest): return trimmed(current ?? "", word, longest, atStart: false)
    }
  }

  private func plainValue(of name: String) -> String? {
    switch name {
    case "?": String(login.status)
    case "$": "1000"
    case "0": "sh"
    case "#": "0"
    case "@", "*": ""
    case "PWD": login.directory
    case "OLDPWD": login.previousDirectory
    case "HOSTNAME": login.variables[name]?.value ?? computer.name
    default: login.variables[name]?.value
    }
  }

  private mutating func trimmed(_ text: String, _ word: Word, _ longest: Bool, atStart: Bool) -> String? {
    guard let pattern = pattern(of: word) else { return nil }
    let indices = Array(text.unicodeScalars.indices) + [text.unicodeScalars.endIndex]
    let fromLong = longest == atStart
    for index in fromLong ? indices.reversed() : indices {
      if atStart ? pattern.matches(text[..<index]) : pattern.matches(text[index...]) {
        return String(atStart ? text[index...] : text[..<index])
      }
    }
    return text
  }

  // MARK: File names

  /// The paths that a field's wildcards match, sorted; the field itself where there are none or nothing matches.
  private func fileNames(_ field: Field) -> [String] {
    guard ShellPattern(field.scalars).hasWildcards else { return [field.text] }
    let isAbsolute = field.scalars.first?.scalar == "/"
    var found = [(path: isAbsolute ? "/" : login.directory, shown: isAbsolute ? "/" : "")]
    let parts = field.scalars.split(separator: QuotedScalar(scalar: "/", isQuoted: false))
    for (index, part) in parts.enumerated() {
      let pattern = ShellPattern(part)
      let isLast = index == parts.count - 1
      var next: [(path: String, shown: String)] = []
      for (directory, shown) in found {
        guard pattern.hasWildcards else {
          var name = String.UnicodeScalarView()
          name.append(contentsOf: part.map(\.scalar))
          let path = FilePath.resolve(String(name), in: directory)
          if computer.files[path] != nil { next.append((path, shown + String(name) + (isLast ? "" : "/"))) }
          continue
        }
        for name in computer.files.names(in: directory) where pattern.matches(name) {
          if name.hasPrefix("."), part.first?.scalar != "." { continue }
          let path = FilePath.resolve(name, in: directory)
          if isLast || computer.files[path]?.isDirectory == true {
            next.append((path, shown + name + (isLast ? "" : "/")))
          }
        }
      }
      found = next
    }
    return found.isEmpty ? [field.text] : found.map(\.shown)
  }
}
