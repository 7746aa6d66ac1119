/// Backslash escapes, the formats of `printf`, the sets of `tr`.
enum TextEscapes {
  /// A text with `\n`, `\t`, `\\`, `\0NNN`, `\xHH` and their kin replaced.
  static func replaced(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x5C, index + 1 < bytes.count {
        index += 1
        escape(bytes, &index, into: &result)
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static let simple: [UInt8: UInt8] = [
    0x6E: 0x0A, 0x74: 0x09, 0x72: 0x0D, 0x5C: 0x5C, 0x61: 0x07, 0x62: 0x08, 0x66: 0x0C, 0x76: 0x0B,
    0x22: 0x22,
    0x65: 0x1B,
  ]

  /// One escape; `index` stands behind the backslash.
  private static func escape(_ bytes: [UInt8], _ index: inout Int, into result: inout [UInt8]) {
    let byte = bytes[index]
    if let value = simple[byte] {
      result.append(value)
      index += 1
    } else if byte == 0x78 || (0x30...0x37).contains(byte) {
      let isHex = byte == 0x78
      let start = isHex ? index + 1 : index
      var end = start
      while end < bytes.count, end - start < (isHex ? 2 : byte == 0x30 ? 4 : 3),
        isDigit(bytes[end], hex: isHex)
      { end += 1 }
      let digits = String(decoding: bytes[start..<end], as: UTF8.self)
      result.append(UInt8(truncatingIfNeeded: Int(digits, radix: isHex ? 16 : 8) ?? 0))
      index = end
    } else {
      result += [0x5C, byte]
      index += 1
    }
  }

  private static func isDigit(_ byte: UInt8, hex: Bool) -> Bool {
    switch byte {
    case 0x30...0x37: true
    case 0x38, 0x39, 0x41...0x46, 0x61...0x66: hex
    default: false
    }
  }

  /// One pass of `printf` over its format; arguments that it uses are taken away.
  static func printf(_ format: String, _ arguments: inout ArraySlice<String>) -> [UInt8] {
    let bytes = Array(format.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x5C, index < bytes.count {
        escape(bytes, &index, into: &result)
      } else if byte == 0x25 {
        directive(bytes, &index, &arguments, into: &result)
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func directive(
    _ bytes: [UInt8], _ index: inout Int, _ arguments: inout ArraySlice<String>, into result: inout [UInt8]
  ) {
    let start = index
    var (left, zero) = (false, false)
    while index < bytes.count,
      bytes[index] == 0x2D || bytes[index] == 0x30 || bytes[index] == 0x2B || bytes[index] == 0x20
    {
      left = left || bytes[index] == 0x2D
      zero = zero || bytes[index] == 0x30
      index += 1
    }
    func number() -> Int? {
      let first = index
      while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - first < 4 { index += 1 }
      return Int(String(decoding: bytes[first..<index], as: UTF8.self))
    }
    let width = number() ?? 0
    var precision: Int?
    if index < bytes.count, bytes[index] == 0x2E {
      index += 1
      precision = number() ?? 0
    }
    guard index < bytes.count else {
      result += [0x25] + bytes[start...]
      return
    }
    let letter = bytes[index]
    index += 1
    if letter == 0x25 {
      result.append(0x25)
      return
    }
    let argument = arguments.popFirst() ?? ""
    var text: [UInt8]
    switch letter {
    case 0x73: text = Array(argument.utf8.prefix(precision ?? Int.max))
    case 0x62: text = replaced(argument)
    case 0x63: text = Array(argument.prefix(1).utf8)
    case 0x71: text = Array(Shell.quoted(argument).utf8)
    case 0x64, 0x69, 0x75: text = Array(String(Int(argument) ?? 0).utf8)
    case 0x78: text = Array(String(Int(argument) ?? 0, radix: 16).utf8)
    case 0x58: text = Array(String(Int(argument) ?? 0, radix: 16, uppercase: true).utf8)
    case 0x6F: text = Array(String(Int(argument) ?? 0, radix: 8).utf8)
    default:
      result += [0x25] + bytes[start..<index]
      return
    }
    let padding = [UInt8](
      repeating: zero && !left && letter != 0x73 ? 0x30 : 0x20, count: max(0, width - text.count))
    result += left ? text + padding : padding + text
  }

  /// The characters of a set of `tr`: `a-z`, `[:upper:]`, escapes.
  static func set(_ text: String) -> [Unicode.Scalar] {
    let classes: [String: String] = [
      "[:upper:]": "A-Z", "[:lower:]": "a-z", "[:digit:]": "0-9", "[:alpha:]": "A-Za-z",
      "[:alnum:]": "A-Za-z0-9",
      "[:space:]": " \\t\\n\\r",
    ]
    if let inner = classes[text] { return set(inner) }
    let scalars = Array(String(decoding: replaced(text), as: UTF8.self).unicodeScalars)
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, scalars[index + 1] == "-", scalars[index] <= scalars[index + 2],
        scalars[index + 2].value - scalars[index].value < 4096
      {
        result += (scalars[index].value...scalars[index + 2].value).compactMap { Unicode.Scalar($0) }
        index += 3
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return result
  }
}
