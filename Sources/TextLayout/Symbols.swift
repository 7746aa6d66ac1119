/// The signs that all screens share. Each stands beside a word; where the terminal has no UTF-8 they become ASCII.
public enum Symbol {
  /// Yes, right, used.
  public static let yes = "✓"
  /// No, wrong, refused.
  public static let no = "✗"
  /// Nothing there.
  public static let nothing = "–"
  /// Not asked.
  public static let notAsked = "·"
  /// Here, or what is chosen.
  public static let here = "▸"
  /// Between the parts of a row.
  public static let between = " · "
  /// Opens what Enter would do.
  public static let opens = "‹"
  /// Closes what Enter would do.
  public static let closes = "›"
  /// What is missing.
  public static let more = "…"

  /// The ASCII form of a sign that is not ASCII; nil for one that has none.
  static func ascii(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "✓": "ok"
    case "✗": "NO"
    case "–", "─", "—", "‐", "‑", "−", "━", "┄": "-"
    case "·", "•", "░", "∙": "."
    case "▸", "›", "→", "▶", "»": scalar == "›" ? "]" : ">"
    case "‹": "["
    case "◂", "←", "◀", "«": "<"
    case "═": "="
    case "█", "▓", "▒", "■": "#"
    case "│", "┃", "║": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": "+"
    case "…": "..."
    case "‘", "’", "‚", "′": "'"
    case "“", "”", "„", "″": "\""
    case "×": "x"
    case "≥": ">="
    case "≤": "<="
    case "≠": "/="
    case "↑": "^"
    case "\u{A0}", "\u{2009}", "\u{202F}", "\u{2003}", "\u{2002}": " "
    case "⏎": "Enter"
    default: nil
    }
  }
}
