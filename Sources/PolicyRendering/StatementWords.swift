import IAMPolicy

/// Statements in one row.
enum StatementWords {
  /// `Allow s3:GetObject on arn:aws:s3:::reports/*, if aws:MultiFactorAuthPresent`.
  static func summary(_ statement: PolicyStatement) -> String {
    var text = statement.effect.rawValue
    text += statement.actions.negated ? " all but " : " "
    text += PolicyWords.list(statement.actions.patterns.map(\.value), atMost: 3)
    if let resources = statement.resources {
      let listed = PolicyWords.list(resources.patterns.map(\.value), atMost: 2)
      text += resources.negated ? " on all but \(listed)" : listed == "*" ? " on everything" : " on \(listed)"
    }
    if !statement.conditions.isEmpty {
      text += ", if " + PolicyWords.list(statement.conditions.map(\.key.value), atMost: 2)
    }
    return text
  }
}
