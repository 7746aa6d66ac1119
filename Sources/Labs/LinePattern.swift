/// One expected line: text, `[..]` for any text, `[NAME=..]` for any text that is remembered, `[NAME]` for what was.
struct LinePattern {
  private enum Part {
    case text(String)
    case any
    case capture(String)
  }

  private var parts: [Part] = []
  /// The line is `...`: any lines at all.
  let isGap: Bool

  init(_ line: String) {
    isGap = line.trimmed == "..."
    var rest = Substring(line)
    // a leading backslash takes the line as it is
    if rest.hasPrefix("\\") {
      parts = [.text(String(rest.dropFirst()))]
      return
    }
    var text = ""
    while !rest.isEmpty {
      if rest.hasPrefix("[..]") {
        parts.append(.text(text))
        parts.append(.any)
        text = ""
        rest = rest.dropFirst(4)
      } else if rest.first == "[", let name = Self.captureName(rest.dropFirst()) {
        parts.append(.text(text))
        parts.append(.capture(name))
        text = ""
        rest = rest.dropFirst(name.count + 5)
      } else {
        text.append(rest.removeFirst())
      }
    }
    parts.append(.text(text))
  }

  private static func captureName(_ text: Substring) -> String? {
    let name = text.prefix { ($0.isLetter || $0.isNumber || $0 == "_") && $0.isASCII }
    return !name.isEmpty && text.dropFirst(name.count).hasPrefix("=..]") ? String(name) : nil
  }

  /// Whether a line matches; what is captured is added, and a name that is captured already must have the same text.
  func matches(_ line: some StringProtocol, captures: inout [String: String]) -> Bool {
    var found = captures
    var budget = 20_000
    guard match(0, Substring(line.trimmedEnd), &found, &budget) else { return false }
    captures = found
    return true
  }

  private func match(
    _ index: Int, _ rest: Substring, _ captures: inout [String: String], _ budget: inout Int
  ) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    guard index < parts.count else { return rest.isEmpty }
    switch parts[index] {
    case .text(var text):
      text = Self.replaced(text, captures)
      if index == parts.count - 1 { return rest == text.trimmedEnd[...] }
      return rest.hasPrefix(text) && match(index + 1, rest.dropFirst(text.count), &captures, &budget)
    case .any:
      for end in rest.indices + [rest.endIndex] where match(index + 1, rest[end...], &captures, &budget) {
        return true
      }
      return false
    case .capture(let name):
      if let known = captures[name] {
        return rest.hasPrefix(known) && match(index + 1, rest.dropFirst(known.count), &captures, &budget)
      }
      for end in rest.indices + [rest.endIndex] {
        var inner = captures
        inner[name] = String(rest[..<end])
        if match(index + 1, rest[end...], &inner, &budget) {
          captures = inner
          return true
        }
      }
      return false
    }
  }

  /// A text with `[NAME]` replaced by what was captured under that name.
  static func replaced(_ text: String, _ captures: [String: String]) -> String {
    guard text.contains("[") else { return text }
    return captures.reduce(text) { $0.replacing("[\($1.key)]", with: $1.value) }
  }
}

extension StringProtocol {
  /// The text without blanks at its end.
  var trimmedEnd: String {
    var text = self[...]
    while let last = text.last, last == " " || last == "\t" || last == "\r" { text = text.dropLast() }
    return String(text)
  }
}
