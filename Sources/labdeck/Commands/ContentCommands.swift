import Scheduling
import CommandTable
import Diagnostics
import Documents
import Questions
import Study
import StudyStore
import TextLayout

/// `questions`, `show`, `links`, `edit`, `new`.
enum ContentCommands {
  static let query = ReviewCommands.query
  static let id = Parameter<String>.argument("ID", "the question's id", values: .question)
  static let kinds = ["recall", "short", "cloze", "choice", "true-false", "ordering"]
  static let kind = Parameter<String>.argument(
    "KIND", kinds.joined(separator: ", "), values: .words(kinds))
  static let file = Parameter<String?>.optionalArgument("FILE", "the file it goes into", values: .file)

  /// Why there is nothing to ask.
  static func noQuestions(_ library: Library) -> String {
    library.content.isEmpty
      ? "there are no questions: no course was found here and no content beside the program. Name some with `--content DIR`"
      : "there are no questions in \(library.content.joined(separator: ", ")); `check` says what it found there"
  }

  /// A question by its id. Throws with the nearest.
  static func question(_ id: String, _ bank: QuestionBank) throws -> Question {
    if let question = bank[id] { return question }
    let ids = bank.questions.map(\.id)
    let list =
      ids.contains { $0.contains(id) } ? "`questions \(id)` lists those about it" : "`questions` lists all"
    let near = NearestName.of(id, among: ids).map { ". Did you mean `\($0)`?" }
    throw CommandFailure(.usage, "there is no question `\(id)`\(near ?? "; \(list)")")
  }

  static let questions = LabdeckCommand(
    "questions", group: CommandGroup.content, summary: "list the questions that meet a query",
    arguments: [query],
    examples: [
      .init("questions", "all of them"), .init("questions tag:s3", "those with a tag"),
      .init("questions is:marked --json", "those that are marked, as JSON"),
    ], schema: "labdeck.questions/1"
  ) { arguments, program in
    let desk = try program.desk(reading: true)
    let query = try StudyQuery(arguments[query].joined(separator: " "))
    let standings = try desk.standings()
    let found = desk.questions(query, standings)
    program.show(
      schema: "labdeck.questions/1",
      json: { [("questions", Node(found.map { QuestionJSON.node($0, standings[$0.id], desk) }))] },
      text: { _ in
        var table = TextTable([
          .init("id"), .init("kind"), .init("domain"), .init("question", overflow: .cut),
        ])
        for question in found {
          table.append(
            StyledLine(question.id), StyledLine(question.kind.rawValue), StyledLine(question.domain ?? ""),
            StyledLine(question.prompt.plain.split(separator: "\n").joined(separator: " "), .dim))
        }
        var text = found.isEmpty ? StyledText() : table.laidOut(width: program.output.listWidth)
        text.append(StyledLine(Durations.count(found.count, "question")))
        return text
      })
    return .done
  }

  static let show = LabdeckCommand(
    "show", group: CommandGroup.content,
    summary: "show one question with its answer and how you stand with it",
    arguments: [id], examples: [.init("show imds-address", "the question, its answer, lab and notes")],
    schema: "labdeck.question/1"
  ) { arguments, program in
    let desk = try program.desk(reading: true)
    let question = try question(arguments[id], desk.bank)
    let standing = try desk.standings()[question.id]
    program.show(
      schema: "labdeck.question/1",
      json: { [("question", QuestionJSON.node(question, standing, desk))] },
      text: { width in
        let width = min(width, 100)
        let order = Array(
          0..<(question.kind == .trueFalse ? 2 : max(question.options.count, question.partCount)))
        let layout = QuestionLayout(question: question, order: order, width: width)
        let answer = AnswerLayout(
          question: question, order: order, response: .dontKnow,
          judgement: AnswerJudge.judge(.dontKnow, to: question), width: width)
        var text: StyledText = [Rule.titled(.single, [question.id, question.kind.rawValue], width: width)]
        text += layout.prompt(whole: true) + layout.options() + answer.text(whole: true)
        text.appendBlank()
        var table = TextTable([.init(), .init("", overflow: .wrap)])
        table.append("file", StyledLine("\(question.file):\(question.line)"))
        if let domain = question.domain { table.append("domain", StyledLine(domain)) }
        if !question.tags.isEmpty { table.append("tags", StyledLine(question.tags.joined(separator: ", "))) }
        if let lab = question.lab { table.append("lab", StyledLine(lab)) }
        if let notes = question.notes {
          table.append("notes", "\"\(notes.title)\", \(notes.file):\(notes.line)")
        }
        table.append("you", StyledLine(standing.history(today: desk.today)))
        return text + table.laidOut(width: width)
      })
    return .done
  }

  static let links = LabdeckCommand(
    "links", group: CommandGroup.content, summary: "show which lab and which notes belong to each question",
    arguments: [query],
    examples: [.init("links", "all links"), .init("links lab:env-beats-role", "of one lab")],
    schema: "labdeck.links/1"
  ) { arguments, program in
    let desk = try program.desk(reading: true)
    let standings = try desk.standings()
    let found = desk.questions(try StudyQuery(arguments[query].joined(separator: " ")), standings)
    program.show(
      schema: "labdeck.links/1",
      json: {
        [
          (
            "links",
            Node(
              found.map {
                [
                  "question": Node($0.id), "lab": Node($0.lab),
                  "notes": Node($0.notes.map { "\($0.file):\($0.line)" }),
                ] as Node
              })
          )
        ]
      },
      text: { _ in
        var table = TextTable([.init("question"), .init("lab"), .init("notes", overflow: .cut)])
        for question in found {
          table.append(
            StyledLine(question.id), question.lab.map { StyledLine($0) } ?? StyledLine(Symbol.nothing, .dim),
            StyledLine(question.notes.map { "\($0.title), \($0.file):\($0.line)" } ?? Symbol.nothing, .dim))
        }
        let without = found.filter { $0.lab == nil }.count
        return table.laidOut(width: program.output.listWidth)
          + ["\(Durations.count(found.count, "question")), \(without) without a lab"]
      })
    return .done
  }

  static let edit = LabdeckCommand(
    "edit", group: CommandGroup.content, summary: "open a question in $EDITOR; its answers stay with it",
    arguments: [id], examples: [.init("edit s3-bucket-arn", "opens its file at its line")]
  ) { arguments, program in
    let desk = try program.desk()
    let question = try question(arguments[id], desk.bank)
    let editor = QuestionEditor(program: program)
    return try FileChecks(program: program).editUntilSound(
      program.realPath(question.file), subject: question.id
    ) {
      try editor.edit(question)
    }
  }

  static let new = LabdeckCommand(
    "new", group: CommandGroup.content, summary: "write a question: a skeleton with an id, opened in $EDITOR",
    arguments: [kind, file],
    examples: [.init("new choice content/s3.md", "adds one with options at the end of a file")]
  ) { arguments, program in
    let kind = arguments[kind]
    guard kinds.contains(kind) else {
      let near = NearestName.of(kind, among: kinds).map { ". Did you mean `\($0)`?" } ?? ""
      throw UsageError(
        "there is no kind `\(kind)`\(near)", hint: "there are: \(kinds.joined(separator: ", "))")
    }
    let library = try program.library()
    guard
      let path = arguments[file].map({ program.installation.absolute($0) })
        ?? library.content.first.map({ $0 + "/questions.md" })
    else { throw UsageError("`new` wants FILE: there is no course here") }
    if library.installed.contains(where: { path.hasPrefix($0 + "/") }) {
      throw CommandFailure(
        .failed, "nothing is written into the installed content; make a course of your own first")
    }
    let taken = Set(try program.desk().bank.questions.map(\.id))
    let skeleton = try QuestionSkeleton(kind: kind, taken: taken).append(to: path, files: program.files)
    let editor = QuestionEditor(program: program)
    return try FileChecks(program: program).editUntilSound(path, subject: skeleton.id) {
      try editor.open(path, line: skeleton.line)
    }
  }

  static let all = [questions, show, links, edit, new]
}

/// A question as JSON.
enum QuestionJSON {
  static func node(_ question: Question, _ standing: Standing, _ desk: StudyDesk) -> Node {
    [
      "id": Node(question.id), "kind": Node(question.kind.rawValue), "prompt": Node(question.prompt.plain),
      "answers": Node(question.rightAnswers), "domain": Node(question.domain), "tags": Node(question.tags),
      "lab": Node(question.lab), "file": Node(question.file), "line": Node(question.line),
      "section": Node(question.section), "explanation": Node(question.explanation?.plain),
      "answered": Node(standing.card.repetitions), "marked": Node(standing.wish.isMarked),
      "out": Node(standing.wish.isOut),
      "due": Node(standing.isDue(on: desk.today, calendar: desk.calendar)),
    ]
  }
}
