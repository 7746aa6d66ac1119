import Documents

/// What came out of a benchmark.
struct Report {
  let name: String
  var speeds: [Speed] = []
  var verdicts: [Verdict] = []
  var comparisons: [Comparison] = []
  /// What could not be measured, and why.
  var skipped: [(name: String, reason: String)] = []
  /// One more thing to say.
  var remark: String?

  /// The report for people, in eighty columns.
  var text: String {
    var lines: [String] = []
    if !speeds.isEmpty {
      lines.append(Self.row(name, "median", "a second", "best"))
      for speed in speeds {
        lines.append(
          Self.row(
            "  " + speed.name, Number.time(speed.median), Number.whole(1 / speed.median),
            Number.whole(1 / speed.best)))
      }
    }
    for verdict in verdicts {
      let word = verdict.isMet.map { $0 ? "MET   " : "MISSED" } ?? "      "
      let goal = verdict.goal.isEmpty ? "" : "; the goal is \(verdict.goal)"
      lines.append("  \(word)  \(verdict.text)\(goal)\(remark.map { " (\($0))" } ?? "")")
    }
    for comparison in comparisons {
      lines.append(
        "          \(comparison.name): \(Number.short(comparison.times)) times as fast as \(comparison.peer)")
    }
    for (name, reason) in skipped { lines.append("  skipped \(name): \(reason)") }
    return lines.joined(separator: "\n") + (speeds.isEmpty ? "" : "\n")
  }

  /// How many goals are met, and which are not.
  static func summary(_ reports: [Report]) -> String {
    let judged = reports.flatMap { report in
      report.verdicts.compactMap { verdict in
        verdict.isMet.map { (name: report.name, verdict: verdict, isMet: $0) }
      }
    }
    let missed = judged.filter { !$0.isMet }
    var text = "\(judged.count - missed.count) of \(judged.count) goals met"
    for (name, verdict, _) in missed {
      let place = verdict.text.hasPrefix(name) ? "" : name + ": "
      text += "\n  MISSED  \(place)\(verdict.text); the goal is \(verdict.goal)"
    }
    return text
  }

  /// All reports for programs.
  static func document(_ reports: [Report]) -> Node {
    [
      "schema": "labdeck.bench/1",
      "benchmarks": Node(reports.map(\.document)),
    ]
  }

  private var document: Node {
    [
      "name": Node(name),
      "contenders": Node(
        speeds.map { speed -> Node in
          [
            "name": Node(speed.name), "isPeer": Node(speed.isPeer),
            "medianSeconds": Number.node(speed.median),
            "bestSeconds": Number.node(speed.best), "rate": Number.node(1 / speed.median),
          ]
        }),
      "goals": Node(
        verdicts.map { verdict -> Node in
          [
            "text": Node(verdict.text), "goal": Node(verdict.goal), "value": Number.node(verdict.value),
            "met": verdict.isMet.map { Node($0) } ?? nil,
          ]
        }),
      "comparisons": Node(
        comparisons.map {
          ["name": Node($0.name), "peer": Node($0.peer), "timesAsFast": Number.node($0.times)]
        }),
      "skipped": Node(skipped.map { ["name": Node($0.name), "reason": Node($0.reason)] }),
    ]
  }

  private static func row(_ name: String, _ time: String, _ rate: String, _ best: String) -> String {
    pad(name, 40, right: false) + pad(time, 11) + pad(rate, 14) + pad(best, 14)
  }

  private static func pad(_ text: String, _ width: Int, right: Bool = true) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }
}
