import CommandTable
import TextLayout

/// `help`, and what only the prompt knows.
enum HelpCommands {
  static let topic = Parameter<[String]>.arguments("COMMAND", "the command to explain", values: .command)

  static let help = LabdeckCommand(
    "help", group: CommandGroup.help, summary: "list the commands, or explain one with examples",
    arguments: [topic],
    examples: [
      .init("help review", "explains `review`"), .init("help options", "the options of every command"),
    ]
  ) { arguments, program in
    let words = arguments[topic]
    let table = program.table
    let width = program.output.width
    if words.isEmpty {
      program.output.print(table.overview(width: width))
    } else if words == ["options"] {
      program.output.print(table.globalHelp(width: width) + ExitStatuses.text(width: width))
    } else if let command = table.commands.first(where: { $0.path == words }) {
      program.output.print(
        table.help(for: command, program: program.isAtPrompt ? "" : "labdeck ", width: width))
    } else if table.isGroup(words) {
      program.output.print(table.groupHelp(words, width: width))
    } else {
      throw table.unknown(words)
    }
    return .done
  }

  static let quit = LabdeckCommand(
    "quit", group: CommandGroup.help, summary: "leave; so do `exit` and Ctrl-D", place: .prompt
  ) { _, program in
    program.wantsToLeave = true
    return .done
  }

  static let exit = LabdeckCommand(
    "exit", group: CommandGroup.help, summary: "leave", place: .prompt, run: quit.run)

  static let all = [help, quit, exit]
}
