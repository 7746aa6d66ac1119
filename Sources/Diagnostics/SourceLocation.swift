/// A place in a text: line and column count from 1, the column in Unicode scalars, the offset in UTF-8 bytes from 0.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// Line number, the first line being 1.
  public var line: Int
  /// Column in Unicode scalars, the first being 1.
  public var column: Int
  /// Offset from the start of the text, in UTF-8 bytes.
  public var offset: Int

  /// A location from its three measures.
  public init(line: Int, column: Int, offset: Int) {
    self.line = line
    self.column = column
    self.offset = offset
  }

  /// The first place of any text.
  public static let start = SourceLocation(line: 1, column: 1, offset: 0)

  /// Orders by the offset in the text.
  public static func < (left: SourceLocation, right: SourceLocation) -> Bool { left.offset < right.offset }
}

/// A stretch of text, from its first place up to the place behind its last.
public struct SourceRange: Hashable, Sendable {
  /// Where the stretch begins.
  public var start: SourceLocation
  /// The place behind the last character of the stretch.
  public var end: SourceLocation

  /// A range between two places; an end before the start is taken as empty.
  public init(_ start: SourceLocation, _ end: SourceLocation) {
    self.start = start
    self.end = max(start, end)
  }
}
