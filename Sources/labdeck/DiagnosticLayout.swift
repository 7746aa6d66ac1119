import Diagnostics
import TextLayout

/// Gives a diagnostic's text its colours: the kind of mistake red or yellow, the gutter dim.
enum DiagnosticLayout {
  static func text(_ diagnostic: Diagnostic) -> StyledText {
    let style: TextStyle =
      diagnostic.severity == .error ? .no : diagnostic.severity == .warning ? .almost : .dim
    var lines: [StyledLine] = []
    for (index, row) in diagnostic.rendered.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index == 0 {
        let place = diagnostic.place.isEmpty ? "" : diagnostic.place + ": "
        lines.append("\(place, .bold)\(diagnostic.severity.rawValue + ":", style) \(diagnostic.message)")
      } else if let bar = row.firstIndex(of: "|"), row[..<bar].allSatisfy({ $0 == " " || $0.isNumber }) {
        let behind = row[row.index(after: bar)...]
        let isCaret = index == 2
        lines.append(
          StyledLine(String(row[...bar]), .dim) + StyledLine(String(behind), isCaret ? style : .plain))
      } else {
        lines.append(StyledLine(String(row)))
      }
    }
    return StyledText(lines)
  }
}
