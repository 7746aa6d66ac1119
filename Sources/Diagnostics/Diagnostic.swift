/// Something to tell the author of a text: what is wrong, where, and what to do about it.
///
/// Wording: lower case, backticks round what the user wrote, no type names, one hint where a likely fix is known.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Comparable {
    /// The text can't be used as it stands.
    case error
    /// The text can be used, and is probably not what its author meant.
    case warning
    /// Something worth knowing.
    case note

    /// Orders by weight: a note is less than a warning, a warning less than an error.
    public static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// How much it matters.
  public var severity: Severity
  /// A stable name of the kind of mistake, such as `json.duplicate-key`; for programs, never shown alone.
  public var code: String
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// The name of the text, where there is one.
  public var file: String?
  /// Where in the text, where that is known.
  public var range: SourceRange?
  /// The line at fault as it stands in the text, for the excerpt.
  public var excerpt: String?
  /// What to do, shown behind the caret.
  public var hint: String?

  /// A diagnostic without a position.
  public init(
    _ severity: Severity = .error, code: String, _ message: String, file: String? = nil, hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.file = file
    self.hint = hint
  }

  /// A diagnostic at a range of a text, with the line as its excerpt.
  public init(
    _ severity: Severity = .error, code: String, _ message: String, in source: SourceText,
    at range: SourceRange, hint: String? = nil
  ) {
    self.init(severity, code: code, message, file: source.name, hint: hint)
    self.range = range
    self.excerpt = String(source.line(range.start.line))
  }

  /// `file:line:column`, as far as it is known; empty where nothing is.
  public var place: String {
    guard let start = range?.start else { return file ?? "" }
    return "\(file.map { $0 + ":" } ?? "")\(start.line):\(start.column)"
  }

  /// The head line: `file:line:column: error: message`.
  public var headline: String {
    let place = self.place
    return "\(place.isEmpty ? "" : place + ": ")\(severity.rawValue): \(message)"
  }
}

/// Several diagnostics at once, as a parser that goes on after a mistake throws them; never empty of errors.
public struct Diagnostics: Error, Hashable, Sendable {
  /// All that was found, in the order of the text.
  public var all: [Diagnostic]

  /// A collection of what was found.
  public init(_ all: [Diagnostic]) { self.all = all }

  /// Those that make the text unusable.
  public var errors: [Diagnostic] { all.filter { $0.severity == .error } }
}
