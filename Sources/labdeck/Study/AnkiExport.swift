import AnkiPackage
import Effects
import Questions
import Scheduling
import Study
import StudyStore

/// Questions and answers as a deck of Anki.
enum AnkiExport {
  /// The deck; its days begin with the first answer, or today.
  static func deck(
    _ questions: [Question], _ standings: Standings, _ reviews: [ReviewRecord], _ desk: StudyDesk,
    name: String
  ) -> AnkiDeck {
    var byQuestion: [String: [AnkiDeck.Review]] = [:]
    for review in reviews {
      guard let grade = review.grade else { continue }
      byQuestion[review.question, default: []].append(
        AnkiDeck.Review(time: review.time, ease: grade.rawValue, duration: review.duration))
    }
    let cards = questions.map { question in
      AnkiDeck.Card(
        name: question.id, front: QuestionHTML.front(question), back: QuestionHTML.back(question),
        tags: tags(question), memory: memory(standings[question.id].card),
        reviews: byQuestion[question.id] ?? [])
    }
    let first = reviews.map { desk.calendar.day(of: $0.time) }.min() ?? desk.today
    return AnkiDeck(
      name: name, cards: cards, firstDay: (desk.calendar.start(of: first), first.number),
      written: desk.clock.now)
  }

  /// Anki's tags have no blanks; `::` parts levels.
  private static func tags(_ question: Question) -> [String] {
    let domain = question.domain.map { ["domain::" + $0] } ?? []
    let lab = question.lab.map { ["lab::" + $0] } ?? []
    return (question.tags + domain + lab).map { $0.replacing(" ", with: "-") }
  }

  private static func memory(_ card: CardState) -> AnkiDeck.Memory? {
    guard card.phase == .review, let memory = card.memory, case .on(let day)? = card.due else { return nil }
    return AnkiDeck.Memory(
      stability: memory.stability, difficulty: memory.difficulty, dueDay: day.number,
      interval: max(1, card.scheduledDays), repetitions: card.repetitions, lapses: card.lapses)
  }
}
