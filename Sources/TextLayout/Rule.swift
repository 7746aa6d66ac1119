/// The rows that frame a screen.
public enum Rule {
  /// The kind of line.
  public enum Kind: Hashable, Sendable {
    /// `─`, everywhere but in the sandbox.
    case single
    /// `═`, in the sandbox, blue.
    case double

    /// The sign that the line is made of.
    public var sign: String { self == .single ? "─" : "═" }
    /// The style of the line and its words.
    public var style: TextStyle { self == .single ? .rule : .sandboxRule }
  }

  /// A line over the whole width.
  public static func line(_ kind: Kind = .single, width: Int) -> StyledLine {
    StyledLine(String(repeating: kind.sign, count: max(0, width)), kind.style)
  }

  /// A line with words at its left, `─ 1 ─ new ─ security ───`, and at its right, `─── 10:00 left ─`. Words that do not
  /// fit are left out from the end of the left side.
  public static func titled(
    _ kind: Kind = .single, _ left: [String], right: [String] = [], width: Int
  ) -> StyledLine {
    let sign = kind.sign
    let end = right.map { " \($0) \(sign)" }.joined()
    var kept = left
    while true {
      let start = kept.map { "\(sign) \($0) " }.joined()
      let fill = width - DisplayWidth.of(start) - DisplayWidth.of(end)
      if fill >= 1 {
        return StyledLine(start + String(repeating: sign, count: fill) + end, kind.style)
      }
      guard kept.count > 1 else { return StyledLine(start + end, kind.style).truncated(to: width) }
      kept.removeLast()
    }
  }
}
