public import Diagnostics
import Documents

extension PolicyDocument {
  /// Where IAM's policy simulator says that a statement stands: it begins where the reader stood before the statement, which is
  /// behind the bracket or the statement before it, and ends behind its brace.
  ///
  /// Source: the answers in the AWS CLI's examples, simulate-custom-policy and simulate-principal-policy: a single statement
  /// whose brace is in column 37 begins in column 38; one on the line after `"Statement": [` begins on that line.
  public func simulatorRange(of statement: PolicyStatement) -> SourceRange {
    var start = statement.range.start
    if let list = node["Statement"], list.elements != nil {
      let earlier = statements.last { $0.index == statement.index - 1 }
      start = earlier?.range.end ?? Self.behind(list.range.start)
    } else {
      start = Self.behind(start)
    }
    return SourceRange(start, statement.range.end)
  }

  private static func behind(_ bracket: SourceLocation) -> SourceLocation {
    SourceLocation(line: bracket.line, column: bracket.column + 1, offset: bracket.offset + 1)
  }
}
