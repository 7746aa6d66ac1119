internal import Crypto
internal import HTTPMessages

/// A canonical request as a value, each line with where it came from.
public struct CanonicalRequest: Hashable, Sendable {
  /// Where a line came from.
  public enum Origin: Hashable, Sendable {
    /// The method of the request line.
    case method
    /// The path of the request line.
    case path
    /// The query of the request line; the numbers are those of its items, in the order of the line.
    case query([Int])
    /// Header fields; the numbers are their places in the request. Empty for a name that the signature lists and the request
    /// does not have.
    case headers(name: String, fields: [Int])
    /// The empty line that ends the headers.
    case separator
    /// The list of signed headers.
    case signedHeaders
    /// The payload's hash or its stand-in.
    case payload
  }

  /// One line with its origin and, where the line differs from what was sent, what was done.
  public struct Line: Hashable, Sendable {
    /// The line.
    public var text: String
    /// Where it came from.
    public var origin: Origin
    /// What canonicalisation did to it, for people; nil where the line is what was sent.
    public var change: String?
  }

  /// The whole text.
  public let text: String
  /// The lines in order; joined with line feeds they are the text.
  public let lines: [Line]
  /// The SHA-256 of the text in hexadecimal.
  public let hash: String

  /// A canonical request from lines.
  init(lines: [Line]) {
    self.lines = lines
    text = lines.map(\.text).joined(separator: "\n")
    hash = SHA256.hex(text)
  }

  /// Reads the lines off a canonicaliser that has finished.
  init(_ canonicalizer: borrowing Canonicalizer, of request: HTTPRequest) {
    text = canonicalizer.text.text()
    hash = SHA256.hex(text)
    var parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    var lines = [
      Line(text: parts.popFirst() ?? "", origin: .method),
      CanonicalRequest.pathLine(parts.popFirst() ?? "", sent: String(request.path)),
      CanonicalRequest.queryLine(parts.popFirst() ?? "", canonicalizer, sent: request.query.map(String.init)),
    ]
    var index = 0
    while index < canonicalizer.headers.count {
      let name = canonicalizer.names.text(canonicalizer.headers[index].name)
      var fields: [Int] = []
      repeat {
        if let field = canonicalizer.headers[index].field { fields.append(field) }
        index += 1
      } while index < canonicalizer.headers.count
        && canonicalizer.names.text(canonicalizer.headers[index].name) == name
      lines.append(
        Line(
          text: parts.popFirst() ?? "", origin: .headers(name: name, fields: fields),
          change: CanonicalRequest.headerChange(fields.map { request.fields.all[$0] })))
    }
    lines.append(Line(text: parts.popFirst() ?? "", origin: .separator))
    lines.append(Line(text: parts.popFirst() ?? "", origin: .signedHeaders))
    lines.append(Line(text: parts.joined(separator: "\n"), origin: .payload))
    self.lines = lines
  }

  private static func pathLine(_ text: String, sent: String) -> Line {
    guard text != sent else { return Line(text: text, origin: .path) }
    let encodedOnly = PercentEncoding.encode(sent, keeping: "/") == text
    let change =
      encodedOnly
      ? sent.utf8.contains(0x25) ? "encoded once more" : "encoded"
      : "dots and slashes resolved"
    return Line(text: text, origin: .path, change: change)
  }

  private static func queryLine(_ text: String, _ canonicalizer: borrowing Canonicalizer, sent: String?)
    -> Line
  {
    var items: [Int] = []
    for entry in canonicalizer.query { items.append(entry.item) }
    let origin = Origin.query(items)
    guard let sent, sent != text else { return Line(text: text, origin: origin) }
    var changes: [String] = []
    if items != items.sorted() { changes.append("sorted") }
    if items.count < sent.split(separator: "&").count { changes.append("without the signature") }
    let pieces = Set(sent.split(separator: "&").map(String.init))
    if text.split(separator: "&").contains(where: { !pieces.contains(String($0)) }) {
      changes.append("encoded anew")
    }
    return Line(text: text, origin: origin, change: changes.isEmpty ? nil : changes.joined(separator: ", "))
  }

  private static func headerChange(_ fields: [HTTPField]) -> String? {
    if fields.isEmpty { return "listed as signed, but not in the request" }
    if fields.count > 1 { return "\(fields.count) joined with commas" }
    let value = fields[0].value.utf8
    let blanks = Set<UInt8>([0x20, 0x09, 0x0A, 0x0D])
    var previous = false
    for byte in value {
      let blank = blanks.contains(byte)
      if blank, previous || byte != 0x20 { return "blanks made one" }
      previous = blank
    }
    return value.first == 0x20 || value.last == 0x20 ? "blanks cut off" : nil
  }
}
