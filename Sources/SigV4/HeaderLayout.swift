internal import HTTPMessages

/// The names of a request's fields, and the lines of the canonical request that they make: the same for every request of a client
/// that sends the same fields in the same order.
final class HeaderLayout: Sendable {
  private struct Line {
    /// The name in lower case and the colon.
    let opening: [UInt8]
    let field: Int
  }

  /// Where the fields of the signature stand.
  let places: SignatureFields
  private let names: [String]
  private let lines: [Line]
  private let signedHeaders: [UInt8]

  /// The layout of a request that was just canonicalized; nil where a signed header is missing or stands twice, or one is not signed
  /// that must be.
  init?(_ request: borrowing HTTPRequest, _ canonicalizer: borrowing Canonicalizer) {
    guard let places = SignatureFields(request), places.amazons & ~canonicalizer.signedFields == 0 else {
      return nil
    }
    var lines: [Line] = []
    var signed: Set<Int> = []
    for header in canonicalizer.headers {
      guard let field = header.field, signed.insert(field).inserted else { return nil }
      let opening = unsafe canonicalizer.names.withBytes(header.name) { unsafe Array($0) } + [0x3A]
      guard !lines.contains(where: { $0.opening == opening }) else { return nil }
      lines.append(Line(opening: opening, field: field))
    }
    self.places = places
    self.lines = lines
    names = request.fields.all.map(\.name)
    signedHeaders = canonicalizer.signedHeaders.withSpan {
      unsafe $0.withUnsafeBufferPointer { unsafe Array($0) }
    }
  }

  /// Whether a request has the same fields in the same order, and a host.
  func fits(_ request: borrowing HTTPRequest) -> Bool {
    let fields = request.fields.all.span
    guard fields.count == names.count, !SignatureFields.mayBePresigned(request.target) else { return false }
    for index in fields.indices where fields[index].name != names[index] { return false }
    return !fields[places.host].value.isEmpty
  }

  /// Writes the headers of a request that fits, and the list of those that are signed.
  func write(_ fields: [HTTPField], to text: inout ByteBuffer) {
    let fields = fields.span
    for line in lines {
      text.append(line.opening)
      unsafe withUTF8(fields[line.field].value) { unsafe text.appendCollapsed($0) }
      text.append(0x0A)
    }
    text.append(0x0A)
    text.append(signedHeaders)
    text.append(0x0A)
  }
}
