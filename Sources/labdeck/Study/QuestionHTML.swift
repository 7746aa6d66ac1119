import Questions
import Study

/// A question as two sides of HTML, for programs that show cards.
enum QuestionHTML {
  /// The side that asks: the prompt, and the options of a choice.
  static func front(_ question: Question) -> String {
    let prompt = html(question.prompt)
    switch question.answer {
    case .choice(let options):
      return prompt + list(options.map { html($0.text) }, "ol type=\"a\"")
    case .trueFalse: return prompt + "<p>True or false?</p>"
    case .ordering(let parts):
      // in the order of the alphabet, which tells nothing
      return prompt + list(parts.map { html($0) }.sorted(), "ul")
    case .recall, .short, .cloze: return prompt
    }
  }

  /// The side that answers: what is right, why the rest is not, and what else is to be said.
  static func back(_ question: Question) -> String {
    var text = ""
    switch question.answer {
    case .choice(let options):
      for (index, option) in options.enumerated() {
        let mark = option.isRight ? "<b>✓ \(Letters.letter(index))</b>" : "✗ \(Letters.letter(index))"
        let reason = option.reason.map { "<br><i>\(inline($0.inlines))</i>" } ?? ""
        text += "<p>\(mark) \(inline(option.text.inlines))\(reason)</p>"
      }
    case .ordering(let parts): text += list(parts.map { html($0) }, "ol")
    case .recall(let answer), .short(let answer, _): text += html(answer)
    case .trueFalse(let isTrue): text += "<p>\(isTrue ? "True" : "False")</p>"
    case .cloze: text += list(question.rightAnswers.map { escaped($0) }, "ul")
    }
    if let explanation = question.explanation { text += html(explanation) }
    if let caveat = question.caveat { text += "<p><i>today: \(inline(caveat.inlines))</i></p>" }
    return text
  }

  private static func list(_ items: [String], _ tag: String) -> String {
    let end = tag.prefix { $0 != " " }
    return "<\(tag)>" + items.map { "<li>\($0)</li>" }.joined() + "</\(end)>"
  }

  /// A text's blocks.
  static func html(_ text: RichText) -> String {
    text.blocks.map { block in
      switch block {
      case .paragraph(let inlines): "<p>\(inline(inlines))</p>"
      case .item(let depth, let mark, let inlines):
        "<p style=\"margin-left:\(depth + 1)em\">\(escaped(mark)) \(inline(inlines))</p>"
      case .code(let code): "<pre>\(escaped(code))</pre>"
      }
    }.joined()
  }

  private static func inline(_ inlines: [RichText.Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text): escaped(text)
      case .code(let code): "<code>\(escaped(code))</code>"
      case .emphasis(let inner): "<em>\(Self.inline(inner))</em>"
      case .strong(let inner): "<b>\(Self.inline(inner))</b>"
      case .link(let inner, let address):
        address.hasPrefix("https://")
          ? "<a href=\"\(escaped(address))\">\(Self.inline(inner))</a>" : Self.inline(inner)
      case .lineBreak: "<br>"
      }
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
