public import TextLayout

/// A screen of its own, as `exam` and `teach` use it: what stood in the terminal before comes back when it ends.
public struct OwnScreen: ~Copyable {
  private let encoder: TerminalEncoder

  /// Takes the screen.
  public init(encoder: TerminalEncoder) {
    self.encoder = encoder
    EmergencyRestore.ownScreen(true)
    write("\u{1B}[?1049h\u{1B}[?25l\u{1B}[H\u{1B}[2J")
  }

  deinit {
    write("\u{1B}[?25h\u{1B}[?1049l")
    EmergencyRestore.ownScreen(false)
  }

  /// Shows rows from the top; what stood there before goes. Rows are cut at the window's width.
  public func show(_ text: StyledText) {
    let size = WindowSize.of(1) ?? WindowSize(rows: 24, columns: 80)
    var output = "\u{1B}[H"
    for (index, line) in text.lines.prefix(size.rows).enumerated() {
      if index > 0 { output += "\r\n" }
      output += encoder.encodeRow(line.truncated(to: size.columns)) + "\u{1B}[K"
    }
    if text.lines.count < size.rows { output += "\r\n\u{1B}[J" }
    write(output)
  }

  /// Shows one row anew, the first being 0, and leaves the others alone.
  public func showRow(_ number: Int, _ line: StyledLine) {
    let size = WindowSize.of(1) ?? WindowSize(rows: 24, columns: 80)
    write("\u{1B}[\(number + 1);1H" + encoder.encodeRow(line.truncated(to: size.columns)) + "\u{1B}[K")
  }

  private borrowing func write(_ text: String) { try? DescriptorOutput.write(text, to: 1) }
}
