import CEdit
import Glibc
public import TextLayout

/// What the terminal, or the file or pipe in its place, can show.
public struct TerminalCapabilities: Hashable, Sendable {
  /// Whether standard input is a terminal.
  public var inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  public var outputIsTerminal: Bool
  /// Whether the terminal understands nothing but text, as `TERM=dumb` says.
  public var isDumb: Bool
  /// How styles and signs are written to standard output.
  public var output: TerminalEncoder
  /// How they are written to standard error.
  public var messages: TerminalEncoder

  /// The narrowest window in which screens are shown.
  public static let narrowest = 60

  /// Looks at the standard descriptors, the locale and the environment. `NO_COLOR` (no-color.org), `TERM=dumb` and
  /// `noColour` leave the colours out; `LABDECK_CONTRAST=high` keeps bold and reverse only. Pipes and files get UTF-8.
  ///
  /// Sets the process's `LC_CTYPE`: libedit crashes on a prompt that is not ASCII unless the locale is UTF-8.
  public static func detect(environment: [String: String], noColour: Bool) -> TerminalCapabilities {
    let isUTF8 = setUTF8Locale()
    let dumb = (environment["TERM"] ?? "") == "dumb"
    let colourless = noColour || dumb || !(environment["NO_COLOR"] ?? "").isEmpty
    let colour: TerminalEncoder.Colour =
      colourless ? .none : environment["LABDECK_CONTRAST"] == "high" ? .highContrast : .colours
    func encoder(_ descriptor: Int32) -> TerminalEncoder {
      guard isatty(descriptor) == 1 else { return TerminalEncoder() }
      return TerminalEncoder(colour: colour, asciiOnly: dumb || !isUTF8)
    }
    return TerminalCapabilities(
      inputIsTerminal: isatty(0) == 1, outputIsTerminal: isatty(1) == 1, isDumb: dumb, output: encoder(1),
      messages: encoder(2))
  }

  /// Takes the user's locale if it is UTF-8, else C.UTF-8. Returns whether it was the user's.
  private static func setUTF8Locale() -> Bool {
    _ = unsafe setlocale(LC_CTYPE, "")
    if let name = unsafe nl_langinfo(Int32(CODESET)), unsafe String(cString: name) == "UTF-8" { return true }
    _ = unsafe setlocale(LC_CTYPE, "C.UTF-8")
    return false
  }
}

/// The size of a terminal's window, in character cells.
public struct WindowSize: Hashable, Sendable {
  /// How many rows it shows.
  public var rows: Int
  /// How many columns a row has.
  public var columns: Int

  /// A size.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The size of the terminal at a descriptor; nil where there is none, or it does not tell.
  public static func of(_ descriptor: Int32 = 1) -> WindowSize? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard unsafe labdeck_window_size(descriptor, &rows, &columns) != 0, rows > 0, columns > 0 else {
      return nil
    }
    return WindowSize(rows: Int(rows), columns: Int(columns))
  }
}
