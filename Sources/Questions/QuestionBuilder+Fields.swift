import Diagnostics

extension QuestionBuilder {
  /// Reads the fields and the explanation into a question, reporting what is wrong with them.
  func readFields(into question: inout Question, _ file: inout NoteFile) {
    var seen: Set<AuthoredField> = []
    for lines in item.fields {
      let name = lines.field.rawValue
      let nameRange = file.source.range(utf8: lines.nameOffset..<lines.nameOffset + name.utf8.count)
      let value = QuestionItem.join(lines.value).trimmingSpaces()
      let valueRange = lines.value.first.map { range($0, in: file) } ?? nameRange
      if value.isEmpty {
        file.report(
          .error, "empty-field", "`\(name)` has no value", at: nameRange,
          hint: "write one, or remove the line")
        continue
      }
      if !seen.insert(lines.field).inserted, lines.field != .accept {
        file.report(
          .error, "repeated-field", "`\(name)` is given twice", at: nameRange, hint: "remove one of them")
        continue
      }
      reportMisspeltField(lines, &file)
      switch lines.field {
      case .lab: (question.lab, question.labRange) = (value, valueRange)
      case .domain:
        question.domain = value.lowercased()
        // Other exams have other domains; only a slip is worth a word.
        let known = ExamDomain.all.map(\.name)
        if !known.contains(value.lowercased()), let near = NearestName.of(value, among: known) {
          file.report(
            .warning, "domain", "`\(value)` is no domain of the exam", at: valueRange,
            hint: "did you mean `\(near)`?")
        }
      case .tags: question.tags = Self.list(value)
      case .source: question.source = value
      case .caveat: question.caveat = RichText(inline: value)
      case .allow: question.allowed = Set(Self.list(value))
      case .difficulty:
        if ["easy", "medium", "hard"].contains(value.lowercased()) {
          question.difficulty = value.lowercased()
        } else {
          file.report(
            .error, "difficulty", "`\(value)` is no difficulty", at: valueRange,
            hint: "write easy, medium or hard")
        }
      case .accept:
        if item.answer == nil || !item.options.isEmpty {
          file.report(.error, "accept", "`accept` belongs to a question with `A:`", at: nameRange)
        }
      case .kind: break
      }
    }
    if !item.explanation.isEmpty {
      question.explanation = RichText(
        markdown: item.explanation.map { String($0.text) }.joined(separator: "\n"))
    }
  }

  /// Finds lines that look like a field whose name is misspelt; they were read as text.
  private func reportMisspeltField(_ lines: QuestionItem.FieldLines, _ file: inout NoteFile) {
    for piece in lines.value.dropFirst() { reportMisspelt(piece, &file) }
  }

  private func reportMisspelt(_ piece: QuestionItem.Piece, _ file: inout NoteFile) {
    guard !piece.isCode, let colon = piece.text.firstIndex(of: ":"), piece.text.first?.isLowercase == true
    else { return }
    let name = String(piece.text[..<colon])
    guard name.allSatisfy({ $0.isASCII && $0.isLowercase }), name.count >= 3,
      let near = NearestName.of(name, among: AuthoredField.allCases.map(\.rawValue))
    else { return }
    file.report(
      .error, "unknown-field", "there is no field `\(name)`",
      at: file.source.range(utf8: piece.offset..<piece.offset + name.utf8.count),
      hint: "did you mean `\(near)`?")
  }

  /// What can be doubted in a question that is well formed.
  func checkForm(_ question: Question, _ file: inout NoteFile) {
    for option in item.options { for piece in option.text.dropFirst() { reportMisspelt(piece, &file) } }
    for piece in item.answer?.dropFirst() ?? [] { reportMisspelt(piece, &file) }
    func allows(_ name: String) -> Bool { question.allowed.contains(name) }
    if let explanation = question.explanation, !allows("long-explanation") {
      let words = explanation.plain.split(whereSeparator: \.isWhitespace).count
      if words > Self.longestExplanation, let first = item.explanation.first {
        file.report(
          .warning, "long-explanation", "the explanation has \(words) words", at: range(first, in: file),
          hint: "\(Self.longestExplanation) are the most that are read after an answer")
      }
    }
    if !allows("no-reason") {
      for option in question.options where !option.isRight && option.reason == nil {
        file.report(
          .warning, "no-reason", "a wrong option without a reason",
          at: AnswerForm.bulletRange(option.line, file.source),
          hint: "say below it, indented, why it is wrong")
      }
    }
    if question.options.count > 6 {
      file.report(.error, "many-options", "a choice has six options at most", at: question.range)
    }
    if case .choice(let options) = question.answer, options.allSatisfy(\.isRight) {
      file.report(.warning, "all-right", "every option is marked as right", at: question.range)
    }
  }

  private static func list(_ value: String) -> [String] {
    value.split(separator: ",").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
  }
}
