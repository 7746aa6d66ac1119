import Diagnostics

/// Reads the answer of an authored question from its options, its `A:` or its brackets.
struct AnswerForm {
  let item: QuestionItem

  /// The answer, or nil where there is none that could be served; what is wrong is reported.
  mutating func answer(in file: inout NoteFile, prompt: RichText) -> Answer? {
    let place = item.stem.first.map { file.source.range(utf8: $0.offset..<$0.offset + $0.text.utf8.count) }
    let range = place ?? SourceRange(.start, .start)
    let kind = declaredKind(&file)
    if item.form == .cloze { return cloze(&file, range) }
    if !item.options.isEmpty { return options(&file, range) }
    guard let lines = item.answer else {
      let unboxed = item.form == .heading && item.stem.count > 1
      file.report(
        .error, "no-answer", "the question has no answer", at: range,
        hint: unboxed
          ? "an option begins with `- [x]` or `- [ ]`"
          : "put options below it, `- [x]` before the right one, or a line `A:`")
      return nil
    }
    let text = QuestionItem.join(lines).trimmingSpaces()
    if text.isEmpty {
      let empty = lines.first.map { file.source.range(utf8: $0.offset - 2..<$0.offset) } ?? range
      file.report(.error, "empty-answer", "the answer is empty", at: empty, hint: "write it behind `A:`")
      return nil
    }
    return typed(text, lines, kind)
  }

  private func typed(_ text: String, _ lines: [QuestionItem.Piece], _ kind: QuestionKind?) -> Answer {
    let parts = RawBullet.orderedParts(text)
    if kind == .ordering ? parts.count >= 2 : (kind == nil && parts.count >= 3) {
      return .ordering(parts.map { RichText(inline: $0) })
    }
    let word = text.lowercased().filter { $0 != "." && $0 != "!" }
    if kind == nil || kind == .trueFalse, word == "true" || word == "false" {
      return .trueFalse(word == "true")
    }
    let rich = QuestionItem.rich(lines)
    let accepted = acceptedAnswers()
    if kind != .recall, kind == .short || !accepted.isEmpty { return .short(rich, accepted: accepted) }
    return .recall(rich)
  }

  private func acceptedAnswers() -> [String] {
    item.fields.filter { $0.field == .accept }.flatMap { field in
      let text = QuestionItem.join(field.value)
      let parts = text.split(separator: text.contains("|") ? "|" : ",").map { $0.trimmingSpaces() }
      return parts.count > 1 && !text.contains("|") ? [text.trimmingSpaces()] + parts : parts
    }.filter { !$0.isEmpty }
  }

  /// The value of `kind:`, reported where it is none or doesn't fit the form.
  private func declaredKind(_ file: inout NoteFile) -> QuestionKind? {
    guard let field = item.fields.first(where: { $0.field == .kind }), let piece = field.value.first else {
      return nil
    }
    let range = file.source.range(utf8: piece.offset..<piece.offset + piece.text.utf8.count)
    let name = piece.text.trimmingSpaces()
    let names = QuestionKind.allCases.map(\.rawValue)
    guard let kind = QuestionKind(rawValue: name) else {
      let nearest = NearestName.of(name, among: names)
      file.report(
        .error, "unknown-kind", "there is no kind `\(name)`", at: range,
        hint: nearest.map { "did you mean `\($0)`?" } ?? "kinds are \(names.joined(separator: ", "))")
      return nil
    }
    let fits =
      switch item.form {
      case .cloze: kind == .cloze
      default:
        item.options.isEmpty ? kind != .choice && kind != .cloze : kind == .choice || kind == .trueFalse
      }
    if !fits {
      file.report(
        .error, "kind-form", "the question is not written as `\(name)`", at: range,
        hint: "remove the line, or write the question in that form")
    }
    if kind == .trueFalse, item.options.isEmpty, let answer = item.answer {
      let word = QuestionItem.join(answer).trimmingSpaces().lowercased().filter { $0 != "." }
      if word != "true", word != "false" {
        file.report(.error, "kind-form", "a true-false answer is `True` or `False`", at: range)
      }
    }
    return kind
  }

  private func cloze(_ file: inout NoteFile, _ range: SourceRange) -> Answer? {
    guard let pieces = ClozeBlanks.authored(QuestionItem.join(item.stem)) else {
      file.report(
        .error, "bad-blank", "a blank is empty or its bracket is not closed", at: range,
        hint: "a blank is `[word]`; write `\\[` for a bracket that is none")
      return nil
    }
    guard pieces.contains(where: { if case .blank = $0 { true } else { false } }) else {
      file.report(
        .error, "no-blank", "the text has no blank", at: range,
        hint: "put brackets round what is asked for: `[word]`")
      return nil
    }
    return .cloze(pieces)
  }

  private func options(_ file: inout NoteFile, _ range: SourceRange) -> Answer? {
    let options = item.options.map { lines in
      Option(
        text: QuestionItem.rich(lines.text), isRight: lines.isRight,
        reason: lines.reason.isEmpty ? nil : RichText(markdown: Self.dedented(lines.reason)),
        line: lines.text.first?.line ?? item.line)
    }
    func place(_ index: Int) -> SourceRange {
      let line = item.options[index].text.first?.line ?? item.line
      return Self.bulletRange(line, file.source)
    }
    var usable = true
    for (index, option) in options.enumerated() {
      if option.text.isEmpty {
        file.report(.error, "empty-option", "the option is empty", at: place(index))
        usable = false
      } else if let twin = options[..<index].firstIndex(where: {
        $0.text.plain.lowercased() == option.text.plain.lowercased()
      }) {
        file.report(
          .error, "same-option", "the option says the same as the one in line \(options[twin].line)",
          at: place(index))
        usable = false
      }
    }
    if !options.contains(where: \.isRight) {
      file.report(
        .error, "no-right-option", "no option is marked as right", at: place(0),
        hint: "put `- [x]` before the right one")
      usable = false
    }
    if options.count < 2 {
      file.report(.error, "one-option", "a choice needs two options at least", at: place(0))
      usable = false
    }
    if let answer = item.answer?.first {
      file.report(
        .error, "two-answers", "the question has options and an `A:` as well",
        at: file.source.range(utf8: answer.offset..<answer.offset + answer.text.utf8.count),
        hint: "remove one of them")
      usable = false
    }
    guard usable else { return nil }
    if let truth = Self.trueFalse(options) { return .trueFalse(truth) }
    return .choice(options)
  }

  /// Two options True and False make a true-false question, unless they carry reasons worth showing.
  private static func trueFalse(_ options: [Option]) -> Bool? {
    let words = options.map { $0.text.plain.lowercased() }
    guard words.count == 2, Set(words) == ["true", "false"], options.filter(\.isRight).count == 1,
      options.allSatisfy({ $0.reason == nil })
    else { return nil }
    return words[options[0].isRight ? 0 : 1] == "true"
  }

  /// Reasons without the indent they share.
  private static func dedented(_ pieces: [QuestionItem.Piece]) -> String {
    let indents = pieces.filter { !$0.text.allSatisfy(\.isWhitespace) }.map {
      $0.text.prefix { $0 == " " }.count
    }
    let shared = indents.min() ?? 0
    return pieces.map { String($0.text.dropFirst(min(shared, $0.text.prefix { $0 == " " }.count))) }
      .joined(separator: "\n")
  }

  /// The bullet and box at the start of an option's line: `- [ ]`.
  static func bulletRange(_ line: Int, _ source: SourceText) -> SourceRange {
    let start = source.offset(ofLine: line)
    let text = source.line(line)
    let indent = text.prefix { $0.isWhitespace }.utf8.count
    let box =
      text.firstIndex(of: "]").map { text.utf8.distance(from: text.startIndex, to: $0) + 1 } ?? indent + 1
    return source.range(utf8: start + indent..<start + box)
  }
}
