/// Takes out of content what could command a terminal or mislead a reader: escape sequences, control characters and
/// bidirectional controls.
///
/// Sources: ECMA-48 for the sequences; Unicode TR 36 and CVE-2021-42574 for the bidirectional controls.
enum ContentCleaning {
  /// The text without them; tabs become blanks up to the next multiple of eight, counted from `column`.
  static func clean(_ text: String, column: Int = 0) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var scalars = Array(text.unicodeScalars)[...]
    var position = column
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: skipSequence(&scalars)
      case 0x9B: skipControlSequence(&scalars)
      case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipString(&scalars)
      case 0x09:
        let blanks = 8 - position % 8
        for _ in 0..<blanks { result.append(" ") }
        position += blanks
      case 0x0A, 0x2028, 0x2029:
        result.append(" ")
        position += 1
      case 0..<0x20, 0x7F..<0xA0: break
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
      case 0xE0000...0xE007F: break  // tags: invisible text
      default:
        result.append(scalar)
        position += 1
      }
    }
    return String(result)
  }

  /// What follows an ESC: `[` and its parameters, a string up to its end, or one more character.
  private static func skipSequence(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard let next = scalars.first else { return }
    switch next {
    case "[":
      scalars.removeFirst()
      skipControlSequence(&scalars)
    case "]", "P", "X", "^", "_":
      scalars.removeFirst()
      skipString(&scalars)
    default:
      while let scalar = scalars.first, (0x20...0x2F).contains(scalar.value) { scalars.removeFirst() }
      if let scalar = scalars.first, (0x30...0x7E).contains(scalar.value) { scalars.removeFirst() }
    }
  }

  private static func skipControlSequence(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    while let scalar = scalars.first, (0x20...0x3F).contains(scalar.value) { scalars.removeFirst() }
    if let scalar = scalars.first, (0x40...0x7E).contains(scalar.value) { scalars.removeFirst() }
  }

  /// A string ends at BEL or ST; one that never ends is dropped whole.
  private static func skipString(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    while let scalar = scalars.popFirst() {
      if scalar.value == 0x07 || scalar.value == 0x9C { return }
      if scalar.value == 0x1B {
        if scalars.first == "\\" { scalars.removeFirst() }
        return
      }
    }
  }
}
