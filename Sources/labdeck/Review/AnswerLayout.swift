import Questions
import Study
import TextLayout

/// How an answer is shown: what is right, what was given, the reason for each option, the explanation and the caveat.
struct AnswerLayout {
  let question: Question
  let order: [Int]
  let response: Response
  let judgement: Judgement
  let width: Int

  /// The most rows of an explanation and of an answer; the rest stands behind `w`.
  static let explanationRows = 4
  static let answerRows = 8

  /// Everything, shortened unless `whole`.
  func text(whole: Bool = false) -> StyledText {
    var text = answer(whole: whole)
    if let explanation = question.explanation, !explanation.isEmpty {
      text += limited(
        RichTextLayout.text(explanation, width: width - 2).indented(2), Self.explanationRows, whole)
    }
    if let caveat = question.caveat, !caveat.isEmpty {
      let head = StyledLine("  today: ", .almost)
      text += limited(
        RichTextLayout.text(caveat, behind: head, width: width, style: .almost), Self.explanationRows, whole)
    }
    return text
  }

  private func limited(_ text: StyledText, _ rows: Int, _ whole: Bool) -> StyledText {
    whole ? text : text.shortened(to: rows) { StyledLine("  … \($0) more rows, all of it with w", .dim) }
  }

  private func answer(whole: Bool) -> StyledText {
    switch question.answer {
    case .choice, .trueFalse: return options(whole: whole)
    case .recall(let rich): return limited(RichTextLayout.text(rich, width: width), Self.answerRows, whole)
    case .short, .cloze: return parts()
    case .ordering: return ordering()
    }
  }

  // MARK: Choices

  /// Places in the author's order that were chosen.
  private var chosen: Set<Int> {
    switch response {
    case .chosen(let places): places
    case .truth(let truth): [truth ? 0 : 1]
    case .dontKnow, .looked, .typed: []
    }
  }

  private func isRight(_ place: Int) -> Bool {
    switch question.answer {
    case .choice(let options): options[place].isRight
    case .trueFalse(let truth): (place == 0) == truth
    default: false
    }
  }

  /// What was given first, then what is right, then the reasons of the others, dim.
  private func options(whole: Bool) -> StyledText {
    let layout = QuestionLayout(question: question, order: order, width: width)
    let shown = order.enumerated().map { (letter: Letters.letter($0), place: $1) }
    var text = StyledText()
    let wrong = shown.filter { chosen.contains($0.place) && !isRight($0.place) }
    let right = shown.filter { isRight($0.place) }
    for (letter, place) in wrong {
      text += row("\(Symbol.no) \(letter)  you    ", .no, layout.option(place))
      text += reason(place, head: "          ")
    }
    // Of several right ones, which were not chosen.
    let isMissed = { (place: Int) in !chosen.isEmpty && right.count > 1 && !chosen.contains(place) }
    for (letter, place) in right {
      let word = isMissed(place) ? "missed" : "right "
      text += row("\(Symbol.yes) \(letter)  \(word) ", .yes, layout.option(place))
      text += reason(place, head: "          ")
    }
    for (letter, place) in shown where !isRight(place) && !chosen.contains(place) {
      guard case .choice(let options) = question.answer, let reason = options[place].reason else { continue }
      text += limited(
        RichTextLayout.text(
          reason, behind: StyledLine("  \(letter)  not    ", .dim), width: width, style: .dim), 2, whole)
    }
    return text
  }

  private func row(_ head: String, _ style: TextStyle, _ rich: RichText?) -> StyledText {
    guard let rich else { return StyledText([StyledLine(head, style)]) }
    return RichTextLayout.text(rich, behind: StyledLine(head, style), width: width, style: style)
  }

  private func reason(_ place: Int, head: String) -> StyledText {
    guard case .choice(let options) = question.answer, let reason = options[place].reason else {
      return StyledText()
    }
    return RichTextLayout.text(reason, behind: StyledLine(head), width: width)
  }

  // MARK: Typed answers

  /// `✓ metadata (you: meta data)   ✗ temporary (you: permanent)`.
  private func parts() -> StyledText {
    if response == .dontKnow || judgement.parts.isEmpty {
      let words = question.rightAnswers.joined(separator: ", ")
      return StyledLine("\(Symbol.yes) \(words)", .yes).wrapped(to: width, hanging: 2)
    }
    var line = StyledLine()
    for part in judgement.parts {
      if !line.isEmpty { line.append("   ") }
      line.append("\(part.isRight ? Symbol.yes : Symbol.no) \(part.expected)", part.isRight ? .yes : .no)
      if !part.isRight || part.differs {
        line.append(part.given.isEmpty ? " (you: nothing)" : " (you: \(part.given))")
      }
    }
    return line.wrapped(to: width, hanging: 2)
  }

  /// The right order, each part with what stood in its place.
  private func ordering() -> StyledText {
    var text = StyledText()
    for (index, part) in question.rightAnswers.enumerated() {
      let judged = index < judgement.parts.count ? judgement.parts[index] : nil
      let isRight = judged?.isRight ?? false
      let mark = response == .dontKnow ? Symbol.notAsked : isRight ? Symbol.yes : Symbol.no
      let style: TextStyle = response == .dontKnow ? .plain : isRight ? .yes : .no
      var line = StyledLine("\(mark) \(index + 1)  \(part)", style)
      if let judged, !isRight, response != .dontKnow {
        line.append(judged.given.isEmpty ? "   (you: nothing)" : "   (you: \(judged.given))")
      }
      text += line.wrapped(to: width, hanging: 5)
    }
    return text
  }
}
