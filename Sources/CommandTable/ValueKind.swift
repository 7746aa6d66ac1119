/// What a value is, so that Tab can complete it.
public enum ValueKind: Hashable, Sendable {
  /// Free text or a figure: nothing to complete.
  case text
  /// One of a few words.
  case words([String])
  /// A file or directory of the machine.
  case file
  /// The id of a lab.
  case lab
  /// The id of a question.
  case question
  /// A query over questions: ids, and words such as `is:due` or `domain:security`.
  case query
  /// The path of a command, for `help`.
  case command
}
