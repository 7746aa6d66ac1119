import Diagnostics

/// Makes a question of the lines of an item, or says why that can't be done.
struct QuestionBuilder {
  let item: QuestionItem

  /// Words an explanation may have.
  static let longestExplanation = 60

  func build(into file: inout NoteFile) {
    if item.isAuthored {
      buildAuthored(into: &file)
    } else {
      buildRaw(into: &file)
    }
  }

  func range(_ piece: QuestionItem.Piece, in file: NoteFile) -> SourceRange {
    file.source.range(utf8: piece.offset..<piece.offset + piece.text.utf8.count)
  }

  private var firstPiece: QuestionItem.Piece { item.stem.first ?? .init(text: "", offset: 0, line: 1) }

  // MARK: - Raw notes

  private func buildRaw(into file: inout NoteFile) {
    let text = QuestionItem.join(item.stem).trimmingSpaces()
    let range = range(firstPiece, in: file)
    func draft(_ reason: String, _ suggestion: String) {
      file.drafts.append(
        Draft(text: text.collapsingSpaces(), range: range, reason: reason, suggestion: suggestion))
    }
    if item.form == .stray {
      if text.isEmpty || text.allSatisfy({ "-*_ ".contains($0) }) || text.hasPrefix("<!--") { return }
      draft("text outside a bullet", "begin it with `- `, or move it above the heading")
      return
    }
    if NoteReader.checkbox(text[...]) != nil {
      draft("an option without a question", "put the question above it, as a heading or a line `Q:`")
      return
    }
    switch RawBullet(text) {
    case .nothing: return
    case .draft(let reason, let suggestion): draft(reason, suggestion)
    case .question(let prompt, let answer):
      var question = self.question(prompt, answer, range: range, in: file)
      readFields(into: &question, &file)
      question.id = ContentIdentity.id(question)
      append(question, to: &file)
    }
  }

  // MARK: - Authored questions

  private func buildAuthored(into file: inout NoteFile) {
    let before = file.problems.count
    let prompt = QuestionItem.rich(item.stem)
    let range = range(firstPiece, in: file)
    if prompt.isEmpty {
      file.report(.error, "empty-question", "the question is empty", at: range, hint: "write what is asked")
      return
    }
    var form = AnswerForm(item: item)
    guard let answer = form.answer(in: &file, prompt: prompt) else {
      // what else is wrong is told at once, not when the answer has been mended
      var question = self.question(prompt, .recall(prompt), range: range, in: file)
      readFields(into: &question, &file)
      readID(into: &question, &file)
      file.faulty.append(question)
      return
    }
    var question = self.question(prompt, answer, range: range, in: file)
    if case .cloze(let pieces) = answer {
      question.prompt = RichText(inline: ClozePiece.gapped(pieces))
    }
    readFields(into: &question, &file)
    checkForm(question, &file)
    readID(into: &question, &file)
    let isFaulty = file.problems[before...].contains { $0.severity == .error && $0.code != "question.no-id" }
    if isFaulty {
      file.faulty.append(question)
    } else {
      append(question, to: &file)
    }
  }

  private func question(_ prompt: RichText, _ answer: Answer, range: SourceRange, in file: NoteFile)
    -> Question
  {
    Question(
      id: "", hasOwnID: false, prompt: prompt, answer: answer, explanation: nil, caveat: nil, lab: nil,
      labRange: nil, domain: nil,
      tags: [], difficulty: nil, source: nil, allowed: [], section: item.section, notes: nil,
      file: file.source.name,
      range: range)
  }

  private func readID(into question: inout Question, _ file: inout NoteFile) {
    question.id = ContentIdentity.id(question)
    guard let id = item.id else {
      file.missingIDs.append(
        .init(offset: item.idPlace, prompt: question.prompt.plain, line: item.stem.last?.line ?? item.line))
      file.report(
        .error, "no-id", "the question has no id", at: question.range,
        hint: "`labdeck check --fix` writes one behind it")
      return
    }
    guard IDMark.isValid(id) else {
      let range = item.idRange.map { file.source.range(utf8: $0) } ?? question.range
      file.report(
        .error, "bad-id", "`\(id)` is no id", at: range,
        hint: "an id has lower-case letters, digits and single dashes, such as `sts-mfa-session`")
      return
    }
    question.id = id
    question.hasOwnID = true
  }

  private func append(_ question: Question, to file: inout NoteFile) {
    if let twin = file.questions.first(where: { $0.id == question.id }) {
      let range = item.idRange.map { file.source.range(utf8: $0) } ?? question.range
      file.report(
        question.hasOwnID ? .error : .warning, question.hasOwnID ? "duplicate-id" : "asked-twice",
        question.hasOwnID
          ? "the id `\(question.id)` is taken by the question in line \(twin.line)"
          : "the same question stands in line \(twin.line)",
        at: range, hint: question.hasOwnID ? "give one of them another id" : "remove one of them")
      return
    }
    file.questions.append(question)
  }
}

extension NoteFile {
  /// Notes a problem; its code is `question.` and the name.
  mutating func report(
    _ severity: Diagnostic.Severity, _ name: String, _ message: String, at range: SourceRange,
    hint: String? = nil
  ) {
    problems.append(
      Diagnostic(severity, code: "question." + name, message, in: source, at: range, hint: hint))
  }
}
