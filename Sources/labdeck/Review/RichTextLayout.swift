import Questions
import TextLayout

/// Rows of a question's texts: paragraphs wrapped, list items hanging, code as it stands.
enum RichTextLayout {
  /// The text in rows of at most `width` columns.
  static func text(_ rich: RichText, width: Int, style: TextStyle = .plain) -> StyledText {
    text(blocks: rich.blocks, width: width, style: style)
  }

  /// Some parts of a text in rows.
  static func text(blocks: [RichText.Block], width: Int, style: TextStyle = .plain) -> StyledText {
    var text = StyledText()
    for block in blocks {
      switch block {
      case .paragraph(let inlines):
        if !text.isEmpty { text.appendBlank() }
        for line in lines(inlines, style) { text += line.wrapped(to: width) }
      case .item(let depth, let mark, let inlines):
        let indent = depth * 2
        let head = StyledLine(String(repeating: " ", count: indent) + mark + " ", style)
        for line in lines(inlines, style) { text += (head + line).wrapped(to: width, hanging: head.width) }
      case .code(let code):
        text += StyledText(code, style).indented(4).wrapped(to: width)
      }
    }
    return text
  }

  /// The text behind a head such as `  a  `, its further rows standing under its first.
  static func text(
    _ rich: RichText, behind head: StyledLine, width: Int, style: TextStyle = .plain
  ) -> StyledText {
    text(blocks: rich.blocks, behind: head, width: width, style: style)
  }

  /// Some parts behind a head.
  static func text(
    blocks: [RichText.Block], behind head: StyledLine, width: Int, style: TextStyle = .plain
  ) -> StyledText {
    let inner = text(blocks: blocks, width: max(20, width - head.width), style: style)
    guard let first = inner.lines.first else { return StyledText([head]) }
    let rest = inner.lines.dropFirst().map { $0.indented(head.width) }
    return StyledText([head + first] + rest)
  }

  /// Inline parts as rows; only a forced line end begins another one.
  private static func lines(_ inlines: [RichText.Inline], _ style: TextStyle) -> [StyledLine] {
    var result = [StyledLine()]
    add(inlines, style, to: &result)
    return result
  }

  private static func add(_ inlines: [RichText.Inline], _ style: TextStyle, to lines: inout [StyledLine]) {
    for inline in inlines {
      switch inline {
      case .text(let text): lines[lines.count - 1].append(text, style)
      case .code(let code): lines[lines.count - 1].append("`\(code)`", style)
      case .emphasis(let inner), .link(let inner, _): add(inner, style, to: &lines)
      case .strong(let inner): add(inner, style == .plain ? .bold : style, to: &lines)
      case .lineBreak: lines.append(StyledLine())
      }
    }
  }
}
