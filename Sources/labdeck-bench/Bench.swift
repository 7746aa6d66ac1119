import Documents
import Glibc

/// Runs benchmarks: all of them, or those whose names contain one of the words given. `--json` gives one document.
///
/// A new engine adds a file with an enum and a line below.
@main
enum Bench {
  static let all: [any Benchmark] = [
    SigningBench.all,
    ChainBench.all,
    PolicyBench.all,
    MetadataBench.all,
    CloudBench.all,
    ObjectBench.all,
    StartBench.all,
  ].flatMap { $0 }

  static func main() {
    var words = Array(CommandLine.arguments.dropFirst())
    let wantsJSON = words.contains("--json")
    words.removeAll { $0 == "--json" }
    let chosen = all.filter { benchmark in
      words.isEmpty || words.contains { benchmark.matches($0.lowercased()) }
    }
    guard !chosen.isEmpty else {
      let names = all.map { "  \($0.name)\n" }.joined()
      say("no benchmark's name contains \(words.joined(separator: " or ")); there is\n\(names)", to: 2)
      exit(2)
    }
    var reports: [Report] = []
    for benchmark in chosen {
      let report = benchmark.measure()
      reports.append(report)
      if !wantsJSON { say(report.text) }
    }
    say(wantsJSON ? JSON.pretty(Report.document(reports)) : Report.summary(reports))
  }

  /// Writes a text and a line end at once, so that a pipe shows each report when it is there.
  private static func say(_ text: String, to descriptor: Int32 = 1) {
    let bytes = Array((text + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
