import Diagnostics

/// A recursive-descent reader of RFC 8259 over bytes. Locations are found incrementally, so that one line of megabytes stays linear.
struct JSONParser {
  private static let deepest = 200
  private let source: SourceText
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The last place whose line and column are known; places are asked for in rising order.
  private var known = SourceLocation.start

  init(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(Diagnostic) -> Node {
    skipBlanks()
    let node = try value()
    skipBlanks()
    if position < bytes.count {
      throw fail("json.trailing-text", "text after the end of the document", from: position)
    }
    return node
  }

  // MARK: Places

  private mutating func place(_ offset: Int) -> SourceLocation {
    if offset < known.offset { known = source.location(utf8Offset: offset) }
    var (line, column) = (known.line, known.column)
    for byte in bytes[known.offset..<offset] {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    known = SourceLocation(line: line, column: column, offset: offset)
    return known
  }

  private func fail(
    _ code: String, _ message: String, from start: Int, to end: Int? = nil, hint: String? = nil
  ) -> Diagnostic {
    let range = source.range(utf8: start..<max(start, end ?? min(start + 1, bytes.count)))
    return Diagnostic(code: code, message, in: source, at: range, hint: hint)
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  // MARK: Values

  private mutating func value() throws(Diagnostic) -> Node {
    guard position < bytes.count else {
      throw fail("json.unexpected-end", "the document ends where a value is expected", from: position)
    }
    let start = place(position)
    switch bytes[position] {
    case 0x7B: return try object(from: start)
    case 0x5B: return try array(from: start)
    case 0x22:
      let text = try string()
      return Node(.string(text), range: SourceRange(start, place(position)))
    case 0x2D, 0x30...0x39: return try number(from: start)
    default: return try word(from: start)
    }
  }

  private mutating func object(from start: SourceLocation) throws(Diagnostic) -> Node {
    try enter()
    position += 1
    var members: [Node.Member] = []
    var keys: Set<String> = []
    skipBlanks()
    if take(0x7D) {
      depth -= 1
      return Node(.object([]), range: SourceRange(start, place(position)))
    }
    while true {
      skipBlanks()
      guard position < bytes.count, bytes[position] == 0x22 else {
        throw fail("json.key-expected", "expected a key in double quotes", from: position)
      }
      let keyStart = place(position)
      let key = try string()
      let keyRange = SourceRange(keyStart, place(position))
      guard keys.insert(key).inserted else {
        throw fail(
          "json.duplicate-key", "the key `\(key)` stands twice in this object", from: keyStart.offset,
          to: position)
      }
      skipBlanks()
      guard take(0x3A) else { throw fail("json.colon-expected", "expected `:` after a key", from: position) }
      skipBlanks()
      members.append(Node.Member(key: key, keyRange: keyRange, value: try value()))
      skipBlanks()
      if take(0x7D) { break }
      let comma = position
      guard take(0x2C) else {
        throw fail("json.comma-expected", "expected `,` or `}` after a member", from: position)
      }
      skipBlanks()
      if position < bytes.count, bytes[position] == 0x7D {
        throw fail("json.trailing-comma", "a comma with nothing behind it", from: comma, hint: "remove it")
      }
    }
    depth -= 1
    return Node(.object(members), range: SourceRange(start, place(position)))
  }

  private mutating func array(from start: SourceLocation) throws(Diagnostic) -> Node {
    try enter()
    position += 1
    var elements: [Node] = []
    skipBlanks()
    if take(0x5D) {
      depth -= 1
      return Node(.array([]), range: SourceRange(start, place(position)))
    }
    while true {
      skipBlanks()
      elements.append(try value())
      skipBlanks()
      if take(0x5D) { break }
      let comma = position
      guard take(0x2C) else {
        throw fail("json.comma-expected", "expected `,` or `]` after an element", from: position)
      }
      skipBlanks()
      if position < bytes.count, bytes[position] == 0x5D {
        throw fail("json.trailing-comma", "a comma with nothing behind it", from: comma, hint: "remove it")
      }
    }
    depth -= 1
    return Node(.array(elements), range: SourceRange(start, place(position)))
  }

  private mutating func enter() throws(Diagnostic) {
    depth += 1
    if depth > Self.deepest {
      throw fail("json.too-deep", "nested more than \(Self.deepest) levels deep", from: position)
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func number(from start: SourceLocation) throws(Diagnostic) -> Node {
    let first = position
    _ = take(0x2D)
    if !take(0x30) { try digits(from: first) }
    if take(0x2E) { try digits(from: first) }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      try digits(from: first)
    }
    if position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      throw fail("json.leading-zero", "a number does not begin with 0", from: first, to: position + 1)
    }
    let text = String(decoding: bytes[first..<position], as: UTF8.self)
    return Node(.number(text), range: SourceRange(start, place(position)))
  }

  private mutating func digits(from first: Int) throws(Diagnostic) {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    if position == start { throw fail("json.number", "a number without digits", from: first, to: position) }
  }

  private mutating func word(from start: SourceLocation) throws(Diagnostic) -> Node {
    let first = position
    while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[first..<position], as: UTF8.self)
    let content: Node.Content
    switch text {
    case "true": content = .bool(true)
    case "false": content = .bool(false)
    case "null": content = .null
    default:
      throw fail(
        "json.value-expected", "expected a value", from: first, to: max(position, first + 1),
        hint: text.isEmpty ? nil : "a string stands in double quotes")
    }
    return Node(content, range: SourceRange(start, place(position)))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  // MARK: Strings

  private mutating func string() throws(Diagnostic) -> String {
    let opening = position
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C, bytes[position] >= 0x20 {
      position += 1
    }
    if position < bytes.count, bytes[position] == 0x22 {
      position += 1
      return String(decoding: bytes[start..<position - 1], as: UTF8.self)
    }
    var result = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        position += 1
        return String(decoding: result, as: UTF8.self)
      }
      if byte == 0x5C {
        try escape(into: &result)
      } else if byte < 0x20 {
        throw fail(
          "json.control-character", "a control character in a string", from: position,
          hint: byte == 0x0A ? "write a line end as \\n" : nil)
      } else {
        result.append(byte)
        position += 1
      }
    }
    throw fail("json.unclosed-string", "a string without its closing quote", from: opening)
  }

  private mutating func escape(into result: inout [UInt8]) throws(Diagnostic) {
    let start = position
    position += 1
    guard position < bytes.count else {
      throw fail("json.unclosed-string", "a string without its closing quote", from: start)
    }
    let byte = bytes[position]
    position += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: result.append(byte)
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75:
      var code = try hexQuad(from: start)
      if (0xD800...0xDBFF).contains(code), take(0x5C), take(0x75) {
        let low = try hexQuad(from: start)
        guard (0xDC00...0xDFFF).contains(low) else { throw loneSurrogate(start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw loneSurrogate(start) }
      result.append(contentsOf: Array(String(Character(scalar)).utf8))
    default:
      throw fail(
        "json.escape", "an unknown escape", from: start, to: position,
        hint: "a backslash itself is written \\\\")
    }
  }

  private func loneSurrogate(_ start: Int) -> Diagnostic {
    fail("json.surrogate", "half of a surrogate pair", from: start, to: position)
  }

  private mutating func hexQuad(from start: Int) throws(Diagnostic) -> UInt32 {
    guard position + 4 <= bytes.count else {
      throw fail("json.escape", "`\\u` wants four hex digits", from: start)
    }
    var code: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x41 + 10
      case 0x61...0x66: digit = byte - 0x61 + 10
      default: throw fail("json.escape", "`\\u` wants four hex digits", from: start, to: position + 4)
      }
      code = code << 4 | UInt32(digit)
    }
    position += 4
    return code
  }
}
