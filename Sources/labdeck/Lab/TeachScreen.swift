import CommandTable
import Labs
import Sandbox
import Synchronization
import Terminal
import TextLayout

/// A guided lab before a class: one beat at a time on a screen for a projector. Keys are pressed here or in a second terminal,
/// which shows the teacher's notes.
final class TeachScreen {
  private let program: Program
  private let stage: Stage
  private let desk: TeachDesk
  private var run: GuidedRun
  private var votes: [Int]?
  /// What is being typed as votes; nil where nothing is.
  private var typed: String?
  private var isBlank = false
  private var scroll = 0

  private enum Step {
    case stay, tryShell, leave
  }

  init(program: Program, stage: Stage, lab: Lab, desk: TeachDesk) {
    self.program = program
    self.stage = stage
    self.desk = desk
    run = GuidedRun(lab)
  }

  /// Shows the lab until the teacher leaves. A shell to try things in has the usual screen, and leads back to the same beat.
  func show() {
    while true {
      var step = Step.stay
      do {
        let screen = OwnScreen(encoder: stage.output.capabilities.output)
        while step == .stay {
          screen.show(page.text)
          desk.tell(notes)
          step = take(nextKey())
        }
      }
      guard step == .tryShell else { return }
      let terminal = SandboxTerminal(program: program, stage: stage)
      TryShell(terminal: terminal, returnTo: "the lesson").run(run.sandbox)
    }
  }

  private var page: TeachPage {
    let keys = "space on · Backspace back · v votes · b blank · t try · q leave"
    let foot: StyledLine =
      typed.map { StyledLine("votes, such as 14 7 4: \($0)▏") }
      ?? (desk.hasListener ? StyledLine() : StyledLine(keys, .dim))
    return TeachPage(run: run, votes: votes, isBlank: isBlank, scroll: scroll, foot: foot)
  }

  /// What the second terminal shows: the notes of the scene, and what comes next.
  private var notes: StyledText {
    var text: StyledText = [StyledLine("\(run.stepNumber) / \(run.stepCount)  \(run.step.title)", .bold)]
    for note in run.scene.notes { text += LabText.prose(note, width: 72).indented(2) }
    if run.scene.notes.isEmpty { text.append(StyledLine("  no notes for this scene", .dim)) }
    let next =
      switch run.beat {
      case .text: run.scene.prediction == nil ? "the run" : "the choices"
      case .prediction: "the run"
      case .run: "the explanation"
      case .trace, .note: run.isLast ? "nothing: this is the end" : "the next scene"
      }
    text.append(
      StyledLine("  next: \(run.scene.entries.isEmpty && run.beat == .text ? "the next scene" : next)"))
    if let right = run.rightChoice { text.append(StyledLine("  right is \(LabText.letter(right))")) }
    if let typed { text.append(StyledLine("  votes: \(typed)")) }
    return text
  }

  /// The next key, pressed here or in the second terminal.
  private func nextKey() -> Key {
    while true {
      if let key = desk.nextKey() { return key }
      let key = stage.nextKey(timeout: 50)
      if key != .timeout { return key }
      if desk.hasNews { return .redraw }
    }
  }

  private func take(_ key: Key) -> Step {
    if typed != nil { return typeVotes(key) }
    switch key {
    case .character(" "), .enter, .right, .pageDown: move { $0.advance() }
    case .backspace, .left, .pageUp: move { $0.back() }
    case .down: scroll = min(scroll + 1, page.hidden)
    case .up: scroll = max(0, scroll - 1)
    case .character("v") where run.beat == .prediction:
      votes = nil
      typed = ""
    case .character("b"): isBlank.toggle()
    case .character("t"): return .tryShell
    case .character("q"), .control("c"), .control("d"), .hangUp: return .leave
    case .character(let digit) where digit.isNumber && run.beat == .prediction: typed = String(digit)
    default: break
    }
    return .stay
  }

  private func move(_ step: (inout GuidedRun) -> GuidedRun.Beat?) {
    let before = (run.stepNumber, run.scene)
    guard step(&run) != nil else { return }
    if before != (run.stepNumber, run.scene) { votes = nil }
    scroll = 0
    isBlank = false
  }

  /// A key while votes are typed; Enter takes them.
  private func typeVotes(_ key: Key) -> Step {
    switch key {
    case .character(let character) where character.isASCII && (character.isNumber || character == " "):
      typed = String((typed ?? "").appending(character).suffix(40))
    case .backspace: typed = String((typed ?? "").dropLast())
    case .enter:
      let counts = (typed ?? "").split(separator: " ").compactMap { Int($0.prefix(4)) }
      votes = counts.isEmpty ? nil : counts
      typed = nil
    case .escape, .control("c"): typed = nil
    case .hangUp: return .leave
    default: break
    }
    return .stay
  }
}

extension String {
  fileprivate func appending(_ character: Character) -> String { self + String(character) }
}
