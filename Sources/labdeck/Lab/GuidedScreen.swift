import Labs
import Sandbox
import Terminal
import TextLayout

/// A guided lab: each scene in three beats. The commands stand there and wait for the prediction, a key runs them, and the
/// trace appears with the output.
final class GuidedScreen {
  private let stage: Stage
  private let terminal: SandboxTerminal
  private let returnTo: String
  private var run: GuidedRun
  /// Set once the learner leaves.
  private var isLeaving = false
  /// Set where a line of this scene's output was too long to be shown whole.
  private var hasCutOutput = false

  init(program: Program, stage: Stage, lab: Lab, returnTo: String) {
    self.stage = stage
    self.returnTo = returnTo
    terminal = SandboxTerminal(program: program, stage: stage)
    run = GuidedRun(lab)
  }

  /// Starts at a step, everything before it having run.
  func skip(toStep number: Int) { run.skip(toStep: number) }

  /// Leads through the lab until its end or until the learner leaves.
  func show() throws {
    var beat: GuidedRun.Beat? = run.beat
    while let shown = beat, !isLeaving {
      switch shown {
      case .text: showText()
      case .prediction: predict()
      case .run: showResults()
      case .trace, .note: showTrace()
      }
      if isLeaving { break }
      // A stop stands where a scene ends; the beats before it follow by themselves.
      let endsScene = shown == .trace || (shown == .text && run.scene.entries.isEmpty)
      beat = endsScene ? stop() : run.advance()
    }
    if !isLeaving { showEnd() }
  }

  // MARK: Beats

  private func showText() {
    hasCutOutput = false
    let scene = run.scene
    if run.beginsStep {
      stage.print(
        Rule.titled(
          .double, ["lab", run.step.title], right: ["sandbox", "step \(run.stepNumber)/\(run.stepCount)"],
          width: stage.width))
      if run.stepNumber == 1, !run.lab.introduction.isEmpty {
        stage.print(LabText.prose(run.lab.introduction, width: stage.width))
      }
      if run.stepNumber == 1, !run.lab.introduction.contains("reaches AWS") {
        stage.print(StyledLine("Nothing in here reaches AWS or your own computer.", .dim))
      }
    }
    if !scene.text.isEmpty { stage.print(LabText.prose(scene.text, width: stage.width)) }
    // With a prediction the commands wait; without one each is shown as it runs.
    if scene.prediction != nil { showCommands() }
  }

  private func showCommands() {
    var copy = run.sandbox
    for entry in run.scene.entries {
      stage.print(LabText.command(entry.command, prompt: copy.prompt, width: stage.width))
      _ = entry.run(in: &copy, captures: [:])
    }
  }

  private func predict() {
    guard let prediction = run.scene.prediction else { return }
    let question = "predict: \(prediction.question)"
    guard !prediction.choices.isEmpty else {
      stage.print(StyledLine(question, .bold))
      stage.print(StyledLine("type what it will print · Enter alone: skip · :q to \(returnTo)", .plain))
      switch stage.readLine(prompt: "\(Symbol.here) ", in: .answer) {
      case .line(let line):
        if line == ":q" { isLeaving = true } else if !line.isEmpty { run.predict(.text(line)) }
      case .endOfInput, .interrupted:
        stage.output.endRow()
        isLeaving = true
      }
      return
    }
    var row = StyledLine(question)
    for (index, choice) in prediction.choices.enumerated() {
      row.append("  \(LabText.letter(index)) \(choice.text)")
    }
    row.append("  Enter skip")
    if row.width > stage.width - 4 {
      stage.print(StyledLine(question))
      for (index, choice) in prediction.choices.enumerated() {
        stage.print(
          StyledLine("   \(LabText.letter(index))  \(choice.text)").wrapped(to: stage.width, hanging: 6))
      }
      let last = LabText.letter(prediction.choices.count - 1)
      row = "a-\(last) predict · Enter skip · t try things here · q to \(returnTo)"
    }
    while true {
      switch stage.stop(row) {
      case .enter, .character(" "): return
      case .character("q"), .control("c"), .control("d"), .hangUp:
        isLeaving = true
        return
      case .character("t"): TryShell(terminal: terminal, returnTo: "the lab").run(run.sandbox)
      case .character(let letter):
        if let index = prediction.choices.indices.first(where: { LabText.letter($0) == String(letter) }) {
          run.predict(.choice(index))
          return
        }
        stage.print(StyledLine("a letter predicts, Enter goes on without, q leaves", .dim))
      default: continue
      }
    }
  }

  private func showResults() {
    hasCutOutput = false
    let waited = run.scene.prediction != nil
    for result in run.results {
      if !waited || run.results.count > 1 {
        stage.print(LabText.command(result.command, prompt: result.prompt, width: stage.width))
      }
      var rows = StyledText()
      for chunk in result.outcome.output { rows += outputRows(chunk, isWhole: false) }
      let shown = rows.shortened(to: Self.mostRows) {
        StyledLine("  … \($0) more rows, all with w", .dim)
      }
      if shown.lines.count < rows.lines.count { hasCutOutput = true }
      stage.output.print(shown)
      if result.outcome.status != 0 { stage.print(StyledLine("  [exit \(result.outcome.status)]", .dim)) }
    }
    stage.answerAppeared()
    if run.results.contains(where: { !$0.isAsWritten }) {
      stage.print(
        StyledLine("this came out otherwise than the lab says; `verify \(run.lab.id)` shows where", .almost))
    }
    showVerdict()
  }

  /// What was printed. Of an endless word or line only the beginning, unless all of it is wanted.
  private func outputRows(_ chunk: OutputChunk, isWhole: Bool) -> StyledText {
    let style: TextStyle = chunk.stream == .note ? .dim : .plain
    var text = StyledText()
    for line in StyledText(chunk.text, style).lines.map(\.text) {
      var shown = line
      if !isWhole {
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map { word in
          word.count > Self.longestWord
            ? "\(word.prefix(40))… (\(word.count) characters, all with w)" : String(word)
        }
        shown = words.joined(separator: " ")
        if shown.count > Self.longestLine {
          shown = "\(shown.prefix(120))… (\(shown.count) characters, all with w)"
        }
        if shown != line { hasCutOutput = true }
      }
      text += StyledLine(shown, style).indented(2).wrapped(to: stage.width)
    }
    return text
  }

  /// Characters that a word and a line of output may have, and rows that a command's output may: a screen has 24.
  private static let longestWord = 160
  private static let longestLine = 600
  private static let mostRows = 14

  /// `✗ the user, not the role`; choices that are sentences stand apart.
  private func showVerdict() {
    guard let prediction = run.scene.prediction else { return }
    guard let right = run.rightChoice.map({ prediction.choices[$0].text }) else {
      if let isRight = run.isRight {
        stage.print(
          isRight ? "\("\(Symbol.yes) as you said", .yes)" : "\("\(Symbol.no) not as you said", .no)")
      }
      return
    }
    switch run.answer {
    case .choice(let index) where run.isRight == false:
      let said = prediction.choices[index].text
      if right.count + said.count > 40 || right.contains(":") || said.contains(":") {
        stage.print(StyledLine("\(Symbol.no) \(right)", .no).wrapped(to: stage.width, hanging: 2))
        stage.print(StyledLine("  (you: \(said))", .dim).wrapped(to: stage.width, hanging: 2))
      } else {
        stage.print(
          StyledLine("\(Symbol.no) \(right), not \(said)", .no).wrapped(to: stage.width, hanging: 2))
      }
    case .choice: stage.print(StyledLine("\(Symbol.yes) \(right)", .yes).wrapped(to: stage.width, hanging: 2))
    case .text, nil:
      stage.print(StyledLine("\(Symbol.notAsked) \(right)").wrapped(to: stage.width, hanging: 2))
    }
  }

  private func showTrace() {
    if let trace = run.trace, isTelling(trace.short) { stage.print(trace.short) }
    if !run.scene.afterword.isEmpty { stage.print(LabText.prose(run.scene.afterword, width: stage.width)) }
  }

  /// Whether an explanation says more than the output: not if the command has printed it itself, as `why` does, nor if it
  /// is of a call that was allowed and failed all the same.
  private func isTelling(_ trace: StyledText) -> Bool {
    guard let verdict = trace.lines.first?.text, let last = run.results.last else { return true }
    if last.outcome.status != 0, verdict.hasPrefix("ALLOWED") { return false }
    return !last.outcome.text.split(separator: "\n").contains { $0 == verdict }
  }

  // MARK: Stops

  /// Waits at the end of a scene. Returns the beat that is shown next.
  private func stop() -> GuidedRun.Beat? {
    let hasMore = hasCutOutput || run.trace.map { $0.full != $0.short } ?? false
    while true {
      var parts = [run.isLast ? "Enter done" : "Enter next"]
      if run.canGoBack { parts.append("p back") }
      parts += ["r again"]
      if hasMore { parts.append("w more") }
      parts += ["t try things here", "q to \(returnTo)"]
      switch stage.stop(StyledLine(parts.joined(separator: " · "))) {
      case .enter, .character(" "): return run.advance()
      case .character("p"), .left, .backspace: return goBack()
      case .character("r"):
        run.again()
        return run.beat
      case .character("w"):
        if hasCutOutput {
          for chunk in run.results.flatMap(\.outcome.output) {
            stage.output.print(outputRows(chunk, isWhole: true))
          }
        }
        if let trace = run.trace { stage.print(trace.full) }
      case .character("t"): TryShell(terminal: terminal, returnTo: "the lab").run(run.sandbox)
      case .character("n"): showNotes()
      case .character("h"): showHints()
      case .character("?"): stage.print(Self.help)
      case .character("q"), .control("c"), .control("d"), .hangUp:
        isLeaving = true
        return nil
      default: continue
      }
    }
  }

  /// Goes back to the beginning of this scene's predecessor, the world with it.
  private func goBack() -> GuidedRun.Beat? {
    while let beat = run.back(), beat != .text {}
    while let beat = run.back(), beat != .text {}
    return run.beat
  }

  private func showNotes() {
    let notes = run.scene.notes
    stage.print(
      notes.isEmpty
        ? [StyledLine("this scene has no notes", .dim)]
        : StyledText(notes.flatMap { LabText.prose($0, width: stage.width - 2).indented(2).lines }))
  }

  private func showHints() {
    let hints = run.scene.hints
    stage.print(
      hints.isEmpty
        ? [StyledLine("this scene has no hint", .dim)]
        : StyledText(hints.flatMap { LabText.prose($0, width: stage.width - 2).indented(2).lines }))
  }

  private func showEnd() {
    stage.print(Rule.titled(.double, ["the end of \(run.lab.title)"], width: stage.width))
  }

  private static let help = KeyHelp.text([
    ("Enter", "on to the next scene"), ("p", "back one scene; the world goes back with it"),
    ("r", "this step again from its beginning"), ("w", "the whole trace"),
    ("t", "a shell in a copy of this world"), ("h", "a hint"), ("n", "the presenter's notes"),
    ("q", "leave the lab, one level up"),
  ])
}
