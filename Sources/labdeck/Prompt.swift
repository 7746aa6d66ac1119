import CommandTable
import TextLayout

/// The prompt on a terminal: reads a line, runs it, and again.
struct Prompt {
  let program: Program

  func run() -> ExitStatus { Batch(program: program, name: "prompt").run() }
}
