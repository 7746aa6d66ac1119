import Study
import TextLayout

/// Statistics as rows.
enum StatisticsLayout {
  static func text(_ statistics: Statistics, width: Int) -> StyledText {
    var text = StyledText()
    let minutes = statistics.timeSpent / 60_000
    let answers = Durations.count(statistics.reviews, "answer")
    let days = Durations.count(statistics.days, "day")
    text.append(
      "\(answers, .bold)  \(statistics.reviewsToday) today, on \(days), \(Durations.count(minutes, "minute")) in all"
    )
    if statistics.streak > 1 { text.append("\(statistics.streak) days without a gap") }
    if let retention = statistics.retention {
      let interval = Wilson.interval(right: statistics.known, of: statistics.tested)
      let share = ExamReportLayout.percent(retention)
      let low = ExamReportLayout.percent(interval.lowerBound)
      let high = ExamReportLayout.percent(interval.upperBound)
      text.append(
        "known after a day or more: \(statistics.known) of \(statistics.tested), \(share) (between \(low) and \(high))"
      )
    }
    text.appendBlank()
    text += BarChart.rows(
      [
        ("new", Double(statistics.new), "\(statistics.new)"),
        ("half learned", Double(statistics.learning), "\(statistics.learning)"),
        ("under 3 weeks", Double(statistics.young), "\(statistics.young)"),
        ("3 weeks and more", Double(statistics.mature), "\(statistics.mature)"),
      ], width: min(width, 80))
    text.append("\(statistics.due) due today, \(statistics.marked) marked, \(statistics.out) taken out")
    if !statistics.domains.isEmpty {
      text.appendBlank()
      var table = TextTable([
        .init("domain"), .init("questions", alignsRight: true), .init("seen", alignsRight: true),
        .init("known", alignsRight: true),
      ])
      for domain in statistics.domains {
        table.append(
          StyledLine(domain.name), "\(domain.questions)", "\(domain.seen)",
          StyledLine(domain.tested == 0 ? Symbol.nothing : "\(domain.known) of \(domain.tested)"))
      }
      text += table.laidOut(width: width)
    }
    return text
  }
}
