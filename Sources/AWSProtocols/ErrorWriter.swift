import Documents
import HTTPMessages

/// Errors as the services answer them.
struct ErrorWriter {
  let model: ServiceModel

  func response(_ error: ServiceError, requestID: String) -> HTTPResponse {
    switch model.wireProtocol {
    case .query: query(error, requestID)
    case .ec2: ec2(error, requestID)
    case .restXML: s3(error, requestID)
    case .json: json(error, requestID)
    }
  }

  private func query(_ error: ServiceError, _ requestID: String) -> HTTPResponse {
    var xml = XMLWriter()
    xml.open("ErrorResponse")
    if let namespace = model.xmlNamespace { xml.attribute("xmlns", namespace) }
    xml.open("Error")
    xml.element("Type", error.isSenders ? "Sender" : "Receiver")
    xml.element("Code", error.code)
    xml.element("Message", error.message)
    xml.close()
    xml.element("RequestId", requestID)
    xml.close()
    return HTTPResponse(
      status: error.status, fields: ["x-amzn-RequestId": requestID, "Content-Type": "text/xml"],
      body: xml.finish())
  }

  private func ec2(_ error: ServiceError, _ requestID: String) -> HTTPResponse {
    var xml = XMLWriter()
    xml.declaration()
    xml.open("Response")
    xml.open("Errors")
    xml.open("Error")
    xml.element("Code", error.code)
    xml.element("Message", error.message)
    xml.close()
    xml.close()
    xml.element("RequestID", requestID)
    xml.close()
    return HTTPResponse(
      status: error.status,
      fields: ["x-amzn-RequestId": requestID, "Content-Type": "text/xml;charset=UTF-8"], body: xml.finish())
  }

  private func s3(_ error: ServiceError, _ requestID: String) -> HTTPResponse {
    var xml = XMLWriter()
    xml.declaration()
    xml.open("Error")
    xml.element("Code", error.code)
    xml.element("Message", error.message)
    for detail in error.details { xml.element(detail.name, detail.value) }
    xml.element("RequestId", requestID)
    xml.element("HostId", RestIDs.host(requestID))
    xml.close()
    var response = HTTPResponse(
      status: error.status,
      fields: [
        "x-amz-request-id": requestID, "x-amz-id-2": RestIDs.host(requestID),
        "Content-Type": "application/xml",
      ], body: xml.finish())
    for header in error.headers { response.fields.append(header.name, header.value) }
    return response
  }

  private func json(_ error: ServiceError, _ requestID: String) -> HTTPResponse {
    var type = error.code
    // DynamoDB alone puts its namespace before the code.
    if model.name == "dynamodb" {
      let modelled = model.errorShape(error.code) != nil
      type = (modelled ? "com.amazonaws.dynamodb.v20120810#" : "com.amazon.coral.service#") + type
    }
    var members = [Node.Member(key: "__type", value: Node(type))]
    members.append(
      Node.Member(
        key: error.code.hasPrefix("AccessDenied") ? "Message" : "message", value: Node(error.message)))
    members += error.details.map { Node.Member(key: $0.name, value: Node($0.value)) }
    return HTTPResponse(
      status: error.status,
      fields: [
        "x-amzn-RequestId": requestID, "Content-Type": "application/x-amz-json-\(model.jsonVersion ?? "1.1")",
      ],
      text: JSON.compact(Node(.object(members))))
  }
}

/// S3's second request id.
enum RestIDs {
  /// A text of the length and alphabet of `x-amz-id-2`, made from the request's id, for it tells nothing more.
  static func host(_ requestID: String) -> String {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in requestID.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for _ in 0..<75 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text.append(alphabet[Int(state >> 58)])
    }
    return String(decoding: text, as: UTF8.self) + "="
  }
}
