import Diagnostics
import Sandbox

/// Writes what a lab really printed into its document.
package struct LabUpdate: Sendable {
  /// The document's new text.
  package var text: String
  /// Lines at which a failure would have been written where a success stood; they stay as they are.
  package var refused: [Int]
  /// How many entries were changed.
  package var changed: Int

  /// Takes over what differs, keeping lines whose wildcards still match. An entry that was to succeed and failed is taken
  /// over only when its line, or that of its first difference, is among `accepted`.
  package init(_ verification: LabVerification, accepted: Set<Int> = []) {
    let source = verification.lab.source
    var lines = (1...source.lineCount).map { String(source.line($0)) }
    refused = []
    changed = 0
    for result in verification.results.reversed() where !result.isAsWritten {
      let entry = result.entry
      if result.outcome.status != 0, entry.exit == 0,
        !accepted.contains(result.firstDifference), !accepted.contains(entry.line)
      {
        refused.insert(result.firstDifference, at: 0)
        continue
      }
      var new: [String] = []
      for row in result.comparison.rows {
        switch row {
        case .same(let text, _): new.append(text)
        case .extra(let text): new.append(Self.literal(text))
        case .missing: continue
        }
      }
      if result.outcome.status != 0 { new.append("[exit \(result.outcome.status)]") }
      let commandLines = entry.command.split(separator: "\n", omittingEmptySubsequences: false).count
      let first = entry.line + commandLines
      var last = max(first - 1, entry.expected.last?.number ?? 0)
      last = max(last, entry.exitLine ?? 0)
      lines.replaceSubrange((first - 1)..<last, with: new)
      changed += 1
    }
    text = lines.joined(separator: "\n")
  }

  /// A printed line as it must be written to stand for itself.
  private static func literal(_ line: String) -> String {
    let isSpecial =
      line.hasPrefix("$ ") || line == "$" || line.hasPrefix("\\") || line.hasPrefix("```")
      || line.trimmed == "..."
      || line.contains("[..]") || line.contains("=..]") || LabParser.exitStatus(line) != nil
    return isSpecial ? "\\" + line : line
  }
}
