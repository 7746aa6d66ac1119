/// Parts a raw note's bullet into question and answer, by the rule of design.md section 4.
enum BulletSplitter {
  /// How a bullet parts.
  enum Result: Equatable {
    /// A question and its answer.
    case parted(prompt: String, answer: String)
    /// A question mark or colon, and nothing behind it.
    case unanswered
    /// Neither.
    case whole
  }

  /// At the first `?:`, else at the first `?` that is followed by text.
  static func byQuestionMark(_ text: ProtectedText) -> Result {
    let marks = text.characters.indices.filter { text.stands("?", at: $0) }
    for mark in marks {
      let colon = skipSpaces(text, mark + 1)
      if text.stands(":", at: colon) {
        return parted(text, promptEnd: mark + 1, answerStart: colon + 1)
      }
    }
    for mark in marks {
      var end = mark + 1
      while end < text.characters.count, "?!*_\"”’')".contains(text.characters[end]),
        !opensWord(text, at: end)
      {
        end += 1
      }
      let result = parted(text, promptEnd: end, answerStart: end)
      if result != .unanswered { return result }
    }
    return marks.isEmpty ? .whole : .unanswered
  }

  /// At the first `:`.
  static func byColon(_ text: ProtectedText) -> Result {
    guard let colon = text.characters.indices.first(where: { text.stands(":", at: $0) }) else {
      return .whole
    }
    return parted(text, promptEnd: colon, answerStart: colon + 1)
  }

  private static func parted(_ text: ProtectedText, promptEnd: Int, answerStart: Int) -> Result {
    var prompt = text.string(0..<promptEnd).trimmingSpaces()
    var answer = text.string(answerStart..<text.characters.count).trimmingSpaces()
    for mark in ["**", "__", "*", "_"] where prompt.hasPrefix(mark) && answer.hasPrefix(mark) {
      // `**What?:** this`: the emphasis ends with the question.
      let rest = answer.dropFirst(mark.count)
      if rest.first?.isWhitespace == true, !prompt.dropFirst(mark.count).contains(mark) {
        prompt += mark
        answer = rest.trimmingSpaces()
      }
    }
    guard prompt.contains(where: { $0.isLetter || $0.isNumber }),
      answer.contains(where: { !$0.isWhitespace && !"?!.,;:".contains($0) })
    else { return .unanswered }
    return .parted(prompt: prompt, answer: answer)
  }

  private static func skipSpaces(_ text: ProtectedText, _ start: Int) -> Int {
    var index = start
    while index < text.characters.count, text.characters[index].isWhitespace { index += 1 }
    return index
  }

  /// Whether a mark stands right before a word, as an opening one does.
  private static func opensWord(_ text: ProtectedText, at index: Int) -> Bool {
    guard "*_\"'".contains(text.characters[index]), index > 0, text.characters[index - 1].isWhitespace else {
      return false
    }
    return true
  }
}
