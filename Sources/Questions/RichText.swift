/// A short text with emphasis, code and links, as a question's parts are: the Markdown as written, what it means, and
/// its plain words.
package struct RichText: Hashable, Sendable {
  /// A stretch of text within a line.
  package indirect enum Inline: Hashable, Sendable {
    /// Plain characters.
    case text(String)
    /// Code, without its backticks.
    case code(String)
    /// `*words*`.
    case emphasis([Inline])
    /// `**words**`.
    case strong([Inline])
    /// A link or picture: what it says, and where it leads.
    case link([Inline], address: String)
    /// A forced end of line.
    case lineBreak
  }

  /// A part that begins on a line of its own.
  package enum Block: Hashable, Sendable {
    /// Running text.
    case paragraph([Inline])
    /// An item of a list, its depth from 0 and its mark (`-` or `1.`).
    case item(depth: Int, mark: String, [Inline])
    /// Lines of code, to be shown as they are.
    case code(String)
  }

  /// The Markdown as it was written.
  package var source: String
  /// The parts in order.
  package var blocks: [Block]

  /// A text that is one paragraph at most, whatever marks it begins with; raw notes' backslashes stand for themselves.
  package init(inline source: String, raw: Bool = false) {
    let written = source.split(whereSeparator: \.isNewline)
      .map { $0.trimmingSpaces() }.filter { !$0.isEmpty }.joined(separator: " ")
    self.source = written.fillingGaps()
    let text = raw ? written.doublingBackslashesOutsideCode() : written
    self.blocks = MarkdownReader.blocks(of: text.protectingBlockMark())
  }

  /// A text of any number of paragraphs, lists and code blocks.
  package init(markdown source: String) {
    self.source = source
    self.blocks = MarkdownReader.blocks(of: source)
  }

  /// The words alone, blocks parted by line ends.
  package var plain: String {
    blocks.map { block in
      switch block {
      case .paragraph(let inlines), .item(_, _, let inlines): Self.plain(inlines)
      case .code(let code): code
      }
    }.joined(separator: "\n")
  }

  /// The words of the first paragraph's inline parts; for texts that are one line.
  package var inlines: [Inline] {
    blocks.flatMap { block in
      switch block {
      case .paragraph(let inlines), .item(_, _, let inlines): inlines
      case .code(let code): [Inline.code(code)]
      }
    }
  }

  /// Whether there is nothing to read.
  package var isEmpty: Bool { plain.allSatisfy(\.isWhitespace) }

  /// The words of inline parts.
  package static func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): plain(inner)
      case .lineBreak: "\n"
      }
    }.joined()
  }
}

extension String {
  /// Stands for a blank until Markdown has been read, which would take a run of underscores for emphasis.
  static let gapMark = "\u{E000}"

  /// Six underscores in the place of each blank.
  func fillingGaps() -> String {
    contains(Self.gapMark)
      ? split(separator: Self.gapMark, omittingEmptySubsequences: false).joined(separator: "______") : self
  }

  /// Doubles backslashes that stand outside code, so that Markdown leaves them alone.
  fileprivate func doublingBackslashesOutsideCode() -> String {
    var result = ""
    var inCode = false
    for character in self {
      if character == "`" { inCode.toggle() }
      result.append(character)
      if character == "\\", !inCode { result.append(character) }
    }
    return result
  }

  /// Takes away the meaning of a block's mark at the start, such as `#`, `>`, `-` or `1.`.
  fileprivate func protectingBlockMark() -> String {
    guard let first else { return self }
    if "#>+-=|".contains(first) || hasPrefix("* ") || allSatisfy({ "*_ ".contains($0) }) || hasPrefix("~~~") {
      return "\\" + self
    }
    if hasPrefix("```") { return "\u{200B}" + self }
    let digits = prefix { $0.isASCII && $0.isNumber }
    let rest = dropFirst(digits.count)
    if !digits.isEmpty, digits.count <= 9, let mark = rest.first, mark == "." || mark == ")" {
      return digits + "\\" + rest
    }
    return self
  }
}
