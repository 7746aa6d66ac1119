import TextLayout

/// Rows of keys: parts joined by ` · `, broken between parts where they do not fit.
enum KeyRow {
  static func wrapped(_ row: StyledLine, width: Int) -> [StyledLine] {
    if row.width <= width { return [row] }
    let separator = Symbol.between
    var rows: [StyledLine] = []
    var current = ""
    for part in parts(of: row.text, separator: separator) {
      let longer = current.isEmpty ? part : current + separator + part
      if DisplayWidth.of(longer) > width, !current.isEmpty {
        rows.append(StyledLine(current))
        current = part
      } else {
        current = longer
      }
    }
    rows.append(StyledLine(current))
    return rows.flatMap { $0.wrapped(to: width).lines }
  }

  private static func parts(of text: String, separator: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
