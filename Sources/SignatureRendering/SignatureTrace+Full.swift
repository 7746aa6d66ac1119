internal import SigV4
public import TextLayout

extension SignatureTrace {
  /// The full screen's body: verdict, both sides part by part, what follows from what, the lever.
  public func full(width: Int = 80) -> StyledText {
    var text = StyledText([verdictLine])
    text.appendBlank()
    if let comparison = verification.comparison {
      text += table(comparison, width: width)
      text.appendBlank()
      text += note(comparison)
    } else {
      text += checks(width)
    }
    if let failure = verification.failure {
      if verification.comparison == nil {
        text.appendBlank()
        text.append(
          StyledLine("  the client saw: \(failure.code) (\(failure.status)) \(failure.message)", .dim))
      }
      if let lever { text.append("  \("to change it", .bold)   \(lever)") }
    }
    return text.wrapped(to: width)
  }

  /// The canonical requests of both sides; lines that differ are marked.
  public func canonicalRequests(width: Int = 80) -> StyledText {
    guard let server = verification.comparison?.server ?? verification.server else { return StyledText() }
    guard let client = verification.comparison?.client else {
      return StyledText([StyledLine("what the server computed", .bold)])
        + SignatureStages.canonicalLines(server.canonicalRequest, request: request, width: width)
    }
    let heading =
      verification.comparison?.certainty == .known
      ? "the client signed" : "a client that signed this would match"
    var table = TextTable(
      [.init(), .init(heading, overflow: .wrap), .init("the server received", overflow: .wrap)], indent: 2)
    let left = client.canonicalRequest.lines.map(\.text)
    let right = server.canonicalRequest.lines.map(\.text)
    for index in 0..<max(left.count, right.count) {
      let a = index < left.count ? left[index] : ""
      let b = index < right.count ? right[index] : ""
      table.append(
        a == b ? StyledLine(" ") : StyledLine(Symbol.no, .no), StyledLine(a, a == b ? .dim : .plain),
        StyledLine(b, a == b ? .dim : .plain))
    }
    return table.laidOut(width: width)
  }

  /// One table, a line between the parts of the request and the stages.
  private func table(_ comparison: SignatureComparison, width: Int) -> StyledText {
    let knows = comparison.client != nil
    let heading =
      comparison.certainty == .known ? "the client signed" : "a client that signed this would match"
    var columns: [TextTable.Column] = [
      .init(" ", overflow: .cut), .init("the server received", overflow: .cut), .init(),
    ]
    if knows { columns.insert(.init(heading, overflow: .cut), at: 1) }
    var table = TextTable(columns, indent: 2)
    for row in comparison.rows { table.append(cells(row, knowsClient: knows)) }
    var text = table.laidOut(width: width)
    if let first = comparison.rows.firstIndex(where: \.isStage), first + 1 < text.lines.count {
      let line = String(repeating: "─", count: max(10, min(text.width, width) - 2))
      text.lines.insert(StyledLine("  " + line, .dim), at: first + 1)
    }
    return text
  }

  private func cells(_ row: SignatureComparison.Row, knowsClient: Bool) -> [StyledLine] {
    let show = { (text: String) in
      row.name == "scope" ? SignatureWords.scope(text) : SignatureWords.short(text)
    }
    let style: TextStyle = row.outcome == .differs ? .plain : .dim
    let mark: StyledLine =
      switch row.outcome {
      case .same: StyledLine(Symbol.yes, .yes)
      case .differs: StyledLine(Symbol.no, .no)
      case .follows: StyledLine(Symbol.no, .dim)
      case .unknown: StyledLine()
      }
    let server = StyledLine(knowsClient && row.outcome == .same ? "same" : show(row.server), style)
    guard knowsClient else { return [StyledLine(row.name, style), server, mark] }
    return [StyledLine(row.name, style), StyledLine(row.client.map(show) ?? "", style), server, mark]
  }

  private func note(_ comparison: SignatureComparison) -> StyledText {
    switch comparison.certainty {
    case .known:
      return StyledText(
        [
          StyledLine(
            "  Below the first ✗ everything that depends on it differs, too. (Known: both sides were seen.)",
            .dim)
        ])
    case .guess:
      return StyledText(
        [
          StyledLine(
            "  The signature sent is right for the left side: whoever has the key signed exactly that. (A guess: only one side was seen.)",
            .dim)
        ])
    case .notFound(let tried):
      return StyledText(
        [
          StyledLine(
            "  \(tried) common mistakes and changes were tried. What stays: another secret, or a part changed into something nobody can guess.",
            .dim)
        ])
    }
  }

  private func checks(_ width: Int) -> StyledText {
    var table = TextTable([.init(), .init("looked at"), .init("found", overflow: .wrap)], indent: 2)
    for check in verification.checks {
      let style: TextStyle = check.outcome == .notReached ? .dim : .plain
      let mark: StyledLine =
        switch check.outcome {
        case .passed: StyledLine(Symbol.yes, .yes)
        case .failed: StyledLine(Symbol.no, .no)
        case .notReached: StyledLine(Symbol.notAsked, .dim)
        }
      let detail =
        check.subject == .scope ? SignatureWords.scope(check.detail) : SignatureWords.short(check.detail)
      table.append(
        mark, StyledLine(check.subject.people, style),
        StyledLine(check.outcome == .notReached ? "not asked" : detail, style))
    }
    return table.laidOut(width: width)
  }
}
