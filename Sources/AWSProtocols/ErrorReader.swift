import Diagnostics
import Documents
import HTTPMessages

/// Errors as a client reads them from a service's answer.
struct ErrorReader {
  let model: ServiceModel

  func error(_ response: HTTPResponse) -> ServiceError {
    var error = model.wireProtocol == .json ? json(response) : xml(response)
    error.status = response.status
    error.requestID =
      error.requestID ?? response.fields["x-amzn-RequestId"] ?? response.fields["x-amz-request-id"]
    return error
  }

  /// The root of a body of XML.
  static func root(_ response: HTTPResponse) throws(ServiceError) -> XMLElement {
    do {
      return try XML.parse(SourceText(name: "response", text: response.text))
    } catch {
      throw ServiceError(
        "ResponseParserError", "Unable to parse response (\(error.message)), invalid XML received.",
        status: 500)
    }
  }

  private func xml(_ response: HTTPResponse) -> ServiceError {
    let words = (String(response.status), Self.reasons[response.status] ?? "")
    guard !response.body.isEmpty, let root = try? Self.root(response) else {
      return ServiceError(words.0, words.1)
    }
    let element = root.isNamed("Error") ? root : root["Error"] ?? root["Errors"]?["Error"]
    guard let element else { return ServiceError(words.0, words.1) }
    var error = ServiceError(element["Code"]?.text ?? words.0, element["Message"]?.text ?? "")
    let known = ["Code", "Message", "Type", "RequestId", "HostId"]
    error.details = element.children.filter { !known.contains($0.name) }
      .map { ServiceError.Detail(name: $0.name, value: $0.text) }
    error.requestID = (root["RequestId"] ?? root["RequestID"])?.text
    return error
  }

  private func json(_ response: HTTPResponse) -> ServiceError {
    let body = try? JSON.parse(SourceText(name: "response", text: response.text))
    let type = response.fields["x-amzn-errortype"] ?? body?["__type"]?.string ?? body?["code"]?.string
    let code = type.map { $0.prefix { $0 != ":" } }?.split(separator: "#").last.map(String.init)
    let message = body?["message"]?.string ?? body?["Message"]?.string ?? ""
    return ServiceError(code ?? String(response.status), message)
  }

  /// What Python's `http.client.responses` says of a status, for answers without a body.
  private static let reasons = [
    301: "Moved Permanently", 304: "Not Modified", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 409: "Conflict", 412: "Precondition Failed",
    416: "Requested Range Not Satisfiable", 500: "Internal Server Error", 503: "Service Unavailable",
  ]
}
