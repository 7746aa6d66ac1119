/// A command line that was not understood: what is wrong, and what was probably meant.
public struct UsageError: Error, Hashable, Sendable {
  /// What is wrong, in one sentence.
  public var message: String
  /// What to do about it, where that is known.
  public var hint: String?

  /// A mistake with its remedy.
  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
