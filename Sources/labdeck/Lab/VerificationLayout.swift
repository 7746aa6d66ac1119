import Sandbox
import Diagnostics
import Labs
import TextLayout

/// What a proof of a lab found, as rows: the place, what was written and what happened instead, and why.
struct VerificationLayout {
  private let verification: LabVerification
  private let file: String

  init(_ verification: LabVerification, _ program: Program) {
    self.verification = verification
    file = program.shownPath(verification.lab.source.name)
  }

  func text(width: Int) -> StyledText {
    var text = StyledText()
    for problem in verification.problems {
      let kind: StyledLine = problem.isWarning ? "\("warning:", .almost)" : "\("error:", .no)"
      let place = "\(file):\(problem.line):\(problem.column):"
      text += ("\(place, .bold) \(kind) \(problem.message)" as StyledLine).wrapped(to: width, hanging: 4)
      if let result = problem.result { text += difference(result, width) }
    }
    return text
  }

  private func difference(_ result: EntryResult, _ width: Int) -> StyledText {
    var text = StyledText()
    for line in result.entry.command.split(separator: "\n") {
      text.append(StyledLine("    $ \(line)").truncated(to: width))
    }
    let rows = result.difference
    for (sign, row) in rows where sign != " " {
      text.append(StyledLine("  \(sign) \(row)", sign == "-" ? .no : .yes).truncated(to: width))
    }
    if let trace = result.trace {
      for (index, line) in trace.short.lines.enumerated() {
        text.append((index == 0 ? "  \("why", .bold)  " : "       ") + line)
      }
    }
    if result.outcome.status != 0, result.entry.exit == 0 {
      let line = result.firstDifference
      text += StyledLine(
        "  `--update` would write a failure where you wrote a success: needs --accept \(line)", .dim
      )
      .wrapped(to: width, hanging: 2)
    }
    return text
  }
}
