import Diagnostics

/// One line of notes with what its beginning says about it.
struct NoteLine: Sendable {
  /// From 1.
  var number: Int
  /// The line as written, without its end.
  var text: Substring
  /// The UTF-8 offset of its start.
  var offset: Int
  /// Whether it belongs to a fenced block of code, fences included.
  var isCode: Bool
  /// The heading it is, if any.
  var heading: Heading?

  /// A heading's level and words.
  struct Heading: Sendable {
    var level: Int
    var title: String
    /// The id in `{#..}` behind the title.
    var id: String?
  }

  /// How many columns of white space stand before the text, a tab counting to the next multiple of four.
  var indent: Int {
    var columns = 0
    for byte in text.utf8 {
      if byte == 0x20 { columns += 1 } else if byte == 0x09 { columns += 4 - columns % 4 } else { break }
    }
    return columns
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The text behind a bullet `-`, `*` or `•`, and the UTF-8 offset at which it begins; nil for other lines.
  var bullet: (text: Substring, offset: Int)? {
    let rest = text.drop { $0 == " " || $0 == "\t" }
    guard let mark = rest.first, mark == "-" || mark == "*" || mark == "•" else { return nil }
    let behind = rest.dropFirst()
    guard behind.isEmpty || behind.first?.isWhitespace == true || mark == "•" else { return nil }
    if mark != "•", isRule { return nil }
    let content = behind.drop { $0.isWhitespace }
    return (content, offset + text.utf8.distance(from: text.startIndex, to: content.startIndex))
  }

  /// A line of three or more dashes, stars or underscores: a rule, not a bullet.
  var isRule: Bool {
    let marks = text.filter { !$0.isWhitespace }
    guard marks.count >= 3, let first = marks.first, "-*_".contains(first) else { return false }
    return marks.allSatisfy { $0 == first }
  }

  /// Splits a text into lines, past its front matter, with fences and headings found.
  static func read(_ source: SourceText) -> [NoteLine] {
    var lines: [NoteLine] = []
    var fence: (mark: Character, count: Int)?
    let first = firstLine(source)
    guard first <= source.lineCount else { return [] }
    for number in first...source.lineCount {
      var line = NoteLine(
        number: number, text: source.line(number), offset: source.offset(ofLine: number), isCode: false)
      if number == 1, line.text.first == "\u{FEFF}" {
        line.text = line.text.dropFirst()
        line.offset += 3
      }
      let trimmed = line.text.drop { $0 == " " || $0 == "\t" }
      if let open = fence {
        line.isCode = true
        let run = trimmed.prefix { $0 == open.mark }
        if run.count >= open.count, trimmed.dropFirst(run.count).allSatisfy(\.isWhitespace) { fence = nil }
      } else if let mark = trimmed.first, mark == "`" || mark == "~" {
        let run = trimmed.prefix { $0 == mark }
        if run.count >= 3, mark == "~" || !trimmed.dropFirst(run.count).contains("`") {
          fence = (mark, run.count)
          line.isCode = true
        }
      } else {
        line.heading = heading(line)
      }
      lines.append(line)
    }
    markUnderlinedHeadings(&lines)
    return lines
  }

  /// The first line behind a front matter between `---` lines; 1 without one, or where it never ends.
  private static func firstLine(_ source: SourceText) -> Int {
    guard source.line(1).trimmingSpaces().drop(while: { $0 == "\u{FEFF}" }) == "---", source.lineCount > 1
    else { return 1 }
    for number in 2...source.lineCount {
      let line = source.line(number).trimmingSpaces()
      if line == "---" || line == "..." { return number + 1 }
    }
    return 1
  }

  private static func heading(_ line: NoteLine) -> Heading? {
    guard line.indent < 4 else { return nil }
    let text = line.text.drop { $0.isWhitespace }
    let marks = text.prefix { $0 == "#" }
    let rest = text.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.isEmpty || rest.first?.isWhitespace == true || marks.count > 1
    else { return nil }
    return heading(level: marks.count, rest)
  }

  private static func heading(level: Int, _ text: some StringProtocol) -> Heading {
    var title = text.trimmingSpaces()
    let closing = title.reversed().prefix { $0 == "#" }.count
    if closing > 0, closing < title.count, title.dropLast(closing).last?.isWhitespace == true {
      title = title.dropLast(closing).trimmingSpaces()
    }
    let split = IDMark.split(title)
    title = split.text
    if title.hasPrefix("•") { title = title.dropFirst().trimmingSpaces() }
    return Heading(level: level, title: title, id: split.id)
  }

  /// A line of text between a blank line and a line of `=` or `-` is a heading of level 1 or 2.
  private static func markUnderlinedHeadings(_ lines: inout [NoteLine]) {
    guard lines.count > 1 else { return }
    for index in 0..<lines.count - 1 {
      let line = lines[index]
      let under = lines[index + 1].text.trimmingSpaces()
      guard under.count >= 3, let mark = under.first, mark == "=" || mark == "-",
        under.allSatisfy({ $0 == mark }),
        !line.isCode, !lines[index + 1].isCode, !line.isBlank, line.heading == nil, line.bullet == nil,
        line.indent < 4, index == 0 || lines[index - 1].isBlank || lines[index - 1].heading != nil
      else { continue }
      lines[index].heading = heading(level: mark == "=" ? 1 : 2, line.text)
    }
  }
}

/// The `{#id}` behind a stem.
enum IDMark {
  static func split(_ text: some StringProtocol) -> (text: String, id: String?) {
    let trimmed = text.trimmingSpaces()
    guard trimmed.hasSuffix("}"), let open = trimmed.lastIndex(of: "{") else { return (trimmed, nil) }
    let inner = trimmed[trimmed.index(after: open)...].dropLast()
    guard inner.first == "#" else { return (trimmed, nil) }
    return (trimmed[..<open].trimmingSpaces(), String(inner.dropFirst()))
  }

  /// Lower-case letters, digits and single dashes, beginning with a letter or digit, at most 64.
  static func isValid(_ id: String) -> Bool {
    guard let first = id.first, id.utf8.count <= 64, first != "-", id.last != "-" else { return false }
    return id.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
  }
}
