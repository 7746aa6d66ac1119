import Diagnostics

/// What an expression gives: a document's node, or an expression that a function will use (`&field`).
enum JMESPathValue {
  case node(Node)
  case reference(JMESPathExpression)

  /// The node; `null` for an expression, which no document can hold.
  var plain: Node { if case .node(let node) = self { node } else { nil } }
}

struct JMESPathEvaluator {
  let text: String

  func node(of expression: JMESPathExpression, at current: Node) throws(Diagnostic) -> Node {
    try value(of: expression, at: current).plain
  }

  func value(of expression: JMESPathExpression, at current: Node) throws(Diagnostic) -> JMESPathValue {
    switch expression {
    case .reference(let inner): return .reference(inner)
    case .call(let name, let arguments, let column):
      var values: [JMESPathValue] = []
      for argument in arguments { values.append(try value(of: argument, at: current)) }
      return .node(try call(name, values, column: column))
    default: return .node(try plain(expression, at: current))
    }
  }

  private func plain(_ expression: JMESPathExpression, at current: Node) throws(Diagnostic) -> Node {
    switch expression {
    case .current: return current
    case .literal(let node): return node
    case .field(let name): return current[name] ?? nil
    case .index(let index):
      guard let elements = current.elements else { return nil }
      return current[index < 0 ? index + elements.count : index] ?? nil
    case .slice(let start, let stop, let step):
      guard let elements = current.elements else { return nil }
      return Node(Self.slice(elements, start, stop, step ?? 1))
    case .chain(let left, let right):
      return try node(of: right, at: try node(of: left, at: current))
    case .listProjection(let left, let right):
      guard let elements = try node(of: left, at: current).elements else { return nil }
      return try project(elements, right)
    case .valueProjection(let left, let right):
      guard let members = try node(of: left, at: current).members else { return nil }
      return try project(members.map(\.value), right)
    case .filter(let left, let right, let condition):
      guard let elements = try node(of: left, at: current).elements else { return nil }
      var kept: [Node] = []
      for element in elements where JMESPath.isTrue(try node(of: condition, at: element)) {
        kept.append(element)
      }
      return try project(kept, right)
    case .flatten(let inner):
      guard let elements = try node(of: inner, at: current).elements else { return nil }
      return Node(elements.flatMap { $0.elements ?? [$0] })
    case .or(let left, let right):
      let first = try node(of: left, at: current)
      return JMESPath.isTrue(first) ? first : try node(of: right, at: current)
    case .and(let left, let right):
      let first = try node(of: left, at: current)
      return JMESPath.isTrue(first) ? try node(of: right, at: current) : first
    case .not(let inner): return Node(!JMESPath.isTrue(try node(of: inner, at: current)))
    case .compare(let comparison, let left, let right):
      return compare(comparison, try node(of: left, at: current), try node(of: right, at: current))
    case .list(let elements):
      if current.isNull { return nil }
      var values: [Node] = []
      for element in elements { values.append(try node(of: element, at: current)) }
      return Node(values)
    case .object(let members):
      if current.isNull { return nil }
      var result: [Node.Member] = []
      for member in members {
        result.removeAll { $0.key == member.name }
        result.append(Node.Member(key: member.name, value: try node(of: member.value, at: current)))
      }
      return Node(.object(result))
    case .call, .reference: return try value(of: expression, at: current).plain
    }
  }

  private func project(_ elements: [Node], _ right: JMESPathExpression) throws(Diagnostic) -> Node {
    var result: [Node] = []
    for element in elements {
      let value = try node(of: right, at: element)
      if !value.isNull { result.append(value) }
    }
    return Node(result)
  }

  private func compare(_ comparison: JMESPathExpression.Comparison, _ left: Node, _ right: Node) -> Node {
    switch comparison {
    case .equal: return Node(Self.same(left, right))
    case .notEqual: return Node(!Self.same(left, right))
    default:
      guard let a = left.double, let b = right.double else { return nil }
      switch comparison {
      case .less: return Node(a < b)
      case .lessOrEqual: return Node(a <= b)
      case .greater: return Node(a > b)
      default: return Node(a >= b)
      }
    }
  }

  /// Whether two values are equal, their places in the text aside; numbers by value, objects in any order.
  static func same(_ left: Node, _ right: Node) -> Bool {
    switch (left.content, right.content) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.number(let a), .number(let b)): a == b || left.double == right.double
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy { same($0, $1) }
    case (.object(let a), .object(let b)):
      a.count == b.count
        && a.allSatisfy { member in right[member.key].map { same(member.value, $0) } ?? false }
    default: false
    }
  }

  /// Python's rules of slices, which the specification takes over.
  private static func slice(_ elements: [Node], _ start: Int?, _ stop: Int?, _ step: Int) -> [Node] {
    let count = elements.count
    func bound(_ value: Int?, _ whenAbsent: Int) -> Int {
      guard let value else { return whenAbsent }
      let absolute = value < 0 ? (value < -count ? -1 : value + count) : value
      return step > 0 ? min(max(absolute, 0), count) : min(max(absolute, -1), count - 1)
    }
    var index = bound(start, step > 0 ? 0 : count - 1)
    let end = bound(stop, step > 0 ? count : -1)
    var result: [Node] = []
    while step > 0 ? index < end : index > end {
      if elements.indices.contains(index) { result.append(elements[index]) }
      let (next, overflow) = index.addingReportingOverflow(step)
      if overflow { break }
      index = next
    }
    return result
  }
}
