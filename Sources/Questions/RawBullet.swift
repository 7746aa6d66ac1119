/// What a bullet of raw notes turns out to be.
enum RawBullet {
  case question(prompt: RichText, answer: Answer)
  case draft(reason: String, suggestion: String)
  /// An empty bullet.
  case nothing

  /// Reads the text of one bullet, its lines joined.
  init(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      self = .nothing
      return
    }
    let protected = ProtectedText(text)
    let byMark = BulletSplitter.byQuestionMark(protected)
    if case .parted(let prompt, let answer) = byMark {
      self = .question(prompt: RawBullet.rich(prompt), answer: RawBullet.answer(answer))
      return
    }
    let pieces = ClozeBlanks.raw(protected)
    if !pieces.isEmpty {
      self = .question(prompt: RawBullet.rich(ClozePiece.gapped(pieces)), answer: .cloze(pieces))
      return
    }
    let byColon = byMark == .whole ? BulletSplitter.byColon(protected) : byMark
    switch byColon {
    case .parted(let prompt, let answer):
      self = .question(prompt: RawBullet.rich(prompt), answer: RawBullet.answer(answer))
    case .unanswered:
      self = .draft(
        reason: "a question without an answer", suggestion: "write the answer behind it: `question?:answer`")
    case .whole:
      self = .draft(
        reason: "a statement: it has no `?`, no `:` and no `_blank_`",
        suggestion: "write `question?:answer`, or put `_` on both sides of a word to ask for it")
    }
  }

  /// Three or more parts joined by ` > ` are an ordering.
  static func answer(_ text: String) -> Answer {
    let parts = orderedParts(text)
    if parts.count >= 3 { return .ordering(parts.map(rich)) }
    return .recall(rich(text))
  }

  /// The parts between ` > ` outside code; one where there is none, none where a part is empty.
  static func orderedParts(_ text: String) -> [String] {
    let protected = ProtectedText(text)
    var parts: [String] = []
    var start = 0
    for index in protected.characters.indices where protected.stands(">", at: index) {
      guard index > 0, protected.characters[index - 1].isWhitespace, index + 1 < protected.characters.count,
        protected.characters[index + 1].isWhitespace
      else { continue }
      parts.append(protected.string(start..<index).trimmingSpaces())
      start = index + 1
    }
    parts.append(protected.string(start..<protected.characters.count).trimmingSpaces())
    if parts.count > 1, let last = parts.last, last.hasSuffix(".") {
      parts[parts.count - 1] = String(last.dropLast())
    }
    return parts.contains("") ? [] : parts
  }

  private static func rich(_ text: String) -> RichText {
    text.contains("\n") ? RichText(markdown: text) : RichText(inline: text, raw: true)
  }
}

extension ClozePiece {
  /// The text with a line in the place of each blank.
  static func gapped(_ pieces: [ClozePiece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .blank: String.gapMark
      }
    }.joined()
  }
}
