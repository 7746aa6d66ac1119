import Diagnostics
import Documents
import HTTPMessages

/// Outputs of REST operations to responses and back.
struct RestResponse {
  /// The roots of S3's answers; a client does not look at them, people do.
  private static let roots = [
    "CompleteMultipartUpload": "CompleteMultipartUploadResult",
    "CreateMultipartUpload": "InitiateMultipartUploadResult", "DeleteObjects": "DeleteResult",
    "GetBucketLocation": "LocationConstraint", "GetBucketTagging": "Tagging", "GetObjectTagging": "Tagging",
    "GetBucketVersioning": "VersioningConfiguration", "GetObjectAttributes": "GetObjectAttributesResponse",
    "ListBuckets": "ListAllMyBucketsResult", "ListMultipartUploads": "ListMultipartUploadsResult",
    "ListObjects": "ListBucketResult", "ListObjectsV2": "ListBucketResult",
    "ListObjectVersions": "ListVersionsResult", "ListParts": "ListPartsResult",
  ]

  let model: ServiceModel

  // MARK: To the wire

  func response(_ operation: Operation, _ output: WireMessage, status: Int) -> HTTPResponse {
    var response = HTTPResponse(status: status)
    guard let index = operation.output else { return response }
    let shape = model.shapes[index]
    for member in shape.members {
      guard let value = output.document[member.name], !value.isNull else { continue }
      switch member.value.location {
      case .header(let name):
        let target = model.shapes[member.value.shape]
        let text =
          target.kind == .list
          ? value.elements?.compactMap(\.string).joined(separator: ",")
          : ScalarText.text(value, target.kind, member.value.timeFormat ?? .rfc822)
        if let text { response.fields.append(name, text) }
      case .headers(let prefix):
        for entry in value.members ?? [] {
          response.fields.append(prefix + entry.key, entry.value.string ?? "")
        }
      default: break
      }
    }
    guard operation.method != "HEAD" else { return response }
    if let name = shape.payload, let member = shape.member(name) {
      let target = model.shapes[member.value.shape]
      if member.value.isStream || target.kind == .blob {
        response.body = output.stream ?? []
      } else if target.kind == .string {
        response.body = Array((output.document[name]?.string ?? "").utf8)
        response.fields.append("Content-Type", "application/json")
      } else if let value = output.document[name] {
        xml(&response) { writer in
          open(member.value.wireName ?? target.name, &writer)
          writer.members(of: target, value)
        }
      }
    } else if shape.members.contains(where: { $0.value.location == .body }) {
      xml(&response) { writer in
        open(Self.roots[operation.name] ?? shape.name, &writer)
        if operation.name == "GetBucketLocation" {
          writer.xml.text(output.document["LocationConstraint"]?.string ?? "")
        } else {
          writer.members(of: shape, output.document)
        }
      }
    }
    return response
  }

  private func open(_ root: String, _ writer: inout ShapeXMLWriter) {
    writer.xml.open(root)
    if let namespace = model.xmlNamespace ?? Self.namespace { writer.xml.attribute("xmlns", namespace) }
  }

  private static let namespace: String? = "http://s3.amazonaws.com/doc/2006-03-01/"

  private func xml(_ response: inout HTTPResponse, _ write: (inout ShapeXMLWriter) -> Void) {
    var writer = ShapeXMLWriter(model)
    writer.xml.declaration()
    write(&writer)
    writer.xml.close()
    response.fields.append("Content-Type", "application/xml")
    response.body = writer.xml.finish()
  }

  // MARK: From the wire

  func output(_ operation: Operation, _ response: HTTPResponse, _ style: TimestampStyle) throws(ServiceError)
    -> WireMessage
  {
    var message = WireMessage()
    guard let index = operation.output else { return message }
    let shape = model.shapes[index]
    let body = try bodyMembers(operation, shape, response, style, &message)
    // What stands in headers comes before what stands in the body, as botocore has it.
    var members: [Node.Member] = []
    for member in shape.members {
      let value: Node?
      switch member.value.location {
      case .header(let name):
        let texts = response.fields.values(name)
        value = texts.isEmpty ? nil : RestFields.node(model, member.value, texts, style)
      case .headers(let prefix): value = RestFields.map(response.fields, prefix)
      case .status: value = Node(response.status)
      default: value = nil
      }
      if let value { members.append(Node.Member(key: member.name, value: value)) }
    }
    message.document = Node(.object(members + body))
    return message
  }

  private func bodyMembers(
    _ operation: Operation, _ shape: Shape, _ response: HTTPResponse, _ style: TimestampStyle,
    _ message: inout WireMessage
  ) throws(ServiceError) -> [Node.Member] {
    if let name = shape.payload, let member = shape.member(name) {
      let target = model.shapes[member.value.shape]
      if member.value.isStream || target.kind == .blob {
        message.stream = response.body
        return []
      }
      if target.kind == .string { return [Node.Member(key: name, value: Node(response.text))] }
      guard !response.body.isEmpty else { return [] }
      let root = try ErrorReader.root(response)
      let value = try ShapeXMLReader(model: model, timestamps: style).value(member.value, root)
      return [Node.Member(key: name, value: value)]
    }
    guard shape.members.contains(where: { $0.value.location == .body }), !response.body.isEmpty else {
      return []
    }
    let root = try ErrorReader.root(response)
    if operation.name == "GetBucketLocation" {
      return [Node.Member(key: "LocationConstraint", value: root.text.isEmpty ? nil : Node(root.text))]
    }
    return try ShapeXMLReader(model: model, timestamps: style).members(of: shape, in: root)
  }
}
