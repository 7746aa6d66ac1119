import Diagnostics
import Documents

/// What the CLI prints of a `--query` that is no JMESPath.
///
/// Source: jmespath.py's exceptions, by what they print.
enum QueryProblem {
  static func text(_ error: Diagnostic, in query: String) -> String {
    let column = (error.range?.start.column ?? 1) - 1
    let mark = String(repeating: " ", count: column + 1) + "^"
    return
      "Bad value for --query \(query): Invalid jmespath expression: \(reason(error, query)):\n\"\(query)\"\n\(mark)"
  }

  private static func reason(_ error: Diagnostic, _ query: String) -> String {
    if error.code == "jmespath.incomplete" { return "Incomplete expression" }
    guard error.code == "jmespath.unexpected", let range = error.range else { return error.message }
    let start = range.start.column - 1
    let token = String(query.dropFirst(start).prefix(max(1, range.end.column - range.start.column)))
    let value = token.count > 1 && token.hasPrefix("\"") ? String(token.dropFirst().dropLast()) : token
    return "Parse error at column \(start), token \"\(value)\" (\(kind(token))), for expression"
  }

  private static let kinds: [String: String] = [
    ".": "DOT", "*": "STAR", "]": "RBRACKET", "[": "LBRACKET", "{": "LBRACE", "}": "RBRACE", "(": "LPAREN",
    ")": "RPAREN", ",": "COMMA", ":": "COLON", "@": "CURRENT", "|": "PIPE", "||": "OR", "&": "EXPREF",
    "&&": "AND", "!": "NOT", "[]": "FLATTEN", "[?": "FILTER", "==": "EQ", "!=": "NE", "<": "LT", "<=": "LTE",
    ">": "GT", ">=": "GTE",
  ]

  private static func kind(_ token: String) -> String {
    if let kind = kinds[token] { return kind }
    return switch token.first {
    case "\"": "QUOTED_IDENTIFIER"
    case "'", "`": "LITERAL"
    case let first? where first.isNumber || first == "-": "NUMBER"
    default: "UNQUOTED_IDENTIFIER"
    }
  }
}
