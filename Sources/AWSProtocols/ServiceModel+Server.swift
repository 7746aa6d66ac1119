import Diagnostics
import Documents
public import HTTPMessages

/// A call as a service finds it in a request. A class, for it is handed on and never changes.
public final class ServiceCall: Sendable {
  /// What is to be done.
  public let operation: Operation
  /// With what.
  public let input: WireMessage

  /// A call from its parts.
  public init(operation: Operation, input: WireMessage) {
    self.operation = operation
    self.input = input
  }
}

extension ServiceModel {
  /// The call in a request. S3's addresses are path-style here. Throws the service's own error for an operation that
  /// is not modelled and for input that can't be read; whether the input is complete is not looked at.
  public func call(in request: HTTPRequest) throws(ServiceError) -> ServiceCall {
    switch wireProtocol {
    case .query, .ec2: return try formCall(request)
    case .restXML: return try RestRequest(model: self).call(request)
    case .json: return try jsonCall(request)
    }
  }

  private func formCall(_ request: HTTPRequest) throws(ServiceError) -> ServiceCall {
    let form = FormTree(query: request.query, body: request.body)
    guard let name = form.find("Action", below: FormTree.root).flatMap({ form.value(at: $0) }) else {
      throw ServiceError("MissingAction", "The request must contain the parameter Action")
    }
    let version = form.find("Version", below: FormTree.root).flatMap { form.value(at: $0) }
    guard let operation = operations[name], version.map({ $0 == apiVersion }) ?? true else {
      throw ServiceError(
        "InvalidAction",
        wireProtocol == .ec2
          ? "The action \(name) is not valid for this web service."
          : "Could not find operation \(name) for version \(version ?? apiVersion)")
    }
    return ServiceCall(operation: operation, input: WireMessage(try FormReader(self, form).input(operation)))
  }

  private func jsonCall(_ request: HTTPRequest) throws(ServiceError) -> ServiceCall {
    let target = request.fields["X-Amz-Target"] ?? ""
    let name = target.split(separator: ".").last.map(String.init) ?? ""
    guard let operation = operations[name], target == "\(targetPrefix.map { $0 + "." } ?? "")\(name)" else {
      throw ServiceError(
        "UnknownOperationException", target.isEmpty ? "" : "The operation \(name) is not known")
    }
    guard let shape = input(of: operation), !request.body.isEmpty else {
      return ServiceCall(operation: operation, input: WireMessage())
    }
    do {
      guard let text = String(validating: request.body, as: UTF8.self) else {
        throw ServiceError("SerializationException", "the body is no UTF-8")
      }
      let body = try JSON.parse(SourceText(name: "body", text: text))
      let input = try ShapeJSON(model: self).document(shape, body)
      return ServiceCall(operation: operation, input: WireMessage(input))
    } catch let error as ServiceError {
      throw error
    } catch {
      throw ServiceError("SerializationException", "the body is no JSON document")
    }
  }

  /// The response of a call that succeeded. `status` replaces the operation's own where it is given.
  public func response(
    to operation: Operation, _ output: WireMessage, requestID: String, status: Int? = nil
  ) -> HTTPResponse {
    switch wireProtocol {
    case .query: return queryResponse(operation, output.document, requestID)
    case .ec2: return ec2Response(operation, output.document, requestID)
    case .restXML:
      var response = RestResponse(model: self).response(operation, output, status: status ?? operation.status)
      response.fields.all.insert(HTTPField("x-amz-request-id", requestID), at: 0)
      response.fields.all.insert(HTTPField("x-amz-id-2", RestIDs.host(requestID)), at: 0)
      return response
    case .json:
      let body = self.output(of: operation).map {
        JSON.compact(ShapeJSON(model: self).body($0, output.document))
      }
      return HTTPResponse(
        status: 200,
        fields: [
          "x-amzn-RequestId": requestID, "Content-Type": "application/x-amz-json-\(jsonVersion ?? "1.1")",
        ],
        text: body ?? "")
    }
  }

  /// The response of a call that failed.
  public func response(to error: ServiceError, requestID: String) -> HTTPResponse {
    ErrorWriter(model: self).response(error, requestID: requestID)
  }

  private func queryResponse(_ operation: Operation, _ output: Node, _ requestID: String) -> HTTPResponse {
    var writer = ShapeXMLWriter(self)
    writer.xml.raw(operation.envelope.opening)
    if let shape = self.output(of: operation) { writer.members(of: shape, output) }
    writer.xml.raw(operation.envelope.closing)
    writer.xml.element("RequestId", requestID)
    writer.xml.raw(operation.envelope.end)
    return HTTPResponse(
      status: 200,
      fields: HTTPFields([HTTPField("x-amzn-RequestId", requestID), HTTPField("Content-Type", "text/xml")]),
      body: writer.xml.finish())
  }

  private func ec2Response(_ operation: Operation, _ output: Node, _ requestID: String) -> HTTPResponse {
    var writer = ShapeXMLWriter(self)
    writer.xml.declaration()
    writer.xml.open(operation.name, "Response")
    writer.xml.attribute("xmlns", "http://ec2.amazonaws.com/doc/\(apiVersion)/")
    writer.xml.element("requestId", requestID)
    if let shape = self.output(of: operation) {
      writer.members(of: shape, output)
    } else {
      writer.xml.element("return", "true")
    }
    writer.xml.close()
    return HTTPResponse(
      status: 200, fields: ["x-amzn-RequestId": requestID, "Content-Type": "text/xml;charset=UTF-8"],
      body: writer.xml.finish())
  }
}
