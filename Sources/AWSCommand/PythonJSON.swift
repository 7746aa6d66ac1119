/// Why Python's `json` can't read a text, in its own words, for the CLI shows them.
///
/// Source: CPython's `json.decoder` and `json.scanner`, by what they raise.
struct PythonJSON {
  private struct Problem: Error {
    var message: String
    var position: Int
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// `Expecting value: line 1 column 2 (char 1)`; nil for a text that is JSON.
  static func problem(in text: String) -> String? {
    var scanner = PythonJSON(text)
    do throws(Problem) {
      scanner.skipBlanks()
      try scanner.value()
      scanner.skipBlanks()
      if scanner.position < scanner.scalars.count {
        throw Problem(message: "Extra data", position: scanner.position)
      }
      return nil
    } catch {
      let before = scanner.scalars[..<min(error.position, scanner.scalars.count)]
      let line = before.filter { $0 == "\n" }.count + 1
      let column = error.position - (before.lastIndex(of: "\n") ?? -1)
      return "\(error.message): line \(line) column \(column) (char \(error.position))"
    }
  }

  private var current: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func skipBlanks() {
    while let scalar = current, [" ", "\t", "\n", "\r"].contains(scalar) { position += 1 }
  }

  private func fail(_ message: String, at place: Int? = nil) -> Problem {
    Problem(message: message, position: place ?? position)
  }

  private mutating func value() throws(Problem) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 900, let scalar = current else { throw fail("Expecting value") }
    switch scalar {
    case "\"": try string()
    case "{": try object()
    case "[": try array()
    default: try word()
    }
  }

  private mutating func word() throws(Problem) {
    for name in ["null", "true", "false", "NaN", "Infinity", "-Infinity"] {
      let letters = Array(name.unicodeScalars)
      if scalars[position...].starts(with: letters) {
        position += letters.count
        return
      }
    }
    let start = position
    if current == "-" { position += 1 }
    guard let first = current, ("0"..."9").contains(first) else { throw fail("Expecting value", at: start) }
    position += 1
    if first != "0" { skipDigits() }
    if current == ".", position + 1 < scalars.count, ("0"..."9").contains(scalars[position + 1]) {
      position += 1
      skipDigits()
    }
    if current == "e" || current == "E" {
      let mark = position
      position += 1
      if current == "+" || current == "-" { position += 1 }
      if let digit = current, ("0"..."9").contains(digit) { skipDigits() } else { position = mark }
    }
  }

  private mutating func skipDigits() {
    while let digit = current, ("0"..."9").contains(digit) { position += 1 }
  }

  private mutating func string() throws(Problem) {
    let start = position
    position += 1
    while true {
      guard let scalar = current else { throw fail("Unterminated string starting at", at: start) }
      if scalar == "\"" {
        position += 1
        return
      }
      if scalar.value < 0x20 { throw fail("Invalid control character at") }
      guard scalar == "\\" else {
        position += 1
        continue
      }
      position += 1
      guard let escape = current else { throw fail("Unterminated string starting at", at: start) }
      if escape == "u" {
        let digits = scalars[(position + 1)...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ $0.properties.isASCIIHexDigit }) else {
          throw fail("Invalid \\uXXXX escape", at: position + 1)
        }
        position += 5
      } else if "\"\\/bfnrt".unicodeScalars.contains(escape) {
        position += 1
      } else {
        throw fail("Invalid \\escape", at: position - 1)
      }
    }
  }

  private mutating func object() throws(Problem) {
    position += 1
    skipBlanks()
    if current == "}" {
      position += 1
      return
    }
    while true {
      guard current == "\"" else { throw fail("Expecting property name enclosed in double quotes") }
      try string()
      skipBlanks()
      guard current == ":" else { throw fail("Expecting ':' delimiter") }
      position += 1
      skipBlanks()
      try value()
      skipBlanks()
      if current == "}" {
        position += 1
        return
      }
      guard current == "," else { throw fail("Expecting ',' delimiter") }
      position += 1
      skipBlanks()
    }
  }

  private mutating func array() throws(Problem) {
    position += 1
    skipBlanks()
    if current == "]" {
      position += 1
      return
    }
    while true {
      try value()
      skipBlanks()
      if current == "]" {
        position += 1
        return
      }
      guard current == "," else { throw fail("Expecting ',' delimiter") }
      position += 1
      skipBlanks()
    }
  }
}
