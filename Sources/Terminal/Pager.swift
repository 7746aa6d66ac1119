import Glibc
public import TextLayout

/// Shows text that is longer than the window page by page: with `$PAGER`, with `less` where there is one, else by itself.
public struct Pager {
  private let encoder: TerminalEncoder
  private let environment: [String: String]

  /// A pager that writes with this encoder.
  public init(encoder: TerminalEncoder, environment: [String: String]) {
    self.encoder = encoder
    self.environment = environment
  }

  /// Shows the text, at once where it fits.
  public func show(_ text: StyledText) throws(DescriptorOutput.Failure) {
    let encoded = encoder.encode(text)
    guard let size = WindowSize.of(1), text.lines.count >= size.rows, isatty(0) == 1,
      environment["TERM"] != "dumb", let command
    else { return try DescriptorOutput.write(encoded, to: 1) }
    var variables = environment
    if variables["LESS"] == nil { variables["LESS"] = "FRX" }
    // A pager here only shows: it writes no files and starts no programs.
    variables["LESSSECURE"] = "1"
    if variables["LESSCHARSET"] == nil { variables["LESSCHARSET"] = "utf-8" }
    if case .exited(let status) = ChildProcess.run(
      ["/bin/sh", "-c", command], feeding: encoded, environment: variables),
      status != 126, status != 127
    {
      return
    }
    try DescriptorOutput.write(encoded, to: 1)
  }

  /// The pager's command line; nil for none, which an empty `$PAGER` asks for.
  private var command: String? {
    if let own = environment["PAGER"] { return own.isEmpty || own == "cat" ? nil : own }
    for directory in (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":") {
      if unsafe access("\(directory)/less", X_OK) == 0 { return "less" }
    }
    return nil
  }
}
