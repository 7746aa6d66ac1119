internal import AWSTypes
public import TextLayout

extension ChainView {
  /// Several clients on the same machine, side by side: a column each, a row for each kind of source, with the place in the
  /// client's own order. Clients that do not fit beside the others follow below.
  public static func comparison(_ resolutions: [ChainResolution], width: Int = 80) -> StyledText {
    var text = StyledText()
    let perBlock = max(1, (width - 24) / 11)
    var rest = resolutions[...]
    while !rest.isEmpty {
      if !text.isEmpty { text.appendBlank() }
      text += block(Array(rest.prefix(perBlock)), width: width)
      rest = rest.dropFirst(perBlock)
    }
    let outcomes = Set(resolutions.map { "\($0.credentials?.accessKeyID ?? "") \($0.region.value ?? "")" })
    text.appendBlank()
    text.append(
      outcomes.count == 1
        ? StyledLine("all of them agree") : StyledLine("they do not agree", .almost))
    for resolution in resolutions {
      if let error = resolution.errorText {
        text += StyledText("\(resolution.client.rawValue): \(error)").wrapped(to: width - 2).indented(2)
      }
    }
    return text
  }

  private static func block(_ resolutions: [ChainResolution], width: Int) -> StyledText {
    var table = TextTable(
      [TextTable.Column("")] + resolutions.map { TextTable.Column($0.client.rawValue, overflow: .cut) })
    for kind in SourceKind.allCases {
      let cells = resolutions.map { resolution in
        resolution.steps.first { $0.source == kind }.map(cell) ?? StyledLine()
      }
      if cells.contains(where: { !$0.isEmpty }) { table.append([StyledLine(kind.title)] + cells) }
    }
    table.append([StyledLine("gives", .bold)] + resolutions.map(gives))
    table.append(
      [StyledLine("key")]
        + resolutions.map { resolution in
          StyledLine(resolution.credentials.map { String($0.accessKeyID.suffix(8)) } ?? "")
        })
    table.append(
      [StyledLine("region")]
        + resolutions.map { resolution in
          resolution.region.value.map { StyledLine($0) } ?? StyledLine("none", .almost)
        })
    return table.laidOut(width: width)
  }

  private static func cell(_ step: ChainStep) -> StyledLine {
    let sign =
      switch step.outcome {
      case .found: StyledLine(Symbol.yes, .yes)
      case .error: StyledLine(Symbol.no, .no)
      case .absent: StyledLine(Symbol.nothing, .dim)
      case .skipped, .notReached: StyledLine(Symbol.notAsked, .dim)
      }
    let word: StyledLine =
      switch step.outcome {
      case .found: " used"
      case .error: " error"
      case .skipped: " open"
      case .absent: ""
      case .notReached: step.holdsSomething ? StyledLine(" holds", .almost) : ""
      }
    return StyledLine(step.number < 10 ? " \(step.number) " : "\(step.number) ") + sign + word
  }

  private static func gives(_ resolution: ChainResolution) -> StyledLine {
    if resolution.credentials != nil { return StyledLine(resolution.identity ?? "a key") }
    return resolution.isUndecided && resolution.error == nil ? StyledLine("open") : StyledLine("nothing", .no)
  }
}
