import CommandTable
import Diagnostics
import Glibc
import TextLayout

/// Runs the commands of standard input, one a line, and stops at the first that fails: no prompt, no history.
struct Batch {
  let program: Program
  let name: String

  /// Runs all lines. The status is that of the command that failed, whose line is named.
  func run() -> ExitStatus {
    let runner = CommandRunner(program: program)
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      do {
        var words = try CommandWords.split(line)
        if words.first == "labdeck" { words.removeFirst() }
        if words.isEmpty { continue }
        let status = runner.run(words)
        if status != .done {
          program.output.message(
            StyledText(
              "\(name):\(number): `\(line)` ended with exit status \(status.rawValue); nothing after it ran"))
          return status
        }
        if program.wantsToLeave { return .done }
      } catch {
        let status = CommandRunner.explain(error, to: program.output)
        program.output.message(StyledText("\(name):\(number): nothing after this line ran"))
        return status
      }
    }
    return .done
  }
}
