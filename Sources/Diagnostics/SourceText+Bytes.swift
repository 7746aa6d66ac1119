extension SourceText {
  /// A text from a file's bytes. Throws where they are not UTF-8, with the place of the first that is not.
  public init(name: String, bytes: [UInt8]) throws(Diagnostic) {
    self.init(name: name, text: String(decoding: bytes, as: UTF8.self))
    guard let offset = Self.firstNoText(bytes) else { return }
    // Before it the offsets are those of the bytes; it stands in the text as U+FFFD, which takes three.
    throw Diagnostic(
      code: "text.encoding", "the byte 0x\(Self.hex(bytes[offset])) is not UTF-8", in: self,
      at: range(utf8: offset..<(offset + 3)),
      hint: bytes.contains(0)
        ? "is this a text file?" : "convert the file, as with `iconv -f latin1 -t utf-8`")
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// The offset of the first byte that begins no character of UTF-8; nil where all is text.
  private static func firstNoText(_ bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded): offset += encoded.count
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }
}
