import Diagnostics
import Testing

@Suite("Texts from a file's bytes")
struct TextBytesTests {
  @Test("what is UTF-8 is taken as it is")
  func text() throws { #expect(try SourceText(name: "a", bytes: Array("é🦉\n".utf8)).text == "é🦉\n") }

  @Test(
    "the first byte that is none is told with its place",
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE9, 0x0A], "a:2:2: error: the byte 0xE9 is not UTF-8"),
      ([0xC3, 0xA9, 0xFF], "a:1:2: error: the byte 0xFF is not UTF-8"),
      ([0x61, 0xF0, 0x9F], "a:1:2: error: the byte 0xF0 is not UTF-8"),
    ] as [([UInt8], String)])
  func broken(bytes: [UInt8], message: String) {
    #expect { try SourceText(name: "a", bytes: bytes) } throws: { error in
      (error as? Diagnostic)?.rendered.hasPrefix(message) == true
    }
  }
}
