/// One command, defined once: the command line, the prompt, help, completion and the tests of the documentation all read it.
public struct Command<Context>: Sendable {
  /// A command line and what it does.
  public struct Example: Sendable, Hashable {
    /// The line, without the program's name.
    public var line: String
    /// What it does, in a few words.
    public var does: String

    /// An example.
    public init(_ line: String, _ does: String) {
      self.line = line
      self.does = does
    }
  }

  /// Where a command makes sense.
  public enum Place: Sendable, Hashable {
    /// On the command line and at the prompt.
    case everywhere
    /// At the prompt only, such as `quit`.
    case prompt
  }

  /// Its words: `["chain", "resolve"]`.
  public var path: [String]
  /// The heading under which `help` lists it.
  public var group: String
  /// What it does, in one line.
  public var summary: String
  /// More about it, in paragraphs.
  public var discussion: String
  /// Its arguments, in order; only the last may stand several times.
  public var arguments: [any CommandParameter]
  /// Its options.
  public var options: [any CommandParameter]
  /// Examples, the most useful first.
  public var examples: [Example]
  /// The schema of its JSON, such as `labdeck.chain/1`; nil where it has no JSON form.
  public var schema: String?
  /// Where it makes sense.
  public var place: Place
  /// Does it.
  public var run: @Sendable (Arguments, Context) throws -> ExitStatus

  /// A command from its parts; `path` is written with blanks: `"chain resolve"`.
  public init(
    _ path: String, group: String, summary: String, discussion: String = "",
    arguments: [any CommandParameter] = [], options: [any CommandParameter] = [], examples: [Example] = [],
    schema: String? = nil, place: Place = .everywhere,
    run: @escaping @Sendable (Arguments, Context) throws -> ExitStatus
  ) {
    self.path = path.split(separator: " ").map(String.init)
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.schema = schema
    self.place = place
    self.run = run
  }

  /// The command's words as one text.
  public var name: String { path.joined(separator: " ") }

  /// `review [QUERY...] [--minutes N]`.
  public var usage: String {
    var parts = [name]
    for argument in arguments.map(\.definition) {
      switch argument.count {
      case .one: parts.append(argument.name)
      case .optional: parts.append("[\(argument.name)]")
      case .any: parts.append("[\(argument.name)...]")
      case .some: parts.append("\(argument.name)...")
      }
    }
    for option in options.map(\.definition) {
      parts.append("[\(option.name)\(option.valueName.map { " \($0)" } ?? "")]")
    }
    return parts.joined(separator: " ")
  }
}
