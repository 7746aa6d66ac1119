/// One key at a key stop.
public enum Key: Hashable, Sendable {
  /// A letter, digit or sign.
  case character(Character)
  /// Enter.
  case enter
  /// Backspace.
  case backspace
  /// Tab.
  case tab
  /// Escape on its own.
  case escape
  /// An arrow.
  case up, down, left, right
  /// Page keys, and the ends.
  case pageUp, pageDown, home, end
  /// Delete.
  case delete
  /// Ctrl and a letter, lower case.
  case control(Character)
  /// Something was pasted; its text is dropped, for a key stop takes one key.
  case paste
  /// The window changed its size, or the program came back from being suspended: show the screen again.
  case redraw
  /// Nothing was pressed in the time given.
  case timeout
  /// The terminal is gone.
  case hangUp
  /// A key that is not known here.
  case unknown
}
