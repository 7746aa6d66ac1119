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

  /// Adds several answers and their card states as one transaction.
  package func record(_ reviews: [(review: ReviewRecord, card: CardState)]) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      for (review, card) in reviews {
        try Self.insert(review, connection)
        try Self.put(card, of: review.question, connection)
      }
    }
  }

  /// Takes back the last answer that is not taken back yet, by appending a record, and sets the card to what the
  /// remaining answers amount to. Returns the record taken back; nil where there is none since `earliest`.
  package func undoLast(
    at time: Timestamp, utcOffset: Int, scheduler: Scheduler, since earliest: Timestamp? = nil
  ) throws(StoreError) -> ReviewRecord? {
    let device = device
    let learner = learner
    return try write { (connection) throws(SQLiteFailure) -> ReviewRecord? in
      let rows = try connection.run(
        """
        SELECT \(Self.reviewColumns) FROM review AS r
        WHERE undoes IS NULL AND learner = ? AND device = ? AND time >= ? AND origin = 'review'
          AND NOT EXISTS (SELECT 1 FROM review AS u WHERE u.undoes = r.uuid)
        ORDER BY number DESC LIMIT 1
        """, [.text(learner), .text(device), .integer(earliest?.milliseconds ?? .min)])
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

  /// Works all card states out again from the answers. Returns how many cards there are.
  @discardableResult
  package func rebuild(scheduler: Scheduler) throws(StoreError) -> Int {
    try write { (connection) throws(SQLiteFailure) -> Int in
      let successors = try Self.successors(connection)
      var byQuestion: [String: [ReviewRecord]] = [:]
      for review in try Self.effective(connection) {
        byQuestion[Self.current(review.question, successors), default: []].append(review)
      }
      try connection.run("DELETE FROM card")
      for question in byQuestion.keys.sorted() {
        let card = Replay.card(byQuestion[question] ?? [], id: question, scheduler: scheduler)
        try Self.put(card, of: question, connection)
      }
      return byQuestion.count
    }
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
