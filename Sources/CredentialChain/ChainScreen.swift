internal import AWSTypes
public import TextLayout

extension ChainView {
  /// The row above the full explanation: what it is about, which client and which machine.
  public static func title(_ resolution: ChainResolution, machine: String? = nil, width: Int = 80)
    -> StyledLine
  {
    let place = machine.map { " · machine \($0)" } ?? ""
    return .justified(
      "chain · where do these credentials come from?",
      StyledLine("client \(resolution.client.rawValue)\(place)"), width: width)
  }

  /// The full explanation: every source, what it holds, and the number of the step of the course notes that it belongs to.
  public static func full(_ resolution: ChainResolution, width: Int = 80) -> StyledText {
    var text = verdict(resolution).wrapped(to: width, hanging: 4)
    if let miss = resolution.nearMiss { text += StyledLine("  \(miss)").wrapped(to: width, hanging: 4) }
    text.appendBlank()
    let last = max(60, min(width, 100)) - 8
    text.append(
      columns("", "source", StyledLine("outcome"), StyledLine("what was there"), "notes", last).styled(.dim))
    for group in pairs(resolution.steps) { text += rows(group, resolution, last) }
    for (index, words) in resolution.renewal.enumerated() {
      text.append(columns("", index == 0 ? "keys until" : "", "", StyledLine(words), "", last, titleAt: 2))
    }
    let region = resolution.region
    text.append(
      columns(
        "", "region \(region.value ?? "")",
        region.value == nil ? "\(Symbol.nothing) none" : "\(Symbol.yes, .yes) used",
        StyledLine(region.source ?? "nobody set one"), "", last, titleAt: 2))
    if let error = resolution.errorText {
      text += StyledText("the client prints: \(error)").wrapped(to: width - 2, hanging: 2).indented(2)
    }
    if let lever = resolution.lever {
      text += StyledText("to change it   \(lever)\(extra(resolution))").wrapped(to: width - 2, hanging: 15)
        .indented(2)
    }
    return text
  }

  /// One source in full: everything that it looked at.
  public static func step(_ number: Int, of resolution: ChainResolution, width: Int = 80) -> StyledText? {
    guard let step = resolution.steps.first(where: { $0.number == number }) else { return nil }
    var text = StyledText([
      "\(step.number). \(step.source.title, .bold)  \(step.provider, .dim)",
      outcome(step) + "  \(step.reason)",
    ])
    for look in step.looked { text.append(StyledLine("  \(look)")) }
    if let would = step.would { text.append(StyledLine("  \(would)", .almost)) }
    return StyledText(text.lines.flatMap { $0.wrapped(to: width).lines })
  }

  private static func extra(_ resolution: ChainResolution) -> String {
    guard resolution.winner?.source == .environment, resolution.winner?.provider == "env" else { return "" }
    return ". `--profile X` skips source 1 as well; AWS_PROFILE does not"
  }

  /// The two pairs of sources that share a row where neither holds anything.
  private static func pairs(_ steps: [ChainStep]) -> [[ChainStep]] {
    var result: [[ChainStep]] = []
    for step in steps {
      let isEmpty = (step.would ?? step.reason) == "empty"
      if let last = result.last, last.count == 1, (last[0].would ?? last[0].reason) == "empty", isEmpty,
        last[0].outcome == step.outcome,
        [SourceKind.login, .ec2File].contains(last[0].source), [.process, .botoFile].contains(step.source)
      {
        result[result.count - 1].append(step)
      } else {
        result.append([step])
      }
    }
    return result
  }

  private static func rows(_ group: [ChainStep], _ resolution: ChainResolution, _ last: Int) -> StyledText {
    guard let first = group.first, let end = group.last else { return StyledText() }
    let number = group.count == 1 ? "\(first.number)" : "\(first.number)-\(end.number)"
    let title =
      group.count == 1
      ? first.source.title
      : first.source == .ec2File ? "old boto files" : group.map(\.source.title).joined(separator: ", ")
    var what = found(first, resolution)
    if what.isEmpty { what = [""] }
    let notes =
      group.compactMap { $0.source.notesNumber(for: resolution.client) }.first.map(String.init) ?? ""
    let style: TextStyle = matters(first) ? .plain : .dim
    var text = StyledText()
    for (index, line) in what.enumerated() {
      for (part, piece) in line.wrapped(to: max(20, last - 45)).lines.enumerated() {
        let isHead = index == 0 && part == 0
        text.append(
          columns(
            isHead ? number : "", isHead ? title : "", isHead ? outcome(first) : "", piece,
            isHead ? notes : "",
            last, style: style))
      }
    }
    return text
  }

  private static func found(_ step: ChainStep, _ resolution: ChainResolution) -> [StyledLine] {
    switch step.outcome {
    case .found:
      let proofs = resolution.proofs
      let origins = Set(proofs.map(\.origin))
      if step.source == .environment || step.source == .properties {
        if origins.count == 1, let origin = origins.first {
          return proofs.map { StyledLine($0.name) } + (origin == unknownOrigin ? [] : [StyledLine(origin)])
        }
        return proofs.flatMap { [StyledLine($0.name), StyledLine("  \($0.origin)")] }
      }
      if let identity = resolution.identity, origins.count == 1, let origin = origins.first {
        return [StyledLine(identity), StyledLine(origin)]
      }
      return proofs.map { StyledLine($0.name) } + commonPlace(proofs.map(\.origin)).map { StyledLine($0) }
    case .error: return details(step, resolution)
    case .absent: return details(step, resolution)
    case .skipped: return [StyledLine(step.would ?? step.reason, .almost)]
    case .notReached:
      let isOpen = step.isLast && step.would?.hasPrefix("would ask") == true
      return [
        StyledLine(
          isOpen ? "nothing is dialled here" : step.would ?? "", step.holdsSomething ? .almost : .dim)
      ]
    }
  }

  /// `~/.aws/credentials:2, 3` where all lines are of one file, else every place.
  private static func commonPlace(_ origins: [String]) -> [String] {
    let parts = origins.map { origin in
      origin.lastIndex(of: ":").map { (file: origin[..<$0], line: origin[origin.index(after: $0)...]) }
    }
    guard let first = parts.first ?? nil, parts.allSatisfy({ $0?.file == first.file }) else { return origins }
    return ["\(first.file):\(parts.compactMap { $0?.line }.joined(separator: ", "))"]
  }

  private static func columns(
    _ number: String, _ title: String, _ outcome: StyledLine, _ what: StyledLine, _ notes: String,
    _ last: Int,
    titleAt: Int = 6, style: TextStyle = .plain
  ) -> StyledLine {
    let blank = String(repeating: " ", count: max(0, 4 - number.count))
    var line =
      StyledLine(number.isEmpty ? "" : blank + number, style).padded(to: titleAt) + StyledLine(title, style)
    if !outcome.isEmpty || !what.isEmpty { line = line.padded(to: 31) + outcome }
    if !what.isEmpty { line = line.padded(to: 44) + what }
    return notes.isEmpty ? line : line.padded(to: last) + StyledLine(notes, .dim)
  }
}
