import Questions
import Study
import TextLayout

/// How a question is shown before it is answered.
struct QuestionLayout {
  let question: Question
  /// The order in which options or parts are shown: places in the author's order.
  let order: [Int]
  let width: Int

  /// The most rows that a prompt takes; the rest stands behind `w`.
  static let promptRows = 8

  /// The prompt, shortened unless `whole`.
  func prompt(whole: Bool = false) -> StyledText {
    var text: StyledText
    if case .cloze(let pieces) = question.answer {
      let words = pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .blank: "______"
        }
      }
      text = StyledText.prose(words.joined(), width: width)
    } else {
      text = RichTextLayout.text(question.prompt, width: width)
    }
    if let count = Self.chooseWords(question) {
      text += StyledLine("(choose \(count))", .bold).wrapped(to: width)
    }
    return whole
      ? text
      : text.shortened(to: Self.promptRows) { StyledLine("… \($0) more rows, all of it with w", .dim) }
  }

  /// The options or parts to choose from, lettered in the order shown.
  /// - Parameter chosen: places in the author's order that show in reverse.
  func options(chosen: Set<Int> = []) -> StyledText {
    var text = StyledText()
    for (index, place) in order.enumerated() {
      guard let rich = option(place) else { continue }
      let style: TextStyle = chosen.contains(place) ? .chosen : .plain
      let head = StyledLine("  ") + StyledLine("\(Letters.letter(index))  ", style)
      text += RichTextLayout.text(rich, behind: head, width: width, style: style)
    }
    return text
  }

  /// An option, or a part to be put in order, by its place in the author's order.
  func option(_ place: Int) -> RichText? {
    switch question.answer {
    case .choice(let options): options.indices.contains(place) ? options[place].text : nil
    case .ordering(let parts): parts.indices.contains(place) ? parts[place] : nil
    case .trueFalse: RichText(inline: place == 0 ? "true" : "false")
    case .recall, .short, .cloze: nil
    }
  }

  /// `two`, where several options are right and the prompt does not say so itself.
  static func chooseWords(_ question: Question) -> String? {
    let right = question.options.filter(\.isRight).count
    guard right > 1 else { return nil }
    let words = ["two", "three", "four", "five", "six"]
    let word = right - 2 < words.count ? words[right - 2] : "\(right)"
    let prompt = question.prompt.plain.lowercased()
    return prompt.contains("choose \(word)") || prompt.contains("which \(word)") ? nil : word
  }
}
