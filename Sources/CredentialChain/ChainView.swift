internal import AWSTypes
public import TextLayout

/// A chain's explanation as rows of text: verdict, ladder, lever. One value serves the short form, the full screen, the
/// comparison and, elsewhere, the JSON.
public enum ChainView {
  /// The short form of reviews, lab steps and `why`: at most 8 rows, what does not matter folded. Only where words do not fit
  /// beside their source they go on in rows below.
  public static func short(_ resolution: ChainResolution, width: Int = 80) -> StyledText {
    let client = StyledLine("client \(resolution.client.rawValue)", .dim)
    let head = verdict(resolution).wrapped(to: max(20, width - client.width - 1), hanging: 4).lines
    var text = StyledText([.justified(head.first ?? "", client, width: width)] + head.dropFirst())
    let groups = groups(resolution.steps)
    let titles = groups.filter { $0.count == 1 }.compactMap { $0.first?.source.shortTitle }
    let place = max(22, 8 + (titles.map(\.count).max() ?? 0))
    let rows = groups.flatMap { shortRows($0, resolution) }
    let fitting = rows.count > 6 ? rows.prefix(5) : rows[...]
    for row in fitting { text += row.laidOut(outcomeAt: place, width: width) }
    if fitting.count < rows.count {
      text.append(StyledLine("      \(Symbol.more) \(rows.count - fitting.count) more rows, with `w`", .dim))
    }
    if let lever = resolution.lever {
      text += StyledLine("  to change it: \(lever)").wrapped(to: width, hanging: 4)
    }
    return text
  }

  /// The first row: who, and because of what.
  static func verdict(_ resolution: ChainResolution) -> StyledLine {
    if resolution.credentials == nil {
      let isOpen = resolution.error == nil && resolution.isUndecided
      return
        "\(isOpen ? "NOT DECIDED" : "NO CREDENTIALS", isOpen ? .verdict : .verdictNo)  \(resolution.because, .verdict)"
    }
    return StyledLine("\(resolution.subject)  \(resolution.because)", .verdict)
  }

  // MARK: the ladder

  /// Steps that stand in one row: those beside each other that do not matter.
  static func groups(_ steps: [ChainStep]) -> [[ChainStep]] {
    var result: [[ChainStep]] = []
    for step in steps {
      if let last = result.last?.last, !matters(last), !matters(step), last.outcome == step.outcome {
        result[result.count - 1].append(step)
      } else {
        result.append([step])
      }
    }
    return result
  }

  static func matters(_ step: ChainStep) -> Bool {
    switch step.outcome {
    case .found, .error, .skipped: true
    case .absent: step.wasAskedInVain || step.reason.hasPrefix(ChainStep.cannotParse)
    case .notReached:
      step.holdsSomething || step.wasRefused
        || ["would fail", ChainStep.cannotParse].contains { step.would?.hasPrefix($0) == true }
    }
  }

  /// A row of the short form: a source, what came of it, and words about that.
  private struct ShortRow {
    var number = ""
    var title = ""
    var outcome: StyledLine = ""
    var words: StyledLine
    var style = TextStyle.plain

    /// The row, its words wrapped in their own column.
    func laidOut(outcomeAt place: Int, width: Int) -> StyledText {
      let start = StyledLine(number, style).padded(to: 6) + StyledLine(title, style)
      let head = outcome.isEmpty ? start : start.padded(to: place) + outcome
      if words.isEmpty { return StyledText([head]) }
      let column = place + 13
      let pieces = words.wrapped(to: max(20, width - column), hanging: 0).lines
      return StyledText(
        pieces.enumerated().map { index, piece in
          index == 0 ? head.padded(to: column) + piece : piece.indented(column)
        })
    }
  }

  private static func shortRows(_ group: [ChainStep], _ resolution: ChainResolution) -> [ShortRow] {
    guard let first = group.first, let last = group.last else { return [] }
    if group.count > 1 || !matters(first) {
      let numbers = group.count == 1 ? "  \(pad(first.number))" : "  \(pad(first.number))-\(last.number)"
      let title = group.count == 1 ? first.source.shortTitle : ""
      let words = group.count == 1 ? (first.would ?? first.reason) : foldedWords(group)
      return [
        ShortRow(
          number: numbers, title: title, outcome: outcome(first), words: StyledLine(words, .dim), style: .dim)
      ]
    }
    let details = details(first, resolution)
    let row = ShortRow(
      number: "  \(pad(first.number))", title: first.source.shortTitle, outcome: outcome(first),
      words: details.first ?? "")
    return [row] + details.dropFirst().prefix(2).map { ShortRow(words: $0) }
  }

  private static func foldedWords(_ group: [ChainStep]) -> String {
    let open = group.filter { $0.would?.hasPrefix("would ask") == true }
    if let one = open.first { return "empty; \(one.number) \(one.would ?? "")" }
    let telling = group.first { step in
      let words = step.would ?? step.reason
      return words.hasPrefix("switched off") || words.contains("does not know")
    }
    return telling.map { "empty; \($0.number) \($0.would ?? $0.reason)" } ?? "all empty"
  }

  private static func pad(_ number: Int) -> String { number < 10 ? " \(number)" : "\(number)" }

  /// The sign and word of an outcome.
  static func outcome(_ step: ChainStep) -> StyledLine {
    switch step.outcome {
    case .found: "\(Symbol.yes, .yes) used"
    case .absent: "\(Symbol.nothing) nothing"
    case .error: "\(Symbol.no, .no) error"
    case .skipped: "\(Symbol.notAsked) not taken"
    case .notReached: "\(Symbol.notAsked) not asked"
    }
  }

  /// What stands behind a step that matters, one row each.
  static func details(_ step: ChainStep, _ resolution: ChainResolution) -> [StyledLine] {
    switch step.outcome {
    case .found: return [StyledLine(originWords(resolution, step))]
    case .error where step.source == .environment:
      return step.looked.map { look in
        StyledLine("\(look.what) \(look.finding.shortPlace)")
      }
    case .error:
      return [StyledLine(step.reason.split(whereSeparator: \.isNewline).joined(separator: " "))]
    case .skipped: return [StyledLine(step.would ?? step.reason, .almost)]
    case .absent:
      return [StyledLine(step.reason + lostToken(step), step.wasRefused ? .almost : .dim)]
    case .notReached:
      let would = step.would ?? ""
      let words = would.dropFirstWord("holds role ").map { "holds the role \($0)" } ?? would
      return [StyledLine(words + lostToken(step), .almost)]
    }
  }

  private static func lostToken(_ step: ChainStep) -> String {
    step.lostItsToken ? ", as no token arrived" : ""
  }

  private static func originWords(_ resolution: ChainResolution, _ step: ChainStep) -> String {
    guard let proof = resolution.proofs.first else { return step.reason }
    if let place = proof.origin.dropFirstWord("set in ") { return String(place) }
    if proof.origin == unknownOrigin {
      return resolution.proofs.prefix(2).map(\.name).joined(separator: ", ")
    }
    if step.source == .environment { return "\(proof.name), \(proof.origin)" }
    if step.source == .instance, let role = resolution.identity { return role }
    return proof.origin
  }
}

extension String {
  /// `set (report.sh:2)` of `set in /etc/profile.d/report.sh:2`.
  fileprivate var shortPlace: String {
    guard let place = dropFirstWord("set in ") else { return self }
    return "set (\(place.split(separator: "/").last ?? ""))"
  }
}
