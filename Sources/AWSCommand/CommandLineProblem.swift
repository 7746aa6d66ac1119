/// What the CLI prints of a command line that it can't read: its usage, then the reason.
///
/// Source: awscli's `argparser.py`, by what it prints.
struct CommandLineProblem {
  private let version: CLIVersion

  init(_ version: CLIVersion) { self.version = version }

  private static let news =
    "Note: AWS CLI version 2, the latest major version of the AWS CLI, is now stable and recommended for general use. For more information, see the AWS CLI version 2 installation instructions at: https://docs.aws.amazon.com/cli/latest/userguide/install-cliv2.html\n"

  private var usage: String {
    (version == .v1 ? Self.news : "")
      + "\nusage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]\nTo see help text, you can run:\n\n  aws help\n  aws <command> help\n  aws <command> <subcommand> help\n"
  }

  /// A mistake of the line.
  func error(_ message: String) -> CLIError {
    let text = version == .v1 ? "aws: error: \(message)\n" : "\naws: error: \(message)\n\n"
    return CLIError(usage + text, status: version.usageStatus)
  }

  /// Words that no option takes.
  func unknown(_ words: [String]) -> CLIError {
    let end = version == .v1 ? "\n" : "\n\n"
    return CLIError(
      usage + "\nUnknown options: \(words.joined(separator: ", "))" + end, status: version.parameterStatus)
  }

  /// A value that is not among those that an argument takes.
  func choice(_ value: String, of argument: String, among choices: [String]) -> CLIError {
    let rows = stride(from: 0, to: choices.count, by: 2).map { index in
      choices[index..<min(index + 2, choices.count)].map { $0.padded(to: 40) }.joined(separator: " | ")
    }
    return error(
      "argument \(argument): Invalid choice, valid choices are:\n\n" + rows.joined(separator: "\n"))
  }

  /// `aws s3` without a command.
  func tooFew(_ command: String) -> CLIError {
    let name = version == .v1 ? "<command>" : command
    return CLIError(
      "\nusage: aws [options] \(name) <subcommand> [parameters]\naws: error: too few arguments\n",
      status: version.parameterStatus)
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - unicodeScalars.count))
  }
}
