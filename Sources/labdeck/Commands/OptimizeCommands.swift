import CommandTable
import Diagnostics
import Documents
import Effects
import Scheduling
import Study
import StudyStore
import TextLayout

/// `optimize`.
enum OptimizeCommands {
  static let from = Parameter<String?>.text(
    "--from", "FILE", "fit to this log instead: CSV of card_id, review_time_ms, review_rating", values: .file)
  static let apply = Parameter<Bool>.flag("--apply", "use the fitted weights from now on")
  static let reset = Parameter<Bool>.flag("--reset", "go back to the standard weights")

  static let optimize = LabdeckCommand(
    "optimize", group: CommandGroup.study, summary: "fit the scheduler's weights to your own answers",
    discussion: """
      Shows how well the weights foretell what you knew, before and after. Nothing changes without --apply; with it all intervals \
      are worked out again. Some hundred answers on later days are needed before the fit says much.
      """,
    options: [from, apply, reset],
    examples: [
      .init("optimize", "what your own answers say"),
      .init("optimize --apply", "and use it"),
      .init("optimize --from reviews.csv --json", "the weights for another log"),
    ], schema: "labdeck.optimize/1"
  ) { arguments, program in
    if arguments[reset] {
      if arguments[apply] || arguments[from] != nil {
        throw UsageError("`--reset` goes back to the standard weights; it stands alone")
      }
      return try forget(program)
    }
    if let path = arguments[from] {
      if arguments[apply] { throw UsageError("`--apply` takes your own answers, not those of a file") }
      let table = try ReviewTable(try program.readText(path), calendar: program.calendar)
      if table.manual > 0 {
        program.output.remark(["\(Durations.count(table.manual, "line")) with the grade 0 left out"])
      }
      try show(fit(ReviewHistories(table.reviews), path == "-" ? "standard input" : path), program)
      return .done
    }
    let desk = try program.desk()
    let start = try desk.store.weights() ?? .standard
    let found = try fit(ReviewHistories(try desk.gradedReviews()), "what you answered so far", start: start)
    let isNew = arguments[apply] && found.fit.scope != .nothing
    if isNew {
      try desk.store.setWeights(found.fit.weights)
      _ = try desk.standings()
    }
    show(found, program)
    if isNew { program.output.remark(["in use; `optimize --reset` goes back to the standard weights"]) }
    return .done
  }

  static let all = [optimize]

  /// A fit and what it was made from.
  private struct Found {
    var fit: WeightFit
    var histories: ReviewHistories
  }

  private static func fit(_ histories: ReviewHistories, _ name: String, start: FSRSWeights = .standard) throws
    -> Found
  {
    guard let fit = WeightFit(histories, start: start) else {
      throw CommandFailure(
        .failed, "\(name) holds no question answered on two different days; there is nothing to fit")
    }
    return Found(fit: fit, histories: histories)
  }

  private static func forget(_ program: Program) throws -> ExitStatus {
    let desk = try program.desk()
    let had = try desk.store.weights() != nil
    try desk.store.setWeights(nil)
    _ = try desk.standings()
    program.show(
      schema: "labdeck.optimize/1",
      json: { [("weights", numbers(FSRSWeights.standard.values)), ("reset", Node(had))] },
      text: { _ in [had ? "the standard weights are in use again" : "the standard weights are in use"] })
    return .done
  }

  private static func show(_ found: Found, _ program: Program) {
    let (fit, histories) = (found.fit, found.histories)
    program.show(
      schema: "labdeck.optimize/1",
      json: {
        [
          ("algorithm", Node(FSRS.algorithm)), ("reviews", Node(histories.reviewCount)),
          ("cards", Node(histories.cardCount)), ("items", Node(histories.itemCount)),
          ("fitted", Node(fit.scope.rawValue)), ("weights", numbers(fit.weights.values)),
          ("before", node(fit.before)), ("after", node(fit.after)),
        ]
      },
      text: { width in
        var table = TextTable([
          .init(), .init("log-loss", alignsRight: true), .init("RMSE(bins)", alignsRight: true),
        ])
        table.append(
          "before", StyledLine(decimals(fit.before.logLoss)), StyledLine(decimals(fit.before.rmseBins)))
        table.append(
          "after", StyledLine(decimals(fit.after.logLoss)), StyledLine(decimals(fit.after.rmseBins)))
        var text: StyledText = [
          StyledLine(
            "\(Durations.count(histories.reviewCount, "answer")) to \(Durations.count(histories.cardCount, "question")); \(histories.itemCount) came on a later day and say something"
          )
        ]
        text = text.wrapped(to: width) + table.laidOut(width: width)
        text.append(StyledLine(words(fit.scope)))
        if fit.scope != .nothing {
          text += StyledText(fit.weights.values.map { decimals($0) }.joined(separator: " ")).wrapped(
            to: width)
        }
        return text
      })
  }

  private static func words(_ scope: WeightFit.Scope) -> String {
    switch scope {
    case .nothing: "no better weights were found; those in use stay"
    case .firstStabilities: "fitted: the four first intervals; the rest needs more answers"
    case .all: "fitted: all 21 weights"
    }
  }

  private static func node(_ quality: FitQuality) -> Node {
    ["logLoss": number(quality.logLoss), "rmseBins": number(quality.rmseBins)]
  }

  private static func number(_ value: Double) -> Node { Node(.number("\(value)")) }

  private static func numbers(_ values: [Double]) -> Node { Node(values.map(number)) }

  /// Four decimals.
  private static func decimals(_ value: Double) -> String {
    let tenThousandths = Int((value * 10_000).rounded())
    let digits = String(tenThousandths % 10_000)
    return "\(tenThousandths / 10_000)." + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
