package import Effects
package import Scheduling

/// A practice exam as it is kept.
package struct ExamRecord: Hashable, Sendable {
  /// One question of it.
  package struct Item: Hashable, Sendable {
    /// The question's id.
    package var question: String
    /// Its domain when the exam began.
    package var domain: String?
    /// The order in which its options are shown: places in the author's order.
    package var optionOrder: [Int]
    /// The options chosen, as places in the order shown.
    package var chosen: Set<Int> = []
    /// The options struck out, as places in the order shown.
    package var struck: Set<Int> = []
    /// Whether it is marked to be looked at again.
    package var isMarked = false
    /// How long it stood open, in milliseconds.
    package var spent = 0
    /// After handing in: the share that was right.
    package var credit: Double?
    /// After handing in: what would have been right, as letters in the order shown.
    package var rightLetters: String?

    /// A question that was not looked at yet.
    package init(question: String, domain: String?, optionOrder: [Int]) {
      self.question = question
      self.domain = domain
      self.optionOrder = optionOrder
    }
  }

  /// Its number, from 1; 0 before it is kept.
  package var number: Int
  /// Its name in the whole world.
  package var uuid: String
  /// What it is called.
  package var title: String
  /// Whether each answer is shown at once, without a clock.
  package var isPractice: Bool
  /// When it began.
  package var started: Timestamp
  /// How long it may last, in milliseconds.
  package var limit: Int
  /// How long it has lasted, in milliseconds.
  package var elapsed: Int
  /// The question that is open, from 0.
  package var place: Int
  /// When it was handed in or ran out.
  package var ended: Timestamp?
  /// Its questions.
  package var items: [Item]

  /// An exam that begins.
  package init(title: String, isPractice: Bool, started: Timestamp, limit: Int, items: [Item]) {
    number = 0
    uuid = UUIDs.random()
    self.title = title
    self.isPractice = isPractice
    self.started = started
    self.limit = limit
    elapsed = 0
    place = 0
    self.items = items
  }
}

extension StudyStore {
  /// Keeps an exam that begins. Returns its number.
  package func begin(_ exam: ExamRecord) throws(StoreError) -> Int {
    let learner = learner
    return try write { (connection) throws(SQLiteFailure) in
      let rows = try connection.run(
        """
        INSERT INTO exam (uuid, learner, title, practice, started, limit_ms, elapsed_ms, place, ended)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL) RETURNING number
        """,
        [
          .text(exam.uuid), .text(learner), .text(exam.title), SQLValue(exam.isPractice),
          .integer(exam.started.milliseconds), SQLValue(exam.limit), SQLValue(exam.elapsed),
          SQLValue(exam.place),
        ])
      let number = rows.first?.int(0) ?? 0
      for place in exam.items.indices { try Self.put(exam.items[place], at: place, of: number, connection) }
      return number
    }
  }

  /// Keeps what changed: the exam's clock and place, and the questions at some places.
  package func save(_ exam: ExamRecord, items places: [Int]) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try Self.save(exam, places, connection)
    }
  }

  /// Ends an exam: its results and the answers that count as reviews, as one transaction.
  package func end(
    _ exam: ExamRecord, reviews: [(review: ReviewRecord, card: CardState)]
  ) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try Self.save(exam, Array(exam.items.indices), connection)
      for (review, card) in reviews {
        try Self.insert(review, connection)
        try Self.put(card, of: review.question, connection)
      }
    }
  }

  /// The exam that was begun last and not ended.
  package func openExam() throws(StoreError) -> ExamRecord? {
    try exams("WHERE ended IS NULL ORDER BY number DESC LIMIT 1").first
  }

  /// An exam by its number.
  package func exam(_ number: Int) throws(StoreError) -> ExamRecord? {
    try exams("WHERE number = \(number)").first
  }

  /// All exams that were ended, oldest first.
  package func endedExams() throws(StoreError) -> [ExamRecord] {
    try exams("WHERE ended IS NOT NULL ORDER BY number")
  }

  /// Gives an open exam up: it ends without a result.
  package func discard(_ exam: ExamRecord) throws(StoreError) {
    try write { (connection) throws(SQLiteFailure) in
      try connection.run("DELETE FROM exam_item WHERE exam = ?", [SQLValue(exam.number)])
      try connection.run("DELETE FROM exam WHERE number = ?", [SQLValue(exam.number)])
    }
  }

  // MARK: - Rows

  private func exams(_ condition: String) throws(StoreError) -> [ExamRecord] {
    try read { (connection) throws(SQLiteFailure) in
      let rows = try connection.run(
        "SELECT number, uuid, title, practice, started, limit_ms, elapsed_ms, place, ended FROM exam "
          + condition)
      var exams: [ExamRecord] = []
      for row in rows {
        var exam = ExamRecord(
          title: row.text(2) ?? "", isPractice: row.int(3) == 1,
          started: Timestamp(milliseconds: Int64(row.int(4) ?? 0)), limit: row.int(5) ?? 0, items: [])
        exam.number = row.int(0) ?? 0
        exam.uuid = row.text(1) ?? ""
        exam.elapsed = row.int(6) ?? 0
        exam.place = row.int(7) ?? 0
        exam.ended = row.int(8).map { Timestamp(milliseconds: Int64($0)) }
        exam.items = try connection.run(
          """
          SELECT question, domain, option_order, chosen, struck, marked, spent_ms, credit, right_letters
          FROM exam_item WHERE exam = ? ORDER BY place
          """, [SQLValue(exam.number)]
        ).map(Self.item)
        exams.append(exam)
      }
      return exams
    }
  }

  private static func item(_ row: SQLRow) -> ExamRecord.Item {
    var item = ExamRecord.Item(
      question: row.text(0) ?? "", domain: row.text(1), optionOrder: numbers(row.text(2)))
    item.chosen = Set(numbers(row.text(3)))
    item.struck = Set(numbers(row.text(4)))
    item.isMarked = row.int(5) == 1
    item.spent = row.int(6) ?? 0
    item.credit = row.double(7)
    item.rightLetters = row.text(8)
    return item
  }

  private static func numbers(_ text: String?) -> [Int] {
    (text ?? "").split(separator: " ").compactMap { Int($0) }
  }
  private static func text(_ numbers: [Int]) -> SQLValue {
    .text(numbers.map(String.init).joined(separator: " "))
  }

  private static func save(
    _ exam: ExamRecord, _ places: [Int], _ connection: borrowing SQLiteConnection
  ) throws(SQLiteFailure) {
    try connection.run(
      "UPDATE exam SET elapsed_ms = ?, place = ?, ended = ? WHERE number = ?",
      [
        SQLValue(exam.elapsed), SQLValue(exam.place), exam.ended.map { .integer($0.milliseconds) } ?? .null,
        SQLValue(exam.number),
      ])
    for place in places where exam.items.indices.contains(place) {
      try put(exam.items[place], at: place, of: exam.number, connection)
    }
  }

  private static func put(
    _ item: ExamRecord.Item, at place: Int, of exam: Int, _ connection: borrowing SQLiteConnection
  ) throws(SQLiteFailure) {
    try connection.run(
      "INSERT OR REPLACE INTO exam_item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [
        SQLValue(exam), SQLValue(place), .text(item.question), SQLValue(item.domain), text(item.optionOrder),
        text(item.chosen.sorted()), text(item.struck.sorted()), SQLValue(item.isMarked), SQLValue(item.spent),
        SQLValue(item.credit), SQLValue(item.rightLetters),
      ])
  }
}
