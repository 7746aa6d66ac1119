/// A value that is read off a few times, such as the time that a program takes to start; the middle one counts.
struct Reading: Benchmark {
  let name: String
  /// `ms` or `MB`.
  let unit: String
  /// The most that the project promises.
  var atMost: Double?
  var rounds = 11
  /// Takes the value once.
  let take: @Sendable () throws -> Double

  func matches(_ word: String) -> Bool { name.lowercased().contains(word) }

  func measure() -> Report {
    var report = Report(name: name)
    do {
      let values = try (0..<rounds).map { _ in try take() }
      let text = "\(name): \(Number.short(values.median)) \(unit)"
      report.remark = "best \(Number.short(values.min() ?? .nan)) \(unit) of \(rounds)"
      guard let atMost else {
        report.verdicts = [Verdict(text: text, goal: "", value: values.median, isMet: nil)]
        return report
      }
      report.verdicts = [
        Verdict(
          text: text, goal: "at most \(Number.short(atMost)) \(unit)", value: values.median,
          isMet: values.median <= atMost)
      ]
    } catch {
      report.skipped = [(name, (error as? Skipped)?.reason ?? "\(error)")]
    }
    return report
  }
}

/// The milliseconds that it takes to make something, which ends only afterwards.
func milliseconds<Made>(_ make: () throws -> Made) throws -> Double {
  let start = ContinuousClock.now
  let made = try make()
  let elapsed = start.duration(to: .now)
  withExtendedLifetime(made) {}
  return elapsed / .milliseconds(1)
}
