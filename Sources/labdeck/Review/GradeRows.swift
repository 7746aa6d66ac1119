import Scheduling
import TextLayout

/// The four grades with their next intervals and what they mean; the suggested one in reverse.
enum GradeRows {
  static func text(_ outcomes: [Outcome], suggested: Grade) -> StyledText {
    let labels = outcomes.map { "\($0.grade.rawValue) \($0.grade.name) \($0.label)" }
    let cell = max(14, (labels.map { DisplayWidth.of($0) }.max() ?? 0) + 4)
    var grades = StyledLine()
    var meanings = StyledLine()
    for (outcome, label) in zip(outcomes, labels) {
      let isSuggested = outcome.grade == suggested
      let start = grades.width
      grades.append(" ")
      grades.append(
        isSuggested ? "\(Symbol.opens)\(label)\(Symbol.closes)" : " \(label) ",
        isSuggested ? .suggestion : .plain)
      grades = grades.padded(to: start + cell)
      meanings = (meanings + StyledLine("  \(outcome.grade.meaning)", .dim)).padded(to: start + cell)
    }
    return [trimmed(grades), trimmed(meanings)]
  }

  private static func trimmed(_ line: StyledLine) -> StyledLine {
    var line = line
    while let last = line.spans.last, last.style == .plain, last.text.hasSuffix(" ") {
      line.spans[line.spans.count - 1].text.removeLast()
      if line.spans.last?.text.isEmpty == true { line.spans.removeLast() }
    }
    return line
  }
}
