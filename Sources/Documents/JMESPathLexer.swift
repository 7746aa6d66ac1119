import Diagnostics

/// A token of an expression with the column, from 0, at which it begins.
struct JMESPathToken: Hashable {
  enum Kind: Hashable {
    case end, identifier(String), quoted(String), literal(Node), number(Int)
    case dot, star, filter, flatten, leftBracket, rightBracket, leftBrace, rightBrace, leftParenthesis
    case rightParenthesis, comma, colon, pipe, or, and, not, current, reference
    case comparison(JMESPathExpression.Comparison)

    /// How strongly the token binds what stands before it.
    var power: Int {
      switch self {
      case .pipe: 1
      case .or: 2
      case .and: 3
      case .comparison: 5
      case .flatten: 9
      case .star: 20
      case .filter: 21
      case .dot: 40
      case .not: 45
      case .leftBrace: 50
      case .leftBracket: 55
      case .leftParenthesis: 60
      default: 0
      }
    }
  }

  var kind: Kind
  var start: Int
  var end: Int
}

struct JMESPathLexer {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private var position = 0

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  mutating func tokens() throws(Diagnostic) -> [JMESPathToken] {
    var tokens: [JMESPathToken] = []
    while position < scalars.count {
      let start = position
      if let kind = try token() { tokens.append(JMESPathToken(kind: kind, start: start, end: position)) }
    }
    tokens.append(JMESPathToken(kind: .end, start: scalars.count, end: scalars.count))
    return tokens
  }

  private mutating func token() throws(Diagnostic) -> JMESPathToken.Kind? {
    let start = position
    let scalar = scalars[position]
    position += 1
    switch scalar {
    case " ", "\t", "\n", "\r": return nil
    case ".": return .dot
    case "*": return .star
    case "]": return .rightBracket
    case "{": return .leftBrace
    case "}": return .rightBrace
    case "(": return .leftParenthesis
    case ")": return .rightParenthesis
    case ",": return .comma
    case ":": return .colon
    case "@": return .current
    case "[":
      if take("]") { return .flatten }
      return take("?") ? .filter : .leftBracket
    case "|": return take("|") ? .or : .pipe
    case "&": return take("&") ? .and : .reference
    case "!": return take("=") ? .comparison(.notEqual) : .not
    case "<": return .comparison(take("=") ? .lessOrEqual : .less)
    case ">": return .comparison(take("=") ? .greaterOrEqual : .greater)
    case "=":
      guard take("=") else { throw fail("a single `=`", from: start, hint: "a comparison is written `==`") }
      return .comparison(.equal)
    case "\"":
      return .quoted(try json(from: start, "\"" + delimited(by: "\"", from: start, keep: true) + "\""))
    case "'": return .literal(Node(try delimited(by: "'", from: start, keep: false)))
    case "`": return .literal(try literal(from: start))
    case "-", "0"..."9":
      while position < scalars.count, ("0"..."9").contains(scalars[position]) { position += 1 }
      var digits = String.UnicodeScalarView()
      digits.append(contentsOf: scalars[start..<position])
      guard let number = Int(String(digits)) else { throw fail("a number that is none", from: start) }
      return .number(number)
    case _ where isIdentifierStart(scalar):
      while position < scalars.count, isIdentifierPart(scalars[position]) { position += 1 }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: scalars[start..<position])
      return .identifier(String(name))
    default:
      throw fail(
        "`\(scalar)` does not belong in an expression", from: start,
        hint: scalar == "#" ? nil : "names with other characters stand in double quotes")
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }

  private func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: false
    }
  }

  private func isIdentifierPart(_ scalar: Unicode.Scalar) -> Bool {
    isIdentifierStart(scalar) || ("0"..."9").contains(scalar)
  }

  /// Text up to the closing delimiter. A backslash before the delimiter is dropped unless `keep` wants escapes as they are.
  private mutating func delimited(by end: Unicode.Scalar, from start: Int, keep: Bool) throws(Diagnostic)
    -> String
  {
    var result = String.UnicodeScalarView()
    while position < scalars.count {
      let scalar = scalars[position]
      position += 1
      if scalar == end { return String(result) }
      if scalar == "\\", position < scalars.count {
        let next = scalars[position]
        position += 1
        if keep || next != end { result.append(scalar) }
        result.append(next)
      } else {
        result.append(scalar)
      }
    }
    throw fail("a `\(end)` without its closing one", from: start)
  }

  private func json(from start: Int, _ json: String) throws(Diagnostic) -> String {
    guard let name = Self.parsed(json)?.string else {
      throw fail("a quoted name with a bad escape", from: start)
    }
    return name
  }

  /// A literal in backticks: JSON, or, as older expressions have it, plain text that stands for a string.
  private mutating func literal(from start: Int) throws(Diagnostic) -> Node {
    var text = Substring(try delimited(by: "`", from: start, keep: false))
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    if let node = Self.parsed(String(text)) { return node }
    if let node = Self.parsed("\"\(text)\"") { return node }
    throw fail(
      "a literal that is no JSON", from: start, hint: "a string is written 'like this'")
  }

  private static func parsed(_ json: String) -> Node? {
    do throws(Diagnostic) {
      return try JSON.parse(SourceText(name: "literal", text: json))
    } catch { return nil }
  }

  func fail(
    _ message: String, code: String = "jmespath.syntax", from start: Int, to end: Int? = nil,
    hint: String? = nil
  ) -> Diagnostic {
    let source = SourceText(name: "query", text: text)
    let range = SourceRange(
      source.location(line: 1, column: start + 1), source.location(line: 1, column: (end ?? position) + 1))
    return Diagnostic(code: code, message, in: source, at: range, hint: hint)
  }
}
