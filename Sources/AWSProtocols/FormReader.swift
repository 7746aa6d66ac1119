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

  /// A name with its value; the names below it are chained from the last to the first, by their places; 0, the root's, ends a
  /// chain, for the root stands below nothing.
  private struct Item {
    var name: String
    var value: String?
    var lastChild = FormTree.root
    var previous = FormTree.root
  }

  private var items: [Item]

  /// The tree of encoded forms: `a=b&c.d=e`, `+` for blanks.
  init(query: Substring?, body: [UInt8]) {
    items = []
    items.reserveCapacity(8)
    items.append(Item(name: ""))
    if let query { read(query.utf8.span) }
    read(body.span)
  }

  private mutating func read(_ form: Span<UInt8>) {
    var start = 0
    var equals = -1
    var isEncoded = false
    for index in form.indices {
      switch form[index] {
      case 0x26:
        insert(form.extracting(start..<index), equals - start, isEncoded)
        (start, equals, isEncoded) = (index + 1, -1, false)
      case 0x3D: if equals < start { equals = index }
      case 0x25, 0x2B: isEncoded = true
      default: break
      }
    }
    insert(form.extracting(start...), equals - start, isEncoded)
  }

  /// Reads one pair, whose `=` stands at a place; where that is below 0 there is none.
  private mutating func insert(_ pair: Span<UInt8>, _ equals: Int, _ isEncoded: Bool) {
    guard !pair.isEmpty else { return }
    let name = Self.decode(equals < 0 ? pair : pair.extracting(..<equals), isEncoded)
    insert(name, equals < 0 ? "" : Self.decode(pair.extracting((equals + 1)...), isEncoded))
  }

  /// Most names and values hold nothing that is encoded.
  private static func decode(_ bytes: Span<UInt8>, _ isEncoded: Bool) -> String {
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    return isEncoded ? PercentEncoding.decode(text, plusIsSpace: true) : text
  }

  private mutating func insert(_ name: String, _ value: String) {
    let bytes = name.utf8.span
    var depth = 1
    for index in bytes.indices where bytes[index] == 0x2E { depth += 1 }
    guard depth <= Self.deepest else { return }
    var place = Self.root
    if depth > 1 {
      var rest = name[...]
      while depth > 1, let end = rest.utf8.firstIndex(of: 0x2E) {
        place = child(String(rest[..<end]), of: place)
        rest = rest[rest.utf8.index(after: end)...]
        depth -= 1
      }
      place = child(String(rest), of: place)
    } else {
      place = child(name, of: place)
    }
    items[place].value = value
  }

  /// The place of a name below another, made where it is new.
  private mutating func child(_ name: String, of place: Int) -> Int {
    if let known = item(name, below: place) { return known }
    items.append(Item(name: name, previous: items[place].lastChild))
    items[place].lastChild = items.count - 1
    return items.count - 1
  }

  func value(at place: Int) -> String? { items[place].value }

  func find(_ name: String, below place: Int) -> Int? {
    guard name.utf8.contains(0x2E) else { return item(name, below: place) }
    return name.split(separator: ".").reduce(Int?.some(place)) { place, word in
      place.flatMap { item(String(word), below: $0) }
    }
  }

  /// The last one is the likeliest: clients write members of one parent one after the other.
  private func item(_ name: String, below place: Int) -> Int? {
    var next = items[place].lastChild
    while next != Self.root {
      if items[next].name == name { return next }
      next = items[next].previous
    }
    return nil
  }

  /// The elements of a list in the order of their numbers; gaps don't matter.
  func numbered(below place: Int) -> [Int] {
    var found: [(number: Int, place: Int)] = []
    var next = items[place].lastChild
    while next != Self.root {
      if let number = Int(items[next].name) { found.append((number, next)) }
      next = items[next].previous
    }
    return found.sorted { $0.number < $1.number }.map(\.place)
  }
}
