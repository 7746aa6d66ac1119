import Effects
package import Questions
import Scheduling
package import StudyStore

extension ReviewSession {
  /// Puts the question at hand to the end of today's queue.
  package mutating func skip() {
    guard let id = current?.question.id else { return }
    actions.append(.skipped(id))
    queue.putLast(id)
    moveOn()
  }

  /// Puts the question at hand off until tomorrow.
  package mutating func tomorrow() throws(StoreError) {
    guard let id = current?.question.id else { return }
    let day = desk.today + 1
    try desk.store.bury(id, until: day)
    standings[id].wish.buriedUntil = day
    actions.append(.putOff(id))
    moveOn()
  }

  /// Takes the question at hand out for good; `labdeck back` brings it back.
  package mutating func takeOut() throws(StoreError) {
    guard let id = current?.question.id else { return }
    try desk.store.takeOut(id, true)
    standings[id].wish.isOut = true
    actions.append(.takenOut(id))
    moveOn()
  }

  /// Marks the question at hand, or takes the mark away. Returns whether it is marked now.
  @discardableResult
  package mutating func toggleMark() throws(StoreError) -> Bool {
    guard let id = current?.question.id else { return false }
    let marked = !standings[id].wish.isMarked
    try desk.store.mark(id, marked)
    standings[id].wish.isMarked = marked
    current?.standing.wish.isMarked = marked
    return marked
  }

  /// Takes the last thing back: an answer that has no grade yet, else the last grade, skip, putting off or taking out of
  /// this session. The question is at hand again. Returns false where there is nothing to take back.
  package mutating func undo() throws(StoreError) -> Bool {
    if case .answered = stage, let current {
      ask(current.question.id)
      return true
    }
    guard let last = actions.popLast() else { return false }
    if let current {
      queue.putFirst(current.question.id, isNew: current.standing.card.phase == .new)
    }
    let id: String
    switch last {
    case .graded(let graded, let review):
      id = graded
      let undone = try desk.store.undoLast(
        at: desk.clock.now, utcOffset: desk.utcOffset, scheduler: scheduler, uuid: review)
      standings[id].card = try desk.store.card(id)
      if let grade = undone?.grade {
        summary.remove(
          question: id, grade: grade, credit: undone?.credit, wasNew: standings[id].card.phase == .new)
      }
    case .skipped(let skipped): id = skipped
    case .putOff(let off):
      id = off
      try desk.store.bury(id, until: nil)
      standings[id].wish.buriedUntil = nil
    case .takenOut(let out):
      id = out
      try desk.store.takeOut(id, false)
      standings[id].wish.isOut = false
    }
    queue.remove(id)
    ask(id)
    return true
  }

  /// Takes up changed questions, after an edit; the question at hand is asked anew in its new form, and one that is gone
  /// is left out.
  package mutating func replace(bank: QuestionBank) throws(StoreError) {
    desk.bank = bank
    for pair in try desk.adoptQuestions() { queue.rename(pair.old.id, pair.new.id) }
    standings = try desk.standings()
    guard let id = current?.question.id else { return }
    if bank[id] != nil { ask(id) } else { moveOn() }
  }
}

/// What a session came to.
package struct ReviewSummary: Hashable, Sendable {
  /// How many answers were given.
  package private(set) var answers = 0
  /// How many of them were right, and known by their grade.
  package private(set) var known = 0
  /// How many of them were first answers.
  package private(set) var new = 0
  private var perQuestion: [String: Int] = [:]

  /// How many different questions were answered.
  package var questions: Int { perQuestion.count }

  /// Adds an answer; `credit` is the share of it that was judged right, nil where only the learner could tell.
  mutating func add(question: String, grade: Grade, credit: Double?, wasNew: Bool) {
    answers += 1
    if Self.isKnown(grade, credit) { known += 1 }
    if wasNew { new += 1 }
    perQuestion[question, default: 0] += 1
  }

  mutating func remove(question: String, grade: Grade, credit: Double?, wasNew: Bool) {
    answers -= 1
    if Self.isKnown(grade, credit) { known -= 1 }
    if wasNew { new -= 1 }
    perQuestion[question, default: 0] -= 1
    if perQuestion[question] == 0 { perQuestion[question] = nil }
  }

  /// A wrong answer stays wrong, however well it is graded.
  private static func isKnown(_ grade: Grade, _ credit: Double?) -> Bool {
    grade > .again && (credit ?? 1) >= 1
  }
}
