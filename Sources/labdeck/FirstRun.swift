import StudyStore
import Questions
import CommandTable
import Study
import Terminal
import TextLayout

/// What the program says when it opens on a terminal without a command: the first time an invitation to ten minutes, later
/// what is due.
struct FirstRun {
  let program: Program

  /// Greets. Returns what was typed at the invitation and belongs to the prompt.
  func greet() throws -> String {
    try Stage.checkWidth()
    let desk = try program.desk()
    let width = min(program.output.width, 100)
    if desk.bank.questions.isEmpty {
      program.output.print(
        StyledText(ContentCommands.noQuestions(try program.library())).wrapped(to: width))
      return ""
    }
    guard try desk.store.reviews().isEmpty else {
      try showDue(desk, width)
      return ""
    }
    return try invite(desk, width)
  }

  private func invite(_ desk: StudyDesk, _ width: Int) throws -> String {
    let library = try program.library()
    let counts =
      "\(Durations.count(desk.bank.questions.count, "question")) and \(Durations.count(desk.bank.labs.count, "lab"))"
    let about = library.course == nil ? " on AWS credentials, roles and signing" : ""
    program.output.print("\("\(library.course ?? "labdeck")   \(counts)\(about)", .bold)")
    program.output.print("Each answer is saved as you give it. q leaves at any time, ? shows the keys.")
    let key = try Stage(output: program.output).stop("Enter starts ten minutes of questions")
    switch key {
    case .enter, .character(" "):
      let session = try ReviewSession(desk: desk, options: .init(minutes: 10))
      let stage = try Stage(output: program.output)
      _ = try ReviewScreen(program: program, stage: stage, session: session, title: "ten minutes").run()
      return ""
    case .character("?"):
      program.output.print(program.table.overview(width: width))
      return ""
    case .character("q"): return ""
    case .character(let letter): return String(letter)
    case .control("d"), .hangUp:
      program.wantsToLeave = true
      return ""
    default: return ""
    }
  }

  private func showDue(_ desk: StudyDesk, _ width: Int) throws {
    let list = try DueList(desk)
    let course = try program.library().course ?? "labdeck"
    let words: String
    if list.rows.isEmpty, list.new == 0 {
      words = "nothing is due now; `stats` shows how you stand"
    } else {
      let parts = [
        list.rows.isEmpty ? nil : "\(list.rows.count) due", list.new == 0 ? nil : "\(list.new) new",
      ].compactMap { $0 }
      words = "\(parts.joined(separator: ", ")): `review` asks them, `help` lists the rest"
    }
    program.output.print(("\(course, .bold)   \(words)" as StyledLine).wrapped(to: width, hanging: 2))
  }
}
