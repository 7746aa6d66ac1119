import Diagnostics
import Documents
import Effects
import Testing

@Suite("Strings as JSON literals")
struct JSONStringTests {
  @Test(
    "what must be escaped is, and all else stands as it is",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), (#"a"b\c"#, #""a\"b\\c""#),
      ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{80}\u{9B}\u{9F}", #""\u0080\u009b\u009f""#),
      // U+00A0 and what follows begin with the same byte as the controls before them.
      ("\u{A0}£§", "\"\u{A0}£§\""), ("é漢🦉", #""é漢🦉""#), ("é\u{85}", #""é\u0085""#),
    ])
  func escapes(text: String, literal: String) { #expect(JSON.quoted(text) == literal) }

  @Test("any string comes back as it was")
  func roundTrip() throws {
    var random = SeededRandom(seed: 11, purpose: "strings")
    let alphabet: [Unicode.Scalar] = [
      "\"", "\\", "\n", "\u{0}", "\u{7F}", "\u{85}", "\u{A0}", "ÿ", "漢", "🦉", "a", " ",
    ]
    for _ in 0..<500 {
      var text = ""
      for _ in 0..<Int.random(in: 0..<20, using: &random) {
        text.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      let document = try JSON.parse(SourceText(name: "test", text: JSON.compact(Node(text))))
      #expect(Array(document.string?.unicodeScalars ?? "-".unicodeScalars) == Array(text.unicodeScalars))
    }
  }
}
