extension Diagnostic {
  /// The headline, the line at fault and a caret under the range, the hint behind it:
  /// ```text
  /// content/s3.md:59:1: error: no option is marked as right
  ///    59 | - [ ] every object in the bucket
  ///       | ^^^^^ put `- [x]` before the right one
  /// ```
  /// Plain text; the terminal's renderer adds colour. Control characters of the excerpt are shown as spaces.
  public var rendered: String {
    var lines = [headline]
    if let range, let excerpt {
      let number = String(range.start.line)
      let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
      lines.append("\(gutter) | \(Self.printable(excerpt))")
      let length = Self.caretLength(range, excerpt: excerpt)
      let indent = String(repeating: " ", count: range.start.column - 1)
      let carets = String(repeating: "^", count: length)
      lines.append("      | \(indent)\(carets)\(hint.map { " " + $0 } ?? "")")
    } else if let hint {
      lines.append("  \(hint)")
    }
    return lines.joined(separator: "\n")
  }

  /// A range over several lines is marked to the end of its first.
  private static func caretLength(_ range: SourceRange, excerpt: String) -> Int {
    let rest = max(1, excerpt.unicodeScalars.count - range.start.column + 1)
    guard range.end.line == range.start.line else { return rest }
    return min(max(1, range.end.column - range.start.column), max(rest, 1))
  }

  private static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let control = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      result.append(control ? " " : scalar)
    }
    return String(result)
  }
}
