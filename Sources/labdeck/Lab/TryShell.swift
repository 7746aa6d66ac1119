import Sandbox
import TextLayout

/// Free play in a world: nothing is judged, nothing is kept.
struct TryShell {
  let terminal: SandboxTerminal
  /// Where leaving leads.
  let returnTo: String

  /// Runs until the learner leaves. The world given stays as it is: the play happens in a copy.
  func run(_ sandbox: Sandbox) {
    var sandbox = sandbox
    let stage = terminal.stage
    stage.print(Rule.titled(.double, ["try things here"], right: ["sandbox"], width: stage.width))
    stage.print(
      StyledLine(
        "a copy of this world: nothing you do here counts. q or Ctrl-D: back to \(returnTo)", .dim))
    while let line = terminal.readCommand(sandbox) {
      if [":q", "q"].contains(line) { break }
      let outcome = sandbox.run(line, terminal.interaction)
      if outcome.hasLeft || outcome.request == .leave { break }
      switch outcome.request {
      case .goals, .hint, .solve:
        stage.print(StyledLine("there are no goals while you try things; `exit` leads back", .dim))
      case .reset: stage.print(StyledLine("leave and come back for a fresh copy", .dim))
      case .leave, nil: stage.showStatus(outcome, of: line)
      }
    }
  }
}

extension Stage {
  /// `[exit 254]`, dim, where a command failed; not where the sandbox itself has said that it has no such thing, and not of a
  /// shell that was left, whose status is that of whatever ran there last.
  func showStatus(_ outcome: Outcome, of line: String) {
    let isNote = !outcome.output.isEmpty && outcome.output.allSatisfy { $0.stream == .note }
    let hasLeft = ["exit", "logout"].contains(line.split(separator: " ").joined(separator: " "))
    if outcome.status != 0, !isNote, !hasLeft, line.contains(where: { $0 != " " }) {
      print(StyledLine("[exit \(outcome.status)]", .dim))
    }
  }
}
