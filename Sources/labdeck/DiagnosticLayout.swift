import Diagnostics
import TextLayout

/// Gives a diagnostic's text its colours: the kind of mistake red or yellow, the gutter dim.
enum DiagnosticLayout {
  /// Words are wrapped to the width; the text they are about stands as it is.
  static func text(_ diagnostic: Diagnostic, width: Int) -> StyledText {
    let style: TextStyle =
      diagnostic.severity == .error ? .no : diagnostic.severity == .warning ? .almost : .dim
    var lines: [StyledLine] = []
    for (index, row) in diagnostic.rendered.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index == 0 {
        let place = diagnostic.place.isEmpty ? "" : diagnostic.place + ": "
        let line: StyledLine =
          "\(place, .bold)\(diagnostic.severity.rawValue + ":", style) \(diagnostic.message)"
        lines += line.wrapped(to: width, hanging: 2).lines
      } else if let bar = row.firstIndex(of: "|"), row[..<bar].allSatisfy({ $0 == " " || $0.isNumber }) {
        let behind = row[row.index(after: bar)...]
        let isCaret = index == 2
        lines.append(
          StyledLine(String(row[...bar]), .dim) + StyledLine(String(behind), isCaret ? style : .plain))
      } else {
        lines += StyledLine(String(row)).wrapped(to: width, hanging: 4).lines
      }
    }
    return StyledText(lines)
  }
}
