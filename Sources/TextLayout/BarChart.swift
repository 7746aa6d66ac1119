/// Bars made of blocks.
public enum BarChart {
  /// One bar: `██████████████░░░░░░` for 7 of 10 in 20 columns. What is more than nothing shows at least one block, and
  /// what is not all leaves at least one open.
  public static func bar(_ value: Double, of whole: Double, width: Int, open: Bool = true) -> StyledLine {
    guard width > 0, whole > 0, value.isFinite, whole.isFinite else { return StyledLine() }
    let share = min(max(value / whole, 0), 1)
    var filled = Int((share * Double(width)).rounded())
    if share > 0 { filled = max(filled, 1) }
    if share < 1, open { filled = min(filled, width - 1) }
    var line = StyledLine(String(repeating: "█", count: filled))
    if open { line.append(String(repeating: "░", count: width - filled), .dim) }
    return line
  }

  /// Bars below each other: label, bar, figure. Bars share the width that labels and figures leave.
  public static func rows(
    _ items: [(label: String, value: Double, figure: String)], width: Int, open: Bool = false
  ) -> StyledText {
    let labels = items.map { DisplayWidth.of($0.label) }.max() ?? 0
    let figures = items.map { DisplayWidth.of($0.figure) }.max() ?? 0
    let most = items.map(\.value).max() ?? 0
    let room = min(40, max(4, width - labels - figures - 4))
    return StyledText(
      items.map { item in
        StyledLine(item.label).padded(to: labels + 2)
          + bar(item.value, of: max(most, 1), width: room, open: open).padded(to: room + 2)
          + StyledLine(String(repeating: " ", count: figures - DisplayWidth.of(item.figure)) + item.figure)
      })
  }
}
