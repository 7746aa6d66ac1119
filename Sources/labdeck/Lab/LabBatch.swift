import CommandTable
import Glibc
import Labs
import Sandbox
import TextLayout

/// A lab without a person at the keys: a guided one from top to bottom, a challenge with the commands of standard input.
struct LabBatch {
  let program: Program
  let lab: Lab

  /// Runs the lab. The status says whether it ran as written, or was solved.
  func run(from step: Int) throws -> ExitStatus {
    switch lab.mode {
    case .guided: return guided(from: step)
    case .challenge: return challenge()
    }
  }

  private func guided(from first: Int) -> ExitStatus {
    var run = GuidedRun(lab)
    run.skip(toStep: first)
    let width = min(program.output.width, 100)
    var asWritten = true
    var beat: GuidedRun.Beat? = run.beat
    while let shown = beat {
      switch shown {
      case .text:
        if run.beginsStep {
          program.output.print(
            Rule.titled(
              .double, ["lab", run.step.title],
              right: ["sandbox", "step \(run.stepNumber)/\(run.stepCount)"],
              width: width))
          if run.stepNumber == 1 { program.output.print(LabText.prose(lab.introduction, width: width)) }
        }
        program.output.print(LabText.prose(run.scene.text, width: width))
      case .prediction, .note: break
      case .run:
        for result in run.results {
          program.output.print(LabText.command(result.command, prompt: result.prompt, width: width))
          program.output.print(StyledText(result.outcome.text).indented(2))
          if result.outcome.status != 0 {
            program.output.print(StyledLine("  [exit \(result.outcome.status)]", .dim))
          }
          if !result.isAsWritten { asWritten = false }
        }
      case .trace:
        if let trace = run.trace { program.output.print(trace.short) }
        program.output.print(LabText.prose(run.scene.afterword, width: width))
      }
      beat = run.advance()
    }
    if !asWritten {
      program.output.message(["this did not run as written; `labdeck verify \(lab.id)` shows where"])
    }
    return asWritten ? .done : .failed
  }

  private func challenge() -> ExitStatus {
    var run = ChallengeRun(lab)
    showGoals(run)
    while let line = nextCommand() {
      let turn = run.run(line, interaction)
      program.output.print(GoalLayout.rows(turn.events, run.goals, width: program.output.width))
      if turn.outcome.hasLeft || turn.outcome.request == .leave { break }
      switch turn.outcome.request {
      case .goals: showGoals(run)
      case .hint:
        if let hint = run.nextHint() {
          program.output.print(GoalLayout.hint(hint, width: program.output.width))
        }
      case .reset: run.reset()
      case .solve: _ = run.solve()
      case .leave, nil: break
      }
    }
    program.output.print(
      run.isSolved ? "\("\(Symbol.yes) solved", .yes)" : "\("\(Symbol.no) not solved", .no)")
    return run.isSolved ? .done : .failed
  }

  /// Runs the commands of standard input in the lab's world; nothing is judged. The status is that of the last command.
  func play() throws -> ExitStatus {
    var sandbox = Sandbox(world: lab.world)
    var status = 0
    while let line = nextCommand() {
      let outcome = sandbox.run(line, interaction)
      status = outcome.status
      if outcome.hasLeft { break }
    }
    return status == 0 ? .done : .failed
  }

  /// A command of standard input, with further lines where a quote or here-document is open.
  private func nextCommand() -> String? {
    guard var text = readLine() else { return nil }
    while ShellScript.needsMore(text), let more = readLine() { text += "\n" + more }
    return text
  }

  private var interaction: Interaction {
    Interaction(
      emit: { chunk in
        if chunk.stream == .output {
          program.output.print(plain: chunk.text)
        } else {
          program.output.message(plain: chunk.text)
        }
      }, ask: { _ in readLine() })
  }

  private func showGoals(_ run: ChallengeRun) {
    program.output.print(GoalLayout.rows(run.goals, width: program.output.width))
  }
}
