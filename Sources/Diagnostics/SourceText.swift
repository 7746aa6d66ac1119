/// A text with the name it is known by, and its lines found once, so that any byte offset has a line and column.
///
/// Lines end at LF; a CR before it belongs to the line end.
public struct SourceText: Sendable {
  /// The name that messages show: a path, `<stdin>`, or what a person would call the text.
  public let name: String
  /// The whole text.
  public let text: String
  /// UTF-8 offsets at which lines begin.
  private let lineStarts: [Int]

  /// A text under a name.
  public init(name: String, text: String) {
    var text = text
    text.makeContiguousUTF8()
    var starts = [0]
    var offset = 0
    for byte in text.utf8 {
      offset += 1
      if byte == 0x0A { starts.append(offset) }
    }
    self.name = name
    self.text = text
    self.lineStarts = starts
  }

  /// How many lines the text has; a text that ends in a line end has an empty last line.
  public var lineCount: Int { lineStarts.count }

  /// The line and column of a UTF-8 offset; an offset outside the text is moved to its nearest end.
  public func location(utf8Offset: Int) -> SourceLocation {
    let offset = min(max(utf8Offset, 0), text.utf8.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: lineStarts[low])
    let end = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
    var column = 1
    for byte in text.utf8[start..<end] where byte & 0xC0 != 0x80 { column += 1 }
    return SourceLocation(line: low + 1, column: column, offset: offset)
  }

  /// The location of a line and column as libraries report them, both from 1; the column counts Unicode scalars. What
  /// lies beyond the text is its end.
  public func location(line: Int, column: Int) -> SourceLocation {
    if line > lineStarts.count { return location(utf8Offset: text.utf8.count) }
    let index = min(max(line, 1), lineStarts.count) - 1
    let content = self.line(index + 1)
    var offset = lineStarts[index]
    var seen = 1
    for scalar in content.unicodeScalars {
      if seen >= column { break }
      offset += scalar.utf8.count
      seen += 1
    }
    return SourceLocation(line: index + 1, column: seen, offset: offset)
  }

  /// The range between two UTF-8 offsets.
  public func range(utf8 offsets: Range<Int>) -> SourceRange {
    SourceRange(location(utf8Offset: offsets.lowerBound), location(utf8Offset: offsets.upperBound))
  }

  /// The text of a line, without its line end; empty for a line that is not there.
  public func line(_ number: Int) -> Substring {
    guard number >= 1, number <= lineStarts.count else { return "" }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: lineStarts[number - 1])
    var end = utf8.endIndex
    if number < lineStarts.count {
      end = utf8.index(utf8.startIndex, offsetBy: lineStarts[number] - 1)
      if end > start, utf8[utf8.index(before: end)] == 0x0D { end = utf8.index(before: end) }
    }
    return text[start..<end]
  }

  /// The UTF-8 offset at which a line begins.
  public func offset(ofLine number: Int) -> Int {
    lineStarts[min(max(number, 1), lineStarts.count) - 1]
  }
}
