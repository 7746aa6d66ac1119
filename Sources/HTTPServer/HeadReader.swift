import CMicroHTTPD
import HTTPMessages

/// Takes header or trailer fields from the library, in their order, and watches for what it has mangled.
///
/// The library cuts lines in its buffer: a name ends in NUL where the colon was, its value stands right behind, and CR LF
/// became two NULs. A folded line breaks that pattern, for its name was copied elsewhere; a NUL that came from the client, a
/// field without a name and a bare LF break it, too, for something else than the line end follows.
@safe
struct HeadReader {
  private(set) var fields: [HTTPField] = []
  private(set) var isMangled = false
  /// Where the line before ended.
  private var previousEnd: UnsafePointer<CChar>?

  /// All fields of a kind. `behind` is where the line before them ended.
  static func read(_ connection: OpaquePointer, _ kind: MHD_ValueKind, behind end: UInt?) -> (
    fields: HTTPFields, isMangled: Bool
  ) {
    var reader = HeadReader()
    unsafe reader.previousEnd = end.flatMap { unsafe UnsafePointer(bitPattern: $0) }
    reader.fields.reserveCapacity(Int(unsafe MHD_get_connection_values_n(connection, kind, nil, nil)))
    unsafe withUnsafeMutablePointer(to: &reader) { pointer in
      _ = unsafe MHD_get_connection_values_n(
        connection, kind,
        { context, _, name, nameSize, value, valueSize in
          guard let context = unsafe context else { return .NO }
          unsafe context.assumingMemoryBound(to: HeadReader.self).pointee
            .take(name, nameSize, value, valueSize)
          return .YES
        }, pointer)
    }
    // The empty line follows: CR LF twice. Trailers are ended by what the library keeps elsewhere.
    if let last = unsafe reader.previousEnd, kind == .HEADER_KIND {
      for index in 0..<4 where unsafe last[index] != 0 { reader.isMangled = true }
    }
    return (HTTPFields(reader.fields), reader.isMangled)
  }

  private mutating func take(
    _ name: UnsafePointer<CChar>?, _ nameSize: Int, _ value: UnsafePointer<CChar>?, _ valueSize: Int
  ) {
    guard let name = unsafe name, let value = unsafe value else {
      isMangled = true
      return
    }
    if unsafe !HeadReader.isSeparator(name + nameSize, value) { isMangled = true }
    if let end = unsafe previousEnd, unsafe name - end != 2 || end[0] != 0 || end[1] != 0 { isMangled = true }
    unsafe previousEnd = value + valueSize
    fields.append(unsafe HTTPField(HeadReader.text(name, nameSize), HeadReader.text(value, valueSize)))
  }

  /// Whether only the colon, which became NUL, and blanks stand between a name and its value.
  private static func isSeparator(_ start: UnsafePointer<CChar>, _ end: UnsafePointer<CChar>) -> Bool {
    let distance = unsafe end - start
    guard distance >= 1, distance <= 4096, unsafe start[0] == 0 else { return false }
    for index in 1..<max(1, distance) {
      let byte = unsafe start[index]
      guard byte == 0x20 || byte == 0x09 else { return false }
    }
    return true
  }

  private static func text(_ start: UnsafePointer<CChar>, _ count: Int) -> String {
    unsafe start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
  }
}
