internal import Diagnostics

/// Keeps the secrets of profile files out of messages that quote a line of them.
enum SecretLines {
  /// The line with the value behind the first `=` or `:` masked, where its name is that of a secret. An old line end in it
  /// begins another one.
  static func masked(_ line: String) -> String {
    line.split(separator: "\r", omittingEmptySubsequences: false).map { maskedPart(String($0)) }
      .joined(separator: "\r")
  }

  private static func maskedPart(_ line: String) -> String {
    guard let mark = line.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      // Without a delimiter nobody can tell the name from the value.
      return isSecret(line) ? String(line.prefix { $0 != " " && $0 != "\t" }) + " ····" : line
    }
    return isSecret(line[..<mark]) ? String(line[...mark]) + " ····" : line
  }

  private static func isSecret(_ text: some StringProtocol) -> Bool {
    let name = text.lowercased()
    if name.contains("token_file") { return false }
    return ["secret", "token", "passw", "credential_process"].contains { name.contains($0) }
  }
}

extension Diagnostic {
  /// The diagnostic with the secret in its excerpt masked.
  var hidingSecrets: Diagnostic {
    var copy = self
    copy.excerpt = excerpt.map(SecretLines.masked)
    return copy
  }
}
