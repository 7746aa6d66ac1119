import Diagnostics
import Documents
import Testing

@Suite("YAML is read with positions, and without surprises")
struct YAMLTests {
  private func parse(_ text: String) throws -> Node { try YAML.parse(SourceText(name: "w.yaml", text: text)) }

  @Test("block and flow forms, quoted and plain scalars")
  func forms() throws {
    let node = try parse(
      """
      seed: 7
      account: "111122223333"
      name: yes
      list: [a, 2, 2026-03-02T09:00:00Z, ~]
      text: |
        one
        two
      nested: { ünï: { deep: true } }
      """)
    #expect(node["seed"]?.int == 7)
    #expect(node["account"]?.string == "111122223333")
    #expect(node["name"]?.string == "yes")
    #expect(node["list"]?[2]?.string == "2026-03-02T09:00:00Z")
    #expect(node["list"]?[3]?.isNull == true)
    #expect(node["text"]?.string == "one\ntwo\n")
    #expect(node["nested"]?["ünï"]?["deep"]?.bool == true)
    #expect(node["nested"]?["ünï"]?["deep"]?.range.start.column == 24)
  }

  @Test(
    "mistakes have a place",
    arguments: [
      ("a: 1\na: 2", "yaml.duplicate-key", 2, 1), ("a: &x 1\nb: *x", "yaml.alias", 1, 4),
      ("a: *x", "yaml.alias", 1, 4), ("a: !!str 1", "yaml.tag", 1, 4), ("a: [1\n", "yaml.syntax", 2, 1),
      ("a: 1\n---\nb: 2", "yaml.second-document", 2, 1),
      ("a: [1", "yaml.syntax", 1, 6), ("a: b: c", "yaml.syntax", 1, 5),
    ])
  func mistakes(text: String, code: String, line: Int, column: Int) {
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(text) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.range?.start.line == line)
    #expect(diagnostic?.range?.start.column == column)
  }

  @Test("a block inside another document keeps that document's lines")
  func inside() throws {
    let source = SourceText(name: "lab.md", text: "# Lab\n```yaml world\nseed: 1\nseed: 2\n```\n")
    let diagnostic = #expect(throws: Diagnostic.self) { try YAML.parse(source, lines: 3..<5) }
    #expect(diagnostic?.range?.start.line == 4)
    #expect(diagnostic?.excerpt == "seed: 2")
  }

  @Test("deep nesting and empty texts are no crash")
  func extremes() throws {
    #expect(try parse("").isNull)
    #expect(throws: Diagnostic.self) { try parse(String(repeating: "[", count: 50_000)) }
    #expect(throws: Diagnostic.self) { try parse("a: \u{1}") }
  }
}
