public import Diagnostics

/// An HTTP/1.1 request as it stood in a file, with the place of each of its parts.
///
/// The text is kept, so that a signed form of it differs from it only in what was added.
public struct RawRequest: Sendable {
  /// Where one header field stands, its folded lines included.
  public struct FieldPlace: Hashable, Sendable {
    /// Where the name stands.
    public var name: SourceRange
    /// Where the value stands, without the blanks around it.
    public var value: SourceRange
    /// The first and last line of the field, from 1.
    public var lines: ClosedRange<Int>

    init(name: SourceRange, value: SourceRange, lines: ClosedRange<Int>) {
      self.name = name
      self.value = value
      self.lines = lines
    }
  }

  /// The request: values without the blanks around them, folded lines joined by one blank, a chunked body put together.
  public var request: HTTPRequest
  /// The request line and the header lines, for excerpts and positions.
  public let head: SourceText
  /// Where the method stands.
  public let methodPlace: SourceRange
  /// Where the target stands.
  public let targetPlace: SourceRange
  /// Where each field of `request.fields` stands, in the same order.
  public let fieldPlaces: [FieldPlace]
  /// The version as written, such as `HTTP/1.1`.
  public let version: String
  /// Whether lines end in CR LF.
  public let endsLinesWithCRLF: Bool
  /// The body as it stood in the file, a chunked coding included.
  public let wireBody: [UInt8]

  init(
    request: HTTPRequest, head: SourceText, methodPlace: SourceRange, targetPlace: SourceRange,
    fieldPlaces: [FieldPlace], version: String, endsLinesWithCRLF: Bool, wireBody: [UInt8]
  ) {
    self.request = request
    self.head = head
    self.methodPlace = methodPlace
    self.targetPlace = targetPlace
    self.fieldPlaces = fieldPlaces
    self.version = version
    self.endsLinesWithCRLF = endsLinesWithCRLF
    self.wireBody = wireBody
  }

  /// The file's bytes again with another target, without the fields of some names, and with fields added behind the others, and with another body where one is given,
  /// written `Name:value`. All other lines stay exactly as they were.
  public func rewritten(
    target: String, removing: [String] = [], adding: [HTTPField], body: [UInt8]? = nil
  ) -> [UInt8] {
    let lineEnd = endsLinesWithCRLF ? "\r\n" : "\n"
    var text = "\(request.method) \(target) \(version)\(lineEnd)"
    for (field, place) in zip(request.fields.all, fieldPlaces) {
      if removing.contains(where: { HTTPFields.same($0, field.name) }) { continue }
      for number in place.lines { text += head.line(number) + lineEnd }
    }
    for field in adding { text += "\(field.name):\(field.value)\(lineEnd)" }
    return Array((text + lineEnd).utf8) + (body ?? wireBody)
  }
}
