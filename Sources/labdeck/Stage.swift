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
  private var shellLines: LineEditor?
  /// When the last answer appeared: Enter and space right after it were meant for what stood there before.
  private var answerShown: Timestamp?
  private let clock = SystemClock()

  /// Whether the row of keys on the screen is to be written over by the next stop.
  private var isInStop = false

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

  /// The machine's time: exams and guards run on it, whatever `--now` says.
  var now: Timestamp { clock.now }

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
  /// - Parameters:
  ///   - row: which keys work; what Enter does is said there.
  ///   - state: what was chosen so far, shown behind the row and not ended with it.
  ///   - toggles: letters that only change what is chosen, so that the next stop is written over this one.
  func stop(_ row: StyledLine, state: String = "", toggles: Set<Character> = []) -> Key {
    // Two columns for the sign, two for the key, more for what is chosen.
    let rows = KeyRow.wrapped(row, width: width - (toggles.isEmpty ? 4 : 4 + 2 * toggles.count))
    let last = (rows.last ?? StyledLine()) + StyledLine(" \(Symbol.here)")
    if !isInStop { output.print(StyledText(Array(rows.dropLast()))) }
    while true {
      // A stop that only changed what is chosen is written over.
      if isInStop { output.write(rawText: output.capabilities.isDumb ? "\n" : "\r\u{1B}[K") }
      isInStop = true
      output.write(last + StyledLine(" \(state)\(state.isEmpty ? "" : " ")"))
      let key = nextKey()
      switch key {
      case .redraw, .timeout, .unknown: continue
      case .paste:
        output.endRow()
        output.print(StyledLine("a key stop takes one key; what was pasted is dropped", .dim))
      case .character(let letter) where toggles.contains(letter):
        return key
      default:
        output.print(StyledLine(Self.echo(key)))
        isInStop = false
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

  /// What a typed line is for.
  enum LineKind {
    /// An answer: nothing of it is kept.
    case answer
    /// A line of the sandbox's shell: the last ones come back with the arrow keys until the lab is left.
    case shell
  }

  /// Reads a typed line; nothing of it goes into the history of the prompt.
  func readLine(
    prompt: StyledLine, in kind: LineKind = .answer,
    complete: @escaping (String) -> LineCompletion = { _ in LineCompletion(written: "", candidates: []) }
  ) -> LineEditor.Ending {
    let encoder = output.capabilities.output
    answerShown = nil
    return keys.whileReleased {
      switch kind {
      case .answer:
        if answers == nil { answers = LineEditor(program: "labdeck") }
        return answers?.readLine(prompt: prompt, encoder: encoder, remembers: false, complete: complete)
          ?? .endOfInput
      case .shell:
        if shellLines == nil { shellLines = LineEditor(program: "labdeck") }
        return shellLines?.readLine(prompt: prompt, encoder: encoder, remembers: true, complete: complete)
          ?? .endOfInput
      }
    }
  }

  /// Gives the terminal to something else for as long as it runs.
  func released<Result>(_ body: () throws -> Result) rethrows -> Result {
    try keys.whileReleased(body)
  }
}
