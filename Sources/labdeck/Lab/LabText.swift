import Questions
import Study
import TextLayout

/// A lab's prose and commands as rows.
enum LabText {
  /// Prose of a lab's document: paragraphs, lists and code, wrapped.
  static func prose(_ text: String, width: Int) -> StyledText {
    RichTextLayout.text(RichText(markdown: text), width: width)
  }

  /// The same, with paragraphs that begin with words in bold set behind those words, without blank rows between.
  static func labelled(_ text: String, width: Int) -> StyledText {
    var result = StyledText()
    for block in RichText(markdown: text).blocks {
      guard case .paragraph(let inlines) = block, case .strong(let label)? = inlines.first else {
        result += RichTextLayout.text(blocks: [block], width: width)
        continue
      }
      var rest = Array(inlines.dropFirst())
      if case .text(let first)? = rest.first { rest[0] = .text(String(first.drop { $0 == " " })) }
      let head = StyledLine(RichText.plain(label), .dim).padded(to: 12)
      result += RichTextLayout.text(blocks: [.paragraph(rest)], behind: head, width: width)
    }
    return result
  }

  /// `  web:~$ aws sts get-caller-identity`, further lines under the first.
  static func command(_ command: String, prompt: String, width: Int) -> StyledText {
    let head = "  \(prompt)"
    let lines = command.split(separator: "\n", omittingEmptySubsequences: false)
    return StyledText(
      lines.enumerated().flatMap { index, line -> [StyledLine] in
        let row =
          index == 0 ? "\(head, .sandboxRule)\(line, .command)" as StyledLine : "    \(line, .command)"
        return row.wrapped(to: width, hanging: 11).lines
      })
  }

  /// `a` for 0, and so on.
  static func letter(_ index: Int) -> String { Letters.letter(index) }
}
