import CEdit
import Glibc
public import TextLayout

/// What Tab can make of the word before the cursor.
public struct LineCompletion: Hashable, Sendable {
  /// The part of the line that a candidate replaces.
  public var written: String
  /// What it may become. A candidate that is not yet whole, such as a directory, ends in `/`.
  public var candidates: [String]

  /// Candidates for what was written.
  public init(written: String, candidates: [String]) {
    self.written = written
    self.candidates = candidates
  }
}

/// Where the lines of earlier sessions come from and new ones go.
public protocol LineHistory: AnyObject {
  /// The last lines, the oldest first.
  func recentLines(_ limit: Int) -> [String]
  /// Remembers a line.
  func remember(_ line: String)
}

/// A line that is typed with libedit: history, completion, the user's own ~/.editrc.
///
/// One editor owns the terminal while a line is read; it must stay on one thread.
@safe
public struct LineEditor: ~Copyable {
  /// How reading a line ended.
  public enum Ending: Hashable, Sendable {
    /// With Enter.
    case line(String)
    /// With Ctrl-C; whether anything stood in the line.
    case interrupted(hadText: Bool)
    /// With Ctrl-D in an empty line, or the terminal went away.
    case endOfInput
  }

  private let editor: OpaquePointer
  private let history: OpaquePointer
  private let state: State
  private let store: (any LineHistory)?

  /// What libedit's callbacks get at.
  @safe
  private final class State {
    var prompt: UnsafeMutablePointer<CChar>?
    var complete: (String) -> LineCompletion = { _ in LineCompletion(written: "", candidates: []) }
    /// Set by Ctrl-C: whether anything stood in the line.
    var interruptedWithText: Bool?
    var rowsAbove: RowsAbove?
    deinit { unsafe free(prompt) }
  }

  /// How many lines are kept at hand.
  private static let historySize = 2000

  /// An editor on the terminal; nil where libedit cannot start.
  /// - Parameter program: the name by which ~/.editrc may address this program.
  public init?(program: String, history lines: (any LineHistory)? = nil) {
    guard let editor = unsafe labdeck_el_open(program) else { return nil }
    guard let history = unsafe history_init() else {
      unsafe el_end(editor)
      return nil
    }
    unsafe self.editor = unsafe editor
    unsafe self.history = unsafe history
    state = State()
    store = lines
    _ = unsafe labdeck_el_set_client_data(editor, Unmanaged.passUnretained(state).toOpaque())
    _ = unsafe labdeck_el_set_prompt(
      editor,
      { editor in
        guard let data = unsafe labdeck_el_client_data(editor) else { return nil }
        return unsafe Unmanaged<State>.fromOpaque(data).takeUnretainedValue().prompt
      }, 1)
    _ = unsafe labdeck_el_set_editor(editor, "emacs")
    _ = unsafe labdeck_el_set_int(editor, EL_SIGNAL, 1)
    _ = unsafe labdeck_history_set_size(history, Int32(Self.historySize))
    _ = unsafe labdeck_history_skip_repeats(history)
    _ = unsafe labdeck_el_use_history(editor, history)
    _ = unsafe labdeck_el_add_function(
      editor, "labdeck-complete", "complete the word",
      { editor, _ in
        guard let editor = unsafe editor, let data = unsafe labdeck_el_client_data(editor) else {
          return UInt8(CC_ERROR)
        }
        let state = unsafe Unmanaged<State>.fromOpaque(data).takeUnretainedValue()
        return unsafe LineEditor.complete(editor, with: state.complete)
      })
    // Ctrl-C and Ctrl-Z come as keys. As a signal Ctrl-C would be lost whenever libedit is not reading, and take what was
    // typed ahead with it.
    _ = unsafe labdeck_el_set_tty(editor, "-d", "-isig")
    _ = unsafe labdeck_el_add_function(
      editor, "labdeck-suspend", "stop the program until `fg`",
      { _, _ in
        raise(SIGTSTP)
        return UInt8(CC_REDISPLAY)
      })
    _ = unsafe labdeck_el_add_function(
      editor, "labdeck-interrupt", "drop the line",
      { editor, _ in
        guard let editor = unsafe editor, let data = unsafe labdeck_el_client_data(editor),
          let info = unsafe el_line(editor)
        else { return UInt8(CC_ERROR) }
        let state = unsafe Unmanaged<State>.fromOpaque(data).takeUnretainedValue()
        state.interruptedWithText = unsafe info.pointee.lastchar != info.pointee.buffer
        return UInt8(CC_EOF)
      })
    for (key, command) in Self.bindings { _ = unsafe labdeck_el_bind(editor, key, command) }
    _ = unsafe el_source(editor, nil)
    for line in lines?.recentLines(Self.historySize) ?? [] { _ = unsafe labdeck_history_enter(history, line) }
  }

  deinit {
    unsafe el_end(editor)
    unsafe history_end(history)
  }

  /// What people expect beyond libedit's own keys.
  private static let bindings = [
    ("^I", "labdeck-complete"), ("^C", "labdeck-interrupt"), ("^Z", "labdeck-suspend"),
    ("^R", "em-inc-search-prev"),
    ("\\e[3~", "ed-delete-next-char"),
    ("\\e[H", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[4~", "ed-move-to-end"), ("\\e[1;5C", "em-next-word"), ("\\e[1;5D", "ed-prev-word"),
    ("^W", "ed-delete-prev-word"),
  ]

  /// Reads one line. What is typed goes into the history where `remembers` says so; `typedAlready` stands in it from the
  /// beginning. Rows that come meanwhile appear above it.
  public mutating func readLine(
    prompt: StyledLine, encoder: TerminalEncoder, remembers: Bool = true, typedAlready: String = "",
    rowsAbove: RowsAbove? = nil,
    complete: @escaping (String) -> LineCompletion = { _ in LineCompletion(written: "", candidates: []) }
  ) -> Ending {
    unsafe free(state.prompt)
    unsafe state.prompt = unsafe strdup(Self.markEscapes(encoder.encodeRow(prompt)))
    state.complete = complete
    state.rowsAbove = rowsAbove
    unsafe labdeck_el_set_read(editor, rowsAbove == nil ? nil : Self.readCharacter)
    if !typedAlready.isEmpty { unsafe el_push(editor, typedAlready) }
    Interrupts.clear()
    var count: Int32 = 0
    state.interruptedWithText = nil
    Self.stopEcho()
    guard let text = unsafe el_gets(editor, &count), count > 0 else {
      let bySignal = count < 0 && (errno == EINTR || Interrupts.wasInterrupted)
      Interrupts.clear()
      if let hadText = state.interruptedWithText ?? (bySignal ? true : nil) {
        unsafe el_reset(editor)
        return .interrupted(hadText: hadText)
      }
      return .endOfInput
    }
    var line = unsafe String(cString: text)
    while line.hasSuffix("\n") || line.hasSuffix("\r") { line.removeLast() }
    if remembers, line.contains(where: { $0 != " " }) {
      _ = unsafe labdeck_history_enter(history, line)
      store?.remember(line)
    }
    return .line(line)
  }

  /// Reads a character as libedit does, and shows rows that come before it.
  private static let readCharacter: @convention(c) (OpaquePointer?, UnsafeMutablePointer<wchar_t>?) -> Int32 =
    {
      editor, place in
      guard let editor = unsafe editor, let place = unsafe place,
        let data = unsafe labdeck_el_client_data(editor)
      else { return -1 }
      let rows = unsafe Unmanaged<State>.fromOpaque(data).takeUnretainedValue().rowsAbove
      var shift = mbstate_t()
      while true {
        switch rows?.comeBefore(0) {
        case true:
          unsafe show(rows?.take() ?? "", above: editor)
          continue
        case nil where rows != nil:
          if Interrupts.wasInterrupted { return -1 }
          continue
        default: break
        }
        var byte: CChar = 0
        let count = unsafe read(0, &byte, 1)
        if count < 0, errno == EINTR, !Interrupts.wasInterrupted { continue }
        if count <= 0 { return Int32(count) }
        // Ctrl-D from before libedit set the terminal up: the kernel leaves a NUL of it.
        if byte == 0 { byte = 4 }
        // A character may be several bytes; what is none is dropped.
        switch unsafe mbrtowc(place, &byte, 1, &shift) {
        case -1: shift = mbstate_t()
        case -2: continue
        default: return 1
        }
      }
    }

  /// Writes rows where the line stands, and the line below them.
  private static func show(_ rows: String, above editor: OpaquePointer) {
    guard !rows.isEmpty else { return }
    let isDumb = unsafe getenv("TERM").map { unsafe String(cString: $0) } == "dumb"
    try? DescriptorOutput.write((isDumb ? "\n" : "\r\u{1B}[J") + rows, to: 1)
    unsafe labdeck_el_refresh(editor)
  }

  /// libedit shows the prompt before it sets the terminal up: a key pressed between the two would be echoed, and Ctrl-C would
  /// come as a signal. libedit brings the mode back that it found when it began.
  private static func stopEcho() {
    var mode = termios()
    guard unsafe tcgetattr(0, &mode) == 0 else { return }
    mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    _ = unsafe tcsetattr(0, TCSADRAIN, &mode)
  }

  /// libedit counts what stands between two marks as no columns. A prompt must not end on such a part.
  private static func markEscapes(_ prompt: String) -> String {
    var result = ""
    var inside = false
    for scalar in prompt.unicodeScalars {
      if scalar == "\u{1B}", !inside {
        result += "\u{1}"
        inside = true
      }
      result.unicodeScalars.append(scalar)
      if inside, scalar == "m" {
        result += "\u{1}"
        inside = false
      }
    }
    return result.hasSuffix("\u{1}") ? result + " " : result
  }

  /// Puts in what all candidates share; with several, lists them below the line.
  private static func complete(_ editor: OpaquePointer, with complete: (String) -> LineCompletion) -> UInt8 {
    guard let info = unsafe el_line(editor) else { return UInt8(CC_ERROR) }
    let length = unsafe info.pointee.cursor - info.pointee.buffer
    let bytes = unsafe UnsafeRawBufferPointer(start: info.pointee.buffer, count: length)
    let completion = complete(unsafe String(decoding: bytes, as: UTF8.self))
    let fitting = completion.candidates.filter { $0.hasPrefix(completion.written) }
    guard let first = fitting.first else { return UInt8(CC_REFRESH_BEEP) }
    if fitting.count == 1 {
      let rest = first.dropFirst(completion.written.count) + (first.hasSuffix("/") ? "" : " ")
      return unsafe el_insertstr(editor, String(rest)) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_REFRESH_BEEP)
    }
    let shared = fitting.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    if shared.count > completion.written.count {
      _ = unsafe el_insertstr(editor, String(shared.dropFirst(completion.written.count)))
      return UInt8(CC_REFRESH)
    }
    list(fitting)
    return UInt8(CC_REDISPLAY)
  }

  private static func list(_ candidates: [String]) {
    let names = candidates.prefix(200).map { StyledLine($0) }
    let widest = (names.map(\.width).max() ?? 1) + 2
    let columns = max(1, (WindowSize.of(1)?.columns ?? 80) / widest)
    var text = StyledText([StyledLine()])
    var index = 0
    while index < names.count {
      let row = names[index..<min(index + columns, names.count)]
      text.append(row.reduce(StyledLine()) { $0 + $1.padded(to: widest) })
      index += columns
    }
    if candidates.count > 200 { text.append("  and \(candidates.count - 200) more") }
    try? DescriptorOutput.write(TerminalEncoder().encode(text), to: 1)
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
