import Diagnostics
import Effects
package import Questions
import Scheduling
package import StudyStore

/// A practice exam, without a terminal. Every change is saved durably before the call returns, the clock at least every
/// ten seconds by `tick`, so that a crash costs no answer.
package struct ExamSession: Sendable {
  /// What is wanted of an exam.
  package struct Options: Sendable {
    /// How many questions; fewer where the bank has fewer.
    package var questions: Int
    /// Minutes; two a question unless given, as in the real exam.
    package var minutes: Int?
    /// Whether each answer is shown at once, without a clock.
    package var isPractice: Bool
    /// Which questions.
    package var query: StudyQuery
    /// What it is called.
    package var title: String

    /// Wishes for an exam.
    package init(
      questions: Int = 15, minutes: Int? = nil, isPractice: Bool = false, query: StudyQuery = .all,
      title: String = "DVA-C02 style"
    ) {
      self.questions = questions
      self.minutes = minutes
      self.isPractice = isPractice
      self.query = query
      self.title = title
    }
  }

  /// A question as it stands in the exam.
  package struct Asked: Sendable {
    /// The question.
    package var question: Question
    /// Its place, from 0.
    package var place: Int
    /// What is shown, in the order of the letters.
    package var options: [RichText]
    /// The options chosen, as places in the order shown.
    package var chosen: Set<Int>
    /// The options struck out.
    package var struck: Set<Int>
    /// Whether it is marked.
    package var isMarked: Bool
    /// How many options are to be chosen.
    package var wanted: Int
  }

  /// One row of the list before handing in.
  package struct Row: Hashable, Sendable {
    /// The number of the question, from 1.
    package var number: Int
    /// The letters chosen, in order; empty without an answer.
    package var letters: [String]
    /// Whether it is marked.
    package var isMarked: Bool
  }

  /// The desk it works at.
  package let desk: StudyDesk
  /// The exam as it is kept.
  package private(set) var record: ExamRecord
  private var clock: SessionClock
  private var openSince: Int
  private var savedAt: Int

  /// Begins an exam and keeps it. Throws a diagnostic where there is no question to ask, and a store error.
  package static func start(_ desk: StudyDesk, _ options: Options) throws -> ExamSession {
    let picked = try ExamSelection.pick(desk, options)
    guard !picked.isEmpty else {
      throw Diagnostic(
        code: "exam.no-questions", "there is no choice or true-false question to ask",
        hint: options.query.isEmpty ? "import or write some first" : "ask for fewer conditions")
    }
    let minutes = options.minutes ?? max(1, picked.count * 2)
    var record = ExamRecord(
      title: options.title, isPractice: options.isPractice, started: desk.clock.now, limit: minutes * 60_000,
      items: picked.map { question in
        .init(
          question: question.id, domain: question.domain,
          optionOrder: Shuffle.options(question, seed: desk.seed))
      })
    record.number = try desk.store.begin(record)
    return ExamSession(desk, record)
  }

  /// The exam that was left open, to go on with; nil where there is none. Its clock stood still meanwhile.
  package static func resume(_ desk: StudyDesk) throws(StoreError) -> ExamSession? {
    try desk.store.openExam().map { ExamSession(desk, $0) }
  }

  private init(_ desk: StudyDesk, _ record: ExamRecord) {
    self.desk = desk
    self.record = record
    clock = SessionClock(from: desk.clock.now, alreadyCounted: record.elapsed)
    openSince = record.elapsed
    savedAt = record.elapsed
  }

  // MARK: - Looking

  /// How many questions there are.
  package var count: Int { record.items.count }

  /// The question that is open; nil where its file has lost it since the exam began.
  package var current: Asked? {
    guard record.items.indices.contains(record.place) else { return nil }
    let item = record.items[record.place]
    guard let question = desk.bank[item.question] else { return nil }
    return Asked(
      question: question, place: record.place, options: Self.shown(question, item.optionOrder),
      chosen: item.chosen,
      struck: item.struck, isMarked: item.isMarked, wanted: Self.wanted(question))
  }

  /// Milliseconds the exam has lasted.
  package var elapsed: Int { clock.elapsed(at: desk.clock.now) }

  /// Milliseconds left, 0 when the time is over; nil in practice, which has no clock.
  package var timeLeft: Int? { record.isPractice ? nil : max(0, record.limit - elapsed) }

  /// Milliseconds by which the learner is ahead of an even pace, negative behind it: the share of the time that belongs
  /// to the questions before this one, less the time used.
  package var ahead: Int { count == 0 ? 0 : record.limit * record.place / count - elapsed }

  /// The list before handing in.
  package var rows: [Row] {
    record.items.enumerated().map { place, item in
      Row(number: place + 1, letters: item.chosen.sorted().map(Letters.letter), isMarked: item.isMarked)
    }
  }

  // MARK: - Answering

  /// Chooses an option by its place, or takes the choice back where several are wanted. With one right option a choice
  /// replaces the other. Returns false for a place that is none, a struck option, and one more than is wanted.
  @discardableResult
  package mutating func choose(_ option: Int) throws(StoreError) -> Bool {
    guard let asked = current, asked.options.indices.contains(option), !asked.struck.contains(option) else {
      return false
    }
    var chosen = asked.chosen
    if asked.wanted == 1 {
      chosen = chosen == [option] ? [] : [option]
    } else if chosen.remove(option) == nil {
      if chosen.count >= asked.wanted { return false }
      chosen.insert(option)
    }
    record.items[record.place].chosen = chosen
    try save()
    return true
  }

  /// Strikes an option out, or takes that back. A chosen option that is struck is not chosen any more.
  package mutating func strike(_ option: Int) throws(StoreError) {
    guard let asked = current, asked.options.indices.contains(option) else { return }
    if record.items[record.place].struck.remove(option) == nil {
      record.items[record.place].struck.insert(option)
      record.items[record.place].chosen.remove(option)
    }
    try save()
  }

  /// Marks the question that is open, or takes the mark away.
  package mutating func toggleMark() throws(StoreError) {
    guard record.items.indices.contains(record.place) else { return }
    record.items[record.place].isMarked.toggle()
    try save()
  }

  /// Opens a question by its place, from 0. Returns false for a place that is none.
  @discardableResult
  package mutating func open(_ place: Int) throws(StoreError) -> Bool {
    guard record.items.indices.contains(place) else { return false }
    let left = record.place
    settle()
    record.place = place
    try desk.store.save(record, items: [left])
    savedAt = record.elapsed
    return true
  }

  /// Opens the next question; false at the last.
  package mutating func next() throws(StoreError) -> Bool { try open(record.place + 1) }

  /// Opens the question before; false at the first.
  package mutating func previous() throws(StoreError) -> Bool { try open(record.place - 1) }

  /// In practice: how good the answer is that stands there now; nil without one, and in an exam.
  package var judgement: Judgement? {
    guard record.isPractice, let asked = current, !asked.chosen.isEmpty else { return nil }
    return Self.judge(record.items[record.place], asked.question)
  }

  /// To be called about once a second: saves the clock every ten seconds. Returns whether the time is over.
  package mutating func tick() throws(StoreError) -> Bool {
    if elapsed - savedAt >= 10_000 { try save() }
    return timeLeft == 0
  }

  /// Saves the clock, before the exam is left to be taken up later.
  package mutating func leave() throws(StoreError) { try save() }

  /// Gives the exam up; nothing of it is kept.
  package func discard() throws(StoreError) { try desk.store.discard(record) }

  /// Ends the exam: judges every answer, makes wrong ones due, keeps the result, all as one transaction.
  package mutating func handIn() throws(StoreError) -> ExamReport {
    settle()
    clock.pause(at: desk.clock.now)
    record.elapsed = min(elapsed, record.isPractice ? elapsed : record.limit)
    record.ended = desk.clock.now
    let scheduler = try desk.scheduler()
    let standings = try desk.standings()
    var reviews: [(review: ReviewRecord, card: CardState)] = []
    for place in record.items.indices {
      guard let question = desk.bank[record.items[place].question] else { continue }
      let item = record.items[place]
      let judgement = Self.judge(item, question)
      record.items[place].credit = judgement.credit
      record.items[place].rightLetters = Self.rightLetters(question, item.optionOrder)
      // What was never looked at says nothing about the learner.
      guard judgement.verdict != .right, item.spent > 0 || !item.chosen.isEmpty else { continue }
      let card = scheduler.answer(
        standings[question.id].card, id: question.id, grade: .again, at: desk.clock.now)
      let response = Self.response(item, question).map(\.record) ?? ""
      let review = ReviewRecord(
        learner: desk.store.learner, device: desk.store.device, question: question.id, grade: .again,
        time: desk.clock.now, utcOffset: desk.utcOffset, duration: item.spent, answer: response,
        credit: judgement.credit, origin: .exam)
      reviews.append((review, card))
    }
    try desk.store.end(record, reviews: reviews)
    return try ExamReport(record, desk)
  }

  // MARK: - Rules

  private mutating func settle() {
    let now = elapsed
    if record.items.indices.contains(record.place) {
      record.items[record.place].spent += max(0, now - openSince)
    }
    openSince = now
    record.elapsed = now
  }

  private mutating func save() throws(StoreError) {
    settle()
    try desk.store.save(record, items: [record.place])
    savedAt = record.elapsed
  }

  private static func shown(_ question: Question, _ order: [Int]) -> [RichText] {
    if question.kind == .trueFalse { return [RichText(inline: "True"), RichText(inline: "False")] }
    let options = question.options
    return order.filter { options.indices.contains($0) }.map { options[$0].text }
  }

  private static func wanted(_ question: Question) -> Int {
    question.kind == .trueFalse ? 1 : max(1, question.options.filter(\.isRight).count)
  }

  /// What was answered, in the author's order; nil without an answer.
  static func response(_ item: ExamRecord.Item, _ question: Question) -> Response? {
    guard let first = item.chosen.min() else { return nil }
    if question.kind == .trueFalse { return .truth(first == 0) }
    return .chosen(
      Set(item.chosen.filter { item.optionOrder.indices.contains($0) }.map { item.optionOrder[$0] }))
  }

  static func judge(_ item: ExamRecord.Item, _ question: Question) -> Judgement {
    AnswerJudge.judge(response(item, question) ?? .dontKnow, to: question)
  }

  static func rightLetters(_ question: Question, _ order: [Int]) -> String {
    if case .trueFalse(let truth) = question.answer { return truth ? "a" : "b" }
    let options = question.options
    return order.indices.filter { options.indices.contains(order[$0]) && options[order[$0]].isRight }
      .map(Letters.letter).joined(separator: " ")
  }
}
