public import Diagnostics
public import Documents

/// A policy document of the IAM policy language, read with the place of every part.
///
/// Source: IAM User Guide, "IAM JSON policy elements reference" and "Grammar of the IAM JSON policy language".
public struct PolicyDocument: Sendable {
  /// The version of the language; documents without one are of 2008-10-17 (IAM User Guide, reference_policies_elements_version).
  public let version: PolicyVersion
  /// The version as written, with its place; nil where the document has none.
  public let writtenVersion: Located<String>?
  /// The document's own `Id`, where it has one.
  public let id: String?
  /// The statements in the order of the text.
  public let statements: [PolicyStatement]
  /// The document on one line, as it would be stored.
  public var json: String { JSON.compact(node) }
  /// The document as it was read.
  public let node: Node
  /// The text that the ranges refer to.
  public let source: SourceText

  init(
    version: PolicyVersion, writtenVersion: Located<String>?, id: String?, statements: [PolicyStatement],
    node: Node, source: SourceText
  ) {
    self.version = version
    self.writtenVersion = writtenVersion
    self.id = id
    self.statements = statements
    self.node = node
    self.source = source
  }

  /// Reads a document from JSON text. Throws every mistake of the text with line and column.
  public static func parse(_ source: SourceText) throws(Diagnostics) -> PolicyDocument {
    let node: Node
    do {
      node = try JSON.parse(source)
    } catch {
      throw Diagnostics([error])
    }
    return try PolicyDocument(node, in: source)
  }

  /// Reads a document from a node of a larger text, such as a world or a request. Without `source` the mistakes are placed
  /// in the document's own compact JSON.
  public init(_ node: Node, in source: SourceText? = nil) throws(Diagnostics) {
    guard let source else {
      self = try PolicyDocument.parse(SourceText(name: "policy", text: JSON.compact(node)))
      return
    }
    var reader = PolicyReader(source: source)
    let document = reader.document(node)
    let errors = reader.found.filter { $0.severity == .error }
    guard errors.isEmpty, let document else { throw Diagnostics(reader.found) }
    self = document
  }
}

extension PolicyDocument: Hashable {
  /// Two documents are equal when they say the same in the same order; places do not count.
  public static func == (left: PolicyDocument, right: PolicyDocument) -> Bool {
    if let one = left.statements.first?.compiled, one === right.statements.first?.compiled { return true }
    return left.json == right.json
  }

  /// Hashes what the document says.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}

/// The version of the policy language.
public enum PolicyVersion: String, Hashable, Sendable {
  /// The old language, without variables; the default where a document names none.
  case v2008 = "2008-10-17"
  /// The current language.
  case v2012 = "2012-10-17"
}

/// A value with the place where it was written.
public struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Where it stands.
  public var range: SourceRange

  /// A value and its place.
  public init(_ value: Value, at range: SourceRange = SourceRange(.start, .start)) {
    self.value = value
    self.range = range
  }
}
