public import Diagnostics

/// An element of an XML document. AWS documents have no mixed content, so the text of an element is kept in one piece.
public struct XMLElement: Sendable, Hashable {
  /// One attribute.
  public struct Attribute: Sendable, Hashable {
    /// The name, prefix included.
    public var name: String
    /// The value, references resolved.
    public var value: String

    /// An attribute.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The name as written, prefix included.
  public var name: String
  /// The attributes in the order of the text.
  public var attributes: [Attribute]
  /// The elements inside, in order.
  public var children: [XMLElement]
  /// All character data directly inside, joined; references and CDATA sections resolved.
  public var text: String
  /// Where the element stands, from its start tag to its end tag; `1:1` where it was built rather than read.
  public var range: SourceRange

  /// An element from its parts.
  public init(
    _ name: String, attributes: [Attribute] = [], children: [XMLElement] = [], text: String = "",
    range: SourceRange = SourceRange(.start, .start)
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.text = text
    self.range = range
  }

  /// The name without its prefix.
  public var localName: Substring { name.split(separator: ":", maxSplits: 1).last ?? "" }

  /// The first element inside of that local name.
  public subscript(name: String) -> XMLElement? { children.first { $0.isNamed(name) } }

  /// The value of an attribute.
  public func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

  /// Whether the local name is this one.
  public func isNamed(_ wanted: String) -> Bool { name == wanted || localName == wanted }
}
