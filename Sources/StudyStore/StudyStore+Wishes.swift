package import Scheduling

/// What a learner wants with a question, apart from answering it.
package struct Wish: Hashable, Sendable {
  /// Marked, to be found again.
  package var isMarked: Bool
  /// Taken out for good, until it is brought back.
  package var isOut: Bool
  /// Put off: not asked before this day.
  package var buriedUntil: StudyDay?

  /// A wish from its parts.
  package init(isMarked: Bool, isOut: Bool, buriedUntil: StudyDay?) {
    self.isMarked = isMarked
    self.isOut = isOut
    self.buriedUntil = buriedUntil
  }

  /// No wish at all.
  package static let none = Wish(isMarked: false, isOut: false, buriedUntil: nil)
}

extension StudyStore {
  /// The wishes by the question's id; questions without one are left out.
  package func wishes() throws(StoreError) -> [String: Wish] {
    try read { (connection) throws(SQLiteFailure) in
      var wishes: [String: Wish] = [:]
      for row in try connection.run("SELECT question, marked, taken_out, buried_until FROM wish") {
        guard let question = row.text(0) else { continue }
        wishes[question] = Wish(
          isMarked: row.int(1) == 1, isOut: row.int(2) == 1, buriedUntil: row.int(3).map { StudyDay($0) })
      }
      return wishes
    }
  }

  /// Marks a question, or takes the mark away.
  package func mark(_ question: String, _ marked: Bool) throws(StoreError) {
    try setWish(question, "marked", SQLValue(marked))
  }

  /// Takes a question out for good, or brings it back.
  package func takeOut(_ question: String, _ out: Bool) throws(StoreError) {
    try setWish(question, "taken_out", SQLValue(out))
  }

  /// Puts a question off to a day; nil ends that.
  package func bury(_ question: String, until day: StudyDay?) throws(StoreError) {
    try setWish(question, "buried_until", SQLValue(day?.number))
  }

  private func setWish(_ question: String, _ column: String, _ value: SQLValue) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try Self.setWish(question, column, value, connection)
    }
  }

  static func setWish(
    _ question: String, _ column: String, _ value: SQLValue, _ connection: borrowing SQLiteConnection
  ) throws(SQLiteFailure) {
    try connection.run(
      "INSERT INTO wish (question, \(column)) VALUES (?1, ?2) ON CONFLICT (question) DO UPDATE SET \(column) = ?2",
      [.text(question), value])
  }
}
