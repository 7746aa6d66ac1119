import CommandTable
import Glibc
import Terminal
import TextLayout

/// The program: one command from the arguments, the prompt on a terminal, or the commands of standard input.
@main
struct Labdeck {
  static func main() {
    let table = CommandTable(allCommands, globalOptions: GlobalOptions.all)
    let words = Array(CommandLine.arguments.dropFirst())
    let status: Int32
    do {
      let call = try table.parse(words)
      let program = Program(table: table, options: call.global)
      let own = run(program, call: call, words: words)
      status = call.command == nil ? own.rawValue : program.childStatus ?? own.rawValue
    } catch {
      status = CommandRunner.explain(error, to: Program(table: table, options: Arguments()).output).rawValue
    }
    exit(status)
  }

  private static func run(
    _ program: Program, call: CommandTable<Program>.Invocation, words: [String]
  ) -> ExitStatus {
    if call.global[GlobalOptions.version] {
      program.output.print(StyledLine("labdeck \(labdeckVersion)"))
      return .done
    }
    if call.command != nil || call.wantsHelp { return CommandRunner(program: program).run(words) }
    guard program.output.capabilities.inputIsTerminal else {
      return Batch(program: program, name: "<stdin>").run()
    }
    program.isAtPrompt = true
    return Prompt(program: program).run()
  }
}
