import HTTPMessages

/// What the library below lets through and a server must not: framing that two parties could read differently, and names
/// that are none (RFC 9112, sections 3.2, 5 and 6).
struct RequestRules {
  /// An answer to a request that is not looked at further; the connection is closed after it.
  struct Refusal: Error, Hashable {
    var status: Int
    var message: String

    init(_ status: Int, _ message: String) {
      self.status = status
      self.message = message
    }
  }

  var hosts: HostRule
  var bodyBytes: Int

  /// What a head says about the body behind it.
  enum Framing {
    case none
    /// So many bytes.
    case counted(Int)
    /// Chunks, and trailers behind them.
    case chunked
  }

  /// Checks the head of a request; returns what it says about the body.
  func check(_ request: borrowing HTTPRequest, version: String) throws(Refusal) -> Framing {
    guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
      throw Refusal(version.hasPrefix("HTTP/") ? 505 : 400, "only HTTP/1.1 and HTTP/1.0 are spoken here")
    }
    guard HTTPFields.isToken(request.method) else { throw Refusal(400, "the method is no token") }
    var hostCount = 0
    var host = ""
    var length: String?
    var coding: String?
    for field in request.fields.all {
      guard HTTPFields.isToken(field.name) else { throw Refusal(400, "a header name is no token") }
      // Most names are told apart by their length.
      switch field.name.utf8.count {
      case 4 where HTTPFields.same(field.name, "Host"):
        hostCount += 1
        host = field.value
      case 14 where HTTPFields.same(field.name, "Content-Length"):
        if length != nil { throw Refusal(400, "Content-Length stands twice") }
        length = field.value
      case 17 where HTTPFields.same(field.name, "Transfer-Encoding"):
        if coding != nil { throw Refusal(400, "Transfer-Encoding stands twice") }
        coding = field.value
      default: break
      }
    }
    if hostCount > 1 { throw Refusal(400, "Host stands twice") }
    if hostCount == 0 && version == "HTTP/1.1" { throw Refusal(400, "Host is missing") }
    if hostCount == 1 && !hosts.accepts(host) {
      throw Refusal(421, "this server does not answer for that host")
    }
    if request.target.utf8.first != 0x2F, let (origin, _) = HTTPOrigin.split(url: request.target),
      !hosts.accepts(origin.authority)
    {
      throw Refusal(421, "this server does not answer for that host")
    }
    return try framing(length, coding: coding, version: version)
  }

  private func framing(_ length: String?, coding: String?, version: String) throws(Refusal) -> Framing {
    if let coding {
      if length != nil { throw Refusal(400, "Content-Length and Transfer-Encoding stand together") }
      if version == "HTTP/1.0" { throw Refusal(400, "HTTP/1.0 has no Transfer-Encoding") }
      guard coding.lowercased() == "chunked" else {
        throw Refusal(501, "the only transfer coding taken is chunked")
      }
      return .chunked
    }
    guard let length else { return .none }
    guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(length)
    else {
      throw Refusal(400, "Content-Length is no number")
    }
    if count > bodyBytes { throw Refusal(413, "the body is too large: \(bodyBytes) bytes are taken") }
    return .counted(count)
  }
}
