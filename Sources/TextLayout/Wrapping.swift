extension StyledLine {
  /// The row broken into rows of at most `columns` columns.
  ///
  /// Rows break at blanks. Words that are wide or look like an ARN, an address or a path also break after `:` and `/`,
  /// as none of their parts is ever cut unless it is wider than a whole row. Blanks inside a row are kept, so columns survive.
  /// - Parameter hanging: blanks before every row but the first; nil takes the blanks that the row itself begins with.
  public func wrapped(to columns: Int, hanging: Int? = nil) -> StyledText {
    if width <= columns { return StyledText([self]) }
    var wrapper = Wrapper(line: self, columns: max(columns, 1))
    return StyledText(wrapper.rows(hanging: hanging))
  }
}

extension StyledText {
  /// Every row broken into rows of at most `columns` columns.
  public func wrapped(to columns: Int, hanging: Int? = nil) -> StyledText {
    StyledText(lines.flatMap { $0.wrapped(to: columns, hanging: hanging).lines })
  }

  /// Prose: paragraphs (parted by empty lines) whose lines run together and are wrapped anew.
  public static func prose(_ text: String, width: Int, style: TextStyle = .plain) -> StyledText {
    var result = StyledText()
    for paragraph in text.split(separator: "\n\n", omittingEmptySubsequences: true) {
      if !result.isEmpty { result.appendBlank() }
      let words = paragraph.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" })
      result += StyledLine(words.joined(separator: " "), style).wrapped(to: width)
    }
    return result
  }
}

/// Breaks one row. It works on characters with their styles, gathered into words and blanks.
private struct Wrapper {
  private struct Cell {
    var character: Character
    var style: TextStyle
    var width: Int
  }

  private let cells: [Cell]
  private let columns: Int

  init(line: StyledLine, columns: Int) {
    self.columns = columns
    cells = line.spans.flatMap { span in
      span.text.map { Cell(character: $0, style: span.style, width: DisplayWidth.of($0)) }
    }
  }

  mutating func rows(hanging: Int?) -> [StyledLine] {
    let leading = cells.prefix { $0.character == " " }.count
    let indent = min(hanging ?? leading, columns / 2)
    var rows: [StyledLine] = []
    var row = Array(cells.prefix(min(leading, columns / 2)))
    var used = row.count
    var hasWord = false
    var index = leading

    func finish() {
      while let last = row.last, last.character == " " { row.removeLast() }
      rows.append(Self.line(row))
      row = (0..<indent).map { _ in Cell(character: " ", style: .plain, width: 1) }
      used = indent
      hasWord = false
    }

    while index < cells.count {
      let blankStart = index
      while index < cells.count, cells[index].character == " " { index += 1 }
      let blanks = Array(cells[blankStart..<index])
      let wordStart = index
      while index < cells.count, cells[index].character != " " { index += 1 }
      let word = Array(cells[wordStart..<index])
      if word.isEmpty { break }
      var pendingBlanks = hasWord ? blanks : []
      for piece in pieces(of: word, room: columns - indent) {
        let width = piece.reduce(0) { $0 + $1.width }
        if hasWord, used + pendingBlanks.count + width > columns {
          finish()
          pendingBlanks = []
        }
        row += pendingBlanks
        row += piece
        used += pendingBlanks.count + width
        pendingBlanks = []
        hasWord = true
      }
    }
    if hasWord || rows.isEmpty { rows.append(Self.line(row)) }
    return rows
  }

  /// The parts of a word between which a row may end.
  private func pieces(of word: [Cell], room: Int) -> [[Cell]] {
    let width = word.reduce(0) { $0 + $1.width }
    let text = String(word.map(\.character))
    var parts: [[Cell]] = [word]
    if text.contains("arn:") || text.contains("://") || width > columns / 2 {
      parts = [[]]
      for (index, cell) in word.enumerated() {
        parts[parts.count - 1].append(cell)
        let next = index + 1 < word.count ? word[index + 1].character : " "
        if cell.character == "/" || cell.character == ":", next != "/", next != ":", next != " " {
          parts.append([])
        }
      }
    }
    return parts.flatMap { Self.cut($0, room: max(room, 1)) }.filter { !$0.isEmpty }
  }

  /// A part wider than a whole row has to be cut somewhere.
  private static func cut(_ part: [Cell], room: Int) -> [[Cell]] {
    var pieces: [[Cell]] = [[]]
    var used = 0
    for cell in part {
      if used + cell.width > room, used > 0 {
        pieces.append([])
        used = 0
      }
      pieces[pieces.count - 1].append(cell)
      used += cell.width
    }
    return pieces
  }

  private static func line(_ cells: [Cell]) -> StyledLine {
    var line = StyledLine()
    for cell in cells { line.append(String(cell.character), cell.style) }
    return line
  }
}
