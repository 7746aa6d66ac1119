/// The chunked transfer coding (RFC 9112, section 7.1).
public enum ChunkedCoding {
  /// Why a body could not be put together.
  public struct Failure: Error, Hashable, Sendable {
    /// What is wrong.
    public var message: String
    /// The byte of the coded body at which it was found.
    public var offset: Int

    init(_ message: String, at offset: Int) {
      self.message = message
      self.offset = offset
    }
  }

  /// The body of a whole chunked message, its chunk extensions dropped, and its trailers. Lines may end in LF alone, as in
  /// files; anything behind the last chunk is an error.
  public static func decode(_ coded: [UInt8]) throws(Failure) -> (body: [UInt8], trailers: HTTPFields) {
    var position = 0
    var body: [UInt8] = []
    while true {
      let start = position
      let line = try self.line(coded, &position)
      let digits = line.prefix { $0 != 0x3B && $0 != 0x20 && $0 != 0x09 }
      guard (1...8).contains(digits.count),
        let count = Int(String(decoding: digits, as: UTF8.self), radix: 16), digits.first != 0x2B,
        digits.first != 0x2D
      else { throw Failure("a chunk does not begin with its size in hexadecimal", at: start) }
      if count == 0 { break }
      guard position + count <= coded.count else {
        throw Failure("the last chunk is only half there", at: start)
      }
      body += coded[position..<position + count]
      position += count
      let end = position
      guard try self.line(coded, &position).isEmpty else {
        throw Failure("a chunk is longer than its size", at: end)
      }
    }
    var trailers = HTTPFields()
    while true {
      let start = position
      let line = try self.line(coded, &position)
      if line.isEmpty { break }
      guard let colon = line.firstIndex(of: 0x3A) else { throw Failure("a trailer has no colon", at: start) }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      guard HTTPFields.isToken(name) else { throw Failure("a trailer's name is no token", at: start) }
      var value = line[(colon + 1)...]
      while value.first == 0x20 || value.first == 0x09 { value = value.dropFirst() }
      while value.last == 0x20 || value.last == 0x09 { value = value.dropLast() }
      trailers.append(name, String(decoding: value, as: UTF8.self))
    }
    guard position == coded.count else { throw Failure("bytes stand behind the last chunk", at: position) }
    return (body, trailers)
  }

  private static func line(_ bytes: [UInt8], _ position: inout Int) throws(Failure) -> ArraySlice<UInt8> {
    guard let end = bytes[position...].firstIndex(of: 0x0A) else {
      throw Failure("the chunks end before the last one", at: bytes.count)
    }
    let start = position
    position = end + 1
    return end > start && bytes[end - 1] == 0x0D ? bytes[start..<end - 1] : bytes[start..<end]
  }
}
