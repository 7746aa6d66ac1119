import CommandTable
import Labs
import Terminal
import TextLayout

/// `teach`: a lab before a class.
enum TeachCommand {
  static let notes = Parameter<Bool>.flag(
    "--notes", "in a second terminal: the notes, and the keys for the wall")

  static let teach = LabdeckCommand(
    "teach", group: CommandGroup.labs, summary: "show a guided lab on a projector, beat by beat",
    discussion: """
      The screen takes 60 columns and 18 rows: zoom until it fills the wall. Space goes on one beat, Backspace one back, the \
      world with it; digits are votes for the choices (`14 7 4`), `v` counts anew, `b` blanks the wall, `t` opens a shell \
      to try things in, arrows scroll. With `teach ID --notes` in a second terminal keys and notes are there, and the wall shows \
      neither.
      """,
    arguments: [LabCommands.id], options: [notes],
    examples: [
      .init("teach metadata-service", "the wall"),
      .init("teach metadata-service --notes", "the teacher's own terminal"),
    ]
  ) { arguments, program in
    let lab = try program.lab(arguments[LabCommands.id])
    guard lab.mode == .guided else {
      throw CommandFailure(
        .usage, "`\(lab.id)` is a challenge: there is nothing to lead through; `lab list` shows the modes")
    }
    let path = TeachDesk.path(program.storeDirectory, lab: lab.id)
    if arguments[notes] { return try showNotes(of: lab, at: path, program) }
    let stage = try Stage(output: program.output)
    _ = try? program.store(reading: true)
    let desk = TeachDesk()
    desk.open(at: path)
    defer { desk.close(at: path) }
    TeachScreen(program: program, stage: stage, lab: lab, desk: desk).show()
    return .done
  }

  static let all = [teach]

  /// Passes keys on to the wall and shows the notes of what it shows.
  private static func showNotes(of lab: Lab, at path: String, _ program: Program) throws -> ExitStatus {
    let stage = try Stage(output: program.output)
    guard var shown = TeachDesk.send(nil, to: path) else {
      throw CommandFailure(
        .failed, "nobody teaches `\(lab.id)` here: `labdeck teach \(lab.id)` in the wall's terminal first")
    }
    stage.print(Rule.titled(.single, ["notes", lab.title], width: stage.width))
    stage.print(
      StyledLine(
        "space on · Backspace back · digits vote · v votes · b blank · q leaves here, Q ends the lesson", .dim
      ))
    stage.print(shown)
    while true {
      let key = stage.nextKey(timeout: 1000)
      switch key {
      case .character("q"), .control("c"), .control("d"), .hangUp: return .done
      case .character("t"):
        stage.print(StyledLine("the shell opens at the wall: press t there", .dim))
        continue
      default: break
      }
      let sent: Key? = key == .timeout || key == .redraw ? nil : key == .character("Q") ? .control("c") : key
      guard let notes = TeachDesk.send(sent, to: path) else {
        stage.print("the lesson is over")
        return .done
      }
      if notes != shown { stage.print(notes) }
      shown = notes
    }
  }
}
