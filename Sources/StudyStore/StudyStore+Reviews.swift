package import Effects
package import Scheduling

extension StudyStore {
  /// Adds an answer and the card state that follows from it, as one durable transaction. When this returns, the answer
  /// is safe.
  package func record(_ review: ReviewRecord, card: CardState) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try Self.insert(review, connection)
      try Self.put(card, of: review.question, connection)
    }
  }

  /// Adds an answer; the card state that follows is worked out from the one that is kept at that moment, so that two
  /// processes that ask the same question do not undo each other. Returns that state.
  package func record(
    _ review: ReviewRecord, deriving next: (CardState) -> CardState
  ) throws(StoreError) -> CardState {
    try write { (connection) throws(SQLiteFailure) in
      let card = next(try Self.card(of: review.question, connection))
      try Self.insert(review, connection)
      try Self.put(card, of: review.question, connection)
      return card
    }
  }

  /// Takes back an answer that is not taken back yet, by appending a record, and sets the card to what the remaining
  /// answers amount to: the one named by `uuid`, else the last one given on this device. Returns the record taken back;
  /// nil where there is none.
  package func undoLast(
    at time: Timestamp, utcOffset: Int, scheduler: Scheduler, uuid: String? = nil
  ) throws(StoreError) -> ReviewRecord? {
    let device = device
    let learner = learner
    return try write { (connection) throws(SQLiteFailure) -> ReviewRecord? in
      let rows = try connection.run(
        """
        SELECT \(Self.reviewColumns) FROM review AS r
        WHERE undoes IS NULL AND learner = ?1 AND device = ?2 AND (?3 IS NULL OR uuid = ?3) AND origin = 'review'
          AND NOT EXISTS (SELECT 1 FROM review AS u WHERE u.undoes = r.uuid)
        ORDER BY number DESC LIMIT 1
        """, [.text(learner), .text(device), SQLValue(uuid)])
      guard let row = rows.first, let last = Self.review(row) else { return nil }
      try Self.insert(
        ReviewRecord(
          learner: learner, device: device, question: last.question, grade: nil, time: time,
          utcOffset: utcOffset,
          duration: 0, answer: "", credit: nil, undoes: last.uuid), connection)
      let successors = try Self.successors(connection)
      let question = Self.current(last.question, successors)
      let reviews = try Self.effective(connection).filter {
        Self.current($0.question, successors) == question
      }
      let card = Replay.card(reviews, id: question, scheduler: scheduler)
      try Self.put(card, of: question, connection)
      return last
    }
  }

  /// All answers in the order of time, those that were taken back left out; each under the id that its question has now.
  package func reviews() throws(StoreError) -> [ReviewRecord] {
    try read { (connection) throws(SQLiteFailure) in
      let successors = try Self.successors(connection)
      return try Self.effective(connection).map { review in
        var review = review
        review.question = Self.current(review.question, successors)
        return review
      }
    }
  }

  /// Every record as it was written, those that take others back included: what one machine gives another.
  package func log() throws(StoreError) -> [ReviewRecord] {
    try read { (connection) throws(SQLiteFailure) in
      try connection.run("SELECT \(Self.reviewColumns) FROM review AS r ORDER BY number").compactMap(
        Self.review)
    }
  }

  /// Adds the records of another machine that are not here yet, and works the cards out again. Returns how many were new.
  package func merge(_ records: [ReviewRecord], scheduler: Scheduler) throws(StoreError) -> Int {
    let added = try write { (connection) throws(SQLiteFailure) -> Int in
      let known = Set(try connection.run("SELECT uuid FROM review").compactMap { $0.text(0) })
      let new = records.filter { !known.contains($0.uuid) }
      for record in new { try Self.insert(record, connection) }
      return new.count
    }
    if added > 0 { try rebuild(scheduler: scheduler) }
    return added
  }

  /// Of every question that was answered: when that was done first, and the grade of the last time.
  package func firstAndLast() throws(StoreError) -> [String: (first: Timestamp, lastGrade: Grade)] {
    try read { (connection) throws(SQLiteFailure) in
      let successors = try Self.successors(connection)
      var found: [String: (first: Timestamp, lastGrade: Grade)] = [:]
      let rows = try connection.run(
        """
        SELECT question, time, grade FROM review AS r
        WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM review AS u WHERE u.undoes = r.uuid)
        ORDER BY time, device, number
        """)
      for row in rows {
        guard let id = row.text(0), let time = row.int(1), let grade = row.int(2).flatMap(Grade.init) else {
          continue
        }
        let question = Self.current(id, successors)
        let first = found[question]?.first ?? Timestamp(milliseconds: Int64(time))
        found[question] = (first, grade)
      }
      return found
    }
  }

  /// Works all card states out again from the answers. Returns how many cards there are.
  @discardableResult
  package func rebuild(scheduler: Scheduler) throws(StoreError) -> Int {
    try write { (connection) throws(SQLiteFailure) -> Int in try Self.rebuild(connection, scheduler) }
  }

  /// Works the card states out again if they were derived by another algorithm, or for another exam.
  package func refresh(scheduler: Scheduler) throws(StoreError) {
    let wanted = Self.derivation(scheduler)
    if isReadOnly { return }
    if try setting(Self.derivationSetting) == wanted { return }
    try write { (connection) throws(SQLiteFailure) in _ = try Self.rebuild(connection, scheduler) }
  }

  /// What the card states were derived by and for.
  private static func derivation(_ scheduler: Scheduler) -> String {
    let weights = scheduler.fsrs.weights
    let own =
      weights == .standard ? "" : " weights " + weights.values.map { String($0) }.joined(separator: " ")
    return "\(FSRS.algorithm)\(own) exam \(scheduler.exam.map { String($0.day.number) } ?? "none")"
  }

  private static let derivationSetting = "cards-derived"

  private static func rebuild(
    _ connection: borrowing SQLiteConnection, _ scheduler: Scheduler
  ) throws(SQLiteFailure) -> Int {
    let successors = try Self.successors(connection)
    var byQuestion: [String: [ReviewRecord]] = [:]
    for review in try effective(connection) {
      byQuestion[current(review.question, successors), default: []].append(review)
    }
    try connection.run("DELETE FROM card")
    for question in byQuestion.keys.sorted() {
      let card = Replay.card(byQuestion[question] ?? [], id: question, scheduler: scheduler)
      try put(card, of: question, connection)
    }
    try connection.run(
      "INSERT OR REPLACE INTO setting VALUES (?, ?)",
      [.text(derivationSetting), .text(derivation(scheduler))])
    return byQuestion.count
  }

  // MARK: - Rows

  static let reviewColumns = """
    r.uuid, r.learner, r.device, r.question, r.grade, r.time, r.utc_offset, r.duration, r.answer, r.credit, r.origin, \
    r.undoes
    """

  static func effective(_ connection: borrowing SQLiteConnection) throws(SQLiteFailure) -> [ReviewRecord] {
    try connection.run(
      """
      SELECT \(reviewColumns) FROM review AS r
      WHERE undoes IS NULL AND NOT EXISTS (SELECT 1 FROM review AS u WHERE u.undoes = r.uuid)
      ORDER BY time, device, number
      """
    ).compactMap(review)
  }

  static func review(_ row: SQLRow) -> ReviewRecord? {
    guard let uuid = row.text(0), let learner = row.text(1), let device = row.text(2),
      let question = row.text(3),
      let time = row.int(5), let offset = row.int(6), let duration = row.int(7), let answer = row.text(8),
      let origin = ReviewRecord.Origin(rawValue: row.text(10) ?? "")
    else { return nil }
    return ReviewRecord(
      uuid: uuid, learner: learner, device: device, question: question, grade: row.int(4).flatMap(Grade.init),
      time: Timestamp(milliseconds: Int64(time)), utcOffset: offset, duration: duration, answer: answer,
      credit: row.double(9), origin: origin, undoes: row.text(11))
  }

  static func insert(_ review: ReviewRecord, _ connection: borrowing SQLiteConnection) throws(SQLiteFailure) {
    try connection.run(
      """
      INSERT INTO review (uuid, learner, device, question, grade, time, utc_offset, duration, answer, credit, origin, undoes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(review.uuid), .text(review.learner), .text(review.device), .text(review.question),
        SQLValue(review.grade?.rawValue), .integer(review.time.milliseconds), SQLValue(review.utcOffset),
        SQLValue(review.duration), .text(review.answer), SQLValue(review.credit),
        .text(review.origin.rawValue),
        SQLValue(review.undoes),
      ])
  }
}
