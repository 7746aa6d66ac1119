import Documents
import HTTPMessages

/// Writes inputs as forms: the query protocol (`Tags.member.1.Key`) and EC2's variant (`Filter.1.Name`).
struct FormWriter {
  private let model: ServiceModel
  private var pairs: [String] = []

  static func body(_ model: ServiceModel, _ operation: Operation, _ input: Node) -> String {
    var writer = FormWriter(model: model)
    writer.add("Action", operation.name)
    writer.add("Version", model.apiVersion)
    if let index = operation.input { writer.structure(model.shapes[index], input, prefix: "") }
    return writer.pairs.joined(separator: "&")
  }

  private init(model: ServiceModel) { self.model = model }

  private mutating func add(_ name: String, _ value: String) {
    pairs.append("\(Self.encode(name))=\(Self.encode(value))")
  }

  /// As Python's `quote_plus` writes it: a blank is `+`.
  private static func encode(_ text: String) -> String {
    PercentEncoding.encode(text, keeping: " ").split(separator: " ", omittingEmptySubsequences: false)
      .joined(separator: "+")
  }

  private mutating func structure(_ shape: Shape, _ node: Node, prefix: String) {
    for entry in node.members ?? [] where !entry.value.isNull {
      guard let member = shape.member(entry.key) else { continue }
      let value = entry.value
      let name = FormNames.member(member, model.wireProtocol)
      write(member.value, value, prefix: prefix.isEmpty ? name : "\(prefix).\(name)")
    }
  }

  private mutating func write(_ reference: ShapeReference, _ node: Node, prefix: String) {
    let shape = model.shapes[reference.shape]
    switch shape.kind {
    case .structure: structure(shape, node, prefix: prefix)
    case .list: list(reference, shape, node.elements ?? [], prefix: prefix)
    case .map: map(reference, shape, node.members ?? [], prefix: prefix)
    default:
      if let text = ScalarText.text(node, shape.kind, reference.timeFormat ?? .iso8601) { add(prefix, text) }
    }
  }

  private mutating func list(_ reference: ShapeReference, _ shape: Shape, _ elements: [Node], prefix: String)
  {
    guard let element = shape.element else { return }
    if elements.isEmpty, model.wireProtocol == .query { add(prefix, "") }
    let base = FormNames.list(reference, shape, element, prefix: prefix, model.wireProtocol)
    for (offset, node) in elements.enumerated() { write(element, node, prefix: "\(base).\(offset + 1)") }
  }

  private mutating func map(
    _ reference: ShapeReference, _ shape: Shape, _ members: [Node.Member], prefix: String
  ) {
    guard let key = shape.key, let value = shape.element else { return }
    let base = shape.isFlat || reference.isFlat ? prefix : "\(prefix).entry"
    for (offset, member) in members.enumerated() {
      add("\(base).\(offset + 1).\(key.wireName ?? "key")", member.key)
      write(value, member.value, prefix: "\(base).\(offset + 1).\(value.wireName ?? "value")")
    }
  }
}

/// The names that members and elements have in forms.
enum FormNames {
  static func member(_ member: Member, _ wireProtocol: WireProtocol) -> String {
    guard wireProtocol == .ec2 else { return member.value.wireName ?? member.name }
    if let name = member.value.ec2Name { return name }
    let name = member.value.wireName ?? member.name
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Where a list's elements are numbered: `X.member` in the query protocol, `X` itself in EC2's and for flat lists.
  static func list(
    _ reference: ShapeReference, _ shape: Shape, _ element: ShapeReference, prefix: String,
    _ wireProtocol: WireProtocol
  ) -> String {
    if wireProtocol == .ec2 { return prefix }
    guard shape.isFlat || reference.isFlat else { return "\(prefix).\(element.wireName ?? "member")" }
    guard let name = element.wireName else { return prefix }
    guard let dot = prefix.lastIndex(of: ".") else { return name }
    return "\(prefix[..<dot]).\(name)"
  }
}
