/// Rows of styled text, from top to bottom. Written as a list of rows.
public struct StyledText: Hashable, Sendable {
  /// The rows.
  public var lines: [StyledLine]

  /// Text from its rows.
  public init(_ lines: [StyledLine] = []) { self.lines = lines }

  /// Text split at its line ends, all in one style; a line end at the very end adds no empty row.
  public init(_ text: String, _ style: TextStyle = .plain) {
    var parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    lines = parts.map { StyledLine(String($0), style) }
  }

  /// The text alone, rows ended by LF.
  public var text: String { lines.map { $0.text + "\n" }.joined() }

  /// The widest row, in columns.
  public var width: Int { lines.map(\.width).max() ?? 0 }

  /// Whether there is no row at all.
  public var isEmpty: Bool { lines.isEmpty }

  /// Adds a row.
  public mutating func append(_ line: StyledLine) { lines.append(line) }

  /// Adds rows.
  public mutating func append(_ text: StyledText) { lines += text.lines }

  /// Adds an empty row.
  public mutating func appendBlank() { lines.append(StyledLine()) }

  /// Rows below rows.
  public static func + (upper: StyledText, lower: StyledText) -> StyledText {
    StyledText(upper.lines + lower.lines)
  }

  /// Adds rows.
  public static func += (upper: inout StyledText, lower: StyledText) { upper.lines += lower.lines }

  /// All rows moved to the right.
  public func indented(_ columns: Int) -> StyledText { StyledText(lines.map { $0.indented(columns) }) }

  /// All rows in one style.
  public func styled(_ style: TextStyle) -> StyledText { StyledText(lines.map { $0.styled(style) }) }

  /// The first rows, and one that says how many are missing and which key shows them, where there are more than `rows`.
  public func shortened(to rows: Int, rest: (Int) -> StyledLine) -> StyledText {
    guard lines.count > rows, rows > 0 else { return self }
    return StyledText(Array(lines.prefix(rows - 1)) + [rest(lines.count - rows + 1)])
  }
}

extension StyledText: ExpressibleByArrayLiteral {
  /// Text from its rows.
  public init(arrayLiteral elements: StyledLine...) { self.init(elements) }
}
