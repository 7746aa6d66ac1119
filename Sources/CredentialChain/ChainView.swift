internal import AWSTypes
public import TextLayout

/// A chain's explanation as rows of text: verdict, ladder, lever. One value serves the short form, the full screen, the
/// comparison and, elsewhere, the JSON.
public enum ChainView {
  /// The short form of reviews, lab steps and `why`: at most 8 rows, what does not matter folded.
  public static func short(_ resolution: ChainResolution, width: Int = 80) -> StyledText {
    var text = StyledText()
    text.append(
      .justified(verdict(resolution), StyledLine("client \(resolution.client.rawValue)", .dim), width: width))
    var rows = StyledText()
    for group in groups(resolution.steps) { rows += shortRows(group, resolution, width: width) }
    text += rows.shortened(to: 6) { StyledLine("      \(Symbol.more) \($0) more rows, with `w`", .dim) }
    if let lever = resolution.lever {
      text.append(StyledLine("  to change it: \(lever)").truncated(to: width))
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

  private static func shortRows(_ group: [ChainStep], _ resolution: ChainResolution, width: Int) -> StyledText
  {
    guard let first = group.first, let last = group.last else { return StyledText() }
    if group.count > 1 || !matters(first) {
      let numbers = group.count == 1 ? "  \(pad(first.number))" : "  \(pad(first.number))-\(last.number)"
      let title = group.count == 1 ? first.source.shortTitle : ""
      let words = group.count == 1 ? (first.would ?? first.reason) : foldedWords(group)
      return StyledText([
        row(numbers, title, outcome(first), StyledLine(words, .dim), dim: true).truncated(to: width)
      ])
    }
    let numbers = "  \(pad(first.number))"
    let details = details(first, resolution)
    var text = StyledText([
      row(numbers, first.source.shortTitle, outcome(first), details.first ?? "").truncated(to: width)
    ])
    for detail in details.dropFirst().prefix(2) {
      text.append(row("", "", "", detail).truncated(to: width))
    }
    return text
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

  private static func row(
    _ number: String, _ title: String, _ outcome: StyledLine, _ detail: StyledLine, dim: Bool = false
  ) -> StyledLine {
    let start = StyledLine(number, dim ? .dim : .plain).padded(to: 6) + StyledLine(title, dim ? .dim : .plain)
    // The longest title takes the whole column, and keeps one blank behind it.
    let middle = start.padded(to: max(22, start.width + 1)) + outcome
    return detail.isEmpty ? middle : middle.padded(to: max(35, middle.width + 1)) + detail
  }

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
    case .error: return [StyledLine(step.reason)]
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
