public import Diagnostics

/// JSON, RFC 8259, read with positions and written compactly or indented.
public enum JSON {
  /// Reads one document. Duplicate keys, trailing text, lone surrogates and nesting beyond 200 levels are errors.
  /// Throws a diagnostic with line and column.
  public static func parse(_ source: SourceText) throws(Diagnostic) -> Node {
    var parser = JSONParser(source)
    return try parser.document()
  }
}
