public import Diagnostics

/// XML 1.0 as AWS services speak it: read with positions, written without blanks between elements.
///
/// Document type declarations are refused, and with them every entity of the document's own, so that no document
/// grows in the reading.
public enum XML {
  /// Reads one document and gives its root. Document type declarations, nesting beyond 200 levels and every breach of
  /// well-formedness are errors with line and column. The text is taken as UTF-8, whatever its declaration says.
  public static func parse(_ source: SourceText) throws(Diagnostic) -> XMLElement {
    try XMLReading.read(source)
  }

  /// The element and all inside it as text, without a declaration.
  public static func compact(_ element: XMLElement) -> String {
    var writer = XMLWriter()
    writer.write(element)
    return writer.text
  }
}
