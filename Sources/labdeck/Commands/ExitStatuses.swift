import TextLayout

/// The exit statuses and the environment, as `help options` shows them.
enum ExitStatuses {
  static func text(width: Int) -> StyledText {
    var text: StyledText = [StyledLine(), StyledLine("Exit status", .bold)]
    text += rows(
      [
        ("0", "done; a denial or an unresolved chain that was asked about is an answer"),
        ("1", "a check, a goal or a verification failed"), ("2", "the command line was not understood"),
        ("3", "input could not be read or is malformed"),
        ("4", "a file, the store, the network or the terminal failed"),
        ("130", "interrupted"),
      ], width)
    text.appendBlank()
    text.append(StyledLine("Environment", .bold))
    text += rows(
      [
        ("LABDECK_HOME", "the directory of the store"), ("NO_COLOR", "anything: no colours"),
        ("LABDECK_CONTRAST", "`high`: bold and reverse instead of colours"),
        ("EDITOR, VISUAL", "the editor of `edit`, `new` and the key o"),
        ("PAGER", "shows what is longer than the window; empty: none"),
      ], width)
    return text
  }

  private static func rows(_ rows: [(String, String)], _ width: Int) -> StyledText {
    var table = TextTable([.init(), .init("", overflow: .wrap)], indent: 2)
    for (name, words) in rows { table.append(StyledLine(name), StyledLine(words)) }
    return table.laidOut(width: width)
  }
}
