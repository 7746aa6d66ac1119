/// How a command ended, as other programs see it.
public enum ExitStatus: Int32, Sendable, Hashable {
  /// Done; a denial or an unresolved chain that was asked about is an answer, too.
  case done = 0
  /// A check, a goal or a verification failed.
  case failed = 1
  /// The command line was not understood.
  case usage = 2
  /// Input could not be read or is malformed.
  case malformedInput = 3
  /// A file, the store or the network failed.
  case inputOutput = 4
  /// Ctrl-C ended it.
  case interrupted = 130
}
