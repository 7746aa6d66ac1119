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

  /// The full screen's body with the canonical requests of both sides below it and, where the keys differ, their steps.
  public func everything(width: Int = 80) -> StyledText {
    var text = full(width: width)
    let below = canonicalRequests(width: width)
    if !below.isEmpty {
      text.appendBlank()
      text += below
    }
    let keys = keySteps(width: width)
    if !keys.isEmpty {
      text.appendBlank()
      text += keys
    }
    return text
  }

  /// The steps from the secret to the key on both sides, where they differ; nothing where they are the same or one side's are not
  /// known.
  public func keySteps(width: Int = 80) -> StyledText {
    guard let comparison = verification.comparison, let client = comparison.client?.keySteps,
      client.map(\.value) != comparison.server.keySteps.map(\.value), client.count > 1
    else { return StyledText() }
    var table = TextTable([.init(), .init("the client's key"), .init("the server's key")], indent: 2)
    for (left, right) in zip(client, comparison.server.keySteps) {
      let isSame = left.value == right.value
      table.append(
        isSame ? StyledLine(" ") : StyledLine(Symbol.no, .no),
        StyledLine("\(left.name)  \(SignatureWords.short(left.value))", isSame ? .dim : .plain),
        StyledLine("\(right.name)  \(SignatureWords.short(right.value))", isSame ? .dim : .plain))
    }
    return table.laidOut(width: width)
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
    if knows { columns.insert(.init(heading, overflow: .wrap), at: 1) }
    var table = TextTable(columns, indent: 2)
    for row in comparison.rows { table.append(cells(row, knowsClient: knows)) }
    var text = table.laidOut(width: width)
    if let first = comparison.rows.firstIndex(where: \.isStage) {
      let line = String(repeating: "─", count: max(10, min(text.width, width) - 2))
      let below = comparison.rows.count - first
      text.lines.insert(StyledLine("  " + line, .dim), at: max(0, text.lines.count - below))
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
    guard knowsClient else {
      return [StyledLine(row.name, style), StyledLine(show(row.server), style), mark]
    }
    var (client, server) = (row.client.map(show) ?? "", row.outcome == .same ? "same" : show(row.server))
    if row.outcome == .differs {
      if row.name == "query" { (client, server) = SignatureWords.differing(client: client, server: server) }
      let window = SignatureWords.aligned(client: client, server: server, width: Self.sideWidth)
      (client, server) = (window.client, window.server)
    }
    let left = StyledLine(client, style).truncated(to: Self.sideWidth)
    return [StyledLine(row.name, style), left, StyledLine(server, style), mark]
  }

  /// Columns of each side, so that the place of a difference is seen at 80.
  private static let sideWidth = 29

  private func note(_ comparison: SignatureComparison) -> StyledText {
    switch comparison.certainty {
    case .known where !comparison.rows.contains { $0.outcome == .follows }:
      return StyledText(
        [
          StyledLine(
            comparison.cause?.part == .body
              ? "  The signature is right, and covers the hash of another body. (Known: the hash came along.)"
              : "  Everything that is signed is the same on both sides. (Known: both sides were seen.)",
            .dim)
        ])
    case .known:
      return StyledText(
        [
          StyledLine(
            "  Below the first ✗ everything that depends on it differs, too. (Known: both sides were seen.)",
            .dim)
        ])
    case .guess where comparison.cause?.part == .signature:
      return StyledText(
        [
          StyledLine(
            "  Everything that is signed is the same on both sides. (A guess: only one side was seen.)", .dim)
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
