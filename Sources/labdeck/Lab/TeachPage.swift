import Labs
import Sandbox
import TextLayout

/// What the wall shows of a beat, for a projector: 60 columns and 18 rows, so that a teacher can zoom until it fills the wall.
struct TeachPage {
  static let width = 60
  static let height = 18
  /// Rows between the two rules.
  static let room = height - 4

  let run: GuidedRun
  /// How many voted for each choice; nil before anybody did.
  var votes: [Int]?
  var isBlank = false
  /// How far the rows are scrolled.
  var scroll = 0
  /// The last row.
  var foot: StyledLine

  /// All rows of the screen.
  var text: StyledText {
    if isBlank { return StyledText(Array(repeating: StyledLine(), count: Self.height)) }
    let place = StyledLine("\(run.stepNumber) / \(run.stepCount)")
    let rule = Rule.line(.double, width: Self.width)
    var rows = [StyledLine.justified(StyledLine(run.step.title, .bold), place, width: Self.width), rule]
    let body = body.wrapped(to: Self.width)
    let start = min(max(0, scroll), max(0, body.lines.count - Self.room))
    var shown = Array(body.lines.dropFirst(start).prefix(Self.room))
    let rest = body.lines.count - start - shown.count
    if rest > 0 {
      shown[shown.count - 1] = StyledLine("… \(Durations.count(rest + 1, "row")) more, arrow down", .dim)
    }
    rows += shown + Array(repeating: StyledLine(), count: Self.room - shown.count)
    return StyledText(rows + [rule, foot])
  }

  /// How many rows the body has beyond those that fit.
  var hidden: Int { max(0, body.wrapped(to: Self.width).lines.count - Self.room) }

  private var body: StyledText {
    switch run.beat {
    case .text: prose + commands
    case .prediction: commands + blank + choices
    case .run: results
    case .trace, .note: explanation
    }
  }

  private var blank: StyledText { [StyledLine()] }

  private var prose: StyledText {
    var text = StyledText()
    if run.stepNumber == 1, run.beginsStep, !run.lab.introduction.isEmpty {
      text += LabText.prose(run.lab.introduction, width: Self.width) + blank
    }
    guard !run.scene.text.isEmpty else { return text }
    return text + LabText.prose(run.scene.text, width: Self.width) + blank
  }

  private var commands: StyledText {
    var copy = run.sandbox
    var text = StyledText()
    for entry in run.scene.entries {
      text += LabText.command(entry.command, prompt: copy.prompt, width: Self.width)
      _ = entry.run(in: &copy, captures: [:])
    }
    return text
  }

  private var choices: StyledText {
    guard let prediction = run.scene.prediction else { return StyledText() }
    var text = StyledText.prose(prediction.question, width: Self.width) + blank
    let most = max(1, votes?.max() ?? 1)
    for (index, choice) in prediction.choices.enumerated() {
      let row = StyledLine("   \(LabText.letter(index))  \(choice.text)")
      guard let count = votes.flatMap({ $0.indices.contains(index) ? $0[index] : nil }) else {
        text += row.wrapped(to: Self.width, hanging: 6)
        continue
      }
      // the bar stands beside a short choice and below a long one
      let bar = BarChart.bar(Double(count), of: Double(most), width: 20, open: false).padded(to: 22)
      let figure = "\(count)"
      let tail = bar + StyledLine(String(repeating: " ", count: max(0, 4 - figure.count)) + figure)
      if row.width <= Self.width - 30 {
        text.append(row.padded(to: Self.width - 28) + tail)
      } else {
        text += row.wrapped(to: Self.width, hanging: 6)
        text.append(StyledLine("      ") + tail)
      }
    }
    return text
  }

  private var results: StyledText {
    var text = StyledText()
    for result in run.results {
      text += LabText.command(result.command, prompt: result.prompt, width: Self.width)
      text += StyledText(result.outcome.text).indented(2)
      if result.outcome.status != 0 { text.append(StyledLine("  [exit \(result.outcome.status)]", .dim)) }
    }
    if let right = run.rightChoice.flatMap({ run.scene.prediction?.choices[$0].text }) {
      text += StyledLine("\(Symbol.yes) \(right)", .yes).wrapped(to: Self.width, hanging: 2)
    }
    return text
  }

  private var explanation: StyledText {
    var text = run.trace?.short ?? StyledText()
    if !run.scene.afterword.isEmpty {
      if !text.isEmpty { text.appendBlank() }
      text += LabText.prose(run.scene.afterword, width: Self.width)
    }
    return text.isEmpty ? results : text
  }
}
