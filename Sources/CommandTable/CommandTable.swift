import Diagnostics

/// All commands and the options that every command takes.
public struct CommandTable<Context>: Sendable {
  /// The commands, in the order of `help`.
  public let commands: [Command<Context>]
  /// The options of every command.
  public let globalOptions: [any CommandParameter]

  /// A table from its commands.
  public init(_ commands: [Command<Context>], globalOptions: [any CommandParameter] = []) {
    self.commands = commands
    self.globalOptions = globalOptions
  }

  /// A command line, understood.
  public struct Invocation {
    /// The command; nil where only global options stood.
    public var command: Command<Context>?
    /// Words that stand where a command's name is expected, when help was asked for a group.
    public var path: [String]
    /// The command's own arguments and options.
    public var arguments: Arguments
    /// The global options.
    public var global: Arguments
    /// Whether `--help` or `-h` stood anywhere.
    public var wantsHelp: Bool
  }

  /// Understands the words of a command line. Throws with the nearest name where a command or option is unknown.
  public func parse(_ words: [String]) throws(UsageError) -> Invocation {
    var reader = GlobalOptionReader(options: globalOptions)
    try reader.read(words)
    guard !reader.rest.isEmpty else {
      return Invocation(
        command: nil, path: [], arguments: Arguments(), global: reader.arguments, wantsHelp: reader.wantsHelp)
    }
    guard let command = command(for: reader.rest) else {
      if reader.wantsHelp, isGroup(reader.rest) {
        return Invocation(
          command: nil, path: reader.rest, arguments: Arguments(), global: reader.arguments, wantsHelp: true)
      }
      throw unknown(reader.rest)
    }
    var arguments = Arguments()
    if !reader.wantsHelp {
      arguments = try ArgumentReader(
        command: command.name, options: command.options, slots: command.arguments,
        globalNames: globalOptions.map(\.definition.name)
      )
      .read(Array(reader.rest.dropFirst(command.path.count)))
    }
    return Invocation(
      command: command, path: command.path, arguments: arguments, global: reader.arguments,
      wantsHelp: reader.wantsHelp)
  }

  /// The command with the longest path that these words begin with.
  public func command(for words: [String]) -> Command<Context>? {
    commands.filter { words.starts(with: $0.path) }.max { $0.path.count < $1.path.count }
  }

  /// Whether commands stand below these words, as `resolve` below `chain`.
  public func isGroup(_ words: [String]) -> Bool {
    commands.contains { $0.path.count > words.count && $0.path.starts(with: words) }
  }

  /// The words that may follow these in a command's name.
  public func subcommands(of words: [String]) -> [String] {
    var seen: Set<String> = []
    return commands.compactMap { command in
      guard command.path.count > words.count, command.path.starts(with: words) else { return nil }
      let next = command.path[words.count]
      return seen.insert(next).inserted ? next : nil
    }
  }

  /// Says that there is no such command, and which was probably meant.
  public func unknown(_ words: [String]) -> UsageError {
    var known = 0
    while known < words.count, isGroup(Array(words.prefix(known + 1))) { known += 1 }
    let group = Array(words.prefix(known))
    let names = subcommands(of: group)
    if group.isEmpty, let option = words.first, option.hasPrefix("-") {
      return UsageError("there is no option `\(option)`", hint: "`help` lists all commands")
    }
    guard known < words.count, !words[known].hasPrefix("-") else {
      return UsageError(
        "`\(group.joined(separator: " "))` wants one more word: \(names.joined(separator: ", "))")
    }
    let shown = (group + [words[known]]).joined(separator: " ")
    if let near = NearestName.of(words[known], among: names) {
      return UsageError(
        "there is no command `\(shown)`. Did you mean `\((group + [near]).joined(separator: " "))`?")
    }
    let hint = group.isEmpty ? "`help` lists all commands" : "there are: \(names.joined(separator: ", "))"
    return UsageError("there is no command `\(shown)`", hint: hint)
  }
}

/// Takes the global options out of a command line, wherever they stand before `--`.
private struct GlobalOptionReader {
  let options: [any CommandParameter]
  var arguments = Arguments()
  var rest: [String] = []
  var wantsHelp = false

  init(options: [any CommandParameter]) { self.options = options }

  mutating func read(_ words: [String]) throws(UsageError) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      if word == "--" {
        rest += words[(index - 1)...]
        break
      }
      if word == "--help" || word == "-h" {
        wantsHelp = true
        continue
      }
      let (name, inline) = splitOption(word)
      guard let option = options.first(where: { $0.definition.name == name }) else {
        rest.append(word)
        continue
      }
      let value = try optionValue(option.definition, inline: inline, words: words, index: &index)
      arguments.texts[name, default: []].append(value)
    }
    for option in options {
      if let texts = arguments.texts[option.definition.name] { try option.check(texts) }
    }
  }
}

/// Reads the words behind a command's name.
private struct ArgumentReader {
  let command: String
  let options: [any CommandParameter]
  let slots: [any CommandParameter]
  let globalNames: [String]

  func read(_ words: [String]) throws(UsageError) -> Arguments {
    var arguments = Arguments()
    var positional: [String] = []
    var index = 0
    var onlyArguments = false
    while index < words.count {
      let word = words[index]
      index += 1
      if onlyArguments || !word.hasPrefix("-") || word == "-" || Int(word) != nil {
        positional.append(word)
      } else if word == "--" {
        onlyArguments = true
      } else {
        let (name, inline) = splitOption(word)
        guard let option = options.first(where: { $0.definition.name == name }) else {
          throw unknownOption(name)
        }
        if option.definition.count == .optional, arguments.texts[name] != nil,
          option.definition.valueName != nil
        {
          throw UsageError("`\(name)` stands twice")
        }
        let value = try optionValue(option.definition, inline: inline, words: words, index: &index)
        arguments.texts[name, default: []].append(value)
      }
    }
    try place(positional, in: &arguments)
    for parameter in options + slots {
      if let texts = arguments.texts[parameter.definition.name] { try parameter.check(texts) }
    }
    return arguments
  }

  private func place(_ positional: [String], in arguments: inout Arguments) throws(UsageError) {
    var rest = positional[...]
    for slot in slots.map(\.definition) {
      switch slot.count {
      case .one:
        guard let text = rest.popFirst() else { throw missing(slot) }
        arguments.texts[slot.name] = [text]
      case .optional:
        if let text = rest.popFirst() { arguments.texts[slot.name] = [text] }
      case .any, .some:
        if rest.isEmpty {
          if slot.count == .some { throw missing(slot) }
        } else {
          arguments.texts[slot.name] = Array(rest)
          rest = []
        }
      }
    }
    if let extra = rest.first {
      throw UsageError("`\(command)` does not take `\(extra)`", hint: "`help \(command)` has examples")
    }
  }

  private func missing(_ slot: ParameterDefinition) -> UsageError {
    UsageError("`\(command)` wants \(slot.name): \(slot.summary)", hint: "`help \(command)` has examples")
  }

  private func unknownOption(_ name: String) -> UsageError {
    let names = options.map(\.definition.name)
    if let near = NearestName.of(name, among: names + globalNames) {
      return UsageError("`\(command)` has no option `\(name)`. Did you mean `\(near)`?")
    }
    let known = names.isEmpty ? "it has none of its own" : "it has: \(names.joined(separator: ", "))"
    return UsageError("`\(command)` has no option `\(name)`", hint: known)
  }
}

private func splitOption(_ word: String) -> (name: String, value: String?) {
  guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
  return (String(word[..<equals]), String(word[word.index(after: equals)...]))
}

private func optionValue(
  _ option: ParameterDefinition, inline: String?, words: [String], index: inout Int
) throws(UsageError) -> String {
  guard let valueName = option.valueName else {
    if inline != nil { throw UsageError("`\(option.name)` takes no value") }
    return ""
  }
  if let inline { return inline }
  guard index < words.count else { throw UsageError("`\(option.name)` wants a value: \(valueName)") }
  defer { index += 1 }
  return words[index]
}
