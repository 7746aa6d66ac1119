import Diagnostics
import Documents
import Testing

@Suite("JSON is read with positions")
struct JSONTests {
  private func parse(_ text: String) throws -> Node { try JSON.parse(SourceText(name: "t.json", text: text)) }

  @Test("nodes know their line and column")
  func positions() throws {
    let node = try parse("{\n  \"ä\": [1, \"x\"]\n}")
    let element = try #require(node["ä"]?[1])
    #expect(element.range.start.line == 2)
    #expect(element.range.start.column == 12)
    #expect(element.range.end.column == 15)
  }

  @Test(
    "mistakes have a place",
    arguments: [
      ("{\"a\":1,\"a\":2}", "json.duplicate-key", 1, 8), ("[1,]", "json.trailing-comma", 1, 3),
      ("{\n'a':1}", "json.key-expected", 2, 1), ("[01]", "json.leading-zero", 1, 2),
      ("\"\\ud800\"", "json.surrogate", 1, 2), ("nul", "json.value-expected", 1, 1),
      ("{} x", "json.trailing-text", 1, 4),
      ("\"a", "json.unclosed-string", 1, 1), ("", "json.unexpected-end", 1, 1),
      ("[1 2]", "json.comma-expected", 1, 4),
    ])
  func mistakes(text: String, code: String, line: Int, column: Int) {
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(text) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.range?.start.line == line)
    #expect(diagnostic?.range?.start.column == column)
  }

  @Test("deep nesting is refused, not a crash")
  func deep() {
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(String(repeating: "[", count: 100_000)) }
    #expect(diagnostic?.code == "json.too-deep")
  }

  @Test("writing and reading return the same document")
  func roundTrip() throws {
    let text = #"{"a":[1,-2.5e3,true,null,"\u00e9\n\"\\😂"],"b":{}}"#
    let node = try parse(text)
    let again = try parse(JSON.compact(node))
    #expect(JSON.compact(again) == JSON.compact(node))
    #expect(JSON.pretty(again, indent: 4) == JSON.pretty(node, indent: 4))
    #expect(node["a"]?[4]?.string == "é\n\"\\😂")
  }
}
