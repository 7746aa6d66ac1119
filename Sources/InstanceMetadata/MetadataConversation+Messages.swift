import HTTPMessages
package import TextLayout

extension MetadataConversation {
  /// The messages themselves: request lines and statuses, header fields and bodies. Tokens and secrets are masked unless asked for.
  package func messages(showingSecrets: Bool = false) -> StyledText {
    var text = StyledText()
    for (index, exchange) in exchanges.enumerated() {
      if index > 0 { text.appendBlank() }
      let request = exchange.request
      text.append(
        StyledLine("\(index + 1) ▸ ", .dim) + StyledLine("\(request.method) \(request.target)", .bold))
      append(request.fields, nil, to: &text, showingSecrets)
      text.appendBlank()
      guard let response = exchange.response else {
        text.append(StyledLine("  ◂ ", .dim) + StyledLine("nothing comes back", .no))
        continue
      }
      let style: TextStyle = exchange.finding.isServed ? .yes : .no
      text.append(StyledLine("  ◂ ", .dim) + StyledLine(String(response.status), style))
      var body = response.text
      if case .token = exchange.finding, !showingSecrets { body = body.prefix(5) + "····" }
      append(response.fields, body, to: &text, showingSecrets)
    }
    return text
  }

  private func append(
    _ fields: HTTPFields, _ body: String?, to text: inout StyledText, _ showingSecrets: Bool
  ) {
    for field in fields.all {
      let value = !showingSecrets && Self.isSecret(field.name) ? "····" : field.value
      text.append(StyledLine("    \(field.name): ", .dim) + StyledLine(value))
    }
    guard let body, !body.isEmpty else { return }
    text.appendBlank()
    for line in body.split(separator: "\n", omittingEmptySubsequences: false) {
      text.append("    \(showingSecrets ? String(line) : Self.masked(line))")
    }
  }

  /// A line of a credentials document without what must not be copied.
  private static func masked(_ line: Substring) -> String {
    for name in ["\"SecretAccessKey\" : \"", "\"Token\" : \""] where line.contains(name) {
      return "  \(name)····\"\(line.hasSuffix(",") ? "," : "")"
    }
    return String(line)
  }
}
