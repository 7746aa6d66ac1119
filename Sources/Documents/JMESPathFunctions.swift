import Diagnostics

extension JMESPathEvaluator {
  /// The kinds of arguments that a function takes; the last one of `repeating` functions may stand any number of times.
  private enum Kind: String {
    case any, number, string, array, object, reference
    case arrayOfNumbers = "array of numbers"
    case arrayOfStrings = "array of strings"
    case sortable = "array of numbers or of strings"
    case arrayOrString = "array or string"
    case sized = "string, array or object"
  }

  private static let signatures: [String: (kinds: [Kind], repeating: Bool)] = [
    "abs": ([.number], false), "avg": ([.arrayOfNumbers], false), "ceil": ([.number], false),
    "contains": ([.arrayOrString, .any], false), "ends_with": ([.string, .string], false),
    "floor": ([.number], false), "join": ([.string, .arrayOfStrings], false), "keys": ([.object], false),
    "length": ([.sized], false), "map": ([.reference, .array], false), "max": ([.sortable], false),
    "max_by": ([.array, .reference], false), "merge": ([.object], true), "min": ([.sortable], false),
    "min_by": ([.array, .reference], false), "not_null": ([.any], true), "reverse": ([.arrayOrString], false),
    "sort": ([.sortable], false), "sort_by": ([.array, .reference], false),
    "starts_with": ([.string, .string], false), "sum": ([.arrayOfNumbers], false),
    "to_array": ([.any], false),
    "to_number": ([.any], false), "to_string": ([.any], false), "type": ([.any], false),
    "values": ([.object], false),
  ]

  func call(_ name: String, _ values: [JMESPathValue], column: Int) throws(Diagnostic) -> Node {
    guard let signature = Self.signatures[name] else {
      let nearest = NearestName.of(name, among: Self.signatures.keys.sorted())
      throw fail(
        name, column, "jmespath.unknown-function", "there is no function `\(name)`",
        hint: nearest.map { "did you mean `\($0)`?" })
    }
    let kinds = signature.kinds
    guard signature.repeating ? values.count >= kinds.count : values.count == kinds.count else {
      let count = kinds.count == 1 ? "1 value" : "\(kinds.count) values"
      let wanted = signature.repeating ? "at least \(count)" : count
      throw fail(
        name, column, "jmespath.argument-count", "`\(name)` takes \(wanted) and is given \(values.count)")
    }
    for (index, value) in values.enumerated() {
      let kind = kinds[min(index, kinds.count - 1)]
      if !Self.fits(value, kind) {
        throw fail(
          name, column, "jmespath.argument-kind",
          "`\(name)` takes \(Self.article(kind.rawValue)) and is given \(Self.describe(value))")
      }
    }
    return try result(name, values, column: column)
  }

  private func fail(
    _ name: String, _ column: Int, _ code: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    let source = SourceText(name: "query", text: text)
    let range = SourceRange(
      source.location(line: 1, column: column + 1),
      source.location(line: 1, column: column + 1 + name.unicodeScalars.count))
    return Diagnostic(code: code, message, in: source, at: range, hint: hint)
  }

  private static func article(_ kind: String) -> String {
    switch kind {
    case "any": "any value"
    case "reference": "an expression behind `&`"
    default: ("aeiou".contains(kind.prefix(1)) ? "an " : "a ") + kind
    }
  }

  private static func describe(_ value: JMESPathValue) -> String {
    switch value {
    case .reference: "an expression"
    case .node(let node): node.elements != nil ? "an array" : node.kindName
    }
  }

  private static func fits(_ value: JMESPathValue, _ kind: Kind) -> Bool {
    guard case .node(let node) = value else { return kind == .reference }
    let elements = node.elements
    switch kind {
    case .any: return true
    case .number: return node.double != nil
    case .string: return node.string != nil
    case .array: return elements != nil
    case .object: return node.members != nil
    case .reference: return false
    case .arrayOfNumbers: return elements?.allSatisfy { $0.double != nil } ?? false
    case .arrayOfStrings: return elements?.allSatisfy { $0.string != nil } ?? false
    case .sortable:
      return elements.map { all in
        all.allSatisfy { $0.double != nil } || all.allSatisfy { $0.string != nil }
      } ?? false
    case .arrayOrString: return elements != nil || node.string != nil
    case .sized: return elements != nil || node.string != nil || node.members != nil
    }
  }

  private func result(_ name: String, _ values: [JMESPathValue], column: Int) throws(Diagnostic) -> Node {
    let first = values[0].plain
    let second = values.count > 1 ? values[1].plain : nil
    switch name {
    case "abs": return Self.number(first) { $0 < 0 ? -$0 : $0 }
    case "ceil": return Self.whole(first.double?.rounded(.up))
    case "floor": return Self.whole(first.double?.rounded(.down))
    case "avg":
      guard let all = first.elements, !all.isEmpty else { return nil }
      let sum = all.reduce(0.0) { $0 + ($1.double ?? 0) }
      return Node(.number("\(sum / Double(all.count))"))
    case "sum": return Self.sum(first.elements ?? [])
    case "contains":
      if let text = first.string { return Node(second.string.map { text.hasText($0) } ?? false) }
      return Node(first.elements?.contains { Self.same($0, second) } ?? false)
    case "starts_with": return Node(Self.has(first, prefix: second))
    case "ends_with": return Node(Self.has(first, suffix: second))
    case "join":
      return Node((second.elements ?? []).compactMap(\.string).joined(separator: first.string ?? ""))
    case "keys": return Node((first.members ?? []).map(\.key))
    case "values": return Node((first.members ?? []).map(\.value))
    case "length":
      return Node(first.elements?.count ?? first.members?.count ?? first.string?.unicodeScalars.count ?? 0)
    case "merge":
      var members: [Node.Member] = []
      for member in values.flatMap({ $0.plain.members ?? [] }) {
        if let index = members.firstIndex(where: { $0.key == member.key }) {
          members[index] = member
        } else {
          members.append(member)
        }
      }
      return Node(.object(members))
    case "not_null": return values.map(\.plain).first { !$0.isNull } ?? nil
    case "reverse":
      if let text = first.string { return Node(String(text.reversed())) }
      return Node(Array((first.elements ?? []).reversed()))
    case "sort": return Node(Self.sorted(first.elements ?? []) { $0 })
    case "max": return (first.elements ?? []).max(by: Self.less) ?? nil
    case "min": return (first.elements ?? []).min(by: Self.less) ?? nil
    case "map":
      guard case .reference(let expression) = values[0] else { return nil }
      var mapped: [Node] = []
      for element in second.elements ?? [] { mapped.append(try node(of: expression, at: element)) }
      return Node(mapped)
    case "sort_by", "max_by", "min_by":
      guard case .reference(let expression) = values[1] else { return nil }
      return try by(name, first.elements ?? [], expression, column: column)
    case "to_array": return first.elements != nil ? first : Node([first])
    case "to_string": return first.string != nil ? first : Node(JSON.compact(first))
    case "to_number":
      if let text = first.string { return Self.parsedNumber(text) }
      return first.double != nil ? first : nil
    default: return Node(Self.typeName(first))
    }
  }

  /// Sorts, or picks the greatest or least, by what an expression gives for each element.
  private func by(
    _ name: String, _ elements: [Node], _ expression: JMESPathExpression, column: Int
  ) throws(Diagnostic) -> Node {
    var keyed: [(key: Node, element: Node)] = []
    for element in elements { keyed.append((try node(of: expression, at: element), element)) }
    guard keyed.allSatisfy({ $0.key.double != nil }) || keyed.allSatisfy({ $0.key.string != nil }) else {
      throw fail(
        name, column, "jmespath.argument-kind",
        "`\(name)` needs a number for each element, or a string for each")
    }
    switch name {
    case "sort_by": return Node(Self.sorted(keyed) { $0.key }.map(\.element))
    case "max_by": return keyed.max { Self.less($0.key, $1.key) }?.element ?? nil
    default: return keyed.min { Self.less($0.key, $1.key) }?.element ?? nil
    }
  }

  /// A stable sort: equals stay in their order.
  private static func sorted<Element>(_ elements: [Element], key: (Element) -> Node) -> [Element] {
    elements.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      if less(a, b) { return true }
      return less(b, a) ? false : left.offset < right.offset
    }.map(\.element)
  }

  private static func less(_ left: Node, _ right: Node) -> Bool {
    if let a = left.double, let b = right.double { return a < b }
    guard let a = left.string, let b = right.string else { return false }
    return a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
  }

  private static func number(_ node: Node, _ change: (Double) -> Double) -> Node {
    if let int = node.int, int > Int.min { return Node(int < 0 ? -int : int) }
    return node.double.map { Node(.number("\(change($0))")) } ?? nil
  }

  private static func whole(_ value: Double?) -> Node {
    guard let value else { return nil }
    return Int(exactly: value).map { Node($0) } ?? Node(.number("\(value)"))
  }

  private static func sum(_ elements: [Node]) -> Node {
    var total = 0
    for element in elements {
      guard let int = element.int else {
        return Node(.number("\(elements.reduce(0.0) { $0 + ($1.double ?? 0) })"))
      }
      let (next, overflow) = total.addingReportingOverflow(int)
      if overflow { return Node(.number("\(elements.reduce(0.0) { $0 + ($1.double ?? 0) })")) }
      total = next
    }
    return Node(total)
  }

  private static func parsedNumber(_ text: String) -> Node {
    do throws(Diagnostic) {
      let node = try JSON.parse(SourceText(name: "number", text: text))
      return node.double != nil ? node : nil
    } catch { return nil }
  }

  private static func has(_ node: Node, prefix: Node) -> Bool {
    guard let text = node.string, let prefix = prefix.string else { return false }
    return text.utf8.starts(with: prefix.utf8)
  }

  private static func has(_ node: Node, suffix: Node) -> Bool {
    guard let text = node.string, let suffix = suffix.string else { return false }
    return text.utf8.reversed().starts(with: suffix.utf8.reversed())
  }

  private static func typeName(_ node: Node) -> String {
    switch node.content {
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }
}

extension String {
  /// Whether another text stands somewhere in this one, compared byte by byte.
  fileprivate func hasText(_ other: String) -> Bool {
    let (text, part) = (Array(utf8), Array(other.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
