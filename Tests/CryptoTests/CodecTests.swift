import Crypto
import Effects
import Testing

@Suite("Encodings")
struct CodecTests {
  @Test(
    "base64 and base32 (RFC 4648, section 10)",
    arguments: [
      ("", "", ""), ("f", "Zg==", "MY======"), ("fo", "Zm8=", "MZXQ===="), ("foo", "Zm9v", "MZXW6==="),
      ("foob", "Zm9vYg==", "MZXW6YQ="), ("fooba", "Zm9vYmE=", "MZXW6YTB"),
      ("foobar", "Zm9vYmFy", "MZXW6YTBOI======"),
    ])
  func published(text: String, base64: String, base32: String) {
    #expect(Base64.encode(text.utf8) == base64)
    #expect(Base32.encode(text.utf8) == base32)
    #expect(Base64.decode(base64) == Array(text.utf8))
    #expect(Base32.decode(base32) == Array(text.utf8))
  }

  @Test("whatever is encoded comes back")
  func roundTrips() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      #expect(Hex.decode(Hex.encode(bytes)) == bytes)
      #expect(Base64.decode(Base64.encode(bytes)) == bytes)
      #expect(Base64.decode(Base64.encodeForURL(bytes)) == bytes)
      #expect(Base64.decode(Base64.encode(bytes, lineLength: 7), ignoringWhitespace: true) == bytes)
      #expect(Base32.decode(Base32.encode(bytes)) == bytes)
      #expect(Base32.decode(Base32.encode(bytes, padded: false)) == bytes)
    }
  }

  @Test(
    "what is no base64 is refused",
    arguments: ["Z", "Zg=", "Zg===", "Zh==", "Zg==Zg==", "Z g=", "Zm9v=", "Zm9%"])
  func noBase64(text: String) { #expect(Base64.decode(text) == nil) }

  @Test("what is no hexadecimal is refused", arguments: ["a", "0g", "é", "0x00"])
  func noHex(text: String) { #expect(Hex.decode(text) == nil) }

  @Test("long output is broken into lines, without one at the end")
  func lines() {
    #expect(Base64.encode(Array("foobar".utf8), lineLength: 4) == "Zm9v\nYmFy")
    #expect(Base64.encode([], lineLength: 4) == "")
  }
}
