import Effects
import Questions
import Scheduling

/// What a review session asks, in which order: steps that have become due first, then what is due in days, new questions
/// dealt in between.
struct ReviewQueue: Sendable {
  /// Due in days, or a step that was due when the session began.
  private(set) var due: [String] = []
  /// Never answered.
  private(set) var new: [String] = []
  /// On a step of minutes, by the time it ends.
  private(set) var steps: [(id: String, time: Timestamp)] = []
  /// Skipped: asked when nothing else is left.
  private(set) var last: [String] = []
  private var askedSinceNew = 0

  /// How many due questions are asked between two new ones, when there are enough of both.
  private static let dueBetweenNew = 2

  init(_ desk: StudyDesk, _ standings: Standings, _ questions: [Question], newLimit: Int) {
    let today = desk.today
    let calendar = desk.calendar
    var byDay: [(day: Int, order: UInt64, id: String)] = []
    for question in questions where standings[question.id].isAskable(on: today) {
      let card = standings[question.id].card
      switch card.due {
      case nil: if new.count < newLimit { new.append(question.id) }
      case .at(let time): if calendar.day(of: time) <= today { steps.append((question.id, time)) }
      case .on(let day) where day <= today:
        var random = SeededRandom(seed: desk.seed, purpose: question.id)
        byDay.append((day.number, random.next(), question.id))
      case .on: break
      }
    }
    byDay.sort { ($0.day, $0.order) < ($1.day, $1.order) }
    due = byDay.map(\.id)
    steps.sort { $0.time < $1.time }
  }

  /// Takes the next question.
  mutating func next(at now: Timestamp) -> String? {
    if let index = steps.firstIndex(where: { $0.time <= now }) { return steps.remove(at: index).id }
    if !due.isEmpty, new.isEmpty || askedSinceNew < Self.dueBetweenNew {
      askedSinceNew += 1
      return due.removeFirst()
    }
    if !new.isEmpty {
      askedSinceNew = 0
      return new.removeFirst()
    }
    return last.isEmpty ? nil : last.removeFirst()
  }

  /// Takes the next half-learned question, whether its time has come or not.
  mutating func nextStep() -> String? { steps.isEmpty ? nil : steps.removeFirst().id }

  /// Puts a question that is on a step back, to come when its time has.
  mutating func wait(_ id: String, until time: Timestamp) {
    let index = steps.firstIndex { $0.time > time } ?? steps.endIndex
    steps.insert((id, time), at: index)
  }

  /// Puts a question to the end.
  mutating func putLast(_ id: String) { last.append(id) }

  /// Puts a question where it is asked next.
  mutating func putFirst(_ id: String, isNew: Bool) {
    remove(id)
    if isNew { new.insert(id, at: 0) } else { due.insert(id, at: 0) }
  }

  /// Carries a question over to the id that follows it.
  mutating func rename(_ old: String, _ new: String) {
    due = due.map { $0 == old ? new : $0 }
    self.new = self.new.map { $0 == old ? new : $0 }
    last = last.map { $0 == old ? new : $0 }
    steps = steps.map { $0.id == old ? (new, $0.time) : $0 }
  }

  mutating func remove(_ id: String) {
    due.removeAll { $0 == id }
    new.removeAll { $0 == id }
    last.removeAll { $0 == id }
    steps.removeAll { $0.id == id }
  }
}
