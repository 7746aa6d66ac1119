/// A request as it stands on the wire: the target exactly as sent, fields in order with their duplicates.
public struct HTTPRequest: Hashable, Sendable {
  /// The method, such as `GET`.
  public var method: String
  /// The request target exactly as sent: path and query, neither decoded nor normalised.
  public var target: String
  /// Header fields.
  public var fields: HTTPFields
  /// The body's bytes, transfer coding removed.
  public var body: [UInt8]
  /// Trailer fields of a chunked body.
  public var trailers: HTTPFields

  /// A request from its parts.
  public init(
    method: String, target: String, fields: HTTPFields = [:], body: [UInt8] = [], trailers: HTTPFields = [:]
  ) {
    self.method = method
    self.target = target
    self.fields = fields
    self.body = body
    self.trailers = trailers
  }

  /// The target up to the first `?`.
  public var path: Substring {
    questionMark.map { target[..<target.utf8.index(target.startIndex, offsetBy: $0)] } ?? target[...]
  }

  /// The target behind the first `?`; nil where there is none.
  public var query: Substring? {
    questionMark.map { target[target.utf8.index(target.startIndex, offsetBy: $0 + 1)...] }
  }

  /// Whether the target has a query, be it an empty one.
  public var hasQuery: Bool { questionMark != nil }

  /// How many bytes stand before the first `?`; nil where there is none.
  private var questionMark: Int? {
    let bytes = target.utf8.span
    for index in bytes.indices where bytes[index] == 0x3F { return index }
    return nil
  }

  /// Decoded names and values of the query, in order; `+` stays `+`.
  public var queryItems: [(name: String, value: String)] {
    guard let query else { return [] }
    return query.split(separator: "&").map { item in
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = parts.count > 1 ? PercentEncoding.decode(parts[1]) : ""
      return (PercentEncoding.decode(parts[0]), value)
    }
  }
}

/// A response: status, fields, body.
public struct HTTPResponse: Hashable, Sendable {
  /// The status code.
  public var status: Int
  /// Header fields; the server adds Date, Content-Length and Connection where they are missing.
  public var fields: HTTPFields
  /// The body's bytes.
  public var body: [UInt8]

  /// A response from its parts.
  public init(status: Int, fields: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A response with text.
  public init(status: Int, fields: HTTPFields = [:], text: String) {
    self.init(status: status, fields: fields, body: Array(text.utf8))
  }

  /// The body as text; bytes that are not UTF-8 become U+FFFD.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
