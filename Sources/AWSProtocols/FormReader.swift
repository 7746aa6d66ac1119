import Documents
import HTTPMessages

/// Reads inputs from forms. What the shapes don't know is left aside, as the services do.
struct FormReader {
  private let model: ServiceModel
  private let form: FormTree

  init(_ model: ServiceModel, _ form: FormTree) {
    self.model = model
    self.form = form
  }

  func input(_ operation: Operation) throws(ServiceError) -> Node {
    guard let index = operation.input else { return [:] }
    return try structure(model.shapes[index], at: FormTree.root)
  }

  private func structure(_ shape: Shape, at place: Int) throws(ServiceError) -> Node {
    var members: [Node.Member] = []
    for member in shape.members {
      guard let place = form.find(FormNames.member(member, model.wireProtocol), below: place),
        let value = try value(member.value, at: place)
      else { continue }
      members.append(Node.Member(key: member.name, value: value))
    }
    return Node(.object(members))
  }

  private func value(_ reference: ShapeReference, at place: Int) throws(ServiceError) -> Node? {
    let shape = model.shapes[reference.shape]
    switch shape.kind {
    case .structure: return try structure(shape, at: place)
    case .list: return try list(reference, shape, at: place)
    case .map: return try map(reference, shape, at: place)
    default:
      guard let text = form.value(at: place) else { return nil }
      guard let node = ScalarText.node(text, shape.kind) else { throw malformed(text, shape.kind) }
      return node
    }
  }

  private func list(_ reference: ShapeReference, _ shape: Shape, at place: Int) throws(ServiceError) -> Node?
  {
    guard let element = shape.element else { return nil }
    var base = place
    if model.wireProtocol == .query, !(shape.isFlat || reference.isFlat) {
      guard let inner = form.find(element.wireName ?? "member", below: place) else {
        return form.value(at: place) == "" ? Node([Node]()) : Node?.none
      }
      base = inner
    }
    var nodes: [Node] = []
    for place in form.numbered(below: base) {
      if let node = try value(element, at: place) { nodes.append(node) }
    }
    return Node(nodes)
  }

  private func map(_ reference: ShapeReference, _ shape: Shape, at place: Int) throws(ServiceError) -> Node? {
    guard let key = shape.key, let element = shape.element else { return nil }
    var base = place
    if !(shape.isFlat || reference.isFlat) {
      guard let inner = form.find("entry", below: place) else { return nil }
      base = inner
    }
    var members: [Node.Member] = []
    for place in form.numbered(below: base) {
      guard let name = form.find(key.wireName ?? "key", below: place).flatMap({ form.value(at: $0) }),
        let place = form.find(element.wireName ?? "value", below: place),
        let node = try value(element, at: place)
      else { continue }
      members.append(Node.Member(key: name, value: node))
    }
    return Node(.object(members))
  }

  private func malformed(_ text: String, _ kind: Shape.Kind) -> ServiceError {
    if model.wireProtocol == .ec2 {
      return ServiceError(
        "InvalidParameterValue", "Invalid value '\(text)' for a parameter of type \(kind.rawValue)")
    }
    return ServiceError("MalformedInput", "`\(text)` is not a valid \(kind.rawValue)")
  }
}

/// A form's dotted names as a tree, so that members are found without comparing every name with every shape.
struct FormTree {
  static let root = 0
  /// Names nested deeper than any shape are left aside.
  private static let deepest = 24

  private struct Item {
    var value: String?
    var names: [Substring] = []
    var places: [Int] = []
  }

  private var items = [Item()]

  /// The tree of an encoded form: `a=b&c.d=e`, `+` for blanks.
  init(_ forms: [Substring]) {
    for form in forms {
      for pair in form.utf8.split(separator: 0x26) {
        let end = pair.firstIndex(of: 0x3D) ?? pair.endIndex
        let value = end == pair.endIndex ? "" : Self.decode(pair[pair.index(after: end)...])
        insert(Self.decode(pair[..<end]), value)
      }
    }
  }

  /// Most names and values hold nothing that is encoded.
  private static func decode(_ bytes: Substring.UTF8View) -> String {
    let text = Substring(bytes)
    if bytes.contains(where: { $0 == 0x25 || $0 == 0x2B }) {
      return PercentEncoding.decode(text, plusIsSpace: true)
    }
    return String(text)
  }

  private mutating func insert(_ name: String, _ value: String) {
    let words = name.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard words.count <= Self.deepest else { return }
    var place = Self.root
    for word in words.map({ Substring($0) }) {
      if let next = find(word, below: place) {
        place = next
      } else {
        items.append(Item())
        items[place].names.append(word)
        items[place].places.append(items.count - 1)
        place = items.count - 1
      }
    }
    items[place].value = value
  }

  func value(at place: Int) -> String? { items[place].value }

  func find(_ name: some StringProtocol, below place: Int) -> Int? {
    if name.utf8.contains(0x2E) {
      return name.split(separator: ".").reduce(Int?.some(place)) { place, word in
        place.flatMap { find(word, below: $0) }
      }
    }
    // The last one is the likeliest: clients write members of one parent one after the other.
    guard let index = items[place].names.lastIndex(where: { $0 == name }) else { return nil }
    return items[place].places[index]
  }

  /// The elements of a list in the order of their numbers; gaps don't matter.
  func numbered(below place: Int) -> [Int] {
    zip(items[place].names, items[place].places)
      .compactMap { name, place in Int(name).map { (number: $0, place: place) } }
      .sorted { $0.number < $1.number }
      .map(\.place)
  }
}
