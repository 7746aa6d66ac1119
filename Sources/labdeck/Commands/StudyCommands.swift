import CommandTable
import Documents
import Effects
import Questions
import Scheduling
import Study
import StudyStore
import TextLayout

/// `due`, `stats`, `forecast`, `plan`, `undo`, `back`, `rebuild`, `doctor`.
enum StudyCommands {
  static let query = ReviewCommands.query
  static let exam = Parameter<String?>.text(
    "--exam", "DATE", "the day of the exam: 2027-01-04, 6w, 42d; `none` forgets it")
  static let perDay = Parameter<Int?>.integer("--per-day", "N", "new questions a day", in: 0...1000)

  static func desk(_ arguments: Arguments, _ program: Program) throws -> (StudyDesk, StudyQuery) {
    (try program.desk(reading: true), try StudyQuery(arguments[query].joined(separator: " ")))
  }

  static let due = LabdeckCommand(
    "due", group: CommandGroup.study, summary: "list what is due today", arguments: [query],
    examples: [.init("due", "everything due"), .init("due domain:security --json", "one domain, as JSON")],
    schema: "labdeck.due/1"
  ) { arguments, program in
    let (desk, query) = try desk(arguments, program)
    let list = try DueList(desk, query: query)
    if program.wantsJSON {
      program.output.print(json: list.json)
      return .done
    }
    var table = TextTable([.init("due"), .init("question"), .init("", overflow: .cut)])
    for row in list.rows {
      let when: String
      switch row.due {
      case .at(let time):
        let seconds = Int(time.secondsSince(program.now))
        when = seconds <= 0 ? "now" : "in \(max(1, seconds / 60)) min"
      case .on: when = row.overdue == 0 ? "today" : "\(Durations.count(row.overdue, "day")) ago"
      }
      table.append(StyledLine(when), StyledLine(row.question.id), StyledLine(row.question.prompt.plain, .dim))
    }
    var text = list.rows.isEmpty ? StyledText() : table.laidOut(width: program.output.listWidth)
    text.append("\(Durations.count(list.rows.count, "question")) due, \(list.new) new for today")
    program.output.page(text, environment: program.environment)
    return .done
  }

  static let stats = LabdeckCommand(
    "stats", group: CommandGroup.study, summary: "show how you stand", arguments: [query],
    examples: [
      .init("stats", "answers, questions, domains"), .init("stats tag:s3 --json", "of one tag, as JSON"),
    ],
    schema: "labdeck.stats/1"
  ) { arguments, program in
    let (desk, query) = try desk(arguments, program)
    let statistics = try Statistics(desk, query: query)
    if program.wantsJSON {
      program.output.print(json: statistics.json)
    } else {
      program.output.page(
        StatisticsLayout.text(statistics, width: program.output.width), environment: program.environment)
    }
    return .done
  }

  static let forecast = LabdeckCommand(
    "forecast", group: CommandGroup.study, summary: "show what the coming days bring",
    examples: [.init("forecast", "how many are due on each of the next 14 days")],
    schema: "labdeck.forecast/1"
  ) { _, program in
    let desk = try program.desk(reading: true)
    let outlook = try Outlook(desk, days: 14)
    program.show(
      schema: "labdeck.forecast/1",
      json: {
        [
          ("duePerDay", Node(outlook.duePerDay.map { Node($0) })), ("unseen", Node(outlook.unseen)),
          ("newPerDay", Node(outlook.newPerDay)), ("secondsPerAnswer", Node(outlook.secondsPerAnswer)),
        ]
      },
      text: { width in
        let rows = outlook.duePerDay.enumerated().map { index, count in
          let day = ExamDate.words(desk.today + index).split(separator: " ").prefix(3).joined(separator: " ")
          return (
            label: index == 0 ? "today" : index == 1 ? "tomorrow" : day, value: Double(count),
            figure: "\(count)"
          )
        }
        return BarChart.rows(rows, width: min(width, 80))
          + ["\(outlook.unseen) not seen yet, \(outlook.newPerDay) new a day"]
      })
    return .done
  }

  static let plan = LabdeckCommand(
    "plan", group: CommandGroup.study, summary: "set the day of the exam, and how many new questions a day",
    discussion: """
      Intervals that would pass the exam show as `exam`: such a question is asked once more in the last week before it.
      """,
    options: [exam, perDay],
    examples: [
      .init("plan --exam 2027-01-04", "the exam is on 4 January 2027"),
      .init("plan --exam 6w --per-day 8", "in six weeks, 8 new questions a day"),
      .init("plan", "show the plan"),
    ], schema: "labdeck.plan/1"
  ) { arguments, program in
    let desk = try program.desk()
    if let text = arguments[exam] {
      if text == "none" {
        try desk.store.setExamDay(nil)
      } else {
        guard let day = ExamDate.parse(text, today: desk.today) else {
          throw UsageError("`--exam` takes a day to come, as 2027-01-04 or 6w, not `\(text)`")
        }
        try desk.store.setExamDay(day)
      }
    }
    if let count = arguments[perDay] { try desk.store.setNewPerDay(count) }
    let outlook = try Outlook(desk, days: 2)
    let day = try desk.store.examDay()
    let needed = day.map { ExamDate.newPerDay(unseen: outlook.unseen, today: desk.today, exam: $0) }
    program.show(
      schema: "labdeck.plan/1",
      json: {
        [
          ("exam", Node(day.map { $0.date.timestamp.date })), ("newPerDay", Node(outlook.newPerDay)),
          ("unseen", Node(outlook.unseen)), ("neededPerDay", needed.map { Node($0) } ?? nil),
        ]
      },
      text: { width in
        var text = StyledText()
        if let day, let needed {
          text.append(
            "exam on \(ExamDate.words(day)), in \(Durations.count(max(0, day - desk.today), "day"))")
          text.append(
            "\(outlook.unseen) not seen yet: \(needed) new a day see each once before the last week; now \(outlook.newPerDay) a day"
          )
        } else {
          text.append("no exam is planned; `plan --exam DATE` sets it")
          text.append("\(outlook.unseen) not seen yet, \(outlook.newPerDay) new a day")
        }
        return text.wrapped(to: width)
      })
    return .done
  }

  static let undo = LabdeckCommand(
    "undo", group: CommandGroup.study, summary: "take the last answer back",
    examples: [.init("undo", "the question is asked again")], schema: "labdeck.undo/1"
  ) { _, program in
    let desk = try program.desk()
    let undone = try desk.store.undoLast(
      at: program.now, utcOffset: desk.utcOffset, scheduler: try desk.scheduler())
    guard let undone else { throw CommandFailure(.failed, "there is no answer to take back") }
    program.show(
      schema: "labdeck.undo/1",
      json: {
        [("question", Node(undone.question)), ("grade", undone.grade.map { Node($0.rawValue) } ?? nil)]
      },
      text: { _ in
        ["taken back: \(undone.question), graded \(undone.grade?.name ?? "not at all")"]
      })
    return .done
  }

  static let backQuery = Parameter<[String]>.arguments(
    "QUERY", "which questions, as for `review`", values: .query, atLeastOne: true)

  static let back = LabdeckCommand(
    "back", group: CommandGroup.study, summary: "bring back questions that were taken out or put off",
    arguments: [backQuery],
    examples: [.init("back is:out", "all that were taken out"), .init("back imds-address", "one by its id")],
    schema: "labdeck.back/1"
  ) { arguments, program in
    let desk = try program.desk()
    let query = try StudyQuery(arguments[backQuery].joined(separator: " "))
    let standings = try desk.standings()
    let questions = desk.questions(query, standings).filter {
      let wish = standings[$0.id].wish
      return wish.isOut || (wish.buriedUntil.map { $0 > desk.today } ?? false)
    }
    for question in questions {
      try desk.store.takeOut(question.id, false)
      try desk.store.bury(question.id, until: nil)
    }
    program.show(
      schema: "labdeck.back/1", json: { [("questions", Node(questions.map(\.id)))] },
      text: { _ in
        questions.isEmpty
          ? ["no question that meets this is out or put off"]
          : StyledText(questions.map { "back: \($0.id)" })
      })
    return questions.isEmpty ? .failed : .done
  }

  static let rebuild = LabdeckCommand(
    "rebuild", group: CommandGroup.study, summary: "work all intervals out again from the answers",
    examples: [.init("rebuild", "after an update, or when `doctor` says so")], schema: "labdeck.rebuild/1"
  ) { _, program in
    let desk = try program.desk()
    let cards = try desk.store.rebuild(scheduler: try desk.scheduler())
    program.show(
      schema: "labdeck.rebuild/1", json: { [("cards", Node(cards))] },
      text: { _ in ["\(Durations.count(cards, "question")) worked out again from the answers"] })
    return .done
  }

  static let doctor = LabdeckCommand(
    "doctor", group: CommandGroup.study, summary: "look whether store, content and terminal are in order",
    examples: [.init("doctor", "what was looked at, and what to do")], schema: "labdeck.doctor/1"
  ) { _, program in
    var rows: [(subject: String, isSound: Bool, finding: String)] = []
    let library = try program.library()
    for (name, directories) in [("content", library.content), ("labs", library.labs)] {
      rows.append(
        (
          name, !directories.isEmpty,
          directories.isEmpty ? "none was found" : directories.joined(separator: ", ")
        ))
    }
    do {
      let desk = try program.desk()
      rows.append(
        ("questions", !desk.bank.questions.isEmpty, Durations.count(desk.bank.questions.count, "question")))
      let found = try desk.store.examine(scheduler: try desk.scheduler())
      rows += found.map { ("store: \($0.subject)", $0.isSound, $0.finding) }
    } catch let error as StoreError {
      rows.append(("store", false, error.text))
    }
    rows.append(("time", true, "\(program.now.iso8601)\(program.hasFixedTime ? ", fixed by --now" : "")"))
    program.show(
      schema: "labdeck.doctor/1",
      json: {
        [
          (
            "examinations",
            Node(
              rows.map {
                ["subject": Node($0.subject), "sound": Node($0.isSound), "finding": Node($0.finding)] as Node
              })
          )
        ]
      },
      text: { width in
        var table = TextTable([.init(), .init(), .init("", overflow: .wrap)])
        for row in rows {
          table.append(
            row.isSound ? "\(Symbol.yes, .yes)" : "\(Symbol.no, .no)", StyledLine(row.subject),
            StyledLine(row.finding))
        }
        return table.laidOut(width: width)
      })
    return rows.allSatisfy(\.isSound) ? .done : .failed
  }

  static let all = [due, stats, forecast, plan, undo, back, rebuild, doctor]
}
