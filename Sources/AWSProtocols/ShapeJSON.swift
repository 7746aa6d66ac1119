import Documents

/// Values between documents and JSON bodies by their shapes: names and instants differ, the rest is the same.
struct ShapeJSON {
  let model: ServiceModel

  // MARK: Documents to the wire

  func body(_ shape: Shape, _ node: Node) -> Node {
    var members: [Node.Member] = []
    for entry in node.members ?? [] where !entry.value.isNull {
      guard let member = shape.member(entry.key) else { continue }
      members.append(
        Node.Member(key: member.value.wireName ?? member.name, value: wire(member.value, entry.value)))
    }
    return Node(.object(members))
  }

  private func wire(_ reference: ShapeReference, _ node: Node) -> Node {
    let shape = model.shapes[reference.shape]
    switch (shape.kind, node.content) {
    case (.structure, .object): return body(shape, node)
    case (.list, .array(let elements)):
      guard let element = shape.element else { return node }
      return Node(elements.map { wire(element, $0) })
    case (.map, .object(let members)):
      guard let element = shape.element else { return node }
      return Node(.object(members.map { Node.Member(key: $0.key, value: wire(element, $0.value)) }))
    case (.timestamp, .string(let text)):
      let format = reference.timeFormat ?? .unixTimestamp
      guard let written = ScalarText.text(node, .timestamp, format) else { return Node(text) }
      return format == .unixTimestamp ? Node(.number(written)) : Node(written)
    default: return node
    }
  }

  // MARK: The wire to documents

  /// The document of a body; a value of the wrong kind is an error as the service words it.
  func document(_ shape: Shape, _ node: Node, _ style: TimestampStyle = .canonical) throws(ServiceError)
    -> Node
  {
    guard let wireMembers = node.members else { throw mismatch(node, "structure") }
    let byName = Dictionary(wireMembers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    var members: [Node.Member] = []
    for member in shape.members {
      guard let value = byName[member.value.wireName ?? member.name], !value.isNull else { continue }
      members.append(Node.Member(key: member.name, value: try read(member.value, value, style)))
    }
    return Node(.object(members))
  }

  private func read(_ reference: ShapeReference, _ node: Node, _ style: TimestampStyle) throws(ServiceError)
    -> Node
  {
    let shape = model.shapes[reference.shape]
    switch (shape.kind, node.content) {
    case (.structure, .object): return try document(shape, node, style)
    case (.list, .array(let elements)):
      guard let element = shape.element else { return [] }
      var nodes: [Node] = []
      for node in elements { nodes.append(try read(element, node, style)) }
      return Node(nodes)
    case (.map, .object(let entries)):
      guard let element = shape.element else { return [:] }
      var members: [Node.Member] = []
      for entry in entries {
        members.append(Node.Member(key: entry.key, value: try read(element, entry.value, style)))
      }
      return Node(.object(members))
    case (.timestamp, .number(let text)), (.timestamp, .string(let text)):
      if style == .wire { return node }
      guard let instant = ScalarText.timestamp(text, style) else { throw mismatch(node, "timestamp") }
      return instant
    case (.string, .string), (.blob, .string), (.boolean, .bool): return Node(node.content)
    case (.integer, .number(let text)), (.long, .number(let text)):
      guard let value = Double(text), value == value.rounded() else {
        throw mismatch(node, shape.kind.rawValue)
      }
      return Node(node.content)
    case (.double, .number), (.float, .number): return Node(node.content)
    default: throw mismatch(node, shape.kind.rawValue)
    }
  }

  private func mismatch(_ node: Node, _ wanted: String) -> ServiceError {
    ServiceError("SerializationException", "\(node.kindName) where a value of type \(wanted) is expected")
  }
}
