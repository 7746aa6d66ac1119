/// An address to send a request to: scheme, host and port of an `http` or `https` URL.
public struct HTTPOrigin: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`.
  public var scheme: String
  /// The host as written, an IPv6 address in brackets.
  public var host: String
  /// The port; the scheme's own where none was given.
  public var port: Int

  /// An origin from its parts.
  public init(scheme: String = "http", host: String, port: Int? = nil) {
    self.scheme = scheme
    self.host = host
    self.port = port ?? (scheme == "https" ? 443 : 80)
  }

  /// The value of a Host header: the port stands only where it is not the scheme's own.
  public var authority: String { port == (scheme == "https" ? 443 : 80) ? host : "\(host):\(port)" }

  /// The origin as a URL without a path.
  public var description: String { "\(scheme)://\(authority)" }

  /// Splits an absolute URL into its origin and its request target (`/` where the path is empty); nil where it is none.
  public static func split(url: some StringProtocol) -> (origin: HTTPOrigin, target: String)? {
    guard let colon = url.range(ofText: "://") else { return nil }
    let scheme = url[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = url[colon.upperBound...].prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    let tail = rest[authority.endIndex...]
    let target = tail.first == "/" ? String(tail) : "/" + tail
    var host = Substring(String(authority))
    if let at = host.lastIndex(of: "@") { host = host[host.index(after: at)...] }
    var port: Int?
    let closing = host.lastIndex(of: "]")
    if let mark = host.lastIndex(of: ":"), closing.map({ $0 < mark }) ?? true {
      guard let number = Int(host[host.index(after: mark)...]), (1...65535).contains(number) else {
        return nil
      }
      port = number
      host = host[..<mark]
    }
    guard !host.isEmpty else { return nil }
    return (HTTPOrigin(scheme: scheme, host: String(host), port: port), target)
  }
}

extension StringProtocol {
  /// The first place at which a text stands in this one.
  fileprivate func range(ofText text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}

/// Why no response came.
public enum TransportError: Error, Hashable, Sendable {
  /// Nobody answered in time.
  case timedOut
  /// The connection was refused, or the host is not there; the text says which.
  case refused(String)
  /// Dialling is not allowed here; the text says what would have been asked.
  case notAllowed(String)
}

/// Who answers requests: the network, a recording, or a service of the same process.
public protocol HTTPTransport {
  /// Sends a request and waits for the answer. `timeout` is in seconds.
  func send(_ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double) throws(TransportError)
    -> HTTPResponse
}
