package import Diagnostics

extension ShellScript {
  /// Reads a script. Throws a diagnostic with its place; the code `shell.incomplete` says that more lines may mend it.
  package init(_ text: String, name: String = "") throws(Diagnostic) {
    var parser = ShellParser(SourceText(name: name, text: text))
    self = try parser.script()
  }

  /// Whether a text is the beginning of a script that needs further lines: an open quote, a here-document without its
  /// end, a `\`, `|` or `&&` at the end.
  package static func needsMore(_ text: String) -> Bool {
    do throws(Diagnostic) {
      _ = try ShellScript(text)
      return false
    } catch { return error.code == "shell.incomplete" }
  }
}

/// A recursive-descent reader of the command language.
struct ShellParser {
  static let deepest = 40
  let source: SourceText
  let bytes: [UInt8]
  var position = 0
  var depth: Int
  /// Where reading goes on after the line end at an offset, for here-documents stand between lines.
  private var bodies: [Int: Int] = [:]
  private let lineEnds: [Int]

  init(_ source: SourceText, depth: Int = 0) {
    self.source = source
    bytes = Array(source.text.utf8)
    lineEnds = bytes.indices.filter { [bytes] in bytes[$0] == 0x0A }
    self.depth = depth
  }

  mutating func script() throws(Diagnostic) -> ShellScript {
    let script = try lists(until: nil)
    if position < bytes.count { throw fail("shell.syntax", "`)` without its `(`", from: position) }
    return script
  }

  /// Lists up to the end, or up to a closing byte, which is left standing.
  mutating func lists(until closing: UInt8?) throws(Diagnostic) -> ShellScript {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw fail("shell.too-deep", "nested more than \(Self.deepest) levels deep", from: position)
    }
    var lists: [CommandList] = []
    while true {
      skipBlanks(andLines: true)
      guard let byte = peek, byte != closing, byte != 0x29 else { break }
      if byte == 0x3B { throw fail("shell.syntax", "a `;` with no command before it", from: position) }
      lists.append(try list())
      skipBlanks(andLines: false)
      switch peek {
      case 0x3B where peek(1) == 0x3B:
        throw fail("shell.syntax", "`;;` belongs to `case`, which is not in the sandbox", from: position)
      case 0x3B: position += 1
      case 0x26:
        throw fail(
          "shell.no-jobs", "there are no background jobs in the sandbox", from: position,
          hint: "leave the `&` out")
      default: break
      }
    }
    return ShellScript(lists: lists, name: source.name)
  }

  private mutating func list() throws(Diagnostic) -> CommandList {
    let start = position
    let line = line(of: start)
    var list = CommandList(first: try pipeline(), line: line, text: "")
    while true {
      skipBlanks(andLines: false)
      let connector: CommandList.Connector
      if peek == 0x26, peek(1) == 0x26 {
        connector = .and
      } else if peek == 0x7C, peek(1) == 0x7C {
        connector = .or
      } else {
        break
      }
      position += 2
      skipBlanks(andLines: true)
      if peek == nil { throw incomplete("a command is missing behind `\(connector == .and ? "&&" : "||")`") }
      list.rest.append(.init(connector: connector, pipeline: try pipeline()))
    }
    list.text = text(from: start, to: position)
    return list
  }

  private mutating func pipeline() throws(Diagnostic) -> Pipeline {
    var isNegated = false
    if peek == 0x21, peek(1) == 0x20 {
      isNegated = true
      position += 1
      skipBlanks(andLines: false)
    }
    var commands = [try command()]
    while true {
      skipBlanks(andLines: false)
      guard peek == 0x7C, peek(1) != 0x7C else { break }
      position += 1
      if peek == 0x26 {
        throw fail("shell.syntax", "`|&` is not in the sandbox", from: position, hint: "write `2>&1 |`")
      }
      skipBlanks(andLines: true)
      if peek == nil { throw incomplete("a command is missing behind `|`") }
      commands.append(try command())
    }
    return Pipeline(commands: commands, isNegated: isNegated)
  }

  private mutating func command() throws(Diagnostic) -> SimpleCommand {
    let start = position
    var command = SimpleCommand(line: line(of: start))
    var end = position
    while true {
      skipBlanks(andLines: false)
      guard let byte = peek else { break }
      if byte == 0x28 {
        throw fail(
          "shell.not-here", "`(` has no meaning here", from: position, hint: "put the text in quotes")
      }
      if let redirection = try redirection() {
        command.redirections.append(redirection)
      } else if Self.endsWord(byte) {
        break
      } else if command.words.isEmpty, let name = assignmentName() {
        position += name.utf8.count + 1
        command.assignments.append(Assignment(name: name, value: try word(isValue: true)))
      } else {
        command.words.append(try word())
        if command.words.count == 1, command.assignments.isEmpty { try refuseKeyword(command.words[0]) }
      }
      end = position
    }
    if end == start {
      throw fail("shell.syntax", "a command is missing here", from: start, to: min(start + 1, bytes.count))
    }
    command.text = text(from: start, to: end)
    return command
  }

  private static let keywords = [
    "if", "then", "else", "elif", "fi", "for", "while", "until", "do", "done", "case", "esac", "function",
    "select",
    "{", "}", "[[",
  ]

  private func refuseKeyword(_ word: Word) throws(Diagnostic) {
    guard let text = word.plainText, Self.keywords.contains(text) else { return }
    throw Diagnostic(
      code: "shell.not-here", "`\(text)` is not in the sandbox's command language", in: source,
      at: source.range(utf8: word.bytes),
      hint: "join commands with `;`, `&&`, `||` and `|`")
  }

  /// The name before a `=` at the beginning of a word.
  private func assignmentName() -> String? {
    var index = position
    while index < bytes.count, Self.isNameByte(bytes[index], first: index == position) { index += 1 }
    guard index > position, index < bytes.count, bytes[index] == 0x3D else { return nil }
    return String(decoding: bytes[position..<index], as: UTF8.self)
  }

  // MARK: Redirections

  private mutating func redirection() throws(Diagnostic) -> Redirection? {
    let start = position
    var index = position
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    let number = index > position ? Int(String(decoding: bytes[position..<index], as: UTF8.self)) : nil
    guard index < bytes.count else { return nil }
    if number == nil, bytes[index] == 0x26, index + 1 < bytes.count, bytes[index + 1] == 0x3E {
      position = index + 2
      let append = take(0x3E)
      return Redirection(descriptor: 1, kind: .writeBoth(try target(from: start), append: append))
    }
    guard bytes[index] == 0x3C || bytes[index] == 0x3E else { return nil }
    if let number, number > 2 {
      throw fail("shell.descriptor", "the sandbox has the descriptors 0, 1 and 2", from: start, to: index)
    }
    position = index + 1
    if bytes[index] == 0x3E {
      let descriptor = number ?? 1
      if take(0x3E) { return Redirection(descriptor: descriptor, kind: .append(try target(from: start))) }
      if take(0x26) {
        guard let digit = peek, digit == 0x31 || digit == 0x32 else {
          throw fail("shell.descriptor", "`1` or `2` is expected behind `>&`", from: start, to: position)
        }
        position += 1
        return Redirection(descriptor: descriptor, kind: .duplicate(of: Int(digit - 0x30)))
      }
      _ = take(0x7C)
      return Redirection(descriptor: descriptor, kind: .write(try target(from: start)))
    }
    guard take(0x3C) else { return Redirection(descriptor: 0, kind: .read(try target(from: start))) }
    if take(0x3C) { return Redirection(descriptor: 0, kind: .text(try target(from: start))) }
    return Redirection(descriptor: 0, kind: .text(try hereDocument(stripsTabs: take(0x2D), from: start)))
  }

  private mutating func target(from start: Int) throws(Diagnostic) -> Word {
    skipBlanks(andLines: false)
    guard let byte = peek, !Self.endsWord(byte), byte != 0x28 else {
      throw fail("shell.syntax", "a file name is missing behind the redirection", from: start, to: position)
    }
    return try word()
  }

  /// The text that stands between this line and the one that repeats the word behind `<<`.
  private mutating func hereDocument(stripsTabs: Bool, from start: Int) throws(Diagnostic) -> Word {
    let mark = try target(from: start)
    var end = ""
    var isQuoted = false
    for part in mark.parts {
      if case .text(let text, let quoted) = part {
        end += text
        isQuoted = isQuoted || quoted
      }
    }
    guard let lineEnd = bytes[position...].firstIndex(of: 0x0A) else {
      throw incomplete("a here-document without its end `\(end)`", from: start)
    }
    var next = bodies[lineEnd] ?? lineEnd + 1
    let bodyStart = next
    var body: [UInt8] = []
    while next < bytes.count {
      let stop = bytes[next...].firstIndex(of: 0x0A) ?? bytes.count
      var line = bytes[next..<stop]
      if stripsTabs { line = line.drop { $0 == 0x09 } }
      next = min(stop + 1, bytes.count)
      if line.elementsEqual(end.utf8) {
        bodies[lineEnd] = next
        let range = bodyStart..<next
        let text = String(decoding: body, as: UTF8.self)
        if isQuoted { return Word(parts: [.text(text, quoted: true), .emptyQuotes], bytes: range) }
        var inner = ShellParser(SourceText(name: source.name, text: text), depth: depth)
        return Word(parts: try inner.hereText(), bytes: range)
      }
      body += line + [0x0A]
    }
    throw incomplete("a here-document without its end `\(end)`", from: start)
  }

  // MARK: Small steps

  private func line(of offset: Int) -> Int {
    var (low, high) = (0, lineEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if lineEnds[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }

  var peek: UInt8? { position < bytes.count ? bytes[position] : nil }
  func peek(_ ahead: Int) -> UInt8? { position + ahead < bytes.count ? bytes[position + ahead] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  /// Passes blanks, continued lines and comments; with `andLines` line ends, too.
  mutating func skipBlanks(andLines: Bool) {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x5C where peek(1) == 0x0A: position += 2
      case 0x0A where andLines: position = bodies[position] ?? position + 1
      case 0x23: while let byte = peek, byte != 0x0A { position += 1 }
      default: return
      }
    }
  }

  static func endsWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D, 0x3B, 0x26, 0x7C, 0x3C, 0x3E, 0x29: true
    default: false
    }
  }

  static func isNameByte(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0x30...0x39: !first
    default: false
    }
  }

  func text(from start: Int, to end: Int) -> String {
    var text = bytes[start..<max(start, end)]
    while let last = text.last, last == 0x20 || last == 0x09 || last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  func fail(
    _ code: String, _ message: String, from start: Int, to end: Int? = nil, hint: String? = nil
  ) -> Diagnostic {
    let range = source.range(utf8: start..<max(start, end ?? start + 1))
    return Diagnostic(code: code, message, in: source, at: range, hint: hint)
  }

  func incomplete(_ message: String, from start: Int? = nil) -> Diagnostic {
    fail("shell.incomplete", message, from: start ?? bytes.count, to: start.map { $0 + 1 } ?? bytes.count)
  }
}
