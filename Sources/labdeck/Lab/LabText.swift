import Study
import TextLayout

/// A lab's prose and commands as rows.
enum LabText {
  /// Prose: paragraphs run together; list items, indented lines and tables stay as they are.
  static func prose(_ text: String, width: Int) -> StyledText {
    var result = StyledText()
    var paragraph: [Substring] = []
    func flush() {
      if paragraph.isEmpty { return }
      result += StyledText.prose(paragraph.joined(separator: "\n"), width: width)
      paragraph = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isItem = ["- ", "* ", "  ", "|", "1. ", "2. ", "3. "].contains { line.hasPrefix($0) }
      if line.allSatisfy({ $0 == " " }) {
        flush()
        if !result.isEmpty { result.appendBlank() }
      } else if isItem {
        flush()
        result += StyledLine(String(line)).wrapped(to: width, hanging: 2)
      } else {
        paragraph.append(line)
      }
    }
    flush()
    while result.lines.last?.isEmpty == true { result.lines.removeLast() }
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
