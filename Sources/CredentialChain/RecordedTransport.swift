public import Diagnostics
internal import Documents
public import HTTPMessages

/// Answers requests from a recording, in its order. A request whose method or address differs from the next recorded one is a
/// mistake that is kept for whoever asked; after the end of the recording nobody answers.
public final class RecordedTransport: HTTPTransport {
  private struct Exchange {
    var method: String
    var uri: String
    var answer: Result<HTTPResponse, TransportError>
    var range: SourceRange
  }

  private let source: SourceText
  private let exchanges: [Exchange]
  private var next = 0
  /// The first request that was not the next of the recording.
  public private(set) var mismatch: Diagnostic?

  /// Reads `{"exchanges": [{"request": {"method", "uri", …}, "response": {"status", "headers", "body"} | {"error"}}]}`.
  /// Throws a diagnostic with line and column for anything else.
  public init(_ source: SourceText) throws(Diagnostic) {
    self.source = source
    let document = try JSON.parse(source)
    guard let list = document["exchanges"]?.elements else {
      throw Diagnostic(
        code: "recording.exchanges", "a recording is an object with a list `exchanges`", in: source,
        at: document.range)
    }
    var exchanges: [Exchange] = []
    for node in list { exchanges.append(try Self.exchange(node, source)) }
    self.exchanges = exchanges
  }

  private static func exchange(_ node: Node, _ source: SourceText) throws(Diagnostic) -> Exchange {
    func mistake(_ words: String, _ at: Node) -> Diagnostic {
      Diagnostic(code: "recording.exchange", words, in: source, at: at.range)
    }
    guard let request = node["request"], let method = request["method"]?.string,
      let uri = request["uri"]?.string
    else { throw mistake("an exchange has a `request` with `method` and `uri`", node) }
    guard let response = node["response"] else { throw mistake("an exchange has a `response`", node) }
    let answer: Result<HTTPResponse, TransportError>
    if let error = response["error"] {
      switch error.string {
      case "timeout": answer = .failure(.timedOut)
      case "refused": answer = .failure(.refused("Connection refused"))
      default: throw mistake("`error` is `timeout` or `refused`", error)
      }
    } else {
      guard let status = response["status"]?.int, (100...599).contains(status) else {
        throw mistake("a response has a `status` from 100 to 599", response)
      }
      var fields: HTTPFields = [:]
      for member in response["headers"]?.members ?? [] {
        for value in member.value.elements ?? [member.value] {
          fields.append(member.key, value.string ?? JSON.compact(value))
        }
      }
      let body = response["body"].map { $0.isNull ? "" : $0.string ?? JSON.compact($0) } ?? ""
      answer = .success(HTTPResponse(status: status, fields: fields, text: body))
    }
    return Exchange(method: method, uri: uri, answer: answer, range: request.range)
  }

  /// Answers with the next exchange of the recording.
  public func send(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double
  ) throws(TransportError) -> HTTPResponse {
    guard mismatch == nil, next < exchanges.count else { throw .refused("the recording has ended") }
    let exchange = exchanges[next]
    let asked = "\(origin)\(request.target)"
    if exchange.method != request.method || !Self.same(exchange.uri, asked, request.target) {
      mismatch = Diagnostic(
        code: "recording.mismatch",
        "the client asks `\(request.method) \(asked)`, and the recording goes on with "
          + "`\(exchange.method) \(exchange.uri)`", in: source, at: exchange.range)
      throw .refused("not the recorded request")
    }
    next += 1
    return try exchange.answer.get()
  }

  /// Whether a recorded address, whole or as a path, is the one that is asked.
  private static func same(_ recorded: String, _ asked: String, _ target: String) -> Bool {
    if recorded == asked || recorded == target { return true }
    guard let (origin, path) = HTTPOrigin.split(url: recorded) else { return false }
    return "\(origin)\(path)" == asked
  }
}
