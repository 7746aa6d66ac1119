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

  /// A name with its value; the names below it are chained from the last to the first.
  private struct Item {
    var name: Substring
    var value: String?
    var lastChild: Int?
    var previous: Int?
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
    while start < form.count {
      var equals: Int?
      var end = start
      while end < form.count, form[end] != 0x26 {
        if form[end] == 0x3D, equals == nil { equals = end }
        end += 1
      }
      if end > start {
        let value = equals.map { Self.decode(form.extracting(($0 + 1)..<end)) } ?? ""
        insert(Self.decode(form.extracting(start..<(equals ?? end))), value)
      }
      start = end + 1
    }
  }

  /// Most names and values hold nothing that is encoded.
  private static func decode(_ bytes: Span<UInt8>) -> String {
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    for index in bytes.indices where bytes[index] == 0x25 || bytes[index] == 0x2B {
      return PercentEncoding.decode(text, plusIsSpace: true)
    }
    return text
  }

  private mutating func insert(_ name: String, _ value: String) {
    let bytes = name.utf8.span
    var depth = 1
    for index in bytes.indices where bytes[index] == 0x2E { depth += 1 }
    guard depth <= Self.deepest else { return }
    var place = Self.root
    var rest = name[...]
    while depth > 1, let end = rest.utf8.firstIndex(of: 0x2E) {
      place = child(rest[..<end], of: place)
      rest = rest[rest.utf8.index(after: end)...]
      depth -= 1
    }
    items[child(rest, of: place)].value = value
  }

  /// The place of a name below another, made where it is new.
  private mutating func child(_ name: Substring, of place: Int) -> Int {
    if let known = item(name, below: place) { return known }
    items.append(Item(name: name, previous: items[place].lastChild))
    items[place].lastChild = items.count - 1
    return items.count - 1
  }

  func value(at place: Int) -> String? { items[place].value }

  func find(_ name: String, below place: Int) -> Int? {
    guard name.utf8.contains(0x2E) else { return item(name[...], below: place) }
    return name.split(separator: ".").reduce(Int?.some(place)) { place, word in
      place.flatMap { item(word, below: $0) }
    }
  }

  /// The last one is the likeliest: clients write members of one parent one after the other.
  private func item(_ name: Substring, below place: Int) -> Int? {
    var next = items[place].lastChild
    while let index = next {
      if items[index].name == name { return index }
      next = items[index].previous
    }
    return nil
  }

  /// The elements of a list in the order of their numbers; gaps don't matter.
  func numbered(below place: Int) -> [Int] {
    var found: [(number: Int, place: Int)] = []
    var next = items[place].lastChild
    while let index = next {
      if let number = Int(items[index].name) { found.append((number, index)) }
      next = items[index].previous
    }
    return found.sorted { $0.number < $1.number }.map(\.place)
  }
}
