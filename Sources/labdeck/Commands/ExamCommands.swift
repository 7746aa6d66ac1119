import Effects
import CommandTable
import Diagnostics
import Documents
import Questions
import Study
import StudyStore
import Terminal
import TextLayout

/// `exam start`, `resume`, `history`, `report`.
enum ExamCommands {
  static let questions = Parameter<Int?>.integer(
    "--questions", "N", "how many questions, 15 unless given", in: 1...300)
  static let minutes = Parameter<Int?>.integer(
    "--minutes", "N", "how long, two minutes a question unless given", in: 1...600)
  static let practice = Parameter<Bool>.flag("--practice", "no clock, and the answer after each question")
  static let query = Parameter<[String]>.arguments(
    "QUERY", "which questions, as for `review`", values: .query)
  static let number = Parameter<String?>.optionalArgument(
    "N", "the exam's number, which `exam history` lists; else the last one")

  static let start = LabdeckCommand(
    "exam start", group: CommandGroup.exam,
    summary: "begin a practice exam of choice and true-false questions",
    discussion: """
      The exam has a screen of its own and a clock; nothing tells right from wrong before it is handed in. It is saved with \
      each key: `exam resume` goes on after a crash. Wrong answers become due.
      """,
    arguments: [query], options: [questions, minutes, practice],
    examples: [
      .init("exam start", "15 questions in 30 minutes"),
      .init("exam start --questions 65 --minutes 130", "as long as the real one"),
      .init("exam start --practice domain:security", "without a clock, with answers"),
    ]
  ) { arguments, program in
    let stage = try Stage(output: program.output)
    let desk = try program.desk()
    if let open = try desk.store.openExam() {
      let key = stage.stop(
        "exam \(open.number) of \(Dates.words(open.started)) is open: Enter goes on with it · n gives it up and begins anew · q leave"
      )
      switch key {
      case .enter, .character(" "): return try resume(program, stage, desk)
      case .character("n"): try desk.store.discard(open)
      default: return .done
      }
    }
    let options = ExamSession.Options(
      questions: arguments[questions] ?? 15, minutes: arguments[minutes], isPractice: arguments[practice],
      query: try StudyQuery(arguments[query].joined(separator: " ")))
    return try run(try ExamSession.start(desk, options), program, stage, desk)
  }

  static let resume = LabdeckCommand(
    "exam resume", group: CommandGroup.exam, summary: "go on with the exam that is open",
    examples: [.init("exam resume", "the clock goes on from where it stood")]
  ) { _, program in
    try resume(program, try Stage(output: program.output), try program.desk())
  }

  private static func resume(_ program: Program, _ stage: Stage, _ desk: StudyDesk) throws -> ExitStatus {
    guard let session = try ExamSession.resume(desk) else {
      throw CommandFailure(.failed, "no exam is open; `exam start` begins one")
    }
    return try run(session, program, stage, desk)
  }

  private static func run(
    _ session: ExamSession, _ program: Program, _ stage: Stage, _ desk: StudyDesk
  ) throws -> ExitStatus {
    guard !program.output.capabilities.isDumb else {
      throw CommandFailure(.usage, "an exam needs a terminal that can be drawn on; TERM=dumb cannot")
    }
    switch try ExamScreen(program: program, stage: stage, session: session).run() {
    case .left: stage.print("the exam is kept, its clock stands still; `exam resume` goes on")
    case .handedIn(let report): try showReport(report, program, stage, desk)
    }
    return .done
  }

  /// The report, and the way to every answer.
  private static func showReport(_ report: ExamReport, _ program: Program, _ stage: Stage, _ desk: StudyDesk)
    throws
  {
    guard let record = try desk.store.exam(report.number) else { return }
    let answers = ExamAnswers(program: program, stage: stage, desk: desk, record: record)
    let layout = ExamReportLayout(report: report) { name($0, desk) }
    stage.print(layout.text(width: stage.width))
    while true {
      var keys = [report.wrong.isEmpty ? "Enter done" : "Enter see the wrong ones"]
      let lab = report.wrong.lazy.compactMap(\.lab).first
      if lab != nil { keys.append("l lab of the next") }
      keys += ["a all", "j JSON", "q leave"]
      switch stage.stop(StyledLine(keys.joined(separator: " · "))) {
      case .enter, .character(" "):
        if report.wrong.isEmpty { return }
        try answers.show(report.wrong)
      case .character("a"): try answers.show(report.rows)
      case .character("l"): if let lab { try program.runLab(lab, on: stage, returnTo: "the report") }
      case .character("j"): program.output.print(json: report.json)
      case .character("q"), .control("c"), .control("d"), .hangUp: return
      default: continue
      }
    }
  }

  private static func name(_ id: String, _ desk: StudyDesk) -> String {
    guard let question = desk.bank[id] else { return id }
    return question.hasOwnID ? id : question.prompt.plain
  }

  static let report = LabdeckCommand(
    "exam report", group: CommandGroup.exam, summary: "show the report of an exam",
    arguments: [number],
    examples: [
      .init("exam report", "what the last exam came to"), .init("exam report 3", "what exam 3 came to"),
    ],
    schema: "labdeck.exam-report/1"
  ) { arguments, program in
    let desk = try program.desk(reading: true)
    let report = try ExamReport(handedIn(arguments[number], desk.store), desk)
    if program.wantsJSON {
      program.output.print(json: report.json)
    } else {
      program.output.page(
        ExamReportLayout(report: report) { name($0, desk) }.text(width: min(program.output.width, 100)),
        environment: program.environment)
    }
    return .done
  }

  /// The exam of a number, or the last one. Throws where none such was handed in.
  private static func handedIn(_ number: String?, _ store: StudyStore) throws -> ExamRecord {
    guard let number else {
      guard let last = try store.endedExams().last else {
        throw CommandFailure(.usage, "no exam was handed in yet; `exam start` begins one")
      }
      return last
    }
    guard let record = try Int(number).flatMap({ try store.exam($0) }), record.ended != nil else {
      throw CommandFailure(
        .usage, "there is no exam `\(number)`; `exam history` lists those that were handed in")
    }
    return record
  }

  static let history = LabdeckCommand(
    "exam history", group: CommandGroup.exam, summary: "list the exams that were handed in",
    examples: [.init("exam history", "all exams, oldest first")], schema: "labdeck.exam-history/1"
  ) { _, program in
    let desk = try program.desk(reading: true)
    let reports = try desk.store.endedExams().map { try ExamReport($0, desk) }
    program.show(
      schema: "labdeck.exam-history/1",
      json: {
        [
          (
            "exams",
            Node(
              reports.map { report in
                [
                  "number": Node(report.number), "title": Node(report.title),
                  "started": Node(report.started.iso8601),
                  "questions": Node(report.rows.count), "right": Node(report.right),
                ] as Node
              })
          )
        ]
      },
      text: { width in
        if reports.isEmpty { return ["no exam was handed in yet; `exam start` begins one"] }
        var table = TextTable([
          .init("no.", alignsRight: true), .init("date"), .init("right"), .init("share", alignsRight: true),
          .init("took"),
        ])
        for report in reports {
          table.append(
            "\(report.number)", StyledLine(Dates.words(report.started)),
            "\(report.right) of \(report.rows.count)",
            StyledLine(ExamReportLayout.percent(report.share)), StyledLine(Durations.spent(report.elapsed)))
        }
        return table.laidOut(width: width)
      })
    return .done
  }

  static let coverage = LabdeckCommand(
    "exam coverage", group: CommandGroup.exam, summary: "show what the exam asks and your questions do not",
    examples: [.init("exam coverage", "task by task, with the number of questions")],
    schema: "labdeck.exam-coverage/1"
  ) { _, program in
    let desk = try program.desk(reading: true)
    let lists = try program.library().content.map { $0 + "/exam.yaml" }.filter {
      program.files.kind(of: $0) == .file
    }
    guard let path = lists.first else {
      throw CommandFailure(.failed, "the content has no exam.yaml, the list of what the exam asks")
    }
    let source = SourceText(name: program.shownPath(path), text: try program.files.readText(path))
    let coverage = try ExamCoverage(source, desk.bank)
    program.show(
      schema: "labdeck.exam-coverage/1", json: { coverage.json }, text: { coverage.text(width: min($0, 100)) }
    )
    return .done
  }

  static let all = [start, resume, history, report, coverage]
}
