import CommandTable
import Documents
import RetryBackoff
import TextLayout

/// `retry simulate`: what waiting, and how one waits, makes of a throttled service.
enum RetryCommands {
  /// One call of each client says nothing about the adaptive mode, whose rate follows many calls: it is not among them.
  private static let strategies =
    RetryMode.allCases.filter { $0 != .adaptive }.map(\.rawValue)
    + Jitter.allCases.map { "jitter-" + $0.rawValue }
    + ["at-once"]

  static let strategy = Parameter<String?>.choice(
    "--strategy", strategies, "one way of waiting instead of all")
  static let clients = Parameter<Int?>.integer(
    "--clients", "N", "clients that begin at the same moment (100)", in: 1...10_000)
  static let rate = Parameter<Int?>.integer(
    "--rate", "N", "calls a second that are allowed (10)", in: 1...100_000)
  static let burst = Parameter<Int?>.integer(
    "--burst", "N", "calls allowed at once (the rate)", in: 1...100_000)

  static let simulate = LabdeckCommand(
    "retry simulate", group: CommandGroup.engines,
    summary: "see what each way of trying again makes of a throttled service",
    discussion: "Every client wants one call answered, all begin at once, and the service allows a rate.",
    options: [strategy, clients, rate, burst],
    examples: [
      .init("retry simulate", "a hundred clients, ten calls a second, every way of waiting"),
      .init("retry simulate --strategy jitter-full --clients 500", "one way, second by second"),
    ], schema: "labdeck.retry-simulation/1"
  ) { arguments, program in
    let rate = arguments[rate] ?? 10
    let simulation = RetrySimulation(
      clients: arguments[clients] ?? 100, rate: Double(rate), burst: Double(arguments[burst] ?? rate))
    let chosen = arguments[strategy].map { [$0] } ?? strategies
    let outcomes = chosen.compactMap { name in
      parse(name).map { (name: name, outcome: simulation.run($0, seed: program.seed ?? 1)) }
    }
    program.show(schema: "labdeck.retry-simulation/1") {
      [
        ("clients", Node(simulation.clients)), ("rate", Node(rate)),
        ("outcomes", Node(outcomes.map(document))),
      ]
    } text: { width in
      layout(outcomes, simulation: simulation, width: width)
    }
    return .done
  }

  private static func parse(_ name: String) -> RetrySimulation.Strategy? {
    if name == "at-once" { return .atOnce }
    if let mode = RetryMode(rawValue: name) { return .mode(RetryPolicy(mode: mode)) }
    guard name.hasPrefix("jitter-"), let jitter = Jitter(rawValue: String(name.dropFirst(7))) else {
      return nil
    }
    return .jitter(jitter)
  }

  private static func document(_ entry: (name: String, outcome: RetrySimulation.Outcome)) -> Node {
    let outcome = entry.outcome
    return [
      "strategy": Node(entry.name), "succeeded": Node(outcome.succeeded), "failed": Node(outcome.failed),
      "attempts": Node(outcome.attempts), "seconds": Node(.number(decimal(outcome.duration))),
      "timeline": Node(
        outcome.seconds.map { ["succeeded": Node($0.succeeded), "throttled": Node($0.throttled)] as Node }),
    ]
  }

  private static func layout(
    _ outcomes: [(name: String, outcome: RetrySimulation.Outcome)], simulation: RetrySimulation, width: Int
  ) -> StyledText {
    var text = StyledText()
    text.append(
      StyledLine(
        "\(simulation.clients) clients begin at once; the service allows \(Int(simulation.rate)) calls a second",
        .bold))
    text.appendBlank()
    var table = TextTable(
      [.init("waiting")]
        + ["answered", "gave up", "attempts", "seconds"].map { .init($0, alignsRight: true) }, indent: 2)
    for (name, outcome) in outcomes {
      let figures = [
        String(outcome.succeeded), String(outcome.failed), String(outcome.attempts),
        decimal(outcome.duration),
      ]
      let style: TextStyle = outcome.failed > 0 ? .almost : .plain
      table.append(([name] + figures).map { StyledLine($0, style) })
    }
    text += table.laidOut(width: width)
    if outcomes.count == 1, let outcome = outcomes.first?.outcome {
      text.appendBlank()
      text.append(StyledLine("attempts in each second: # answered, . throttled", .dim))
      let most = max(1, outcome.seconds.prefix(30).map { $0.succeeded + $0.throttled }.max() ?? 1)
      let room = Double(max(10, width - 12))
      for (index, second) in outcome.seconds.prefix(30).enumerated() {
        let scale = min(1, room / Double(most))
        let answered = String(repeating: "#", count: Int((Double(second.succeeded) * scale).rounded()))
        let throttled = String(repeating: ".", count: Int((Double(second.throttled) * scale).rounded()))
        let label = (index < 10 ? " " : "") + String(index)
        text.append(StyledLine("   \(label) s  \(answered)\(throttled)"))
      }
    }
    return text
  }

  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  static let all = [simulate]
}
