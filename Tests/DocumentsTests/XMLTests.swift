import Diagnostics
import Documents
import Effects
import Testing

@Suite("XML is read with positions and written back")
struct XMLTests {
  private func parse(_ text: String) throws -> XMLElement {
    try XML.parse(SourceText(name: "t.xml", text: text))
  }

  @Test("elements know their place, their text and their attributes")
  func positions() throws {
    let root = try parse(
      "<?xml version=\"1.0\"?>\n<a x=\"1&amp;2\">\n <ä>t&lt;<![CDATA[<&]]></ä>\n <b/>\n</a>")
    #expect(root.name == "a")
    #expect(root.attribute("x") == "1&2")
    #expect(root.text == "")
    #expect(root.children.map(\.text) == ["t<<&", ""])
    #expect(root.children[0].range.start.line == 3)
    #expect(root.children[0].range.start.column == 2)
    #expect(root.children[1].range.start.line == 4)
    #expect(root.range.end.line == 5)
  }

  @Test("a prefix does not hide an element")
  func prefixes() throws {
    let root = try parse("<s3:Tag xmlns:s3=\"u\"><s3:Key>k</s3:Key></s3:Tag>")
    #expect(root.isNamed("Tag"))
    #expect(root["Key"]?.text == "k")
  }

  @Test(
    "mistakes have a place",
    arguments: [
      ("<a>\n<b></a>", "xml.malformed", 2), ("", "xml.malformed", 1), ("<a/><b/>", "xml.malformed", 1),
      ("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "xml.doctype", 1), ("<a>&x;</a>", "xml.malformed", 1),
      ("<a>\u{1}</a>", "xml.malformed", 1),
    ])
  func mistakes(text: String, code: String, line: Int) {
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(text) }
    #expect(diagnostic?.code == code)
    #expect(diagnostic?.range?.start.line == line)
  }

  @Test("an entity bomb is refused before it grows")
  func bomb() {
    var text = "<!DOCTYPE l [<!ENTITY l0 \"lol\">"
    for level in 1...20 {
      let inner = String(repeating: "&l\(level - 1);", count: 10)
      text += "<!ENTITY l\(level) \"\(inner)\">"
    }
    let bomb = text + "]><l>&l20;</l>"
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(bomb) }
    #expect(diagnostic?.code == "xml.doctype")
  }

  @Test("deep nesting is refused, not a crash")
  func deep() {
    let diagnostic = #expect(throws: Diagnostic.self) { try parse(String(repeating: "<a>", count: 100_000)) }
    #expect(diagnostic?.code == "xml.too-deep")
  }

  @Test("what is written reads back as it was", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededRandom(seed: seed, purpose: "xml")
    let element = Self.element(&random, depth: 0)
    let read = try parse(XML.compact(element))
    #expect(XML.compact(read) == XML.compact(element))
    #expect(Self.plain(read) == element)
  }

  /// A random element; blanks alone beside children are no content, so text stands in leaves only.
  private static func element(_ random: inout SeededRandom, depth: Int) -> XMLElement {
    let names = ["a", "Key", "x:y", "ä", "Member"]
    let pieces = ["", "&", "<", ">", "\"", "\r", "\n", "\t", "é", "😂", " a ", "]]>"]
    func word() -> String {
      (0..<Int(random.next() % 5)).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
    }
    let attributes = random.next() % 3 == 0 ? [XMLElement.Attribute("k", word())] : []
    let count = depth > 3 ? 0 : Int(random.next() % 4)
    let children = (0..<count).map { _ in element(&random, depth: depth + 1) }
    let name = names[Int(random.next() % UInt64(names.count))]
    return XMLElement(name, attributes: attributes, children: children, text: children.isEmpty ? word() : "")
  }

  private static func plain(_ element: XMLElement) -> XMLElement {
    XMLElement(
      element.name, attributes: element.attributes, children: element.children.map(plain), text: element.text)
  }
}
