internal import Documents

/// What Python's `json.loads` says of a text that is no JSON, and how Python calls the types of what is.
///
/// Source: the messages of CPython 3.11's `json.decoder` and `json.scanner`, whose order of tests this follows.
enum PythonJSON {
  /// `Expecting value: line 1 column 1 (char 0)`.
  static func complaint(about text: String) -> String {
    var scanner = Scanner(Array(text.unicodeScalars))
    do throws(Complaint) {
      scanner.skipBlanks()
      try scanner.value(depth: 0)
      scanner.skipBlanks()
      if scanner.position < scanner.scalars.count { throw Complaint("Extra data", scanner.position) }
      return "Expecting value: line 1 column 1 (char 0)"
    } catch {
      return "\(error.words): \(scanner.place(error.position))"
    }
  }

  /// Python's name for the type of a document.
  static func typeName(_ node: Node) -> String {
    if node.isNull { return "NoneType" }
    if node.elements != nil { return "list" }
    if node.string != nil { return "str" }
    switch JSON.compact(node) {
    case "true", "false": return "bool"
    case let text: return text.contains { $0 == "." || $0 == "e" || $0 == "E" } ? "float" : "int"
    }
  }

  private struct Complaint: Error {
    var words: String
    var position: Int

    init(_ words: String, _ position: Int) {
      self.words = words
      self.position = position
    }
  }

  private struct Scanner {
    let scalars: [Unicode.Scalar]
    var position = 0

    init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    func place(_ position: Int) -> String {
      let before = scalars[..<min(position, scalars.count)]
      let line = before.count { $0 == "\n" } + 1
      let column = position - (before.lastIndex(of: "\n") ?? -1)
      return "line \(line) column \(column) (char \(position))"
    }

    mutating func skipBlanks() {
      while let scalar = next, scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        position += 1
      }
    }

    mutating func value(depth: Int) throws(Complaint) {
      // Deeper than Python recurses; what it says then is of no use to anybody.
      guard depth < 500 else { throw Complaint("Expecting value", position) }
      switch next {
      case "\"":
        position += 1
        try string()
      case "{": try object(depth: depth)
      case "[": try array(depth: depth)
      default: try word()
      }
    }

    private mutating func object(depth: Int) throws(Complaint) {
      position += 1
      skipBlanks()
      if next == "}" {
        position += 1
        return
      }
      while true {
        guard next == "\"" else {
          throw Complaint("Expecting property name enclosed in double quotes", position)
        }
        position += 1
        try string()
        skipBlanks()
        guard next == ":" else { throw Complaint("Expecting ':' delimiter", position) }
        position += 1
        skipBlanks()
        try value(depth: depth + 1)
        skipBlanks()
        if next == "}" { break }
        guard next == "," else { throw Complaint("Expecting ',' delimiter", position) }
        position += 1
        skipBlanks()
      }
      position += 1
    }

    private mutating func array(depth: Int) throws(Complaint) {
      position += 1
      skipBlanks()
      if next == "]" {
        position += 1
        return
      }
      while true {
        try value(depth: depth + 1)
        skipBlanks()
        if next == "]" { break }
        guard next == "," else { throw Complaint("Expecting ',' delimiter", position) }
        position += 1
        skipBlanks()
      }
      position += 1
    }

    private mutating func string() throws(Complaint) {
      let start = position - 1
      while true {
        guard let scalar = next else { throw Complaint("Unterminated string starting at", start) }
        if scalar.value < 0x20 { throw Complaint("Invalid control character at", position) }
        position += 1
        if scalar == "\"" { return }
        guard scalar == "\\" else { continue }
        guard let escaped = next else { throw Complaint("Unterminated string starting at", start) }
        if escaped == "u" {
          let digits = scalars[min(position + 1, scalars.count)..<min(position + 5, scalars.count)]
          guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit) else {
            throw Complaint("Invalid \\uXXXX escape", position)
          }
          position += 4
        } else if !"\"\\/bfnrt".unicodeScalars.contains(escaped) {
          throw Complaint("Invalid \\escape", position - 1)
        }
        position += 1
      }
    }

    private mutating func word() throws(Complaint) {
      for known in ["null", "true", "false", "NaN", "Infinity", "-Infinity"] {
        if scalars[position...].starts(with: known.unicodeScalars) {
          position += known.unicodeScalars.count
          return
        }
      }
      let start = position
      if next == "-" { position += 1 }
      guard let first = next, isDigit(first) else { throw Complaint("Expecting value", start) }
      position += 1
      if first != "0" { skipDigits() }
      if next == ".", position + 1 < scalars.count, isDigit(scalars[position + 1]) {
        position += 1
        skipDigits()
      }
      guard next == "e" || next == "E" else { return }
      var ahead = position + 1
      if ahead < scalars.count, scalars[ahead] == "+" || scalars[ahead] == "-" { ahead += 1 }
      guard ahead < scalars.count, isDigit(scalars[ahead]) else { return }
      position = ahead
      skipDigits()
    }

    private mutating func skipDigits() {
      while let scalar = next, isDigit(scalar) { position += 1 }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
  }
}
