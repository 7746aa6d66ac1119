import Effects
import Study
import TextLayout

/// The report of an exam, as rows: the share with its interval, the domains, what was wrong and what was slow.
struct ExamReportLayout {
  let report: ExamReport
  /// Short prompts of the questions, by id.
  let names: (String) -> String

  func text(width: Int) -> StyledText {
    var text = StyledText()
    let limit = report.isPractice ? "" : " of \(Durations.spent(report.limit))"
    text.append(
      .justified(
        "exam \(report.number) · \(Dates.words(report.started))",
        "\(report.rows.count) questions, \(Durations.spent(report.elapsed))\(limit)", width: width))
    text.append(Rule.line(width: width))
    text += summary(width)
    text.appendBlank()
    text += domains(width)
    text.appendBlank()
    text += lists(width)
    return text
  }

  private func summary(_ width: Int) -> StyledText {
    var first: StyledLine =
      "  \("\(report.right) of \(report.rows.count) right     \(Self.percent(report.share))", .verdict)"
    if let last = report.lastShare { first.append("     last time \(Self.percent(last))") }
    let interval = report.interval
    let between = "\(Self.percent(interval.lowerBound)) and \(Self.percent(interval.upperBound))"
    var words =
      "With \(Durations.count(report.rows.count, "question")) the true figure lies between \(between)."
    if let score = report.estimatedScore {
      words +=
        " On the exam's scale about \(score) of 1000, by a straight line: how the real one scales is not public."
    } else {
      words += " No scaled score below 40 questions."
    }
    return StyledText([first]) + StyledText.prose(words, width: width - 2).indented(2)
  }

  private func domains(_ width: Int) -> StyledText {
    var table = TextTable([.init(), .init(), .init("", overflow: .wrap)], gap: 2, indent: 2)
    for domain in report.domains {
      if domain.asked == 0 {
        let why = domain.isInBank ? "not asked this time" : "no questions in your bank"
        table.append(StyledLine(domain.name).padded(to: 27), StyledLine(why))
      } else {
        table.append(
          StyledLine(domain.name).padded(to: 27),
          BarChart.bar(Double(domain.right), of: Double(domain.asked), width: 20),
          StyledLine("\(domain.right) of \(domain.asked)"))
      }
    }
    // A row without a bar has its words where the bars stand.
    return StyledText(
      table.laidOut(width: width).lines.map { $0 })
  }

  private func lists(_ width: Int) -> StyledText {
    var text = StyledText()
    text += list("wrong", report.wrong, Symbol.no, .no, width) { row in
      let answer: String
      if row.chosen.isEmpty {
        answer = "none, right is \(row.right)"
      } else {
        answer = "\(row.chosen), right is \(row.right)" + (row.credit > 0 ? "  half right" : "")
      }
      return (names(row.question), answer + (row.lab.map { "   lab \($0)" } ?? ""))
    }
    text += list("right, but", report.rightButMarked, Symbol.notAsked, .plain, width) { row in
      ("marked: look again", names(row.question))
    }
    text += list("slow", report.slow, Symbol.notAsked, .plain, width) { row in
      ("\(Durations.spent(row.spent)) of \(Durations.spent(report.evenShare))", names(row.question))
    }
    return text
  }

  private func list(
    _ title: String, _ rows: [ExamReport.Row], _ sign: String, _ style: TextStyle, _ width: Int,
    words: (ExamReport.Row) -> (String, String)
  ) -> StyledText {
    StyledText(
      rows.enumerated().flatMap { index, row -> [StyledLine] in
        let (name, rest) = words(row)
        var line = StyledLine("  \(index == 0 ? title : "")").padded(to: 15)
        line.append("\(sign) \(row.number < 10 ? " " : "")\(row.number)  ", style)
        line.append(name)
        return (line.truncated(to: 42).padded(to: 42) + StyledLine("  \(rest)")).wrapped(
          to: width, hanging: 44
        )
        .lines
      })
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

/// Dates in words.
enum Dates {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// `23 November 2026`, in UTC.
  static func words(_ instant: Timestamp) -> String {
    let time = CivilTime(instant)
    return "\(time.day) \(months[time.month - 1]) \(time.year)"
  }
}
