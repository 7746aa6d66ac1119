/// Runs benchmarks: all of them, or those whose names contain one of the words given.
///
/// A new engine adds a file with an enum and a line below.
@main
enum Bench {
  static let all: [Benchmark] = [
    PolicyBench.all,
    MetadataBench.all,
    CloudBench.all,
    ChainBench.all,
    SigningBench.all,
  ].flatMap { $0 }

  static func main() {
    let words = CommandLine.arguments.dropFirst()
    print(pad("benchmark", 52) + pad("rate", 16, right: true) + "   goal")
    var rates: [String: Double] = [:]
    for benchmark in all where words.isEmpty || words.contains(where: { benchmark.name.contains($0) }) {
      let rate = benchmark.measure()
      rates[benchmark.name] = rate
      let wanted =
        benchmark.goal ?? benchmark.share.flatMap { share in rates[share.of].map { $0 * share.atLeast } }
      var goal = wanted.map { "\(number($0))/s\(rate < $0 ? "  MISSED" : "")" } ?? ""
      if let share = benchmark.share, let other = rates[share.of] {
        let tenths = Int((other / rate * 10).rounded())
        goal += "  (\(tenths / 10).\(tenths % 10) times as long as \(share.of))"
      }
      print(pad(benchmark.name, 52) + pad("\(number(rate))/s", 16, right: true) + "   " + goal)
    }
  }

  private static func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return right ? blanks + text : text + blanks
  }

  /// `312,500`.
  private static func number(_ value: Double) -> String {
    var digits = Array(String(Int(value)))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(",", at: index)
      index -= 3
    }
    return String(digits)
  }
}

/// One thing to measure.
struct Benchmark: Sendable {
  let name: String
  /// The rate that the project promises on one core, a second.
  var goal: Double?
  /// Or the share of another benchmark's rate, measured before it in the same run.
  var share: (of: String, atLeast: Double)?
  /// Prepares the work; what it returns does the work so many times, and returns something that depends on all of it.
  let prepare: @Sendable () -> (_ times: Int) -> Int

  /// Runs a second: the best of three.
  func measure() -> Double {
    let clock = ContinuousClock()
    let run = prepare()
    var times = 1
    var best = 0.0
    while true {
      let elapsed = clock.measure { Self.keep(run(times)) }
      if elapsed > .milliseconds(200) {
        for _ in 0..<3 {
          let elapsed = clock.measure { Self.keep(run(times)) }
          best = max(best, Double(times) / (elapsed / .seconds(1)))
        }
        return best
      }
      times *= elapsed < .milliseconds(20) ? 10 : 2
    }
  }

  /// Keeps the optimiser from dropping the work.
  @inline(never) private static func keep(_ value: Int) { if value == Int.min { print("never") } }
}
