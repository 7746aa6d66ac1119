import Diagnostics

/// Walks through a file of notes: finds its sections, the parts under a heading "Questions", and the questions in them.
struct NoteReader {
  var file: NoteFile
  let lines: [NoteLine]
  /// The question or bullet whose lines are being gathered.
  private var item: QuestionItem?

  init(_ source: SourceText) {
    file = NoteFile(source: source)
    lines = NoteLine.read(source)
  }

  mutating func read() {
    readSections()
    var index = 0
    var found = false
    while index < lines.count {
      if let heading = lines[index].heading, Self.isQuestionsHeading(heading.title) {
        let end =
          lines[(index + 1)...].firstIndex { ($0.heading?.level ?? 7) <= heading.level } ?? lines.count
        readQuestions(in: index + 1..<end, section: heading.title)
        found = true
        index = end
      } else {
        index += 1
      }
    }
    if !found { draftEveryBullet() }
    file.problems.sort { ($0.range?.start.offset ?? 0) < ($1.range?.start.offset ?? 0) }
  }

  /// "Questions" in any case, with a colon or a count behind it: `QUESTIONS:`, `Questions (13)`.
  static func isQuestionsHeading(_ title: String) -> Bool {
    var words = title.lowercased().filter { !"*_".contains($0) }.trimmingSpaces()[...]
    guard words.hasPrefix("questions") else { return false }
    words = words.dropFirst("questions".count)
    if let next = words.first, next.isLetter { return false }
    return words.allSatisfy { $0.isWhitespace || $0.isNumber || ":()[]-–.#".contains($0) }
  }

  private mutating func readSections() {
    for (index, line) in lines.enumerated() {
      guard let heading = line.heading, !heading.title.isEmpty else { continue }
      let end = lines[(index + 1)...].firstIndex { $0.heading != nil } ?? lines.count
      let text = lines[(index + 1)..<end].map { String($0.text) }.joined(separator: "\n")
      file.sections.append(
        NotesSection(
          title: heading.title, level: heading.level, file: file.source.name, line: line.number, text: text))
    }
  }

  /// A file without the heading holds drafts only.
  private mutating func draftEveryBullet() {
    for (index, line) in lines.enumerated() where !line.isCode && line.heading == nil {
      let isAuthored = line.text.hasPrefix("Q:") || line.text.hasPrefix("C:")
      guard let start = isAuthored ? line.text : line.bullet?.text, !start.allSatisfy(\.isWhitespace) else {
        continue
      }
      var text = String(start)
      for next in lines[(index + 1)...] {
        if next.isBlank || next.isCode || next.heading != nil || next.bullet != nil { break }
        text += " " + next.text.trimmingSpaces()
      }
      draft(
        text, line, reason: Draft.noHeading,
        suggestion: "put the questions under a heading `## Questions`")
    }
  }

  private mutating func draft(_ text: String, _ line: NoteLine, reason: String, suggestion: String) {
    let range = file.source.range(utf8: line.offset..<line.offset + line.text.utf8.count)
    file.drafts.append(
      Draft(text: text.collapsingSpaces(), range: range, reason: reason, suggestion: suggestion))
  }

  // MARK: - Questions

  private mutating func readQuestions(in region: Range<Int>, section: String) {
    var section = section
    for index in region {
      let line = lines[index]
      if line.heading != nil {
        finish()
        if let next = headingItem(at: index, in: region, section: section) {
          item = next
        } else {
          section = line.heading?.title ?? section
          draftQuestionWithoutOptions(line)
        }
      } else if line.isBlank && !line.isCode {
        item?.afterBlank = true
      } else if line.isCode {
        take(line)
      } else if !startsSomething(line, section: section) {
        take(line)
      }
    }
    finish()
  }

  /// Begins what the line begins; false where it only continues.
  private mutating func startsSomething(_ line: NoteLine, section: String) -> Bool {
    let text = line.text
    if line.indent == 0 {
      if let letter = ["Q:", "C:"].first(where: { text.hasPrefix($0) }) {
        finish()
        item = QuestionItem(
          letter == "Q:" ? .asked : .cloze, section: section, first: piece(line, skipping: 2))
        return true
      }
      if text.hasPrefix("A:"), item?.isAuthored == true, item?.form != .cloze {
        let answer = piece(line, skipping: 2)
        item?.answer = [answer]
        item?.part = .answer
        item?.afterBlank = false
        return true
      }
      if let field = AuthoredField.begins(text), item != nil, item?.form != .stray {
        let skipped = text.utf8.count - field.value.utf8.count
        let value = piece(line, skipping: skipped)
        item?.fields.append(.init(field: field.field, nameOffset: line.offset, value: [value]))
        item?.part = .field
        item?.afterBlank = false
        return true
      }
      if text.hasPrefix(">"), item != nil, item?.form != .stray {
        let explanation = piece(line, skipping: text.dropFirst().first == " " ? 2 : 1)
        item?.explanation.append(explanation)
        item?.part = .explanation
        item?.afterBlank = false
        return true
      }
    }
    guard let bullet = line.bullet else { return false }
    return startsBullet(line, bullet, section: section)
  }

  private mutating func startsBullet(
    _ line: NoteLine, _ bullet: (text: Substring, offset: Int), section: String
  ) -> Bool {
    let isAuthored = item?.isAuthored == true && item?.form != .cloze
    if let box = Self.checkbox(bullet.text), isAuthored, item?.part != .reason || line.indent < 2 {
      let text = bullet.text.dropFirst(3).drop { $0.isWhitespace }
      let offset = bullet.offset + bullet.text.utf8.count - text.utf8.count
      item?.options.append(
        .init(isRight: box, text: [.init(text: text, offset: offset, line: line.number)], reason: []))
      item?.part = .option
      item?.afterBlank = false
      return true
    }
    if isAuthored,
      line.indent >= 2 || (item?.id != nil && item?.options.isEmpty == true && item?.answer == nil)
    {
      return false  // a list within a reason, or options that lack their boxes
    }
    finish()
    item = QuestionItem(
      .bullet, section: section, first: .init(text: bullet.text, offset: bullet.offset, line: line.number))
    return true
  }

  private mutating func take(_ line: NoteLine) {
    var piece = piece(line, skipping: 0)
    piece.isCode = line.isCode
    if item?.continue(with: piece, indent: line.indent) == true { return }
    finish()
    item = QuestionItem(.stray, section: "", first: piece)
  }

  /// `true` for `[x]`, `false` for `[ ]`, nil for a bullet without a box.
  static func checkbox(_ text: Substring) -> Bool? {
    guard text.hasPrefix("["), text.dropFirst(2).first == "]" else { return nil }
    if let behind = text.dropFirst(3).first, !behind.isWhitespace { return nil }
    switch text.dropFirst().first {
    case "x", "X": return true
    case " ": return false
    default: return nil
    }
  }

  private func piece(_ line: NoteLine, skipping bytes: Int) -> QuestionItem.Piece {
    let start = line.text.utf8.index(line.text.startIndex, offsetBy: bytes)
    let text = line.text[start...].drop { $0 == " " || $0 == "\t" }
    return .init(
      text: bytes == 0 ? line.text : text,
      offset: line.offset + (bytes == 0 ? 0 : line.text.utf8.count - text.utf8.count), line: line.number)
  }

  /// A heading is a question where it has an id, or where boxes or an `A:` follow before the next heading.
  private func headingItem(at index: Int, in region: Range<Int>, section: String) -> QuestionItem? {
    let line = lines[index]
    guard let heading = line.heading, !heading.title.isEmpty else { return nil }
    let body = lines[(index + 1)..<region.upperBound].prefix { $0.heading == nil }
    let asks = body.first { line in
      line.text.hasPrefix("A:") || line.text.hasPrefix("Q:") || line.text.hasPrefix("C:")
        || line.bullet != nil
    }
    let hasForm =
      asks.map { $0.text.hasPrefix("A:") || $0.bullet.flatMap { Self.checkbox($0.text) } != nil } ?? false
    guard heading.id != nil || hasForm else { return nil }
    let marks =
      line.text.prefix { $0 == " " }.utf8.count + line.text.drop { $0 == " " }.prefix { $0 == "#" }.utf8.count
    return QuestionItem(.heading, section: section, first: piece(line, skipping: marks))
  }

  private mutating func draftQuestionWithoutOptions(_ line: NoteLine) {
    guard let heading = line.heading, heading.title.hasSuffix("?") else { return }
    draft(
      heading.title, line, reason: "a question without an answer",
      suggestion: "put options below it, `- [x]` before the right one, or a line `A: answer`")
  }

  private mutating func finish() {
    guard let done = item else { return }
    item = nil
    QuestionBuilder(item: done).build(into: &file)
  }
}
