import AWSProtocols
import Documents

/// Shorthand: `Key=stage,Value=prod`, `Values=a,b`, `Values=[a,b]`, `Outer={Inner=1}`, with quotes where a value holds commas.
struct Shorthand {
  private let characters: [Character]
  private let option: String
  private let text: String
  private let status: Int
  private var position = 0
  private var depth = 0

  init(text: String, option: String, status: Int) {
    self.text = text
    self.option = option
    self.status = status
    characters = Array(text)
  }

  typealias Convert = (String, Shape?) throws(CLIError) -> Node

  /// What the shapes tell of what stands inside a value.
  struct Inner {
    /// The shape of a member of a structure or a map.
    var member: (String, Shape?) -> Shape?
    /// The shape of a list's elements.
    var element: (Shape?) -> Shape?
    /// A text as its shape wants it.
    var convert: Convert
  }

  /// All `key=value` pairs up to the end of the text.
  mutating func members(of shape: Shape?, _ inner: Inner) throws(CLIError) -> [Node.Member] {
    let members = try pairs(until: nil, of: shape, inner)
    guard position == characters.count else { throw expected("','") }
    return members
  }

  private mutating func pairs(
    until end: Character?, of shape: Shape?, _ inner: Inner
  ) throws(CLIError) -> [Node.Member] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 20 else { throw expected("less nesting") }
    var members: [Node.Member] = []
    while true {
      let key = takeKey()
      guard !key.isEmpty, take("=") else { throw expected("'='") }
      members.append(Node.Member(key: key, value: try value(inner.member(key, shape), until: end, inner)))
      guard take(",") else { return members }
    }
  }

  private mutating func value(
    _ shape: Shape?, until end: Character?, _ inner: Inner
  ) throws(CLIError) -> Node {
    if peek == "{" { return try braced(shape, inner) }
    if peek == "[" {
      position += 1
      let element = inner.element(shape)
      var elements: [Node] = []
      while peek != "]" {
        elements.append(
          peek == "{" ? try braced(element, inner) : try inner.convert(try takeText(until: "]"), element))
        guard take(",") else { break }
      }
      guard take("]") else { throw expected("']'") }
      return Node(elements)
    }
    let first = try takeText(until: end)
    // A comma that no `key=` follows goes on with the same list: `Values=a,b`.
    guard shape?.kind == .list || followsPlainValue(until: end) else {
      return try inner.convert(first, shape)
    }
    let element = inner.element(shape)
    var elements = [try inner.convert(first, element)]
    while followsPlainValue(until: end), take(",") {
      elements.append(try inner.convert(try takeText(until: end), element))
    }
    return Node(elements)
  }

  /// `{Inner=1,Other=2}`.
  private mutating func braced(_ shape: Shape?, _ inner: Inner) throws(CLIError) -> Node {
    position += 1
    let members = try pairs(until: "}", of: shape, inner)
    guard take("}") else { throw expected("'}'") }
    return Node(.object(members))
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }

  private mutating func take(_ character: Character) -> Bool {
    guard peek == character else { return false }
    position += 1
    return true
  }

  private mutating func takeKey() -> String {
    var key = ""
    while let character = peek, character != "=", character != ",", character != "}" {
      key.append(character)
      position += 1
    }
    return key
  }

  private mutating func takeText(until end: Character?) throws(CLIError) -> String {
    if let quote = peek, quote == "'" || quote == "\"" {
      position += 1
      var result = ""
      while let character = peek, character != quote {
        position += 1
        if character == "\\", let next = peek {
          position += 1
          if next != quote, next != "\\" { result.append(character) }
          result.append(next)
        } else {
          result.append(character)
        }
      }
      guard take(quote) else { throw expected("'\(quote)'") }
      return result
    }
    var result = ""
    while let character = peek, character != ",", character != end {
      position += 1
      if character == "\\", peek == "," {
        result.append(",")
        position += 1
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Whether a comma follows with a value behind it that is no `key=value`.
  private func followsPlainValue(until end: Character?) -> Bool {
    guard peek == "," else { return false }
    var index = position + 1
    while index < characters.count, characters[index] != ",", characters[index] != end {
      if characters[index] == "=" { return false }
      index += 1
    }
    return index > position + 1
  }

  private func expected(_ what: String) -> CLIError {
    let received = position < characters.count ? "'\(characters[position])'" : "'EOF'"
    let mark = String(repeating: " ", count: position) + "^"
    return CLIError(
      "\nError parsing parameter '--\(option)': Expected: \(what), received: \(received) for input:\n\(text)\n\(mark)\n",
      status: status)
  }
}
