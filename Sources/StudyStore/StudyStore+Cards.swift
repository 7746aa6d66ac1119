import Effects
package import Scheduling

extension StudyStore {
  /// The state of every card that was ever answered, by the question's id.
  package func cards() throws(StoreError) -> [String: CardState] {
    try read { (connection) throws(SQLiteFailure) in
      var cards: [String: CardState] = [:]
      for row in try connection.run("SELECT question, \(Self.cardColumns) FROM card") {
        if let question = row.text(0) { cards[question] = Self.card(row) }
      }
      return cards
    }
  }

  /// The state of one card; a new one where the question was never answered.
  package func card(_ question: String) throws(StoreError) -> CardState {
    try read { (connection) throws(SQLiteFailure) in
      try Self.card(of: question, connection)
    }
  }

  static func card(of question: String, _ connection: borrowing SQLiteConnection) throws(SQLiteFailure)
    -> CardState
  {
    let rows = try connection.run(
      "SELECT question, \(cardColumns) FROM card WHERE question = ?", [.text(question)])
    return rows.first.flatMap(card) ?? .new
  }

  private static let cardColumns = """
    algorithm, phase, step, stability, difficulty, due_time, due_day, last_time, last_day, repetitions, lapses, \
    scheduled_days
    """

  private static func card(_ row: SQLRow) -> CardState? {
    let step = row.int(3) ?? 0
    let phase: CardState.Phase
    switch row.text(2) {
    case "learning": phase = .learning(step: step)
    case "relearning": phase = .relearning(step: step)
    case "review": phase = .review
    default: phase = .new
    }
    var memory: MemoryState?
    if let stability = row.double(4), let difficulty = row.double(5) {
      memory = MemoryState(stability: stability, difficulty: difficulty)
    }
    let dueTime = row.int(6).map { Due.at(Timestamp(milliseconds: Int64($0))) }
    return CardState(
      algorithm: row.text(1) ?? "", phase: phase, memory: memory,
      due: dueTime ?? row.int(7).map { .on(StudyDay($0)) },
      lastReview: row.int(8).map { Timestamp(milliseconds: Int64($0)) },
      lastDay: row.int(9).map { StudyDay($0) },
      repetitions: row.int(10) ?? 0, lapses: row.int(11) ?? 0, scheduledDays: row.int(12) ?? 0)
  }

  static func put(_ card: CardState, of question: String, _ connection: borrowing SQLiteConnection)
    throws(SQLiteFailure)
  {
    guard card.phase != .new else {
      try connection.run("DELETE FROM card WHERE question = ?", [.text(question)])
      return
    }
    let phase: String
    var step = 0
    switch card.phase {
    case .new: phase = "new"
    case .learning(let number): (phase, step) = ("learning", number)
    case .review: phase = "review"
    case .relearning(let number): (phase, step) = ("relearning", number)
    }
    var dueTime: SQLValue = .null
    var dueDay: SQLValue = .null
    switch card.due {
    case .at(let time): dueTime = .integer(time.milliseconds)
    case .on(let day): dueDay = SQLValue(day.number)
    case nil: break
    }
    try connection.run(
      "INSERT OR REPLACE INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        .text(question), .text(card.algorithm), .text(phase), SQLValue(step),
        SQLValue(card.memory?.stability),
        SQLValue(card.memory?.difficulty), dueTime, dueDay,
        card.lastReview.map { .integer($0.milliseconds) } ?? .null, SQLValue(card.lastDay?.number),
        SQLValue(card.repetitions), SQLValue(card.lapses), SQLValue(card.scheduledDays),
      ])
  }
}
