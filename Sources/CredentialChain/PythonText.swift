/// Text as Python's text files and `str` see it: universal line ends, Unicode white space.
struct PythonText {
  let bytes: [UInt8]
  let isValid: Bool

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isValid = String(validating: bytes, as: UTF8.self) != nil
  }

  /// The lines without their ends: LF, CR LF and CR end a line.
  var lines: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A || byte == 0x0D {
        result.append(start..<position)
        if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
        start = position + 1
      }
      position += 1
    }
    if start < bytes.count { result.append(start..<bytes.count) }
    return result
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// How many characters, as Python counts them, a stretch has.
  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in bytes[range] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// `str.strip()`.
  func stripped(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let length = Self.spaceLength(bytes[start..<end])
      if length == 0 { break }
      start += length
    }
    while start < end {
      var head = end - 1
      while head > start, bytes[head] & 0xC0 == 0x80 { head -= 1 }
      guard Self.spaceLength(bytes[head..<end]) == end - head else { break }
      end = head
    }
    return start..<end
  }

  /// `str.rstrip()`.
  static func strippedEnd(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(scalars[...last])
  }

  /// `str.strip()` of a whole text.
  static func stripped(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }) else { return "" }
    return strippedEnd(String(scalars[first...]))
  }

  /// `str.isspace()` of one character.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  /// How many bytes the white space at the start of a slice takes; 0 where there is none.
  private static func spaceLength(_ slice: ArraySlice<UInt8>) -> Int {
    guard let first = slice.first else { return 0 }
    if first < 0x80 { return isSpace(Unicode.Scalar(first)) ? 1 : 0 }
    let start = slice.startIndex
    if first == 0xC2, slice.count >= 2 {
      return slice[start + 1] == 0x85 || slice[start + 1] == 0xA0 ? 2 : 0
    }
    guard slice.count >= 3, (0xE1...0xE3).contains(first) else { return 0 }
    let value =
      UInt32(first & 0x0F) << 12 | UInt32(slice[start + 1] & 0x3F) << 6 | UInt32(slice[start + 2] & 0x3F)
    return Unicode.Scalar(value).map(isSpace) ?? false ? 3 : 0
  }
}

extension PythonText {
  /// `repr()` of a text, as lists and file errors show it.
  static func quoted(_ text: String) -> String {
    let quote = text.contains("'") && !text.contains("\"") ? "\"" : "'"
    var result = quote
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "'" where quote == "'": result += "\\'"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + quote
  }

  /// `int()` of a text in base 10: blanks around it, a sign, single underscores between digits; nil where Python raises.
  static func int(_ text: String) -> Int? {
    let content = stripped(text)
    if content.hasPrefix("_") || content.hasSuffix("_") || content.contains("__") { return nil }
    return Int(content.filter { $0 != "_" })
  }
}
