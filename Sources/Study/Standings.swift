import Effects
import Questions
package import Scheduling
package import StudyStore

/// How one question stands with the learner.
package struct Standing: Hashable, Sendable {
  /// What its answers amount to.
  package var card: CardState
  /// What the learner wants with it.
  package var wish: Wish
  /// The grade of its last answer.
  package var lastGrade: Grade?

  /// Never answered, and nothing wanted.
  package static let new = Standing(card: .new, wish: .none, lastGrade: nil)

  /// Whether it may be asked on a day: neither out nor put off.
  package func isAskable(on day: StudyDay) -> Bool {
    !wish.isOut && (wish.buriedUntil.map { $0 <= day } ?? true)
  }

  /// Whether it is due at some time of a day, steps of minutes included.
  package func isDue(on day: StudyDay, calendar: StudyCalendar) -> Bool {
    switch card.due {
    case .at(let time): calendar.day(of: time) <= day
    case .on(let due): due <= day
    case nil: false
    }
  }

  /// `new`, or how often and when it was asked: `seen twice, last 2 days ago`.
  package func history(today: StudyDay) -> String {
    guard card.repetitions > 0 else { return "new" }
    let times =
      switch card.repetitions {
      case 1: "once"
      case 2: "twice"
      default: "\(card.repetitions) times"
      }
    guard let last = card.lastDay else { return "seen \(times)" }
    let ago =
      switch today - last {
      case ...0: "today"
      case 1: "yesterday"
      case let days: "\(days) days ago"
      }
    return "seen \(times), last \(ago)"
  }
}

/// How every question of the bank stands, read once.
package struct Standings: Sendable {
  private var byQuestion: [String: Standing]
  /// How many questions were answered for the first time today.
  package let begunToday: Int

  init(_ desk: StudyDesk) throws(StoreError) {
    try desk.store.refresh(scheduler: try desk.scheduler())
    let cards = try desk.store.cards()
    let wishes = try desk.store.wishes()
    let answered = try desk.store.firstAndLast()
    byQuestion = [:]
    let today = desk.today
    begunToday = answered.values.filter { desk.calendar.day(of: $0.first) == today }.count
    for question in desk.bank.questions {
      byQuestion[question.id] = Standing(
        card: cards[question.id] ?? .new, wish: wishes[question.id] ?? .none,
        lastGrade: answered[question.id]?.lastGrade)
    }
  }

  /// How a question stands.
  package subscript(id: String) -> Standing {
    get { byQuestion[id] ?? .new }
    set { byQuestion[id] = newValue }
  }
}
