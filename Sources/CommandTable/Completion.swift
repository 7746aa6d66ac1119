/// What Tab offers for the word that is being written.
public struct CompletionRequest: Hashable, Sendable {
  /// What the word is.
  public var kind: ValueKind
  /// What has been written of it.
  public var prefix: String
}

extension CommandTable {
  /// What could stand at the end of a command line: words that are known here, and values that only the program knows.
  /// - Parameter words: the words of the line, the last one being the word in question, empty behind a blank.
  public func completion(_ words: [String]) -> (words: [String], values: CompletionRequest?) {
    guard let prefix = words.last else { return (subcommands(of: []), nil) }
    let before = Array(words.dropLast())
    guard let command = command(for: before) else {
      return (subcommands(of: before).filter { $0.hasPrefix(prefix) }, nil)
    }
    let options = (command.options + globalOptions).map(\.definition)
    if let previous = before.last, previous.hasPrefix("--"),
      let option = options.first(where: { $0.name == previous }), option.valueName != nil
    {
      return values(of: option.values, prefix: prefix)
    }
    if prefix.hasPrefix("-") {
      let used = Set(before)
      return (
        options.filter { $0.name.hasPrefix(prefix) && ($0.count == .any || !used.contains($0.name)) }.map(
          \.name),
        nil
      )
    }
    var found = subcommands(of: before).filter { $0.hasPrefix(prefix) }
    let given = positionalCount(Array(before.dropFirst(command.path.count)), options: options)
    guard let slot = slot(given, of: command) else { return (found, nil) }
    let values = values(of: slot.values, prefix: prefix)
    found += values.words
    return (found, values.values)
  }

  private func values(of kind: ValueKind, prefix: String) -> (words: [String], values: CompletionRequest?) {
    switch kind {
    case .text: ([], nil)
    case .words(let words): (words.filter { $0.hasPrefix(prefix) }, nil)
    default: ([], CompletionRequest(kind: kind, prefix: prefix))
    }
  }

  private func slot(_ number: Int, of command: Command<Context>) -> ParameterDefinition? {
    let slots = command.arguments.map(\.definition)
    if number < slots.count { return slots[number] }
    guard let last = slots.last, last.count == .any || last.count == .some else { return nil }
    return last
  }

  private func positionalCount(_ words: [String], options: [ParameterDefinition]) -> Int {
    var count = 0
    var index = 0
    while index < words.count {
      if words[index].hasPrefix("--") {
        let takesValue = options.first { $0.name == words[index] }?.valueName != nil
        index += takesValue ? 2 : 1
      } else {
        count += 1
        index += 1
      }
    }
    return count
  }
}
