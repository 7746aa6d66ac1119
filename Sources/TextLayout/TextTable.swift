/// Rows in columns. Columns take the width of their widest cell; where the table does not fit, flexible columns shrink and
/// their cells wrap or are cut.
public struct TextTable: Hashable, Sendable {
  /// How the cells of a column stand.
  public struct Column: Hashable, Sendable {
    /// The word above the column; empty for none.
    public var heading: String
    /// Whether the cells stand at the right edge, as figures do.
    public var alignsRight: Bool
    /// What happens where the table is too wide.
    public var overflow: Overflow

    /// A column.
    public init(_ heading: String = "", alignsRight: Bool = false, overflow: Overflow = .keep) {
      self.heading = heading
      self.alignsRight = alignsRight
      self.overflow = overflow
    }
  }

  /// What a column does when the table is too wide.
  public enum Overflow: Hashable, Sendable {
    /// It keeps its width.
    case keep
    /// It wraps its cells.
    case wrap
    /// It cuts its cells, with `…`.
    case cut
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The cells, row by row; a row may be shorter than the columns.
  public var rows: [[StyledLine]] = []
  /// Blanks between columns.
  public var gap = 2
  /// Blanks before the first column.
  public var indent = 0

  /// A table without rows.
  public init(_ columns: [Column], gap: Int = 2, indent: Int = 0) {
    self.columns = columns
    self.gap = gap
    self.indent = indent
  }

  /// Adds a row.
  public mutating func append(_ cells: StyledLine...) { rows.append(cells) }

  /// Adds a row.
  public mutating func append(_ cells: [StyledLine]) { rows.append(cells) }

  /// The table in at most `width` columns, where its flexible columns allow that; headings dim.
  public func laidOut(width: Int) -> StyledText {
    let widths = columnWidths(width)
    var text = StyledText()
    if columns.contains(where: { !$0.heading.isEmpty }) {
      text += layOut(columns.map { StyledLine($0.heading, .dim) }, widths)
    }
    for row in rows { text += layOut(row, widths) }
    return text
  }

  private func columnWidths(_ width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      max(
        DisplayWidth.of(columns[index].heading),
        rows.map { index < $0.count ? $0[index].width : 0 }.max() ?? 0)
    }
    let room = width - indent - gap * max(0, columns.count - 1)
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let flexible = columns.indices.filter { columns[$0].overflow != .keep && widths[$0] > 8 }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      let second = flexible.filter { $0 != widest }.map { widths[$0] }.max() ?? 8
      let step = min(excess, max(1, widths[widest] - max(8, second)))
      widths[widest] -= step
      excess -= step
    }
    return widths
  }

  private func layOut(_ cells: [StyledLine], _ widths: [Int]) -> StyledText {
    let blocks = columns.indices.map { index -> [StyledLine] in
      guard index < cells.count else { return [] }
      switch columns[index].overflow {
      case .keep: return [cells[index]]
      case .cut: return [cells[index].truncated(to: widths[index])]
      case .wrap: return cells[index].wrapped(to: widths[index]).lines
      }
    }
    var text = StyledText()
    for number in 0..<max(1, blocks.map(\.count).max() ?? 1) {
      var line = StyledLine(String(repeating: " ", count: indent))
      var target = indent
      for (index, block) in blocks.enumerated() where number < block.count && !block[number].isEmpty {
        target = indent + widths.prefix(index).reduce(0, +) + gap * index
        let cell = block[number]
        let shift = columns[index].alignsRight ? max(0, widths[index] - cell.width) : 0
        line = line.padded(to: target + shift) + cell
      }
      text.append(line.isEmpty || line.text.allSatisfy { $0 == " " } ? StyledLine() : line)
    }
    return text
  }
}
