/// The closed list of fields that an authored question may have, each on a line of its own in column 1.
package enum AuthoredField: String, Hashable, Sendable, CaseIterable {
  /// The id of the lab that demonstrates the answer.
  case lab
  /// The exam's domain.
  case domain
  /// Words to find it by, parted by commas.
  case tags
  /// `easy`, `medium` or `hard`.
  case difficulty
  /// Further answers that are taken, parted by `|`, or by commas where there is no `|`.
  case accept
  /// Where the author has it from; a heading of the notes links to it.
  case source
  /// Where today's services behave otherwise.
  case caveat
  /// The kind, where it can't be told from the form.
  case kind
  /// Findings that the author accepts, such as `long-explanation`, parted by commas.
  case allow

  /// The field that a line begins, and its value; nil for any other line.
  static func begins(_ line: Substring) -> (field: AuthoredField, value: Substring)? {
    guard let colon = line.firstIndex(of: ":"), let field = AuthoredField(rawValue: String(line[..<colon]))
    else {
      return nil
    }
    let value = line[line.index(after: colon)...]
    guard value.isEmpty || value.first?.isWhitespace == true else { return nil }
    return (field, value.drop { $0.isWhitespace })
  }
}
