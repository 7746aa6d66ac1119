public import Diagnostics

extension RawRequest {
  /// Reads a request as people keep it in a file: lines end in CR LF or LF, the blank line before the body may be missing where there is
  /// no body, the target may hold blanks and raw UTF-8, a field may be folded or stand there twice.
  ///
  /// What a server could read in two ways is refused, with its position: a name that is no token, a blank before the colon, control characters,
  /// two lengths, a length together with a transfer coding, a body that is shorter or longer than its length (RFC 9112).
  public static func read(_ bytes: [UInt8], name: String = "<request>") throws(Diagnostic) -> RawRequest {
    var reader = RawRequestReader(head: try headText(of: bytes, name: name))
    return try reader.read(body: Array(bytes[min(bytes.count, reader.bodyOffset)...]))
  }

  /// The text up to the first empty line.
  private static func headText(of bytes: [UInt8], name: String) throws(Diagnostic) -> SourceText {
    var end = bytes.count
    var lineStart = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      let length = index - lineStart
      if length == 0 || (length == 1 && bytes[lineStart] == 0x0D) {
        end = index + 1
        break
      }
      lineStart = index + 1
    }
    do throws(Diagnostic) {
      return try SourceText(name: name, bytes: Array(bytes[..<end]))
    } catch {
      var error = error
      error.hint = "percent-encode such bytes in the target"
      throw error
    }
  }
}

/// Reads the head line by line.
private struct RawRequestReader {
  private let head: SourceText
  private var fields: [HTTPField] = []
  private var places: [RawRequest.FieldPlace] = []

  init(head: SourceText) { self.head = head }

  /// Where the body begins in the file.
  var bodyOffset: Int { head.text.utf8.count }

  mutating func read(body: [UInt8]) throws(Diagnostic) -> RawRequest {
    let first = head.line(1)
    guard let space = first.utf8.firstIndex(of: 0x20) else {
      throw error(
        "http.request-line", first.isEmpty ? "there is no request" : "the first line is no request line", 1,
        first,
        hint: "`GET /path HTTP/1.1` is one")
    }
    let method = first[..<space]
    guard isToken(method) else {
      throw error(
        "http.method", "`\(method)` is no method", 1, method, hint: "a method is one word, such as GET")
    }
    guard let last = first.utf8.lastIndex(of: 0x20), last > space else {
      throw error(
        "http.request-line", "the request line ends without a version", 1, first,
        hint: "write ` HTTP/1.1` behind it")
    }
    let version = first[first.utf8.index(after: last)...]
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw error(
        "http.version", "`\(version)` is no version that can be read here", 1, version, hint: "write HTTP/1.1"
      )
    }
    let target = first[first.utf8.index(after: space)..<last]
    guard target.utf8.first == 0x2F else {
      throw error(
        "http.target", "the target `\(target)` does not begin with `/`", 1, target,
        hint: "the host belongs in the Host header")
    }
    if let control = target.unicodeScalars.firstIndex(where: { isControl($0) }) {
      throw error(
        "http.target", "a control character stands in the target", 1, target[control...].prefix(1), hint: nil)
    }
    try readFields()
    let request = try finish(method: String(method), target: String(target), body: body)
    return RawRequest(
      request: request, head: head, methodPlace: place(method, line: 1), targetPlace: place(target, line: 1),
      fieldPlaces: places, version: String(version), endsLinesWithCRLF: head.text.utf8.contains(0x0D),
      wireBody: body)
  }

  private mutating func readFields() throws(Diagnostic) {
    var number = 2
    while number <= head.lineCount {
      let line = head.line(number)
      if line.isEmpty { return }
      if isBlank(line.utf8.first) {
        throw error(
          "http.fold", "the line continues a header, but none stands before it", number, line,
          hint: "a header begins in column 1")
      }
      guard let colon = line.utf8.firstIndex(of: 0x3A) else {
        throw error(
          "http.no-colon", "`\(line)` is no header: it has no colon", number, line,
          hint: "write `Name: value`")
      }
      let name = line[..<colon]
      guard isToken(name) else {
        throw error(
          "http.field-name", "`\(name)` is no header name", number, name,
          hint: isBlank(name.utf8.last)
            ? "no blank may stand before the colon" : "letters, digits and hyphens")
      }
      var last = number
      while last < head.lineCount, !head.line(last + 1).isEmpty, isBlank(head.line(last + 1).utf8.first) {
        last += 1
      }
      var pieces: [Substring] = []
      for part in number...last {
        let text = part == number ? line[line.utf8.index(after: colon)...] : head.line(part)
        if let control = text.unicodeScalars.firstIndex(where: { isControl($0) }) {
          throw error(
            "http.field-value", "a control character stands in the header `\(name)`", part,
            text[control...].prefix(1), hint: nil)
        }
        let trimmed = trim(text)
        if !trimmed.isEmpty || number == last { pieces.append(trimmed) }
      }
      fields.append(HTTPField(String(name), pieces.joined(separator: " ")))
      let start = offset(of: pieces.first ?? line, line: number)
      let end = offset(of: pieces.last ?? line, line: last) + (pieces.last?.utf8.count ?? 0)
      places.append(
        RawRequest.FieldPlace(
          name: place(name, line: number), value: head.range(utf8: start..<max(start, end)),
          lines: number...last))
      number = last + 1
    }
  }

  private func finish(method: String, target: String, body: [UInt8]) throws(Diagnostic) -> HTTPRequest {
    let all = HTTPFields(fields)
    let lengths = fields.indices.filter { HTTPFields.same(fields[$0].name, "content-length") }
    let codings = fields.indices.filter { HTTPFields.same(fields[$0].name, "transfer-encoding") }
    if let coding = codings.first {
      let place = places[coding].value
      guard codings.count == 1, fields[coding].value.lowercased() == "chunked" else {
        throw Diagnostic(
          code: "http.transfer-coding",
          "`\(fields[coding].value)` is no transfer coding that can be read here", in: head,
          at: place, hint: "only chunked is")
      }
      if let length = lengths.first {
        throw Diagnostic(
          code: "http.two-framings", "a length stands beside a transfer coding", in: head,
          at: places[length].value,
          hint: "servers disagree on which one counts; remove one")
      }
      do {
        let decoded = try ChunkedCoding.decode(body)
        return HTTPRequest(
          method: method, target: target, fields: all, body: decoded.body, trailers: decoded.trailers)
      } catch {
        throw Diagnostic(
          code: "http.chunks", error.message, in: head, at: place, hint: "byte \(error.offset) of the body")
      }
    }
    if let length = lengths.first {
      let text = fields[length].value
      guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text) else {
        throw Diagnostic(
          code: "http.length", "`\(text)` is no length", in: head, at: places[length].value,
          hint: "a number of bytes")
      }
      if let other = lengths.dropFirst().first(where: { fields[$0].value != text }) {
        throw Diagnostic(
          code: "http.two-lengths", "a second length, `\(fields[other].value)`, contradicts the first",
          in: head,
          at: places[other].value)
      }
      guard count == body.count else {
        let ending = body.count == count + 1 || body.count == count + 2
        throw Diagnostic(
          code: "http.length", "the length says \(text) bytes, the body has \(body.count)", in: head,
          at: places[length].value,
          hint: body.count < count
            ? "the request is only half there"
            : ending ? "a line end at the end of the file counts, too" : nil)
      }
    }
    return HTTPRequest(method: method, target: target, fields: all, body: body)
  }

  private func error(
    _ code: String, _ message: String, _ line: Int, _ text: Substring, hint: String?
  ) -> Diagnostic {
    Diagnostic(code: code, message, in: head, at: place(text, line: line), hint: hint)
  }

  private func offset(of text: Substring, line: Int) -> Int {
    let whole = head.line(line)
    return head.offset(ofLine: line) + whole.base.utf8.distance(from: whole.startIndex, to: text.startIndex)
  }

  private func place(_ text: Substring, line: Int) -> SourceRange {
    let start = offset(of: text, line: line)
    return head.range(utf8: start..<start + text.utf8.count)
  }

  private func isBlank(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\t") || scalar.value == 0x7F
  }

  private func trim(_ text: Substring) -> Substring {
    var text = text
    while isBlank(text.utf8.first) { text = text[text.utf8.index(after: text.startIndex)...] }
    while isBlank(text.utf8.last) { text = text[..<text.utf8.index(before: text.endIndex)] }
    return text
  }

  private func isToken(_ text: Substring) -> Bool { HTTPFields.isToken(text) }
}
