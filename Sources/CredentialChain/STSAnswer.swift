internal import Diagnostics
internal import Documents

/// STS's XML answers, of which single elements are read; their names are unique in them.
struct STSAnswer {
  private let root: XMLElement?

  init(_ text: String) { root = try? XML.parse(SourceText(name: "STS", text: text)) }

  /// The text of the first element of a name, wherever it stands.
  subscript(name: String) -> String? { root.flatMap { Self.first(name, in: $0) }?.text }

  private static func first(_ name: String, in element: XMLElement) -> XMLElement? {
    if element.isNamed(name) { return element }
    for child in element.children {
      if let found = first(name, in: child) { return found }
    }
    return nil
  }
}
