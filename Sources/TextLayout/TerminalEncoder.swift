/// The one place that turns styled text into what a terminal gets: styles become escape sequences or nothing, signs become
/// ASCII where they must, and whatever in the content could command the terminal is taken out.
public struct TerminalEncoder: Hashable, Sendable {
  /// How styles show.
  public enum Colour: Hashable, Sendable {
    /// The sixteen colours that every terminal theme defines.
    case colours
    /// Bold and reverse only.
    case highContrast
    /// No escape sequence at all, for files, pipes, `NO_COLOR` and `TERM=dumb`.
    case none
  }

  /// How styles show.
  public var colour: Colour
  /// Whether only ASCII may be written.
  public var asciiOnly: Bool

  /// An encoder for a terminal, a pipe or a file.
  public init(colour: Colour = .none, asciiOnly: Bool = false) {
    self.colour = colour
    self.asciiOnly = asciiOnly
  }

  /// Rows, each ended by LF.
  public func encode(_ text: StyledText) -> String {
    text.lines.map { encodeRow($0) + "\n" }.joined()
  }

  /// One row without a line end.
  public func encodeRow(_ line: StyledLine) -> String {
    var result = ""
    var column = 0
    var debt = 0
    for span in line.spans {
      var text = ContentCleaning.clean(span.text, column: column)
      column += DisplayWidth.of(text)
      if asciiOnly { text = Self.ascii(text, debt: &debt) }
      if text.isEmpty { continue }
      if let begin = sequence(of: span.style) {
        result += "\u{1B}[\(begin)m\(text)\u{1B}[0m"
      } else {
        result += text
      }
    }
    return result
  }

  /// The parameters of the select-graphic-rendition sequence; nil for none.
  private func sequence(of style: TextStyle) -> String? {
    switch (colour, style) {
    case (.none, _), (_, .plain): nil
    case (.colours, .bold), (.colours, .verdict), (.colours, .key), (.colours, .command): "1"
    case (.colours, .verdictYes): "1;32"
    case (.colours, .verdictNo): "1;31"
    case (.colours, .yes): "32"
    case (.colours, .no): "31"
    case (.colours, .almost): "33"
    case (.colours, .dim), (.colours, .rule): "2"
    case (.colours, .sandboxRule): "34"
    case (_, .suggestion), (_, .chosen): "7"
    case (.highContrast, .dim), (.highContrast, .rule), (.highContrast, .sandboxRule): nil
    case (.highContrast, _): "1"
    }
  }

  /// The ASCII form. A sign that grows takes its columns from the next run of blanks that has more than one to give, so
  /// that columns stay where they are.
  private static func ascii(_ text: String, debt: inout Int) -> String {
    var result = ""
    var blanks = 0
    func flush(_ result: inout String, _ debt: inout Int) {
      let paid = min(debt, max(0, blanks - 1))
      debt -= paid
      result += String(repeating: " ", count: blanks - paid)
      blanks = 0
    }
    for character in text {
      if character == " " {
        blanks += 1
        continue
      }
      flush(&result, &debt)
      if character.isASCII {
        result.append(character)
        continue
      }
      let replacement = character.unicodeScalars.first.flatMap(Symbol.ascii) ?? "?"
      let width = DisplayWidth.of(character)
      result += replacement
      debt += replacement.utf8.count - width
      if debt < 0 {
        result += String(repeating: " ", count: -debt)
        debt = 0
      }
    }
    flush(&result, &debt)
    return result
  }
}
