import CommandTable
import Effects
import Terminal
import TextLayout

/// The terminal as review, exam and labs use it: rows go down the scrollback, and a key stop takes one key.
///
/// While a stage exists the terminal does not echo, so that keys pressed early leave no trace on the screen.
final class Stage {
  let output: Output
  private var keys: KeyInput
  private var answers: LineEditor?
  /// When the last answer appeared: Enter and space right after it were meant for what stood there before.
  private var answerShown: Timestamp?
  private let clock = SystemClock()

  /// How long Enter and space are dropped after an answer appeared, in seconds.
  static let guardTime = 0.3

  /// Takes the terminal. Throws where there is none, or its window is too narrow.
  init(output: Output) throws(CommandFailure) {
    self.output = output
    let capabilities = output.capabilities
    guard capabilities.inputIsTerminal, capabilities.outputIsTerminal else {
      throw CommandFailure(.usage, "this needs a terminal")
    }
    try Self.checkWidth()
    guard let keys = KeyInput(isDumb: capabilities.isDumb) else {
      throw CommandFailure(.inputOutput, "the terminal does not let itself be read key by key")
    }
    self.keys = keys
    Interrupts.watch()
  }

  /// Refuses a window in which screens cannot be read.
  static func checkWidth() throws(CommandFailure) {
    guard let columns = WindowSize.of(1)?.columns, columns < TerminalCapabilities.narrowest else { return }
    throw CommandFailure(
      .inputOutput,
      """
      this window has \(columns) columns and labdeck needs \(TerminalCapabilities.narrowest). Widen it, or use a \
      smaller font. `labdeck stats --json` and the other one-shot commands work at any width.
      """)
  }

  /// Columns of a row; screens are not wider than 100, for long rows are hard to read.
  var width: Int { min(output.width, 100) }

  /// The window's size.
  var size: WindowSize { WindowSize.of(1) ?? WindowSize(rows: 24, columns: 80) }

  /// Prints rows, wrapped to the window.
  func print(_ text: StyledText) { output.print(text.wrapped(to: width)) }

  /// Prints a row.
  func print(_ line: StyledLine) { print(StyledText([line])) }

  /// Says that an answer has just appeared.
  func answerAppeared() { answerShown = clock.now }

  // MARK: Key stops

  /// Prints the row of keys and waits for one key, which is shown behind it.
  /// - Parameter row: which keys work, Enter first; what Enter does is said there.
  func stop(_ row: StyledLine) -> Key {
    let rows = (row + StyledLine(" ▸ ")).wrapped(to: width)
    output.print(StyledText(Array(rows.lines.dropLast())))
    let last = rows.lines.last ?? StyledLine()
    while true {
      output.write(last + StyledLine(last.text.hasSuffix(" ") ? "" : " "))
      let key = nextKey()
      switch key {
      case .redraw:
        output.write(rawText: "\r")
        continue
      case .paste:
        output.endRow()
        output.print(StyledLine("a key stop takes one key; what was pasted is dropped", .dim))
        continue
      default:
        output.print(StyledLine(Self.echo(key)))
        return key
      }
    }
  }

  /// Waits for one key without printing anything.
  func nextKey(timeout milliseconds: Int? = nil) -> Key {
    while true {
      let key = keys.next(timeout: milliseconds)
      if let shown = answerShown, key == .enter || key == .character(" "),
        clock.now.secondsSince(shown) < Self.guardTime
      {
        continue
      }
      if key != .redraw, key != .timeout { answerShown = nil }
      return key
    }
  }

  private static func echo(_ key: Key) -> String {
    switch key {
    case .character(let character): String(character)
    case .control("c"): "^C"
    default: ""
    }
  }

  // MARK: Typed lines and other programs

  /// Reads a typed line; nothing of it goes into the history.
  func readLine(prompt: StyledLine) -> LineEditor.Ending {
    if answers == nil { answers = LineEditor(program: "labdeck-answer") }
    guard answers != nil else { return .endOfInput }
    let encoder = output.capabilities.output
    return keys.whileReleased {
      answers?.readLine(prompt: prompt, encoder: encoder, remembers: false) ?? .endOfInput
    }
  }

  /// Gives the terminal to something else for as long as it runs.
  func released<Result>(_ body: () throws -> Result) rethrows -> Result {
    try keys.whileReleased(body)
  }
}
