public import Diagnostics

/// A node of a parsed document, JSON or YAML, with the place where it stood, so that every later mistake has a line and column.
public struct Node: Sendable, Hashable {
  /// What the node is.
  public enum Content: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, its text kept exactly as written.
    case number(String)
    /// A string.
    case string(String)
    /// A list.
    case array([Node])
    /// Members in the order of the text.
    case object([Member])
  }

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// The key's text.
    public var key: String
    /// Where the key stands.
    public var keyRange: SourceRange
    /// The member's value.
    public var value: Node

    /// A member from its parts.
    public init(key: String, keyRange: SourceRange = SourceRange(.start, .start), value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// What the node is.
  public var content: Content
  /// Where it stands; `1:1` for nodes that were built rather than read.
  public var range: SourceRange

  /// A node from its value and place.
  public init(_ content: Content, range: SourceRange = SourceRange(.start, .start)) {
    self.content = content
    self.range = range
  }
}

extension Node {
  /// The value of a member of an object; nil where this is none or has no such member.
  public subscript(key: String) -> Node? { members?.first { $0.key == key }?.value }

  /// An element of an array; nil where this is none or is too short.
  public subscript(index: Int) -> Node? {
    guard let elements, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The members of an object.
  public var members: [Member]? { if case .object(let members) = content { members } else { nil } }
  /// The elements of an array.
  public var elements: [Node]? { if case .array(let elements) = content { elements } else { nil } }
  /// The text of a string.
  public var string: String? { if case .string(let text) = content { text } else { nil } }
  /// The truth value.
  public var bool: Bool? { if case .bool(let value) = content { value } else { nil } }
  /// A whole number that fits.
  public var int: Int? { if case .number(let text) = content { Int(text) } else { nil } }
  /// A number as a double.
  public var double: Double? { if case .number(let text) = content { Double(text) } else { nil } }
  /// Whether it is `null`.
  public var isNull: Bool { content == .null }

  /// What a person would call the node: `a string`, `a list`, `an object`, `a number`, `true`, `null`.
  public var kindName: String {
    switch content {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number: "a number"
    case .string: "a string"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  /// A string.
  public init(stringLiteral value: String) { self.init(.string(value)) }
  /// A truth value.
  public init(booleanLiteral value: Bool) { self.init(.bool(value)) }
  /// A whole number.
  public init(integerLiteral value: Int) { self.init(.number(String(value))) }
  /// A list.
  public init(arrayLiteral elements: Node...) { self.init(.array(elements)) }
  /// An object, its members in the order of the literal.
  public init(dictionaryLiteral elements: (String, Node)...) {
    self.init(.object(elements.map { Member(key: $0.0, value: $0.1) }))
  }
  /// `null`.
  public init(nilLiteral: ()) { self.init(.null) }

  /// A string.
  public init(_ text: String) { self.init(.string(text)) }
  /// A whole number.
  public init(_ number: Int) { self.init(.number(String(number))) }
  /// A truth value.
  public init(_ value: Bool) { self.init(.bool(value)) }
  /// A string, or `null`.
  public init(_ text: String?) { self.init(text.map { .string($0) } ?? .null) }
  /// A list of nodes.
  public init(_ nodes: [Node]) { self.init(.array(nodes)) }
  /// A list of strings.
  public init(_ texts: [String]) { self.init(.array(texts.map { Node(.string($0)) })) }
}
