import Diagnostics
import Documents
public import HTTPMessages

extension ServiceModel {
  /// The request of a call, without Host, signature and checksum: those the caller adds.
  public func request(for operation: Operation, _ input: WireMessage) -> HTTPRequest {
    switch wireProtocol {
    case .query, .ec2:
      return HTTPRequest(
        method: operation.method, target: operation.uri,
        fields: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
        body: Array(FormWriter.body(self, operation, input.document).utf8))
    case .restXML: return RestRequest(model: self).request(operation, input)
    case .json:
      let body = self.input(of: operation).map { ShapeJSON(model: self).body($0, input.document) } ?? [:]
      return HTTPRequest(
        method: operation.method, target: operation.uri,
        fields: [
          "X-Amz-Target": "\(targetPrefix.map { $0 + "." } ?? "")\(operation.name)",
          "Content-Type": "application/x-amz-json-\(jsonVersion ?? "1.1")",
        ], body: Array(JSON.compact(body).utf8))
    }
  }

  /// What a service answered, or the error that it answered instead.
  public func output(
    of operation: Operation, in response: HTTPResponse, timestamps: TimestampStyle = .canonical
  ) throws(ServiceError) -> WireMessage {
    guard response.status < 300 else { throw ErrorReader(model: self).error(response) }
    if wireProtocol == .restXML {
      // Copies and completed uploads may fail after the status has gone out; the body then is an error.
      if response.body.starts(with: "<?xml".utf8),
        self.output(of: operation)?.payload == nil
          || operation.name.contains("Copy"), try ErrorReader.root(response).isNamed("Error")
      {
        throw ErrorReader(model: self).error(response)
      }
      return try RestResponse(model: self).output(operation, response, timestamps)
    }
    guard let shape = self.output(of: operation) else { return WireMessage() }
    switch wireProtocol {
    case .query:
      let root = try ErrorReader.root(response)
      let element = operation.wrapper.flatMap { root[$0] } ?? root
      let members = try ShapeXMLReader(model: self, timestamps: timestamps).members(of: shape, in: element)
      return WireMessage(Node(.object(members)))
    case .ec2:
      let root = try ErrorReader.root(response)
      let members = try ShapeXMLReader(model: self, timestamps: timestamps).members(of: shape, in: root)
      return WireMessage(Node(.object(members)))
    case .json, .restXML:
      guard !response.body.isEmpty else { return WireMessage() }
      do {
        let body = try JSON.parse(SourceText(name: "response", text: response.text))
        return WireMessage(try ShapeJSON(model: self).document(shape, body, timestamps))
      } catch let error as ServiceError {
        throw error
      } catch {
        throw ServiceError(
          "ResponseParserError", "Unable to parse response, invalid JSON received.", status: 500)
      }
    }
  }
}
