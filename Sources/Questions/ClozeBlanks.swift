/// Finds the blanks of a cloze: `_words_` in raw notes, `[words]` in authored ones.
enum ClozeBlanks {
  /// Pieces of a raw note. Underscores count where they stand at word boundaries and outside code and addresses; inner
  /// ones belong to the word. Empty where there is no blank.
  static func raw(_ text: ProtectedText) -> [ClozePiece] {
    var pieces: [ClozePiece] = []
    var shown = 0
    var index = 0
    let characters = text.characters
    while index < characters.count {
      guard opens(text, at: index), let close = closing(text, from: index + 2) else {
        index += 1
        continue
      }
      if shown < index { pieces.append(.text(text.string(shown..<index))) }
      pieces.append(.blank(text.string(index + 1..<close)))
      index = close + 1
      shown = index
    }
    guard shown > 0 else { return [] }
    if shown < characters.count { pieces.append(.text(text.string(shown..<characters.count))) }
    return pieces
  }

  private static func opens(_ text: ProtectedText, at index: Int) -> Bool {
    guard text.stands("_", at: index), index + 2 < text.characters.count else { return false }
    if index > 0, isWord(text.characters[index - 1]) { return false }
    let next = text.characters[index + 1]
    return !next.isWhitespace && next != "_"
  }

  private static func closing(_ text: ProtectedText, from start: Int) -> Int? {
    for index in start..<text.characters.count where text.stands("_", at: index) {
      let before = text.characters[index - 1]
      if before.isWhitespace || before == "_" { continue }
      if index + 1 == text.characters.count || !isWord(text.characters[index + 1]) { return index }
    }
    return nil
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// Pieces of an authored cloze. `\[` is a bracket, `[text](address)` a link, brackets in code are code. `nil` where a
  /// bracket is left open or a blank is empty.
  static func authored(_ text: String) -> [ClozePiece]? {
    var pieces: [ClozePiece] = []
    var shown = ""
    var blank: String?
    var inCode = false
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      if character == "\\", index < characters.count, "[]\\".contains(characters[index]) {
        if blank == nil { shown += "\\" }
        append(characters[index])
        index += 1
        continue
      }
      if character == "`", blank == nil { inCode.toggle() }
      switch (character, blank) {
      case ("[", nil) where !inCode && !isLink(characters, from: index):
        blank = ""
      case ("]", let word?):
        let word = word.trimmingSpaces()
        if word.isEmpty { return nil }
        if !shown.isEmpty { pieces.append(.text(shown)) }
        pieces.append(.blank(word))
        (shown, blank) = ("", nil)
      default: append(character)
      }
    }
    if blank != nil { return nil }
    if !shown.isEmpty { pieces.append(.text(shown)) }
    return pieces

    func append(_ character: Character) {
      if blank != nil { blank?.append(character) } else { shown.append(character) }
    }
  }

  /// Whether the bracket opened before `start` closes right before a parenthesis.
  private static func isLink(_ characters: [Character], from start: Int) -> Bool {
    guard let close = characters[start...].firstIndex(of: "]") else { return false }
    return close + 1 < characters.count && characters[close + 1] == "("
  }
}
