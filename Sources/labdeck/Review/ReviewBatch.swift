import CommandTable
import Glibc
import Questions
import Scheduling
import Study
import TextLayout

/// A review without a terminal: an answer line and a grade line for each question, from standard input.
struct ReviewBatch {
  let program: Program
  var session: ReviewSession

  /// Asks until the questions or the lines end.
  mutating func run() throws -> ExitStatus {
    while session.stage == .asking, let asked = session.current {
      let width = program.output.width
      let layout = QuestionLayout(question: asked.question, order: asked.order, width: width)
      program.output.print(layout.prompt(whole: true) + layout.options())
      guard let line = readLine() else { break }
      let response = try Self.response(line, asked)
      guard let judgement = session.respond(response) else { break }
      program.output.print(
        AnswerLayout(
          question: asked.question, order: asked.order, response: response, judgement: judgement, width: width
        ).text(whole: true) + GradeRows.text(asked.outcomes, suggested: judgement.suggested))
      guard let line = readLine() else { break }
      let grade = try Self.grade(line, suggested: judgement.suggested)
      if let saved = try session.grade(grade) {
        program.output.print("saved: again in \(saved.outcome.wait.words)")
      }
    }
    let summary = session.summary
    program.output.print(
      "\(Durations.count(summary.questions, "question")), \(Durations.count(summary.answers, "answer")), \(summary.known) right"
    )
    return .done
  }

  /// An answer line: letters for a choice, empty for don't know, the answer itself for what is typed.
  static func response(_ line: String, _ asked: ReviewSession.Asked) throws -> Response {
    let text = line.filter { $0 != "\r" }
    let isEmpty = text.allSatisfy { $0 == " " }
    switch asked.question.kind {
    case .recall: return .looked
    case .short, .cloze, .ordering: return isEmpty ? .dontKnow : .typed(text)
    case .choice, .trueFalse:
      if isEmpty { return .dontKnow }
      let letters = text.lowercased().filter { $0 != " " && $0 != "," }
      if asked.question.kind == .trueFalse {
        if ["a", "t", "true"].contains(letters) { return .truth(true) }
        if ["b", "f", "false"].contains(letters) { return .truth(false) }
      }
      let places = letters.map { letter -> Int? in
        guard let value = letter.asciiValue, value >= 97, Int(value) - 97 < asked.order.count else {
          return nil
        }
        return asked.order[Int(value) - 97]
      }
      guard asked.question.kind == .choice, !places.contains(nil) else {
        throw UsageError(
          "`\(text)` is no answer: letters from a to \(Letters.letter(asked.order.count - 1)) are")
      }
      return .chosen(Set(places.compactMap { $0 }))
    }
  }

  /// A grade line: 1 to 4, the grade's name, or empty for the suggested one.
  static func grade(_ line: String, suggested: Grade) throws -> Grade {
    let text = line.filter { $0 != " " && $0 != "\r" }.lowercased()
    if text.isEmpty { return suggested }
    if let grade = Int(text).flatMap(Grade.init) ?? Grade.allCases.first(where: { $0.name == text }) {
      return grade
    }
    throw UsageError("`\(line)` is no grade: 1, 2, 3 or 4 is, or an empty line for the suggested one")
  }
}
