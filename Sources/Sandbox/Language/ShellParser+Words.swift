import Diagnostics

/// Words: quotes, parameters, command substitution.
extension ShellParser {
  /// One word. A value, behind `NAME=`, may be empty and may begin with `~` after each `:`.
  mutating func word(isValue: Bool = false) throws(Diagnostic) -> Word {
    let start = position
    var parts: [WordPart] = []
    if peek == 0x7E { tilde(into: &parts, isValue: isValue) }
    try wordParts(into: &parts) { byte, _ in Self.endsWord(byte) }
    return Word(parts: parts, bytes: start..<position)
  }

  private mutating func tilde(into parts: inout [WordPart], isValue: Bool) {
    var index = position + 1
    while index < bytes.count, Self.isNameByte(bytes[index], first: false) || bytes[index] == 0x2D {
      index += 1
    }
    let stops = index == bytes.count || bytes[index] == 0x2F || Self.endsWord(bytes[index])
    guard stops || (isValue && bytes[index] == 0x3A) else { return }
    parts.append(.home(String(decoding: bytes[(position + 1)..<index], as: UTF8.self)))
    position = index
  }

  /// Parts up to a byte at which the word ends outside quotes.
  private mutating func wordParts(
    into parts: inout [WordPart], endingAt ends: (UInt8, Int) -> Bool
  ) throws(Diagnostic) {
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self), quoted: false)) }
      text = []
    }
    while let byte = peek {
      switch byte {
      case 0x5C:
        if peek(1) == 0x0A {
          position += 2
          continue
        }
        guard let end = endOfCharacter(at: position + 1) else {
          throw incomplete("a `\\` with nothing behind it", from: position)
        }
        flush()
        parts.append(.text(String(decoding: bytes[(position + 1)..<end], as: UTF8.self), quoted: true))
        position = end
      case 0x27:
        flush()
        parts.append(try singleQuoted())
      case 0x22:
        flush()
        try doubleQuoted(into: &parts)
      case 0x24, 0x60:
        flush()
        parts.append(try dollar(quoted: false))
      case _ where ends(byte, position):
        flush()
        return
      case 0x28:
        throw fail(
          "shell.not-here", "`(` has no meaning here", from: position, hint: "put the text in quotes")
      default:
        text.append(byte)
        position += 1
      }
    }
    flush()
  }

  /// The offset behind the character that begins at an offset; nil at the end.
  private func endOfCharacter(at start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    var end = start + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

  private mutating func singleQuoted() throws(Diagnostic) -> WordPart {
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: 0x27) else {
      throw incomplete("a `'` without its closing one", from: position)
    }
    position = end + 1
    return end == start
      ? .emptyQuotes : .text(String(decoding: bytes[start..<end], as: UTF8.self), quoted: true)
  }

  /// `$'…'`, in which backslashes mean what they mean to `printf`.
  private mutating func escapedQuotes() throws(Diagnostic) -> WordPart {
    let start = position + 2
    var end = start
    while end < bytes.count, bytes[end] != 0x27 { end += bytes[end] == 0x5C ? 2 : 1 }
    guard end < bytes.count else { throw incomplete("a `'` without its closing one", from: position) }
    position = end + 1
    let text = String(decoding: bytes[start..<end], as: UTF8.self).replacing("\\'", with: "'")
    return end == start
      ? .emptyQuotes : .text(String(decoding: TextEscapes.replaced(text), as: UTF8.self), quoted: true)
  }

  private mutating func doubleQuoted(into parts: inout [WordPart]) throws(Diagnostic) {
    let start = position
    position += 1
    var text: [UInt8] = []
    var isEmpty = true
    func flush() {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self), quoted: true)) }
      text = []
    }
    while let byte = peek {
      switch byte {
      case 0x22:
        position += 1
        flush()
        if isEmpty { parts.append(.emptyQuotes) }
        return
      case 0x5C:
        if let escaped = escapeInText(alsoQuote: true) { text += escaped }
        isEmpty = isEmpty && text.isEmpty
      case 0x24, 0x60:
        flush()
        parts.append(try dollar(quoted: true))
        isEmpty = false
      default:
        text.append(byte)
        position += 1
        isEmpty = false
      }
    }
    throw incomplete("a `\"` without its closing one", from: start)
  }

  /// What a backslash leaves inside double quotes and here-documents: before `$`, a backtick, `\` (and `"`) it quotes,
  /// before a line end both go, elsewhere it stays.
  private mutating func escapeInText(alsoQuote: Bool) -> [UInt8]? {
    let next = peek(1)
    switch next {
    case 0x0A:
      position += 2
      return nil
    case 0x24, 0x60, 0x5C:
      position += 2
      return next.map { [$0] }
    case 0x22 where alsoQuote:
      position += 2
      return [0x22]
    default:
      position += 1
      return [0x5C]
    }
  }

  /// The text of a here-document, in which parameters and commands are replaced and quotes are plain characters.
  mutating func hereText() throws(Diagnostic) -> [WordPart] {
    var parts: [WordPart] = [.emptyQuotes]
    var text: [UInt8] = []
    func flush() {
      if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self), quoted: true)) }
      text = []
    }
    while let byte = peek {
      switch byte {
      case 0x5C: text += escapeInText(alsoQuote: false) ?? []
      case 0x24, 0x60:
        flush()
        parts.append(try dollar(quoted: true))
      default:
        text.append(byte)
        position += 1
      }
    }
    flush()
    return parts
  }

  // MARK: What a dollar begins

  private mutating func dollar(quoted: Bool) throws(Diagnostic) -> WordPart {
    if peek == 0x60 { return try backticks(quoted: quoted) }
    let start = position
    switch peek(1) {
    case 0x28 where peek(2) == 0x28:
      throw fail(
        "shell.not-here", "the sandbox does no sums: `$((…))` is not in its language", from: start,
        to: start + 3)
    case 0x28:
      position += 2
      let script = try lists(until: 0x29)
      guard take(0x29) else { throw incomplete("a `$(` without its closing `)`", from: start) }
      return .command(script, quoted: quoted)
    case 0x7B: return try braces(quoted: quoted)
    case 0x27 where !quoted:
      return try escapedQuotes()
    case .some(0x3F), .some(0x23), .some(0x24), .some(0x40), .some(0x2A), .some(0x30...0x39):
      position += 2
      let name = String(decoding: bytes[(start + 1)..<(start + 2)], as: UTF8.self)
      return .parameter(Parameter(name: name, change: .none), quoted: quoted)
    default:
      var index = position + 1
      while index < bytes.count, Self.isNameByte(bytes[index], first: index == position + 1) { index += 1 }
      if index == position + 1 {
        position = index
        return .text("$", quoted: true)
      }
      position = index
      let name = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
      return .parameter(Parameter(name: name, change: .none), quoted: quoted)
    }
  }

  private mutating func backticks(quoted: Bool) throws(Diagnostic) -> WordPart {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek, byte != 0x60 {
      if byte == 0x5C, let next = peek(1), next == 0x60 || next == 0x5C || next == 0x24 {
        text.append(next)
        position += 2
      } else {
        text.append(byte)
        position += 1
      }
    }
    guard take(0x60) else { throw incomplete("a backtick without its closing one", from: start) }
    let inner = SourceText(name: source.name, text: String(decoding: text, as: UTF8.self))
    var parser = ShellParser(inner, depth: depth)
    return .command(try parser.script(), quoted: quoted)
  }

  private mutating func braces(quoted: Bool) throws(Diagnostic) -> WordPart {
    let start = position
    position += 2
    let isLength = peek == 0x23 && peek(1) != 0x7D
    if isLength { position += 1 }
    let nameStart = position
    if let byte = peek, byte == 0x3F || byte == 0x23 || (0x30...0x39).contains(byte) {
      position += 1
    } else {
      while let byte = peek, Self.isNameByte(byte, first: position == nameStart) { position += 1 }
    }
    let name = String(decoding: bytes[nameStart..<position], as: UTF8.self)
    if peek == nil { throw incomplete("a `${` without its closing `}`", from: start) }
    if name.isEmpty { throw fail("shell.parameter", "`${` without a name", from: start, to: position) }
    let change = isLength ? Parameter.Change.length : try change(from: start)
    guard take(0x7D) else {
      if peek == nil { throw incomplete("a `${` without its closing `}`", from: start) }
      throw fail(
        "shell.parameter", "`${\(name)` does not go on like this in the sandbox", from: start,
        to: position + 1,
        hint: "it has `:-`, `:=`, `:+`, `:?`, `#` and `%`")
    }
    return .parameter(Parameter(name: name, change: change), quoted: quoted)
  }

  private mutating func change(from start: Int) throws(Diagnostic) -> Parameter.Change {
    if peek == 0x7D || peek == nil { return .none }
    let emptyCounts = take(0x3A)
    guard let operation = peek else { throw incomplete("a `${` without its closing `}`", from: start) }
    guard [0x2D, 0x3D, 0x2B, 0x3F].contains(operation) || (!emptyCounts && [0x23, 0x25].contains(operation))
    else {
      throw fail(
        "shell.parameter", "this change of a variable is not in the sandbox", from: position,
        hint: "it has `:-`, `:=`, `:+`, `:?`, `#` and `%`")
    }
    position += 1
    let longest = (operation == 0x23 || operation == 0x25) && take(operation)
    let wordStart = position
    var parts: [WordPart] = []
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw fail("shell.too-deep", "nested more than \(Self.deepest) levels deep", from: start)
    }
    if peek == 0x7E { parts.append(.home("")); position += 1 }
    try wordParts(into: &parts) { byte, _ in byte == 0x7D }
    let word = Word(parts: parts, bytes: wordStart..<position)
    switch operation {
    case 0x2D: return .fallback(word, emptyCounts: emptyCounts)
    case 0x3D: return .assign(word, emptyCounts: emptyCounts)
    case 0x2B: return .instead(word, emptyCounts: emptyCounts)
    case 0x3F: return .require(word, emptyCounts: emptyCounts)
    case 0x23: return .dropPrefix(word, longest: longest)
    default: return .dropSuffix(word, longest: longest)
    }
  }
}
