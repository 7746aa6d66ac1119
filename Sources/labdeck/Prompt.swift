import CommandTable
import Terminal
import TextLayout

/// The prompt on a terminal: reads a line, runs it, and again.
struct Prompt {
  let program: Program

  func run() -> ExitStatus {
    Interrupts.watch()
    let runner = CommandRunner(program: program)
    var typedAlready = ""
    do {
      typedAlready = try FirstRun(program: program).greet()
    } catch {
      let status = CommandRunner.explain(error, to: program.output)
      // A window that is too narrow is no place for a prompt; a store that cannot be used leaves the other commands.
      if error is CommandFailure { return status }
    }
    if program.wantsToLeave { return .done }
    guard var editor = LineEditor(program: "labdeck", history: program.lineHistory) else {
      return Batch(program: program, name: "<stdin>").run()
    }
    let completer = Completer(program: program)
    while !program.wantsToLeave {
      defer { typedAlready = "" }
      Interrupts.watch()
      let encoder = program.output.capabilities.output
      switch editor.readLine(
        prompt: "\("labdeck>", .bold) ", encoder: encoder, typedAlready: typedAlready,
        complete: completer.completion(of:))
      {
      case .line(let line): perform(line, runner)
      case .interrupted(let hadText):
        program.output.endRow()
        if !hadText { program.output.remark(["everything is saved; Ctrl-D or `quit` leaves"]) }
      case .endOfInput:
        program.output.endRow()
        return .done
      }
    }
    return .done
  }

  private func perform(_ line: String, _ runner: CommandRunner) {
    do {
      var words = try CommandWords.split(line)
      if words.first == "labdeck" { words.removeFirst() }
      if words.isEmpty { return }
      Interrupts.clear()
      _ = runner.run(words)
    } catch {
      _ = CommandRunner.explain(error, to: program.output)
    }
  }
}
