import AWSProtocols
import Documents
import Effects

/// Random values of a shape, of the kind that its protocol can carry: no empty lists where the wire has no form for them.
struct RandomDocuments {
  let model: ServiceModel
  var random: SeededRandom

  mutating func document(_ shape: Shape) -> Node {
    var members: [Node.Member] = []
    for member in shape.members where !member.isStream {
      guard member.isRequired || member.name == shape.payload || random.next() % 3 == 0 else { continue }
      guard let value = value(member.value, depth: 0, field: member.wirePlace) else { continue }
      members.append(Node.Member(key: member.name, value: value))
    }
    return Node(.object(members))
  }

  private mutating func value(_ reference: ShapeReference, depth: Int, field: Member.WirePlace) -> Node? {
    let shape = model.shape(reference)
    switch shape.kind {
    case .structure:
      guard depth < 5 else { return nil }
      var members: [Node.Member] = []
      for member in shape.members where random.next() % 3 == 0 || member.isRequired {
        guard let value = value(member.value, depth: depth + 1, field: .body) else { continue }
        members.append(Node.Member(key: member.name, value: value))
      }
      return members.isEmpty ? Node?.none : Node(.object(members))
    case .list:
      guard let element = shape.element else { return nil }
      let nodes = (0..<Int(1 + random.next() % 3)).compactMap { _ in
        value(element, depth: depth + 1, field: field == .body ? .body : .word)
      }
      return nodes.isEmpty ? Node?.none : Node(nodes)
    case .map:
      guard let element = shape.element else { return nil }
      let node = value(element, depth: depth + 1, field: field)
      return node.map { Node(.object([Node.Member(key: "key-\(random.next() % 9)", value: $0)])) }
    case .boolean: return Node(random.next() % 2 == 0)
    case .integer, .long: return Node(Int(random.next() % 100_000))
    case .double, .float: return Node(.number("\(random.next() % 1000).5"))
    case .timestamp: return Node(Timestamp(seconds: Int64(random.next() % 2_000_000_000)).iso8601)
    case .blob: return "aGVsbG8="
    case .string:
      if let choice = shape.enumeration.randomElement(using: &random) { return Node(choice) }
      return Node(text(field))
    }
  }

  private mutating func text(_ field: Member.WirePlace) -> String {
    let pieces =
      switch field {
      case .body:
        ["", " ", "&", "<a>", "\"", "é", "😂", "+", "=", "%41", "/", ".", "\n", "\r\n", "word", "a;b"]
      case .line: ["&", "<", "\"", "+", "=", "%41", "/", "word", "?", "#"]
      case .word: ["word", "a", "b-c"]
      }
    let count = field == .body ? random.next() % 4 : 1 + random.next() % 3
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }
}

extension Member {
  enum WirePlace { case body, line, word }

  /// What text may stand where the member stands.
  var wirePlace: WirePlace {
    if name == "Bucket" { return .word }
    return isOutsideBody ? .line : .body
  }
}
