import CExpat
import Diagnostics

/// Reads a document with expat. The class is what expat's callbacks reach through their user data.
@safe final class XMLReading {
  private static let deepest = 200

  private let source: SourceText
  private let bytes: [UInt8]
  private let parser: XML_Parser
  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var failure: Diagnostic?
  /// The last place whose line and column are known; expat asks in rising order.
  private var known = SourceLocation.start

  /// Nil where expat has no memory.
  private init?(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
    guard let parser = unsafe XML_ParserCreate("UTF-8") else { return nil }
    unsafe self.parser = parser
  }

  deinit { unsafe XML_ParserFree(parser) }

  static func read(_ source: SourceText) throws(Diagnostic) -> XMLElement {
    guard let reading = XMLReading(source) else {
      throw Diagnostic(code: "xml.memory", "not enough memory to read the document", file: source.name)
    }
    return try reading.run()
  }

  private func run() throws(Diagnostic) -> XMLElement {
    let parser = unsafe self.parser
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let data = unsafe data, let name = unsafe name else { return }
        unsafe Unmanaged<XMLReading>.fromOpaque(data).takeUnretainedValue()
          .start(String(cString: name), unsafe XMLReading.pairs(attributes))
      },
      { data, _ in
        guard let data = unsafe data else { return }
        unsafe Unmanaged<XMLReading>.fromOpaque(data).takeUnretainedValue().end()
      })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let data = unsafe data, let text = unsafe text else { return }
      let piece = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
      unsafe Unmanaged<XMLReading>.fromOpaque(data).takeUnretainedValue()
        .characters(String(decoding: piece, as: UTF8.self))
    }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      guard let data = unsafe data else { return }
      unsafe Unmanaged<XMLReading>.fromOpaque(data).takeUnretainedValue()
        .stop("xml.doctype", "a document type declaration is not allowed here", hint: "remove it")
    }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count), 1)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK, let root else {
      let code = unsafe XML_GetErrorCode(parser)
      let words = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "not well-formed"
      throw diagnostic("xml.malformed", words, at: currentOffset)
    }
    return root
  }

  /// expat hands names and values over in turn, ending in a null pointer.
  private static func pairs(
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) -> [XMLElement.Attribute] {
    guard let attributes = unsafe attributes else { return [] }
    var result: [XMLElement.Attribute] = []
    var index = 0
    while let name = unsafe attributes[index], let value = unsafe attributes[index + 1] {
      result.append(unsafe XMLElement.Attribute(String(cString: name), String(cString: value)))
      index += 2
    }
    return result
  }

  private func start(_ name: String, _ attributes: [XMLElement.Attribute]) {
    guard failure == nil else { return }
    guard open.count < Self.deepest else {
      stop("xml.too-deep", "nested more than \(Self.deepest) levels deep")
      return
    }
    let place = place(currentOffset)
    open.append(XMLElement(name, attributes: attributes, range: SourceRange(place, place)))
  }

  private func characters(_ text: String) {
    guard failure == nil, !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  private func end() {
    guard failure == nil, var element = open.popLast() else { return }
    let end = min(currentOffset + Int(unsafe XML_GetCurrentByteCount(parser)), bytes.count)
    element.range = SourceRange(element.range.start, place(end))
    if !element.children.isEmpty, element.text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      element.text = ""
    }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(element)
    }
  }

  private func stop(_ code: String, _ message: String, hint: String? = nil) {
    failure = diagnostic(code, message, at: currentOffset, hint: hint)
    unsafe XML_StopParser(parser, 0)
  }

  // MARK: Places

  private var currentOffset: Int { min(max(0, Int(unsafe XML_GetCurrentByteIndex(parser))), bytes.count) }

  private func diagnostic(_ code: String, _ message: String, at offset: Int, hint: String? = nil)
    -> Diagnostic
  {
    let range = source.range(utf8: offset..<min(offset + 1, bytes.count))
    return Diagnostic(code: code, message, in: source, at: range, hint: hint)
  }

  private func place(_ offset: Int) -> SourceLocation {
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
}
