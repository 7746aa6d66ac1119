import Diagnostics
import Documents
import HTTPMessages

/// Reads values from XML by their shapes; elements that no shape knows are left aside.
struct ShapeXMLReader {
  let model: ServiceModel
  var timestamps = TimestampStyle.canonical

  /// The members of a structure that stand in bodies.
  func members(of shape: Shape, in element: XMLElement) throws(ServiceError) -> [Node.Member] {
    var members: [Node.Member] = []
    for member in shape.members where member.value.location == .body {
      let name = member.value.wireName ?? member.name
      if member.value.isAttribute {
        if let text = element.attribute(name) {
          members.append(Node.Member(key: member.name, value: Node(text)))
        }
        continue
      }
      let target = model.shapes[member.value.shape]
      if member.value.isFlat || target.isFlat, target.kind == .list || target.kind == .map {
        let wire = target.kind == .list ? target.element?.wireName ?? name : name
        let found = element.children.filter { $0.isNamed(wire) }
        guard !found.isEmpty, let value = try flat(target, found) else { continue }
        members.append(Node.Member(key: member.name, value: value))
      } else if let child = element[name] {
        members.append(Node.Member(key: member.name, value: try value(member.value, child)))
      }
    }
    return members
  }

  private func flat(_ shape: Shape, _ elements: [XMLElement]) throws(ServiceError) -> Node? {
    guard let element = shape.element else { return nil }
    if shape.kind == .list {
      var nodes: [Node] = []
      for child in elements { nodes.append(try value(element, child)) }
      return Node(nodes)
    }
    return try map(shape, elements)
  }

  /// One value from its element.
  func value(_ reference: ShapeReference, _ element: XMLElement) throws(ServiceError) -> Node {
    let shape = model.shapes[reference.shape]
    switch shape.kind {
    case .structure: return Node(.object(try members(of: shape, in: element)))
    case .list:
      guard let item = shape.element else { return [] }
      var nodes: [Node] = []
      for child in element.children
      where child.isNamed(item.wireName ?? "member") || model.wireProtocol == .ec2 {
        nodes.append(try value(item, child))
      }
      return Node(nodes)
    case .map: return try map(shape, element.children)
    case .string where shape.name == Self.policyShape: return Self.policy(element.text) ?? Node(element.text)
    default:
      guard let node = ScalarText.node(element.text, shape.kind, timestamps) else {
        throw ServiceError(
          "MalformedXML", "`\(element.text)` in \(element.name) is not a valid \(shape.kind.rawValue)")
      }
      return node
    }
  }

  private func map(_ shape: Shape, _ entries: [XMLElement]) throws(ServiceError) -> Node {
    guard let key = shape.key, let item = shape.element else { return [:] }
    var members: [Node.Member] = []
    for entry in entries {
      guard let name = entry[key.wireName ?? "key"]?.text, let child = entry[item.wireName ?? "value"] else {
        continue
      }
      members.append(Node.Member(key: name, value: try value(item, child)))
    }
    return Node(.object(members))
  }

  /// IAM's policy documents come percent-encoded; AWS's clients in Python hand them over as documents (botocore's
  /// `json_decode_policies`).
  private static let policyShape = "policyDocumentType"

  private static func policy(_ text: String) -> Node? {
    let decoded = PercentEncoding.decode(text)
    guard let node = try? JSON.parse(SourceText(name: "policy", text: decoded)), node.members != nil else {
      return nil
    }
    return node
  }
}
