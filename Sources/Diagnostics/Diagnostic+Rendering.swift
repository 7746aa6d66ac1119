extension Diagnostic {
  /// The headline, the line at fault and a caret under the range, the hint behind it:
  /// ```text
  /// content/s3.md:59:1: error: no option is marked as right
  ///    59 | - [ ] every object in the bucket
  ///       | ^^^^^ put `- [x]` before the right one
  /// ```
  /// Plain text; the terminal's renderer adds colour. Control characters of the excerpt are shown as spaces, and of a long line only
  /// what stands round the range.
  public var rendered: String {
    var lines = [headline]
    if let range, let excerpt {
      let number = String(range.start.line)
      let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
      let length = Self.caretLength(range, excerpt: excerpt)
      let window = Self.window(Self.printable(excerpt), from: range.start.column - 1, count: length)
      lines.append("\(gutter) | \(window.text)")
      let indent = String(repeating: " ", count: window.start)
      let carets = String(repeating: "^", count: window.count)
      lines.append("      | \(indent)\(carets)\(hint.map { " " + $0 } ?? "")")
    } else if let hint {
      lines.append("  \(hint)")
    }
    return lines.joined(separator: "\n")
  }

  /// Scalars of a line that stand behind the gutter in 80 columns.
  private static let room = 72

  /// A line with the place of a range in it, cut on both sides of the range where it is long.
  private static func window(
    _ line: String.UnicodeScalarView, from start: Int, count: Int
  ) -> (text: String, start: Int, count: Int) {
    guard line.count > room else { return (String(line), start, count) }
    // Half of a screen before the range is enough to find it.
    let first = start + min(count, room / 2) < room ? 0 : start - room / 4
    let shown = line.dropFirst(first).prefix(room - (first > 0 ? 1 : 0))
    let isCutBehind = first + shown.count < line.count
    let text = String(String.UnicodeScalarView(isCutBehind ? shown.dropLast() : shown))
    let left = start - first + (first > 0 ? 1 : 0)
    return (
      "\(first > 0 ? "…" : "")\(text)\(isCutBehind ? "…" : "")", left,
      max(1, min(count, room - left - (isCutBehind ? 1 : 0)))
    )
  }

  /// A range over several lines is marked to the end of its first.
  private static func caretLength(_ range: SourceRange, excerpt: String) -> Int {
    let rest = max(1, excerpt.unicodeScalars.count - range.start.column + 1)
    guard range.end.line == range.start.line else { return rest }
    return min(max(1, range.end.column - range.start.column), max(rest, 1))
  }

  private static func printable(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let control = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(control ? " " : scalar)
    }
    return result
  }
}
