import HTTPMessages
import World
package import TextLayout

extension MetadataConversation {
  /// The short trace: at most eight rows, verdict, ladder, lever.
  package func trace(width: Int = 80) -> StyledText {
    var text = StyledText()
    let version = usesTokens ? "IMDSv2" : "IMDSv1"
    let place = container.map { "\($0) on \(machine)" } ?? machine
    text.append(StyledLine.justified(verdictLine(clock: true), "\(version), \(place)", width: width))
    var table = TextTable(
      [.init(), .init(overflow: .cut), .init(), .init(overflow: .cut)], gap: 1, indent: 2)
    for (index, exchange) in exchanges.enumerated().suffix(5) {
      table.append(
        number(index), row(exchange, columns: 30).padded(to: 35), mark(exchange), outcome(exchange))
    }
    text += table.laidOut(width: width)
    for line in remarks(brief: true) { text.append(line.indented(2)) }
    if let lever = MetadataWords.lever(verdict) { text.append("  to change it: \(lever)") }
    return text.shortened(to: 8) { "  (\($0) more rows, all with w)" }
  }

  /// The rows of the full screen between its two rules.
  package func screen(width: Int = 80) -> StyledText {
    var text = StyledText()
    text.append(verdictLine(clock: false))
    text.appendBlank()
    let left = container.map { "\($0) on \(machine)" } ?? machine
    text.append(StyledLine("  \(left) (\(client))").padded(to: 50) + "169.254.169.254")
    for (index, exchange) in exchanges.enumerated() {
      let request = StyledLine("  ") + number(index) + " " + row(exchange, columns: 34)
      let arrow = String(repeating: "─", count: max(1, min(3, 42 - request.width))) + "▸"
      text.append((request + " ").padded(to: 40) + StyledLine(arrow))
      if let note = note(exchange.request) { text.append(StyledLine("       \(note)", .dim)) }
      if exchange.response == nil {
        text.append(
          StyledLine(String(repeating: " ", count: 40) + "  –  ") + StyledLine("nothing comes back", .no))
      } else {
        let answer = "\(MetadataWords.status(of: exchange))  \(MetadataWords.summary(of: exchange))"
        text.append(
          StyledLine(String(repeating: " ", count: 40) + "◂─── ")
            + StyledLine(answer, exchange.finding.isServed ? .plain : .no))
      }
    }
    text.append(contentsOf: remarks(brief: false).map { $0.indented(2) })
    if let lever = MetadataWords.lever(verdict) { text.append("  to change it   \(lever)") }
    return text
  }

  /// The title's right side: `web, tokens required`.
  package var heading: String { "\(machine), tokens \(options.tokensRequired ? "required" : "optional")" }

  private func number(_ index: Int) -> StyledLine { StyledLine(String(index + 1)) }

  private func verdictLine(clock: Bool) -> StyledLine {
    let count = exchanges.count == 1 ? "1 request" : "\(exchanges.count) requests"
    switch verdict {
    case .credentials(let role, _, let end):
      let until: String
      if clock {
        until = "until \(MetadataWords.clock(end))"
      } else {
        let now = exchanges.last?.time ?? end
        until = "for \(MetadataWords.remaining(until: end, from: now))"
      }
      return StyledLine("role \(role), keys \(until), after \(count)", .verdict)
    case .served(let path): return StyledLine("served \(path), after \(count)", .verdict)
    case .silence(let request, _):
      return StyledLine("NO CREDENTIALS", .verdictNo)
        + StyledLine("  no answer to request \(request)", .verdict)
    case .refused(let request, let refusal):
      let head = asksForCredentials ? "NO CREDENTIALS" : refusal.status == 404 ? "NOTHING THERE" : "REFUSED"
      return StyledLine(head, .verdictNo)
        + StyledLine("  request \(request) is \(refusal.status): \(MetadataWords.brief(refusal))", .verdict)
    case .nothing: return StyledLine("nothing was asked", .verdict)
    }
  }

  private var asksForCredentials: Bool {
    exchanges.allSatisfy { $0.request.path.contains("security-credentials") || $0.request.method == "PUT" }
  }

  private func row(_ exchange: MetadataExchange, columns: Int) -> StyledLine {
    let method = exchange.request.method
    let path = MetadataWords.short(exchange.request.path, columns: columns)
    return StyledLine("\(method)\(String(repeating: " ", count: max(1, 5 - method.utf8.count)))\(path)")
  }

  private func mark(_ exchange: MetadataExchange) -> StyledLine {
    guard exchange.response != nil else { return StyledLine(Symbol.nothing) }
    return exchange.finding.isServed ? StyledLine(Symbol.yes, .yes) : StyledLine(Symbol.no, .no)
  }

  private func outcome(_ exchange: MetadataExchange) -> StyledLine {
    guard let response = exchange.response else { return "time out" }
    return "\(response.status)  \(MetadataWords.summary(of: exchange))"
  }

  private func note(_ request: HTTPRequest) -> String? {
    if let life = request.fields["X-aws-ec2-metadata-token-ttl-seconds"] { return "ttl \(life)" }
    if request.fields.contains("X-aws-ec2-metadata-token") { return "with the token" }
    return request.method == "GET" ? "without a token" : nil
  }

  /// What the exchange teaches beside its outcome.
  private func remarks(brief: Bool) -> [StyledLine] {
    switch verdict {
    case .credentials(let role, _, _):
      let second = exchanges.firstIndex { $0.request.method == "GET" }.map { $0 + 1 } ?? 1
      if brief {
        let required = options.tokensRequired ? "without the token request \(second) is 401; " : ""
        return [StyledLine("\(required)the policy is never served")]
      }
      var lines: [StyledLine] = [
        StyledLine("not served: the policy of \(role) (`…/iam/policy` is 404)"), "",
      ]
      if options.tokensRequired {
        lines.append("without the token, request \(second) would be 401: this instance requires IMDSv2")
      } else {
        lines.append("without a token it works as well: this instance still answers IMDSv1")
      }
      if exchanges.contains(where: { $0.request.method == "PUT" }) && options.hopLimit == 1 {
        lines.append("from a container one hop away, answer 1 would never arrive: hop limit 1")
      }
      return lines
    case .silence(_, .hopLimit(let limit, let hops)):
      let word = limit == 1 ? "1 hop" : "\(limit) hops"
      return [StyledLine("the answer may cross \(word) and the container is \(hops) away")]
    case .silence(_, .notRunning(let state)):
      return [StyledLine("the instance is \(state): nothing runs on it that could ask")]
    case .silence(_, .ipv6Disabled): return ["the IPv6 endpoint [fd00:ec2::254] is not enabled"]
    case .refused, .served, .nothing: return []
    }
  }
}

extension StyledText {
  fileprivate mutating func append(contentsOf lines: [StyledLine]) { for line in lines { append(line) } }
}

extension MetadataExchange {
  /// The exchange in one row: `PUT /latest/api/token  200  a token, 6 hours`.
  package var line: StyledLine {
    let mark = finding.isServed ? StyledLine(Symbol.yes, .yes) : StyledLine(Symbol.no, .no)
    return StyledLine("\(request.method) \(request.target)  ") + mark
      + StyledLine(" \(MetadataWords.status(of: self))  \(MetadataWords.summary(of: self))")
  }
}
