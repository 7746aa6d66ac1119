import Testing

@testable import TextLayout

@Suite("Text keeps its columns")
struct DisplayWidthTests {
  @Test(
    "a text takes the columns that a terminal gives it",
    arguments: [
      ("abc", 3), ("", 0), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("✓", 1), ("🙂", 2), ("👩‍👩‍👧", 2), ("🇩🇪", 2),
      ("❤️", 2), ("a\u{200B}b", 2), ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("█░─═‹›…", 7), ("ﾊ", 1),
      ("1\u{FE0F}", 1),
    ])
  func width(text: String, expected: Int) { #expect(DisplayWidth.of(text) == expected) }

  @Test("a row is cut with an ellipsis, never in the middle of a wide character")
  func truncation() {
    #expect(StyledLine("abcdef").truncated(to: 4).text == "abc…")
    #expect(StyledLine("abcd").truncated(to: 4).text == "abcd")
    #expect(StyledLine("日本語").truncated(to: 4).text == "日…")
  }

  @Test("two texts stand at the ends of a row, and the left one gives way")
  func justified() {
    #expect(StyledLine.justified("left", "right", width: 12).text == "left   right")
    #expect(StyledLine.justified("much too long", "right", width: 12).text == "much … right")
  }
}

@Suite("Long rows wrap where a reader expects it")
struct WrappingTests {
  @Test("an ARN wraps after a colon or slash and is never cut")
  func arn() {
    let line = StyledLine(
      "is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::payroll/june.csv\" because no")
    #expect(
      line.wrapped(to: 78).lines.map(\.text) == [
        "is not authorized to perform: s3:GetObject on resource: \"arn:aws:s3:::payroll/",
        "june.csv\" because no",
      ])
  }

  @Test("rows that follow stand under the first, and styles go along")
  func hanging() {
    let line: StyledLine = "  \("one two", .bold) three four"
    let rows = line.wrapped(to: 10).lines
    #expect(rows.map(\.text) == ["  one two", "  three", "  four"])
    #expect(rows[0].spans.last == StyledSpan("one two", .bold))
  }

  @Test("no row is ever wider than asked, and no character is lost", arguments: 1...40)
  func property(columns: Int) {
    let text = "日本語 arn:aws:iam::111122223333:role/x https://a.example/b?c=d supercalifragilistic a  b"
    let rows = StyledLine(text).wrapped(to: columns).lines
    #expect(rows.allSatisfy { $0.width <= max(columns, 2) })
    #expect(rows.map(\.text).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("prose runs together and is wrapped anew, paragraph by paragraph")
  func prose() {
    #expect(StyledText.prose("a b\nc\n\nd", width: 5).lines.map(\.text) == ["a b c", "", "d"])
  }
}

@Suite("What leaves for a terminal")
struct TerminalEncoderTests {
  @Test(
    "content cannot command the terminal or turn the text round",
    arguments: [
      ("a\u{1B}[31mb", "ab"), ("a\u{1B}]0;title\u{7}b", "ab"), ("a\u{1B}]8;;x\u{1B}\\b", "ab"),
      ("a\u{9B}2Jb", "ab"),
      ("\u{202E}abc\u{2066}", "abc"), ("a\rb\u{8}c", "abc"), ("a\tb", "a       b"), ("x\u{1B}", "x"),
      ("\u{1B}(Bx", "x"), ("a\u{E0041}b", "ab"), ("\u{1B}Pnever ends", ""),
    ])
  func cleaning(content: String, expected: String) {
    #expect(TerminalEncoder().encodeRow(StyledLine(content)) == expected)
  }

  @Test("without UTF-8 signs become ASCII and columns stay")
  func ascii() {
    let encoder = TerminalEncoder(asciiOnly: true)
    #expect(
      encoder.encodeRow("   1  environment     ✓ used       /etc")
        == "   1  environment     ok used      /etc")
    #expect(
      encoder.encodeRow("  –  boundary  · silent ‹3 good› …/x  y")
        == "  -  boundary  . silent [3 good] .../x y")
    #expect(encoder.encodeRow("é日x") == "??" + " x")
  }

  @Test("styles show as colours, as bold and reverse, or not at all")
  func colours() {
    let line: StyledLine = "\("✗", .no) x \("3", .suggestion)\(" dim", .dim)"
    #expect(
      TerminalEncoder(colour: .colours).encodeRow(line)
        == "\u{1B}[31m✗\u{1B}[0m x \u{1B}[7m3\u{1B}[0m\u{1B}[2m dim\u{1B}[0m")
    #expect(
      TerminalEncoder(colour: .highContrast).encodeRow(line)
        == "\u{1B}[1m✗\u{1B}[0m x \u{1B}[7m3\u{1B}[0m dim")
    #expect(TerminalEncoder(colour: .none).encodeRow(line) == "✗ x 3 dim")
  }
}

@Suite("Rows, tables and bars")
struct LayoutTests {
  @Test("a table aligns its columns and wraps the flexible one")
  func table() {
    var table = TextTable([
      .init("id"), .init("n", alignsRight: true), .init("what", overflow: .wrap),
    ])
    table.append("a", "1", "one two three four")
    table.append("long", "12", "five")
    #expect(
      table.laidOut(width: 20).lines.map(\.text) == [
        "id     n  what", "a      1  one two", "          three four", "long  12  five",
      ])
  }

  @Test("a bar shows something for little and leaves something open for almost all")
  func bars() {
    #expect(BarChart.bar(7, of: 10, width: 20).text == "██████████████░░░░░░")
    #expect(BarChart.bar(1, of: 1000, width: 4).text == "█░░░")
    #expect(BarChart.bar(999, of: 1000, width: 4).text == "███░")
    #expect(BarChart.bar(0, of: 0, width: 4).text == "")
  }

  @Test("a rule carries words at both ends and drops the last ones where it is narrow")
  func rules() {
    #expect(
      Rule.titled(.single, ["1", "new"], right: ["10:00 left"], width: 30).text
        == "─ 1 ─ new ─────── 10:00 left ─")
    #expect(Rule.titled(.double, ["lab", "a long title"], width: 14).text == "═ lab ════════")
  }
}
