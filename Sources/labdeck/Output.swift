import Documents
import Terminal
import TextLayout

/// Where a command's results and messages go: results to standard output, messages to standard error. Failures to write
/// results are remembered, for the exit status; a reader that went away ends the process by SIGPIPE, as it does everywhere.
final class Output {
  let capabilities: TerminalCapabilities
  /// Whether results are JSON.
  let json: Bool
  /// Whether remarks are left out.
  let quiet: Bool
  private(set) var failure: DescriptorOutput.Failure?

  init(capabilities: TerminalCapabilities, json: Bool = false, quiet: Bool = false) {
    self.capabilities = capabilities
    self.json = json
    self.quiet = quiet
  }

  /// Columns that text may take: the window's, or 80 where there is none.
  var width: Int { capabilities.outputIsTerminal ? max(20, WindowSize.of(1)?.columns ?? 80) : 80 }

  /// Columns that lists may take: in pipes and files nothing is cut.
  var listWidth: Int { capabilities.outputIsTerminal ? width : 100_000 }

  /// Prints rows.
  func print(_ text: StyledText) { write(capabilities.output.encode(text)) }

  /// Prints a row.
  func print(_ line: StyledLine) { print(StyledText([line])) }

  /// Prints rows, page by page where they are more than the window shows.
  func page(_ text: StyledText, environment: [String: String]) {
    guard capabilities.outputIsTerminal, capabilities.inputIsTerminal else { return print(text) }
    do { try Pager(encoder: capabilities.output, environment: environment).show(text) } catch {
      failure = error
    }
  }

  /// Prints text as it is, unstyled; what could command the terminal is taken out where there is one.
  func print(plain text: String) {
    write(capabilities.outputIsTerminal ? capabilities.output.encode(StyledText(text)) : text)
  }

  /// Prints a JSON document, its schema first.
  func print(schema: String, _ members: [(String, Node)]) {
    let object = Node(
      .object(([("schema", Node(schema))] + members).map { Node.Member(key: $0.0, value: $0.1) }))
    write(JSON.pretty(object) + "\n")
  }

  /// Prints a JSON document as it is.
  func print(json node: Node) { write(JSON.pretty(node) + "\n") }

  /// Prints a JSON document on one line, for streams.
  func print(compact node: Node) { write(JSON.compact(node) + "\n") }

  /// Says something to the person at the terminal, not to the program that reads the results.
  func message(_ text: StyledText) {
    try? DescriptorOutput.write(capabilities.messages.encode(text), to: 2)
  }

  /// Passes on what a program printed to standard error, as it is.
  func message(plain text: String) {
    try? DescriptorOutput.write(
      isTerminalMessage ? capabilities.messages.encode(StyledText(text)) : text, to: 2)
  }

  private var isTerminalMessage: Bool { capabilities.messages != TerminalEncoder() }

  /// The same, where `--quiet` is not given.
  func remark(_ text: StyledText) { if !quiet { message(text) } }

  /// Writes a row without ending it, as prompts are.
  func write(_ line: StyledLine) { write(capabilities.output.encodeRow(line)) }

  /// Writes text that may end in the middle of a row, as programs print it; long rows are wrapped to the window.
  func write(text: String, style: TextStyle = .plain) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wrapped = rows.flatMap { StyledLine(String($0), style).wrapped(to: width, hanging: 0).lines }
    write(wrapped.map { capabilities.output.encodeRow($0) }.joined(separator: "\n"))
  }

  /// Ends a row that was written without its end.
  func endRow() { write("\n") }

  /// Writes control characters of our own.
  func write(rawText text: String) { write(text) }

  private func write(_ text: String) {
    do { try DescriptorOutput.write(text, to: 1) } catch { failure = error }
  }
}
