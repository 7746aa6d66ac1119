import CYAML
import Diagnostics

/// Drives libyaml's event parser and builds nodes.
@safe struct YAMLParser: ~Copyable {
  private static let deepest = 100
  private let source: SourceText
  private let firstLine: Int
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var depth = 0

  static func parse(_ source: SourceText, bytes: [UInt8], firstLine: Int) throws(Diagnostic) -> Node {
    var parser = YAMLParser(source, firstLine: firstLine)
    do {
      return try unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe yaml_parser_set_input_string(parser.parser, buffer.baseAddress, buffer.count)
        return try parser.document()
      }
    } catch let diagnostic as Diagnostic {
      throw diagnostic
    } catch {
      throw Diagnostic(code: "yaml.unreadable", "the document can't be read", file: source.name)
    }
  }

  private init(_ source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// What an event says, its text copied out.
  private struct Event {
    var type: yaml_event_type_t
    var text: String
    var plain: Bool
    var anchored: Bool
    var tagged: Bool
    var range: SourceRange
  }

  private func place(_ mark: yaml_mark_t) -> SourceLocation {
    source.location(line: Int(mark.line) + firstLine, column: Int(mark.column) + 1)
  }

  private mutating func next() throws(Diagnostic) -> Event {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) != 0 else { throw problem() }
    defer { unsafe yaml_event_delete(&event) }
    let flat = unsafe labdeck_yaml_read(&event)
    let text =
      if let value = unsafe flat.value {
        unsafe String(decoding: UnsafeBufferPointer(start: value, count: flat.length), as: UTF8.self)
      } else {
        ""
      }
    return unsafe Event(
      type: yaml_event_type_t(UInt32(flat.type)), text: text, plain: flat.plain != 0,
      anchored: flat.anchor != nil,
      tagged: flat.tag != nil, range: SourceRange(place(flat.start), place(flat.end)))
  }

  private func problem() -> Diagnostic {
    let start = unsafe place(parser.pointee.problem_mark)
    let words =
      unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "the document can't be read"
    let hint: String? =
      words.contains("tab")
        || words.contains("cannot start any token") && source.line(start.line).contains("\t")
      ? "indent with blanks, not tabs" : nil
    return Diagnostic(
      code: "yaml.syntax", words, in: source, at: SourceRange(start, start), hint: hint)
  }

  private func fail(_ code: String, _ message: String, _ event: Event, hint: String? = nil) -> Diagnostic {
    Diagnostic(code: code, message, in: source, at: event.range, hint: hint)
  }

  mutating func document() throws(Diagnostic) -> Node {
    _ = try next()
    let start = try next()
    if start.type == YAML_STREAM_END_EVENT { return Node(.null, range: start.range) }
    let node = try node(try next())
    _ = try next()
    let after = try next()
    if after.type != YAML_STREAM_END_EVENT {
      throw fail("yaml.second-document", "a second document begins here; one is expected", after)
    }
    return node
  }

  private mutating func node(_ event: Event) throws(Diagnostic) -> Node {
    if event.type == YAML_ALIAS_EVENT || event.anchored {
      throw fail(
        "yaml.alias", "anchors and aliases are not used here", event,
        hint: "write the value out where it is used")
    }
    if event.tagged { throw fail("yaml.tag", "tags are not used here", event) }
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest {
      throw fail("yaml.too-deep", "nested more than \(Self.deepest) levels deep", event)
    }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return Node(event.plain ? YAMLScalar.resolve(event.text) : .string(event.text), range: event.range)
    case YAML_SEQUENCE_START_EVENT: return try sequence(event)
    case YAML_MAPPING_START_EVENT: return try mapping(event)
    default: throw fail("yaml.syntax", "a value is expected here", event)
    }
  }

  private mutating func sequence(_ start: Event) throws(Diagnostic) -> Node {
    var elements: [Node] = []
    while true {
      let event = try next()
      if event.type == YAML_SEQUENCE_END_EVENT {
        return Node(.array(elements), range: SourceRange(start.range.start, event.range.end))
      }
      elements.append(try node(event))
    }
  }

  private mutating func mapping(_ start: Event) throws(Diagnostic) -> Node {
    var members: [Node.Member] = []
    var keys: [String: Int] = [:]
    while true {
      let event = try next()
      if event.type == YAML_MAPPING_END_EVENT {
        return Node(.object(members), range: SourceRange(start.range.start, event.range.end))
      }
      guard event.type == YAML_SCALAR_EVENT else {
        throw fail("yaml.key", "a key must be a word or a text", event)
      }
      if event.anchored { _ = try node(event) }
      if let line = keys.updateValue(event.range.start.line, forKey: event.text) {
        throw fail(
          "yaml.duplicate-key", "the key `\(event.text)` stands twice", event,
          hint: "it is on line \(line) already")
      }
      members.append(Node.Member(key: event.text, keyRange: event.range, value: try node(try next())))
    }
  }
}
