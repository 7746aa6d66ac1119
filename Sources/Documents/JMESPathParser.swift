import Diagnostics

/// A precedence-climbing parser of the specification's grammar.
struct JMESPathParser {
  /// Powers below this end the right side of a projection.
  private static let projectionStop = 10
  private static let deepest = 100
  private let lexer: JMESPathLexer
  private let tokens: [JMESPathToken]
  private var position = 0
  private var depth = 0

  init(_ text: String) throws(Diagnostic) {
    var lexer = JMESPathLexer(text)
    tokens = try lexer.tokens()
    self.lexer = lexer
  }

  mutating func expression() throws(Diagnostic) -> JMESPathExpression {
    let result = try expression(power: 0)
    guard peek == .end else { throw unexpected() }
    return result
  }

  private var token: JMESPathToken { tokens[min(position, tokens.count - 1)] }
  private var peek: JMESPathToken.Kind { token.kind }
  private func kind(ahead count: Int) -> JMESPathToken.Kind {
    tokens[min(position + count, tokens.count - 1)].kind
  }

  private func unexpected() -> Diagnostic {
    if peek == .end {
      return lexer.fail(
        "the expression ends too soon", code: "jmespath.incomplete", from: token.start, to: token.start + 1)
    }
    return lexer.fail(
      "this does not belong here", code: "jmespath.unexpected", from: token.start, to: token.end)
  }

  private mutating func expect(_ wanted: JMESPathToken.Kind) throws(Diagnostic) {
    guard peek == wanted else { throw unexpected() }
    position += 1
  }

  private mutating func expression(power: Int) throws(Diagnostic) -> JMESPathExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw lexer.fail("nested more than \(Self.deepest) levels deep", from: token.start, to: token.end)
    }
    var left = try prefix()
    while power < peek.power { left = try infix(left) }
    return left
  }

  // MARK: What begins an expression

  private mutating func prefix() throws(Diagnostic) -> JMESPathExpression {
    let first = token
    position += 1
    switch first.kind {
    case .literal(let node): return .literal(node)
    case .identifier(let name):
      if peek == .leftParenthesis {
        position += 1
        return try call(name, column: first.start)
      }
      return .field(name)
    case .quoted(let name):
      if peek == .leftParenthesis {
        throw lexer.fail("a function's name stands without quotes", from: first.start, to: first.end)
      }
      return .field(name)
    case .star: return .valueProjection(.current, try projected(power: 20))
    case .filter: return try filtered(.current)
    case .leftBrace: return try members()
    case .leftParenthesis:
      let inner = try expression(power: 0)
      try expect(.rightParenthesis)
      return inner
    case .flatten: return .listProjection(.flatten(.current), try projected(power: 9))
    case .not: return .not(try expression(power: 45))
    case .current: return .current
    case .reference: return .reference(try expression(power: 0))
    case .leftBracket: return try bracket()
    default:
      position -= 1
      throw unexpected()
    }
  }

  private mutating func bracket() throws(Diagnostic) -> JMESPathExpression {
    switch (peek, kind(ahead: 1)) {
    case (.number, _), (.colon, _): return try indexOrSlice(of: .current)
    case (.star, .rightBracket):
      position += 2
      return .listProjection(.current, try projected(power: 20))
    default: return try list()
    }
  }

  private mutating func call(_ name: String, column: Int) throws(Diagnostic) -> JMESPathExpression {
    var arguments: [JMESPathExpression] = []
    while peek != .rightParenthesis {
      arguments.append(try expression(power: 0))
      if peek == .comma {
        position += 1
        if peek == .rightParenthesis { throw unexpected() }
      } else if peek != .rightParenthesis {
        throw unexpected()
      }
    }
    position += 1
    return .call(name, arguments, column: column)
  }

  // MARK: What goes on behind one

  private mutating func infix(_ left: JMESPathExpression) throws(Diagnostic) -> JMESPathExpression {
    let operation = token
    position += 1
    switch operation.kind {
    case .dot:
      if peek == .star {
        position += 1
        return .valueProjection(left, try projected(power: 20))
      }
      return .chain(left, try afterDot(power: 40))
    case .pipe: return .chain(left, try expression(power: 1))
    case .or: return .or(left, try expression(power: 2))
    case .and: return .and(left, try expression(power: 3))
    case .comparison(let comparison): return .compare(comparison, left, try expression(power: 5))
    case .flatten: return .listProjection(.flatten(left), try projected(power: 9))
    case .filter: return try filtered(left)
    case .leftBracket:
      switch peek {
      case .number, .colon: return try indexOrSlice(of: left)
      case .star:
        position += 1
        try expect(.rightBracket)
        return .listProjection(left, try projected(power: 20))
      default: throw unexpected()
      }
    default:
      position -= 1
      throw unexpected()
    }
  }

  private mutating func afterDot(power: Int) throws(Diagnostic) -> JMESPathExpression {
    switch peek {
    case .identifier, .quoted, .star: return try expression(power: power)
    case .leftBracket:
      position += 1
      return try list()
    case .leftBrace:
      position += 1
      return try members()
    default: throw unexpected()
    }
  }

  /// The right side of a projection, asked of each element.
  private mutating func projected(power: Int) throws(Diagnostic) -> JMESPathExpression {
    if peek.power < Self.projectionStop { return .current }
    switch peek {
    case .leftBracket, .filter: return try expression(power: power)
    case .dot:
      position += 1
      return try afterDot(power: power)
    default: throw unexpected()
    }
  }

  private mutating func filtered(_ left: JMESPathExpression) throws(Diagnostic) -> JMESPathExpression {
    let condition = try expression(power: 0)
    try expect(.rightBracket)
    let right: JMESPathExpression = peek == .flatten ? .current : try projected(power: 21)
    return .filter(left, right, condition: condition)
  }

  private mutating func indexOrSlice(of left: JMESPathExpression) throws(Diagnostic) -> JMESPathExpression {
    if case .number(let number) = peek, kind(ahead: 1) == .rightBracket {
      position += 2
      return .chain(left, .index(number))
    }
    var parts: [Int?] = [nil, nil, nil]
    var part = 0
    while peek != .rightBracket {
      if peek == .colon {
        part += 1
        if part == 3 { throw unexpected() }
      } else if case .number(let number) = peek, parts[part] == nil {
        parts[part] = number
      } else {
        throw unexpected()
      }
      position += 1
    }
    position += 1
    if parts[2] == 0 { throw lexer.fail("a step of 0 leads nowhere", from: token.start, to: token.end) }
    let slice = JMESPathExpression.slice(start: parts[0], stop: parts[1], step: parts[2])
    return .listProjection(.chain(left, slice), try projected(power: 20))
  }

  private mutating func list() throws(Diagnostic) -> JMESPathExpression {
    var elements: [JMESPathExpression] = []
    while true {
      elements.append(try expression(power: 0))
      if peek == .rightBracket { break }
      try expect(.comma)
    }
    position += 1
    return .list(elements)
  }

  private mutating func members() throws(Diagnostic) -> JMESPathExpression {
    var members: [JMESPathExpression.NamedExpression] = []
    while true {
      let name: String
      switch peek {
      case .identifier(let text), .quoted(let text): name = text
      default: throw unexpected()
      }
      position += 1
      try expect(.colon)
      members.append(.init(name: name, value: try expression(power: 0)))
      if peek == .rightBrace { break }
      try expect(.comma)
    }
    position += 1
    return .object(members)
  }
}
