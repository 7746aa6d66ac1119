import Terminal
import TextLayout

/// An engine's explanation on a terminal: its rows, and keys that show more of it.
struct TraceScreen {
  /// More of the explanation, behind a key.
  struct View {
    /// The key.
    let key: Character
    /// What the row of keys says: `every statement`.
    let label: String
    /// What it shows, for a width.
    let text: (_ width: Int) -> StyledText
  }

  /// The left of the first row: where one is.
  let title: String
  /// The right of the first row: what is explained.
  let subject: String
  let body: (_ width: Int) -> StyledText
  let views: [View]

  /// The first row, a line, and the explanation.
  func text(width: Int) -> StyledText {
    [
      StyledLine.justified(StyledLine(title), StyledLine(subject, .dim), width: width),
      Rule.line(width: width),
    ]
      + body(width)
  }

  /// Shows it and waits at the row of keys until the reader goes back.
  func run(on stage: Stage) {
    stage.print(text(width: stage.width))
    let parts = ["Enter back"] + views.map { "\($0.key) \($0.label)" } + ["? keys"]
    while true {
      stage.print(Rule.line(width: stage.width))
      let key = stage.stop(StyledLine(parts.joined(separator: Symbol.between)))
      switch key {
      case .enter, .character("q"), .control("c"), .control("d"), .hangUp: return
      case .character("?"):
        stage.print(
          KeyHelp.text(
            [("Enter", "back to where you were")] + views.map { (String($0.key), $0.label) }
              + [("q", "back, too")]))
      case .character(let letter):
        if let view = views.first(where: { $0.key == letter }) { stage.print(view.text(stage.width)) }
      default: continue
      }
    }
  }
}
