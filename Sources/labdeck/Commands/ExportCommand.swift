import AnkiPackage
import CommandTable
import Documents
import Effects
import Questions
import Scheduling
import Study
import StudyStore
import Terminal
import TextLayout

/// `export`: questions and answers for other programs.
enum ExportCommand {
  static let kinds = ["questions", "reviews", "anki"]
  static let what = Parameter<String>.argument("WHAT", "questions, reviews or anki", values: .words(kinds))
  static let query = ReviewCommands.query
  static let target = Parameter<String?>.text(
    "--to", "FILE", "write it there instead of to standard output; a file that is there stays", values: .file)

  static let export = LabdeckCommand(
    "export", group: CommandGroup.content, summary: "write questions, or your answers, for other programs",
    discussion: """
      Questions are JSON, everything in them included. Answers are CSV, one a row: card_id, review_time_ms, review_rating, \
      review_duration_ms and more, as `optimize --from` reads them; with --json they are a document. `anki` is a package with \
      the questions as cards, how they stand and all answers; imported anew it updates the same notes.
      """,
    arguments: [what, query], options: [target],
    examples: [
      .init("export reviews --to reviews.csv", "all your answers"),
      .init("export questions tag:s3", "the questions of one tag"),
      .init("export anki --to labdeck.apkg", "a deck for Anki"),
    ], schema: "labdeck.export/1"
  ) { arguments, program in
    let what = arguments[ExportCommand.what]
    guard kinds.contains(what) else {
      throw UsageError("`export` writes questions, reviews or anki, not `\(what)`")
    }
    let desk = try program.desk(reading: true)
    let query = try StudyQuery(arguments[ExportCommand.query].joined(separator: " "))
    let standings = try desk.standings()
    let questions = desk.questions(query, standings)
    let isAll = arguments[ExportCommand.query].isEmpty
    let chosen = Set(questions.map(\.id))
    let reviews =
      what == "questions" ? [] : try desk.store.reviews().filter { isAll || chosen.contains($0.question) }
    if what == "anki" {
      guard let path = arguments[target] else {
        throw UsageError(
          "`export anki` wants `--to FILE`: a package is no text", hint: "such as `--to labdeck.apkg`")
      }
      let deck = AnkiExport.deck(
        questions, standings, reviews, desk, name: try program.library().course ?? "labdeck")
      try NewFile.write(try deck.archive(), to: program.installation.absolute(path), shown: path)
      program.output.remark(
        ["\(path): \(Durations.count(questions.count, "card")), \(Durations.count(reviews.count, "answer"))"])
      return .done
    }
    let text: String
    switch what {
    case "reviews" where program.wantsJSON: text = document([("reviews", Node(reviews.map(node)))])
    case "reviews": text = table(reviews)
    default: text = document([("questions", Node(questions.map(node)))])
    }
    guard let path = arguments[target] else {
      program.output.print(plain: text)
      return .done
    }
    try NewFile.write(text, to: program.installation.absolute(path), shown: path)
    let count = what == "reviews" ? reviews.count : questions.count
    let noun = what == "reviews" ? "answer" : "question"
    program.output.remark(["\(path): \(Durations.count(count, noun))"])
    return .done
  }

  static let all = [export]

  private static func document(_ members: [(String, Node)]) -> String {
    let all = [("schema", Node("labdeck.export/1"))] + members
    return JSON.pretty(Node(.object(all.map { Node.Member(key: $0.0, value: $0.1) }))) + "\n"
  }

  private static let columns = [
    "card_id", "review_time_ms", "review_rating", "review_duration_ms", "utc_offset_s", "origin", "uuid",
  ]

  private static func table(_ reviews: [ReviewRecord]) -> String {
    let rows = reviews.compactMap { review -> String? in
      guard let grade = review.grade else { return nil }
      return [
        field(review.question), "\(review.time.milliseconds)", "\(grade.rawValue)", "\(review.duration)",
        "\(review.utcOffset)", review.origin.rawValue, field(review.uuid),
      ].joined(separator: ",")
    }
    return ([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n"
  }

  /// A field of CSV, in quotes where it needs them (RFC 4180).
  private static func field(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func node(_ review: ReviewRecord) -> Node {
    [
      "question": Node(review.question), "time": Node(review.time.iso8601),
      "grade": review.grade.map { Node($0.rawValue) } ?? nil, "durationMilliseconds": Node(review.duration),
      "utcOffset": Node(review.utcOffset), "answer": Node(review.answer),
      "origin": Node(review.origin.rawValue),
      "uuid": Node(review.uuid),
    ]
  }

  private static func node(_ question: Question) -> Node {
    let options = question.options.map { option in
      [
        "text": Node(option.text.plain), "correct": Node(option.isRight),
        "reason": Node(option.reason?.plain),
      ] as Node
    }
    return [
      "id": Node(question.id), "kind": Node(question.kind.rawValue), "prompt": Node(question.prompt.plain),
      "answers": Node(question.rightAnswers), "choices": Node(options), "domain": Node(question.domain),
      "tags": Node(question.tags), "lab": Node(question.lab),
      "explanation": Node(question.explanation?.plain), "section": Node(question.section),
      "file": Node(question.file), "line": Node(question.line),
    ]
  }
}
