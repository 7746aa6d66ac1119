import CCurl
public import HTTPMessages

/// Sends requests over the network with libcurl, which is loaded at the first one. Requests go out as they are: method,
/// target and fields are the caller's, redirects are not followed.
public struct HTTPClient: HTTPTransport, Sendable {
  /// Bytes that an answer may have.
  public var answerBytes = 256 << 20

  /// A client.
  public init() {}

  /// Whether this machine has the library.
  public static var isAvailable: Bool { CurlLibrary.shared != nil }

  /// Sends a request and waits for the answer, at most `timeout` seconds.
  public func send(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double
  ) throws(TransportError) -> HTTPResponse {
    guard let library = CurlLibrary.shared else {
      throw .notAllowed(
        "libcurl is not installed (\(CurlLibrary.names[0])): \(request.method) \(origin)\(request.target)")
    }
    guard var handle = CurlHandle(library) else { throw .refused("libcurl has no memory") }
    set(request, to: origin, timeout: timeout, on: &handle)
    let receiver = CurlReceiver(limit: answerBytes)
    let (code, status) = handle.perform(into: receiver)
    switch code {
    case CURLE_OK:
      return HTTPResponse(status: status, fields: receiver.fields, body: receiver.bytes)
    case CURLE_OPERATION_TIMEDOUT: throw .timedOut
    case CURLE_WRITE_ERROR where receiver.isTooLarge:
      throw .refused("the answer has more than \(answerBytes) bytes")
    default: throw .refused(handle.message(for: code))
    }
  }

  private func set(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double, on handle: inout CurlHandle
  ) {
    handle.set(CURLOPT_NOSIGNAL, 1)
    handle.set(CURLOPT_URL, origin.description + "/")
    handle.set(CURLOPT_REQUEST_TARGET, request.target)
    handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
    handle.set(CURLOPT_PROTOCOLS_STR, "http,https")
    let milliseconds = Int(max(1, min(timeout, 86_400) * 1000))
    handle.set(CURLOPT_TIMEOUT_MS, milliseconds)
    handle.set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
    let takesBody = ["POST", "PUT", "PATCH"].contains(request.method) || !request.body.isEmpty
    if takesBody { handle.setBody(request.body) }
    if request.method == "HEAD" { handle.set(CURLOPT_NOBODY, 1) }
    handle.set(CURLOPT_CUSTOMREQUEST, request.method)
    for field in request.fields.all where !HTTPFields.same(field.name, "Content-Length") {
      handle.addField(field.value.isEmpty ? "\(field.name);" : "\(field.name): \(field.value)")
    }
    // Fields that the library would add of itself.
    for name in ["Accept", "Expect", "Content-Type", "User-Agent"] where !request.fields.contains(name) {
      handle.addField("\(name):")
    }
  }
}
