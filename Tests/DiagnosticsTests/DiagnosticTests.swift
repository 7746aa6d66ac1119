import Diagnostics
import Testing

@Suite("Diagnostics show the place, the line and a caret")
struct DiagnosticTests {
  @Test("a range in a line with non-ASCII text before it")
  func excerpt() {
    let source = SourceText(name: "a.md", text: "erste\nzwölf Äpfel hier\r\nende")
    let start = "erste\nzwölf ".utf8.count
    let range = source.range(utf8: start..<start + "Äpfel".utf8.count)
    let diagnostic = Diagnostic(code: "x", "no `Äpfel`", in: source, at: range, hint: "try `Birnen`")
    #expect(
      diagnostic.rendered == """
        a.md:2:7: error: no `Äpfel`
            2 | zwölf Äpfel hier
              |       ^^^^^ try `Birnen`
        """)
  }

  @Test(
    "of a long line what stands round the range is shown, in 80 columns",
    arguments: [0, 10, 60, 70, 71, 100, 195, 199], [1, 3, 80])
  func longLine(start: Int, count: Int) {
    let letters = (0..<200).map { String(UnicodeScalar(UInt8(97 + $0 % 26))) }.joined()
    let count = min(count, 200 - start)
    let source = SourceText(name: "t", text: letters)
    let diagnostic = Diagnostic(
      code: "x", "odd", in: source, at: source.range(utf8: start..<start + count))
    let rows = diagnostic.rendered.split(separator: "\n").map { Array($0) }
    #expect(rows.count == 3)
    #expect(rows[1].count <= 80 && rows[2].count <= 80)
    let caret = rows[2].firstIndex(of: "^") ?? 0
    #expect(rows[1][caret] == Array(letters)[start])
    let carets = rows[2].count { $0 == "^" }
    #expect(carets == count || rows[1].last == "…")
    #expect(rows[1].contains("…"))
  }

  @Test("every offset maps to the line and column that counting by hand gives")
  func locations() {
    let text = "ab\n\nçd\ne"
    let source = SourceText(name: "t", text: text)
    var line = 1
    var column = 1
    var offset = 0
    for scalar in text.unicodeScalars {
      let expected = SourceLocation(line: line, column: column, offset: offset)
      #expect(source.location(utf8Offset: offset) == expected)
      #expect(source.location(line: line, column: column) == expected)
      offset += scalar.utf8.count
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    #expect(source.location(utf8Offset: 999).offset == text.utf8.count)
  }

  @Test(
    "the nearest name is suggested, a stranger is not",
    arguments: [
      ("OneBuket", "OneBucket"), ("env-beat-role", "env-beats-role"), ("onebucket", "OneBucket"),
      ("zzz", nil), ("", nil), ("q", nil),
    ] as [(String, String?)])
  func nearest(name: String, expected: String?) {
    #expect(NearestName.of(name, among: ["S3Full", "OneBucket", "env-beats-role", "."]) == expected)
  }
}
