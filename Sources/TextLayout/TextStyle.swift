/// What a stretch of text means. Colours follow from the meaning at the one place where text leaves for a terminal, so
/// that high contrast and no colour at all need no second layout.
///
/// Green and red stand only beside `✓` and `✗` or in a verdict; colour is never the only sign.
public enum TextStyle: Hashable, Sendable, CaseIterable {
  /// Ordinary text.
  case plain
  /// A name or figure to be found at a glance: bold.
  case bold
  /// The first row of a trace, who or what and because of what: bold.
  case verdict
  /// The word of a verdict that allows, or a score that is good: bold green.
  case verdictYes
  /// The word of a verdict that denies: bold red.
  case verdictNo
  /// What is right: green.
  case yes
  /// What is wrong: red.
  case no
  /// What almost happened, a caveat, a clock that runs out: yellow.
  case almost
  /// What did not matter, or a note beside the matter: dim.
  case dim
  /// The rules and rows that frame a screen.
  case rule
  /// The same inside the sandbox, where nothing reaches AWS or the own computer: blue.
  case sandboxRule
  /// What Enter would do: reverse.
  case suggestion
  /// An option that was chosen: reverse.
  case chosen
  /// A key in the row of keys.
  case key
  /// A command to be typed.
  case command
}
