public import Diagnostics

/// YAML 1.2 with the core schema, read with positions: one document, no aliases, no tags, no duplicate keys.
///
/// Plain scalars are `null`, truth values and numbers where the core schema says so, and strings otherwise; dates stay
/// strings. Numbers keep their text, so that an account's twelve digits survive unquoted.
public enum YAML {
  /// Reads one document; an empty text is `null`. `firstLine` is the line of the source at which the text begins, for
  /// blocks that stand inside another document: positions are then those of that document.
  /// Throws a diagnostic with line and column.
  public static func parse(_ source: SourceText) throws(Diagnostic) -> Node {
    try YAMLParser.parse(source, bytes: Array(source.text.utf8), firstLine: 1)
  }

  /// Reads the lines `lines` of a source as one document; positions are those of the whole source.
  public static func parse(_ source: SourceText, lines: Range<Int>) throws(Diagnostic) -> Node {
    var bytes: [UInt8] = []
    for number in lines {
      bytes.append(contentsOf: source.line(number).utf8)
      bytes.append(0x0A)
    }
    return try YAMLParser.parse(source, bytes: bytes, firstLine: lines.lowerBound)
  }
}
