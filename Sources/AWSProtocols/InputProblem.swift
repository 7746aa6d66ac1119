public import Documents

/// Something about an input that its shapes forbid.
public struct InputProblem: Sendable, Hashable {
  /// What is wrong.
  public enum Rule: Sendable, Hashable {
    /// A required member is missing.
    case missing
    /// A member that the structure does not have; the valid names.
    case unknown(valid: [String])
    /// A value of another kind than this is wanted.
    case wrongType(wanted: Shape.Kind)
    /// Text or a list shorter than this.
    case tooShort(minimum: Int)
    /// Text or a list longer than this.
    case tooLong(maximum: Int)
    /// A number below this.
    case tooSmall(minimum: Int)
    /// A number above this.
    case tooLarge(maximum: Int)
    /// Text that is none of these.
    case notAmong([String])
  }

  /// The members and indices (from 0) that lead to the value.
  public var path: [String]
  /// What is wrong.
  public var rule: Rule
  /// The value; nil where it is missing.
  public var value: Node?

  /// The service's own sentence, as `ValidationError` and `ValidationException` hold it.
  public var serviceText: String {
    let place = path.map { Int($0).map { "\($0 + 1).member" } ?? $0.prefix(1).lowercased() + $0.dropFirst() }
      .joined(separator: ".")
    let shown = value.map { node in node.string.map { "'\($0)'" } ?? "'\(JSON.compact(node))'" } ?? "null"
    return "Value \(shown) at '\(place)' failed to satisfy constraint: Member must \(constraint)"
  }

  private var constraint: String {
    switch rule {
    case .missing: "not be null"
    case .unknown: "be known"
    case .wrongType(let wanted): "be of type \(wanted.rawValue)"
    case .tooShort(let minimum): "have length greater than or equal to \(minimum)"
    case .tooLong(let maximum): "have length less than or equal to \(maximum)"
    case .tooSmall(let minimum): "have value greater than or equal to \(minimum)"
    case .tooLarge(let maximum): "have value less than or equal to \(maximum)"
    case .notAmong(let values): "satisfy enum value set: [\(values.joined(separator: ", "))]"
    }
  }

  /// Several problems as one sentence, as the services answer them; nil where there are none.
  public static func serviceMessage(_ problems: [InputProblem]) -> String? {
    guard !problems.isEmpty else { return nil }
    let count = "\(problems.count) validation error\(problems.count == 1 ? "" : "s") detected: "
    return count + problems.map(\.serviceText).joined(separator: "; ")
  }
}

extension ServiceModel {
  /// What is wrong with an input, by the limits of its shapes, in the order of the model; empty where nothing is.
  /// `missingFirst` puts what is missing in a structure before everything else in it, as botocore does.
  public func problems(
    with input: Node, for operation: Operation, missingFirst: Bool = false
  ) -> [InputProblem] {
    guard let shape = self.input(of: operation) else { return [] }
    if shape.members.isEmpty, let members = input.members, members.isEmpty { return [] }
    var check = InputCheck(model: self, asksFirstForMissing: missingFirst)
    check.structure(shape, input, path: [])
    return check.problems
  }
}

private struct InputCheck {
  let model: ServiceModel
  let asksFirstForMissing: Bool
  var problems: [InputProblem] = []

  mutating func structure(_ shape: Shape, _ node: Node, path: [String]) {
    guard let members = node.members else {
      report(path, .wrongType(wanted: .structure), node)
      return
    }
    func value(_ member: Member) -> Node? { node[member.name].flatMap { $0.isNull ? nil : $0 } }
    func isMissing(_ member: Member) -> Bool {
      member.isRequired && !member.isStream && value(member) == nil
    }
    if asksFirstForMissing {
      for member in shape.members where isMissing(member) { report(path + [member.name], .missing, nil) }
    }
    for member in members where shape.member(member.key) == nil {
      report(path + [member.key], .unknown(valid: shape.members.map(\.name)), member.value)
    }
    for member in shape.members {
      if let value = value(member) {
        check(member.value, value, path: path + [member.name])
      } else if isMissing(member), !asksFirstForMissing {
        report(path + [member.name], .missing, nil)
      }
    }
  }

  private mutating func check(_ reference: ShapeReference, _ node: Node, path: [String]) {
    let shape = model.shapes[reference.shape]
    switch shape.kind {
    case .structure: structure(shape, node, path: path)
    case .list:
      guard let elements = node.elements, let element = shape.element else {
        report(path, .wrongType(wanted: .list), node)
        return
      }
      length(shape, elements.count, node, path)
      for (index, item) in elements.enumerated() { check(element, item, path: path + [String(index)]) }
    case .map:
      guard let members = node.members, let element = shape.element else {
        report(path, .wrongType(wanted: .map), node)
        return
      }
      length(shape, members.count, node, path)
      for member in members { check(element, member.value, path: path + [member.key]) }
    case .string: text(shape, node, path)
    case .integer, .long, .double, .float: number(shape, node, path)
    case .boolean: if node.bool == nil { report(path, .wrongType(wanted: .boolean), node) }
    case .timestamp, .blob: break
    }
  }

  private mutating func text(_ shape: Shape, _ node: Node, _ path: [String]) {
    guard let text = node.string else {
      report(path, .wrongType(wanted: .string), node)
      return
    }
    length(shape, text.unicodeScalars.count, node, path)
    if !shape.enumeration.isEmpty, !shape.enumeration.contains(text) {
      report(path, .notAmong(shape.enumeration), node)
    }
  }

  private mutating func number(_ shape: Shape, _ node: Node, _ path: [String]) {
    guard let value = node.double else {
      report(path, .wrongType(wanted: shape.kind), node)
      return
    }
    if let minimum = shape.minimum, value < minimum { report(path, .tooSmall(minimum: Int(minimum)), node) }
    if let maximum = shape.maximum, value > maximum { report(path, .tooLarge(maximum: Int(maximum)), node) }
  }

  private mutating func length(_ shape: Shape, _ count: Int, _ node: Node, _ path: [String]) {
    if let minimum = shape.minimum, Double(count) < minimum {
      report(path, .tooShort(minimum: Int(minimum)), node)
    }
    if let maximum = shape.maximum, Double(count) > maximum {
      report(path, .tooLong(maximum: Int(maximum)), node)
    }
  }

  private mutating func report(_ path: [String], _ rule: InputProblem.Rule, _ value: Node?) {
    problems.append(InputProblem(path: path, rule: rule, value: value))
  }
}
