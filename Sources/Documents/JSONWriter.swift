extension JSON {
  /// The document on one line, without blanks between its parts.
  public static func compact(_ node: Node) -> String {
    var writer = JSONWriter(indent: nil)
    writer.write(node, level: 0)
    return writer.text
  }

  /// The document indented by `indent` blanks a level, as AWS CLI and Python's `json.dumps(indent=4)` print it.
  public static func pretty(_ node: Node, indent: Int = 2) -> String {
    var writer = JSONWriter(indent: indent)
    writer.write(node, level: 0)
    return writer.text
  }

  /// A string as a JSON literal, quotes included.
  public static func quoted(_ text: String) -> String {
    var writer = JSONWriter(indent: nil)
    writer.write(text)
    return writer.text
  }
}

/// Writes a document as UTF-8, piece by piece.
private struct JSONWriter {
  private let indent: Int?
  private var bytes: [UInt8] = []

  init(indent: Int?) { self.indent = indent }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ node: Node, level: Int) {
    switch node.content {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .number(let number): put(number.utf8.span)
    case .string(let string): write(string)
    case .array(let elements):
      bytes.append(0x5B)
      for index in elements.indices {
        separate(index, level)
        write(elements[index], level: level + 1)
      }
      end(0x5D, elements.count, level)
    case .object(let members):
      bytes.append(0x7B)
      for index in members.indices {
        separate(index, level)
        write(members[index].key)
        bytes.append(0x3A)
        if indent != nil { bytes.append(0x20) }
        write(members[index].value, level: level + 1)
      }
      end(0x7D, members.count, level)
    }
  }

  private mutating func separate(_ index: Int, _ level: Int) {
    if index > 0 { bytes.append(0x2C) }
    breakLine(level + 1)
  }

  private mutating func end(_ bracket: UInt8, _ count: Int, _ level: Int) {
    if count > 0 { breakLine(level) }
    bytes.append(bracket)
  }

  private mutating func breakLine(_ level: Int) {
    guard let indent else { return }
    bytes.append(0x0A)
    for _ in 0..<(indent * level) { bytes.append(0x20) }
  }

  /// A string with its quotes. Nearly all need no escape, and are taken as they are.
  mutating func write(_ string: String) {
    let text = string.utf8.span
    bytes.append(0x22)
    var start = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x20, byte != 0x22, byte != 0x5C, byte != 0x7F, byte != 0xC2 {
        index += 1
        continue
      }
      // The controls from U+0080 stand behind 0xC2, as do letters that need no escape.
      let isPair = byte == 0xC2
      if isPair, text[index + 1] >= 0xA0 {
        index += 2
        continue
      }
      put(text.extracting(start..<index))
      index += isPair ? 2 : 1
      start = index
      escape(isPair ? text[index - 1] : byte)
    }
    put(text.extracting(start..<text.count))
    bytes.append(0x22)
  }

  private mutating func escape(_ character: UInt8) {
    switch character {
    case 0x22: put("\\\"")
    case 0x5C: put("\\\\")
    case 0x0A: put("\\n")
    case 0x0D: put("\\r")
    case 0x09: put("\\t")
    case 0x08: put("\\b")
    case 0x0C: put("\\f")
    default:
      put("\\u00")
      for digit in [character >> 4, character & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x57)) }
    }
  }

  private mutating func put(_ text: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func put(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
