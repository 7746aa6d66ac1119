internal import HTTPMessages

/// Brings a request into its canonical form. The buffers are kept from one request to the next; the entries tell afterwards where
/// each line came from.
struct Canonicalizer: ~Copyable {
  /// One field that is signed; fields of the same name stand together, in wire order.
  struct HeaderEntry {
    /// Where the lower-case name stands in `names`.
    var name: Range<Int>
    /// The first eight bytes of the name as a number, which decides most comparisons.
    var prefix: UInt64
    /// The field's place in the request; nil for a name that a verifier was told of and that is not there.
    var field: Int?
  }

  /// One item of the query.
  struct QueryEntry {
    /// Where the encoded name stands in `encodedQuery`.
    var name: Range<Int>
    /// Where the encoded value stands in `encodedQuery`.
    var value: Range<Int>
    /// The item's number in the request's query.
    var item: Int
  }

  /// Which headers are signed.
  enum Selection {
    /// All but those that never are, and these.
    case all(except: Set<String>)
    /// Exactly these names, in lower case and in this order, as a verifier was told.
    case exactly([String])
  }

  var text = ByteBuffer(capacity: 2048)
  var signedHeaders = ByteBuffer(capacity: 256)
  var names = ByteBuffer(capacity: 512)
  var encodedQuery = ByteBuffer(capacity: 512)
  var headers: [HeaderEntry] = []
  /// All fields of the request, where the names to sign are given.
  var arrived: [HeaderEntry] = []
  var query: [QueryEntry] = []

  /// Writes method, path, query, headers and the list of signed headers; the payload's line is left to `finish`.
  mutating func begin(
    _ request: borrowing HTTPRequest, normalizesPath: Bool, encodesPathTwice: Bool,
    leavingOut excluded: [String],
    selection: Selection
  ) {
    beginLine(
      request, normalizesPath: normalizesPath, encodesPathTwice: encodesPathTwice, leavingOut: excluded)
    collect(request.fields.all, selection: selection)
    appendHeaders(request.fields.all)
  }

  /// Writes the same for a request whose fields have a known layout. The entries tell nothing of it.
  mutating func begin(
    _ request: borrowing HTTPRequest, normalizesPath: Bool, encodesPathTwice: Bool, layout: HeaderLayout
  ) {
    beginLine(request, normalizesPath: normalizesPath, encodesPathTwice: encodesPathTwice, leavingOut: [])
    layout.write(request.fields.all, to: &text)
  }

  private mutating func beginLine(
    _ request: borrowing HTTPRequest, normalizesPath: Bool, encodesPathTwice: Bool,
    leavingOut excluded: [String]
  ) {
    text.removeAll()
    text.append(request.method)
    text.append(0x0A)
    unsafe withUTF8(request.target) { target in
      let mark = unsafe target.firstIndex(of: 0x3F) ?? target.count
      unsafe appendPath(
        UnsafeBufferPointer(rebasing: target[..<mark]), normalizes: normalizesPath,
        encodesPercent: encodesPathTwice)
      text.append(0x0A)
      if mark < target.count {
        unsafe appendQuery(UnsafeBufferPointer(rebasing: target[(mark + 1)...]), leavingOut: excluded)
      } else {
        query.removeAll(keepingCapacity: true)
      }
    }
    text.append(0x0A)
  }

  /// Ends the canonical request with the payload's line.
  mutating func finish(payload: InlineArray<32, UInt8>) { text.appendHex(payload) }

  /// Ends the canonical request with a literal, such as `UNSIGNED-PAYLOAD`.
  mutating func finish(payload: String) { text.append(payload) }
}

/// Byte order of two parts of one buffer: below, at or above 0.
func compare(_ bytes: UnsafeBufferPointer<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Int {
  let shorter = min(left.count, right.count)
  for offset in 0..<shorter {
    let a = unsafe bytes[left.lowerBound + offset]
    let b = unsafe bytes[right.lowerBound + offset]
    if a != b { return Int(a) - Int(b) }
  }
  return left.count - right.count
}
