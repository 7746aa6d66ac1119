import Diagnostics
import Documents
import HTTPMessages

/// Inputs of REST operations to requests and back.
struct RestRequest {
  let model: ServiceModel

  // MARK: To the wire

  func request(_ operation: Operation, _ message: WireMessage) -> HTTPRequest {
    let parts = operation.uri.split(separator: "?", maxSplits: 1)
    var path = String(parts.first ?? "/")
    var query = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
    var request = HTTPRequest(method: operation.method, target: path)
    guard let index = operation.input else { return request }
    let shape = model.shapes[index]
    for entry in message.document.members ?? [] where !entry.value.isNull {
      guard let member = shape.member(entry.key) else { continue }
      let value = entry.value
      switch member.value.location {
      case .uri(let name):
        let text = text(member.value, value, .iso8601) ?? ""
        path = path.replacing("{\(name)}", by: PercentEncoding.encode(text))
        path = path.replacing("{\(name)+}", by: PercentEncoding.encode(text, keeping: "/"))
      case .query(let name): query += pairs(member.value, value, name)
      case .header(let name):
        if let text = text(member.value, value, .rfc822) { request.fields.append(name, text) }
      case .headers(let prefix):
        for entry in value.members ?? [] {
          request.fields.append(prefix + entry.key, entry.value.string ?? "")
        }
      case .body, .status: break
      }
    }
    request.target = query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
    request.body = body(shape, message, operation)
    return request
  }

  private func pairs(_ reference: ShapeReference, _ value: Node, _ name: String) -> [String] {
    let shape = model.shapes[reference.shape]
    if shape.kind == .list, let element = shape.element {
      return (value.elements ?? []).flatMap { pairs(element, $0, name) }
    }
    guard let text = text(reference, value, .iso8601) else { return [] }
    return ["\(PercentEncoding.encode(name))=\(PercentEncoding.encode(text))"]
  }

  /// A value outside the body; lists are joined with commas.
  private func text(_ reference: ShapeReference, _ value: Node, _ format: TimeFormat) -> String? {
    let shape = model.shapes[reference.shape]
    if shape.kind == .list, let element = shape.element {
      return (value.elements ?? []).compactMap { text(element, $0, format) }.joined(separator: ",")
    }
    return ScalarText.text(value, shape.kind, reference.timeFormat ?? format)
  }

  private func body(_ shape: Shape, _ message: WireMessage, _ operation: Operation) -> [UInt8] {
    guard let name = shape.payload, let member = shape.member(name) else { return [] }
    let target = model.shapes[member.value.shape]
    if member.value.isStream || target.kind == .blob { return message.stream ?? [] }
    guard let value = message.document[name] else { return [] }
    if target.kind == .string { return Array((value.string ?? "").utf8) }
    var writer = ShapeXMLWriter(model)
    writer.write(member.value, value, name: member.value.wireName ?? name)
    return writer.xml.finish()
  }

  // MARK: From the wire

  func call(_ request: HTTPRequest) throws(ServiceError) -> ServiceCall {
    let path = RoutedPath(request.path)
    let query = request.queryItems
    let operation = try model.route(request, path, query)
    var message = WireMessage()
    guard let index = operation.input else { return ServiceCall(operation: operation, input: message) }
    let shape = model.shapes[index]
    var members: [Node.Member] = []
    for member in shape.members {
      let value: Node?
      switch member.value.location {
      case .uri: value = Node(PercentEncoding.decode(member.name == "Bucket" ? path.bucket : path.key))
      case .query(let name):
        value = try read(member.value, query.filter { $0.name == name }.map(\.value), name)
      case .header(let name): value = try read(member.value, request.fields.values(name), name)
      case .headers(let prefix): value = RestFields.map(request.fields, prefix)
      case .body, .status:
        value = member.name == shape.payload ? try payload(member, request, &message) : nil
      }
      if let value { members.append(Node.Member(key: member.name, value: value)) }
    }
    message.document = Node(.object(members))
    return ServiceCall(operation: operation, input: message)
  }

  private func read(_ reference: ShapeReference, _ texts: [String], _ name: String) throws(ServiceError)
    -> Node?
  {
    guard let first = texts.first else { return nil }
    if let node = RestFields.node(model, reference, texts) { return node }
    throw ServiceError(
      "InvalidArgument", "Provided \(name) is not a valid \(model.shapes[reference.shape].kind.rawValue)",
      details: [("ArgumentName", name), ("ArgumentValue", first)])
  }

  private func payload(_ member: Member, _ request: HTTPRequest, _ message: inout WireMessage)
    throws(ServiceError)
    -> Node?
  {
    let target = model.shapes[member.value.shape]
    if member.value.isStream || target.kind == .blob {
      message.stream = request.body
      return nil
    }
    let malformed = ServiceError(
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema")
    if target.kind == .string { return Node(String(decoding: request.body, as: UTF8.self)) }
    guard !request.body.isEmpty else { return nil }
    guard let text = String(validating: request.body, as: UTF8.self),
      let root = try? XML.parse(SourceText(name: "body", text: text)),
      root.name == member.value.wireName ?? target.name
    else { throw malformed }
    do {
      return try ShapeXMLReader(model: model).value(member.value, root)
    } catch {
      throw malformed
    }
  }
}

/// Values in header fields.
enum RestFields {
  /// The fields whose names begin with a prefix, their names in lower case as S3 keeps them; nil where there are none.
  static func map(_ fields: HTTPFields, _ prefix: String) -> Node? {
    var members: [Node.Member] = []
    for field in fields.all
    where field.name.count > prefix.count
      && HTTPFields.same(
        String(field.name.prefix(prefix.count)), prefix)
    {
      let name = field.name.dropFirst(prefix.count).lowercased()
      if let index = members.firstIndex(where: { $0.key == name }) {
        members[index].value = Node("\(members[index].value.string ?? ""),\(field.value)")
      } else {
        members.append(Node.Member(key: name, value: Node(field.value)))
      }
    }
    return members.isEmpty ? Node?.none : Node(.object(members))
  }

  /// The value of one or several texts; nil where one is none of its kind.
  static func node(
    _ model: ServiceModel, _ reference: ShapeReference, _ texts: [String],
    _ style: TimestampStyle = .canonical
  ) -> Node? {
    let shape = model.shapes[reference.shape]
    if shape.kind == .list, let element = shape.element {
      var nodes: [Node] = []
      for word in texts.joined(separator: ",").split(separator: ",") {
        let text = String(word.drop { $0 == " " })
        guard let item = node(model, element, [text], style) else { return nil }
        nodes.append(item)
      }
      return Node(nodes)
    }
    return ScalarText.node(texts.joined(separator: ","), shape.kind, style)
  }
}

extension String {
  /// The text with the first occurrence of a part replaced.
  fileprivate func replacing(_ part: String, by other: String) -> String {
    guard let start = utf8.indices.first(where: { self[$0...].utf8.starts(with: part.utf8) }) else {
      return self
    }
    let end = utf8.index(start, offsetBy: part.utf8.count)
    return String(self[..<start]) + other + String(self[end...])
  }
}
