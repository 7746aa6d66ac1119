/// How many columns text takes in a terminal.
public enum DisplayWidth {
  /// Columns of a text: wide East Asian scalars and emoji take two, combining marks, controls and format scalars none.
  public static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text.utf8.count }
    var width = 0
    for character in text { width += of(character) }
    return width
  }

  /// Columns of one character as a reader sees it: the widest of its scalars, two where a variation selector asks for
  /// the emoji form.
  public static func of(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F, widest == 1, character.unicodeScalars.first?.properties.isEmoji == true,
        character.unicodeScalars.first?.isASCII == false
      {
        return 2
      }
      widest = max(widest, of(scalar))
    }
    return widest
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return 0 }
    if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    // The vowels and finals of a Hangul syllable written in parts stand inside its first consonant.
    if (0x1160...0x11FF).contains(scalar.value) { return 0 }
    return WideScalars.contains(scalar) ? 2 : 1
  }
}
