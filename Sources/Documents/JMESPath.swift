public import Diagnostics

/// A JMESPath expression: the query language of `--query`, with all its functions.
///
/// Source: the JMESPath specification (jmespath.org), including the older literals that the AWS CLI still takes.
public struct JMESPath: Sendable, Hashable {
  /// The expression as written.
  public let text: String
  let root: JMESPathExpression

  /// Reads an expression. Throws a diagnostic whose column counts in the expression.
  public init(_ text: String) throws(Diagnostic) {
    self.text = text
    var parser = try JMESPathParser(text)
    root = try parser.expression()
  }

  /// What the expression selects from a document; `null` where it selects nothing. Throws for a function that is given
  /// values of a kind it does not take.
  public func search(_ document: Node) throws(Diagnostic) -> Node {
    try JMESPathEvaluator(text: text).value(of: root, at: document).plain
  }

  /// Whether a value counts as true: everything but `null`, `false` and what is empty.
  public static func isTrue(_ node: Node) -> Bool {
    switch node.content {
    case .null: false
    case .bool(let value): value
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    case .number: true
    }
  }

  /// The columns that `--query` chooses where it ends in a list of named ones, in their order: `[].{Name: a, Id: b}`.
  public var columnNames: [String]? { root.columnNames }
}

/// One node of the expression tree.
indirect enum JMESPathExpression: Sendable, Hashable {
  enum Comparison: String, Sendable { case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual }

  struct NamedExpression: Sendable, Hashable {
    var name: String
    var value: JMESPathExpression
  }

  case current
  case field(String)
  case index(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  /// The right side is asked of what the left side gives: `a.b`, `a[0]`, `a | b`.
  case chain(JMESPathExpression, JMESPathExpression)
  case listProjection(JMESPathExpression, JMESPathExpression)
  case valueProjection(JMESPathExpression, JMESPathExpression)
  case filter(JMESPathExpression, JMESPathExpression, condition: JMESPathExpression)
  case flatten(JMESPathExpression)
  case or(JMESPathExpression, JMESPathExpression)
  case and(JMESPathExpression, JMESPathExpression)
  case not(JMESPathExpression)
  case compare(Comparison, JMESPathExpression, JMESPathExpression)
  case call(String, [JMESPathExpression], column: Int)
  case reference(JMESPathExpression)
  case list([JMESPathExpression])
  case object([NamedExpression])
  case literal(Node)

  var columnNames: [String]? {
    switch self {
    case .object(let members): members.map(\.name)
    case .chain(_, let right), .listProjection(_, let right), .valueProjection(_, let right),
      .filter(_, let right, _):
      right.columnNames
    default: nil
    }
  }
}
