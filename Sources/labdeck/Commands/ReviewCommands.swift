import CommandTable
import Questions
import Study
import Terminal
import TextLayout

/// `review`.
enum ReviewCommands {
  static let query = Parameter<[String]>.arguments(
    "QUERY", "words, or `domain: tag: lab: section: is:due|new|marked|out|missed`, or an id", values: .query)
  static let minutes = Parameter<Int?>.integer("--minutes", "N", "stop after N minutes", in: 1...600)
  static let new = Parameter<Int?>.integer("--new", "N", "ask at most N new questions", in: 0...1000)
  static let preview = Parameter<Bool>.flag(
    "--preview", "show the questions as a learner meets them, store nothing")

  static let review = LabdeckCommand(
    "review", group: CommandGroup.study, summary: "ask the due and the new questions",
    discussion: """
      Answers are saved one by one, as they are graded. Without a terminal it reads two lines for each question: the answer \
      (letters for a choice, empty for don't know) and the grade, 1 to 4.
      """,
    arguments: [query], options: [minutes, new, preview],
    examples: [
      .init("review --minutes 10", "ten minutes of questions"),
      .init("review domain:security is:due", "what is due in one domain"),
      .init("review s3-bucket-arn --preview", "one question as a learner meets it"),
    ]
  ) { arguments, program in
    let text = arguments[query].map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    let options = ReviewSession.Options(
      query: try StudyQuery(text), minutes: arguments[minutes], newLimit: arguments[new])
    if arguments[preview] { return try showPreview(options.query, program) }
    return try review(options, program)
  }

  /// Runs a review on the terminal, or from the lines of standard input.
  static func review(_ options: ReviewSession.Options, _ program: Program) throws -> ExitStatus {
    let onTerminal =
      program.output.capabilities.inputIsTerminal && program.output.capabilities.outputIsTerminal
    if onTerminal { try Stage.checkWidth() }
    let desk = try program.desk()
    if desk.bank.questions.isEmpty {
      throw CommandFailure(.malformedInput, ContentCommands.noQuestions(try program.library()))
    }
    let session = try ReviewSession(desk: desk, options: options)
    guard onTerminal else {
      var batch = ReviewBatch(program: program, session: session)
      return try batch.run()
    }
    let title = options.minutes.map { $0 == 10 ? "ten minutes" : Durations.count($0, "minute") } ?? "review"
    return try ReviewScreen(
      program: program, stage: try Stage(output: program.output), session: session, title: title
    )
    .run()
  }

  private static func showPreview(_ query: StudyQuery, _ program: Program) throws -> ExitStatus {
    let desk = try program.desk()
    let standings = try desk.standings()
    let questions = desk.questions(query, standings)
    if questions.isEmpty { throw CommandFailure(.failed, "no question meets this query") }
    let width = min(program.output.width, 100)
    var text = StyledText()
    for (index, question) in questions.enumerated() {
      let order = Array(
        0..<(question.kind == .trueFalse ? 2 : max(question.options.count, question.partCount)))
      let layout = QuestionLayout(question: question, order: order, width: width)
      let judgement = AnswerJudge.judge(.dontKnow, to: question)
      let answer = AnswerLayout(
        question: question, order: order, response: .dontKnow, judgement: judgement, width: width)
      text.append(
        Rule.titled(
          .single, ["\(index + 1)", "new"] + (question.domain.map { [$0] } ?? []), right: [question.id],
          width: width))
      text += layout.prompt(whole: true) + layout.options() + answer.text(whole: true)
      if let lab = question.lab { text.append(StyledLine("lab: \(lab)", .dim)) }
    }
    program.output.page(text, environment: program.environment)
    return .done
  }

  static let all = [review]
}

extension Question {
  /// How many parts an ordering has; 0 for other kinds.
  var partCount: Int { if case .ordering(let parts) = answer { parts.count } else { 0 } }
}
