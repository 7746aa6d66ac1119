import Documents

/// Writes values as XML by their shapes.
struct ShapeXMLWriter {
  let model: ServiceModel
  var xml = XMLWriter()
  /// Whether instants carry milliseconds, as EC2 and S3 write them.
  private let milliseconds: Bool

  init(_ model: ServiceModel) {
    self.model = model
    milliseconds = model.wireProtocol == .ec2 || model.wireProtocol == .restXML
  }

  /// The members of a structure that stand in bodies, into the open element.
  mutating func members(of shape: Shape, _ node: Node) {
    for member in shape.members where shape.hasAttributes && member.value.isAttribute {
      if let text = node[member.name]?.string { xml.attribute(member.value.wireName ?? member.name, text) }
    }
    guard let members = node.members else { return }
    let values = members.span
    // Most values stand in the order of the shape.
    var next = 0
    for member in shape.members where member.value.location == .body && !member.value.isAttribute {
      if next == values.count || values[next].key != member.name {
        guard let place = values.indices.first(where: { values[$0].key == member.name }) else { continue }
        next = place
      }
      if !values[next].value.isNull {
        write(member.value, values[next].value, name: member.value.wireName ?? member.name)
      }
      next += 1
    }
  }

  /// One value in an element of this name.
  mutating func write(_ reference: ShapeReference, _ node: Node, name: String) {
    let shape = model.shapes[reference.shape]
    switch shape.kind {
    case .structure:
      open(name, reference)
      members(of: shape, node)
      xml.close()
    case .list: list(reference, shape, node.elements ?? [], name: name)
    case .map: map(reference, shape, node.members ?? [], name: name)
    default:
      guard
        let text = ScalarText.text(
          node, shape.kind, reference.timeFormat ?? .iso8601, milliseconds: milliseconds)
      else { return }
      guard let namespace = reference.xmlNamespace else { return xml.element(name, text) }
      xml.open(name)
      xml.attribute("xmlns", namespace)
      xml.text(text)
      xml.close()
    }
  }

  private mutating func open(_ name: String, _ reference: ShapeReference) {
    xml.open(name)
    if let namespace = reference.xmlNamespace { xml.attribute("xmlns", namespace) }
  }

  private mutating func list(_ reference: ShapeReference, _ shape: Shape, _ elements: [Node], name: String) {
    guard let element = shape.element else { return }
    if shape.isFlat || reference.isFlat {
      for node in elements { write(element, node, name: element.wireName ?? name) }
      return
    }
    open(name, reference)
    for node in elements { write(element, node, name: element.wireName ?? "member") }
    xml.close()
  }

  private mutating func map(
    _ reference: ShapeReference, _ shape: Shape, _ members: [Node.Member], name: String
  ) {
    guard let key = shape.key, let value = shape.element else { return }
    let flat = shape.isFlat || reference.isFlat
    if !flat { open(name, reference) }
    for member in members {
      xml.open(flat ? name : "entry")
      xml.element(key.wireName ?? "key", member.key)
      write(value, member.value, name: value.wireName ?? "value")
      xml.close()
    }
    if !flat { xml.close() }
  }
}
