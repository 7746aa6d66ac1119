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

private struct JSONWriter {
  private let indent: Int?
  private(set) var text = ""

  init(indent: Int?) { self.indent = indent }

  mutating func write(_ node: Node, level: Int) {
    switch node.content {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): write(string)
    case .array(let elements):
      writeList(open: "[", close: "]", count: elements.count, level: level) { writer, index in
        writer.write(elements[index], level: level + 1)
      }
    case .object(let members):
      writeList(open: "{", close: "}", count: members.count, level: level) { writer, index in
        writer.write(members[index].key)
        writer.text += writer.indent == nil ? ":" : ": "
        writer.write(members[index].value, level: level + 1)
      }
    }
  }

  private mutating func writeList(
    open: String, close: String, count: Int, level: Int, element: (inout JSONWriter, Int) -> Void
  ) {
    text += open
    for index in 0..<count {
      if index > 0 { text += "," }
      breakLine(level + 1)
      element(&self, index)
    }
    if count > 0 { breakLine(level) }
    text += close
  }

  private mutating func breakLine(_ level: Int) {
    guard let indent else { return }
    text += "\n" + String(repeating: " ", count: indent * level)
  }

  mutating func write(_ string: String) {
    text += "\""
    // Nearly all strings need no escape, and are taken as they are.
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xC2 }) {
      text += string
      text += "\""
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || (scalar.value >= 0x80 && scalar.value < 0xA0) {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }
}
