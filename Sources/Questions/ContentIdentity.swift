/// Names for questions that have none of their own, made from what they say.
package enum ContentIdentity {
  /// The id of a question's content: the same for the same words, whatever their case and spaces.
  static func id(_ question: Question) -> String {
    "n-"
      + hash(
        [question.kind.rawValue, key(question.prompt.plain), answerKey(question)].joined(separator: "\u{1F}"))
  }

  /// What tells whether two answers are the same.
  package static func answerKey(_ question: Question) -> String {
    let wrong = question.options.filter { !$0.isRight }.map { key($0.text.plain) }.sorted()
    let right = question.rightAnswers.map(key)
    return ([question.kind.rawValue] + (question.options.isEmpty ? right : right.sorted()) + wrong)
      .joined(separator: "\u{1E}")
  }

  private static func key(_ text: String) -> String { text.lowercased().collapsingSpaces() }

  /// FNV-1a over the bytes, as 13 characters of base 32.
  static func hash(_ text: String) -> String {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
    var result = ""
    for _ in 0..<13 {
      result.append(digits[Int(value & 31)])
      value >>= 5
    }
    return result
  }
}
