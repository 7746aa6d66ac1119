/// Contenders that are measured side by side: in each round all of them work for a moment, one after the other, so that
/// whatever else the machine does meanwhile falls on all alike. Ratios are those of the best rounds, which nothing
/// disturbed.
struct Contest: Benchmark {
  let name: String
  let contenders: [Contender]
  var goals: [Goal] = []
  /// Of whose speed the report tells how it compares with each peer's.
  var subject: String?

  private static let fewestRounds = 9
  private static let mostRounds = 41
  /// How long one works in a round.
  private static let slice = Duration.milliseconds(15)
  /// How long all rounds may take, once there were the fewest.
  private static let patience = Duration.seconds(5)

  func matches(_ word: String) -> Bool {
    name.lowercased().contains(word) || contenders.contains { $0.name.lowercased().contains(word) }
  }

  func measure() -> Report {
    var report = Report(name: name)
    var entries: [(contender: Contender, work: Work, times: Int, seconds: [Double])] = []
    for contender in contenders {
      do {
        let work = try contender.prepare()
        entries.append((contender, work, try Self.calibrate(work), []))
      } catch {
        report.skipped.append((contender.name, (error as? Skipped)?.reason ?? "\(error)"))
      }
    }
    let start = ContinuousClock.now
    for round in 0..<Self.mostRounds
    where round < Self.fewestRounds || start.duration(to: .now) < Self.patience {
      // Back and forth, so that a slow drift falls on all alike.
      for index in round % 2 == 0 ? Array(entries.indices) : entries.indices.reversed() {
        guard let elapsed = try? entries[index].work(entries[index].times) else { continue }
        entries[index].seconds.append(elapsed / .seconds(1) / Double(entries[index].times))
      }
    }
    report.speeds = entries.map {
      Speed(name: $0.contender.name, isPeer: $0.contender.isPeer, seconds: $0.seconds)
    }
    report.verdicts = goals.map { $0.judge(report.speeds) }
    if let subject { report.comparisons = Goal.comparisons(of: subject, report.speeds) }
    return report
  }

  /// How often the work is done in a slice.
  private static func calibrate(_ work: Work) throws -> Int {
    _ = try work(1)
    var times = 1
    while true {
      let elapsed = try work(times)
      if elapsed >= slice / 4 { return max(1, Int(Double(times) * (slice / elapsed))) }
      times *= elapsed < slice / 40 ? 8 : 2
    }
  }
}

/// What a contender needed, round by round.
struct Speed: Sendable {
  let name: String
  let isPeer: Bool
  /// Seconds for one piece of work, the mean of each round.
  let seconds: [Double]

  /// Seconds in the middle round.
  var median: Double { seconds.median }
  /// Seconds in the best round.
  var best: Double { seconds.min() ?? .nan }
}

extension [Double] {
  /// The value in the middle; not a number where there is none.
  var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}
