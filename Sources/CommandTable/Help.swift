public import TextLayout

extension CommandTable {
  /// All commands with their summaries, by group, in the order of the table.
  public func overview(width: Int) -> StyledText {
    var text = StyledText()
    var groups: [String] = []
    for command in commands where !groups.contains(command.group) { groups.append(command.group) }
    let widest = min(commands.map { DisplayWidth.of($0.name) }.max() ?? 0, 22)
    for group in groups {
      if !text.isEmpty { text.appendBlank() }
      text.append(StyledLine(group, .bold))
      for command in commands where command.group == group {
        let row =
          StyledLine("  \(command.name)", .command).padded(to: widest + 4) + StyledLine(command.summary)
        text += row.wrapped(to: width, hanging: widest + 4)
      }
    }
    text.appendBlank()
    text += StyledLine(
      "`help COMMAND` has examples and every option; `--json`, `--now` and the like: `help options`"
    )
    .wrapped(to: width)
    return text
  }

  /// One command: examples first, then usage, arguments and options.
  public func help(for command: Command<Context>, program: String, width: Int) -> StyledText {
    var text = StyledText()
    text += (StyledLine(command.name, .bold) + StyledLine(": \(command.summary)")).wrapped(
      to: width, hanging: 2)
    if !command.examples.isEmpty {
      text.appendBlank()
      for example in command.examples {
        text += StyledLine("  \(program)\(example.line)", .command).wrapped(to: width, hanging: 6)
        text += StyledLine("      \(example.does)").wrapped(to: width, hanging: 6)
      }
    }
    text.appendBlank()
    text += StyledLine("usage: \(program)\(command.usage)").wrapped(to: width, hanging: 7)
    for (parameters, isOption) in [(command.arguments, false), (command.options, true)]
    where !parameters.isEmpty {
      text += Self.rows(parameters.map(\.definition), isOption: isOption, width: width)
    }
    if !command.discussion.isEmpty {
      text.appendBlank()
      text += StyledText.prose(command.discussion, width: width)
    }
    if let schema = command.schema {
      text.appendBlank()
      text += StyledLine("`--json` prints one document with \"schema\": \"\(schema)\".").wrapped(to: width)
    }
    let below = subcommands(of: command.path)
    if !below.isEmpty {
      text.appendBlank()
      text += groupHelp(command.path, width: width)
    }
    return text
  }

  /// The commands below a word such as `chain`.
  public func groupHelp(_ path: [String], width: Int) -> StyledText {
    var text = StyledText()
    let below = commands.filter { $0.path.count > path.count && $0.path.starts(with: path) }
    let widest = below.map { DisplayWidth.of($0.name) }.max() ?? 0
    for command in below {
      let row = StyledLine("  \(command.name)", .command).padded(to: widest + 4) + StyledLine(command.summary)
      text += row.wrapped(to: width, hanging: widest + 4)
    }
    return text
  }

  /// The options that every command takes.
  public func globalHelp(width: Int) -> StyledText {
    StyledText(["\("Options of every command", .bold)"])
      + Self.rows(globalOptions.map(\.definition), isOption: true, width: width)
  }

  private static func rows(_ definitions: [ParameterDefinition], isOption: Bool, width: Int) -> StyledText {
    let names = definitions.map { isOption ? "\($0.name)\($0.valueName.map { " \($0)" } ?? "")" : $0.name }
    let widest = min(names.map { DisplayWidth.of($0) }.max() ?? 0, 26)
    var text = StyledText()
    for (name, definition) in zip(names, definitions) {
      let head = StyledLine("  \(name)")
      if head.width > widest + 2 {
        text.append(head)
        text += StyledLine(definition.summary).indented(widest + 4).wrapped(to: width)
      } else {
        text += (head.padded(to: widest + 4) + StyledLine(definition.summary))
          .wrapped(to: width, hanging: widest + 4)
      }
    }
    return text
  }
}
