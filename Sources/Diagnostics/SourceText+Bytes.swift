extension SourceText {
  /// A text from bytes. Throws where they are not UTF-8, with the place of the first that is not.
  public init(name: String, bytes: [UInt8]) throws(Diagnostic) {
    self.init(name: name, text: String(decoding: bytes, as: UTF8.self))
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      // Before it the offsets are those of the bytes; it stands in the text as U+FFFD, which takes three.
      let offset = error.byteOffsets.lowerBound
      throw Diagnostic(
        code: "text.not-utf8", "the byte 0x\(Self.hex(bytes[offset])) is not UTF-8", in: self,
        at: range(utf8: offset..<(offset + 3)),
        hint: bytes.contains(0) ? "is this a text?" : "convert it, as with `iconv -f latin1 -t utf-8`")
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
