import Effects
package import Questions
package import Scheduling
package import StudyStore

/// A session of review, without a terminal: what is asked, what was answered, what is saved.
///
/// The way of one question: `current` is shown; `respond` judges the answer; `grade` saves it durably and moves on. After
/// each step look at `stage`. The clock counts only while it runs: `pause` while a lab is open.
package struct ReviewSession: Sendable {
  /// What is wanted of a session.
  package struct Options: Sendable {
    /// Which questions.
    package var query: StudyQuery
    /// How many minutes at most; nil for no limit.
    package var minutes: Int?
    /// How many new questions at most; nil for what is planned a day, less those of today.
    package var newLimit: Int?

    /// Wishes for a session.
    package init(query: StudyQuery = .all, minutes: Int? = nil, newLimit: Int? = nil) {
      self.query = query
      self.minutes = minutes
      self.newLimit = newLimit
    }
  }

  /// Where the session is.
  package enum Stage: Hashable, Sendable {
    /// `current` waits for an answer.
    case asking
    /// `current` was answered and waits for a grade.
    case answered(Response, Judgement)
    /// Nothing is left now, or the time is over; so many questions are half learned and can be asked at once.
    case pausedBeforeEnd(halfLearned: Int)
    /// Nothing is left.
    case finished
  }

  /// A question as it is asked.
  package struct Asked: Hashable, Sendable {
    /// The question.
    package var question: Question
    /// How it stands.
    package var standing: Standing
    /// The order in which options, or the parts of an ordering, are shown: places in the author's order.
    package var order: [Int]
    /// What each of the four grades would do, in their order.
    package var outcomes: [Outcome]
    /// Which question of the session it is, from 1.
    package var number: Int
  }

  /// What was saved.
  package struct Saved: Hashable, Sendable {
    /// The grade.
    package var grade: Grade
    /// What it did.
    package var outcome: Outcome
  }

  /// What is left today.
  package struct Counts: Hashable, Sendable {
    /// Due now or later today, the question at hand included.
    package var due: Int
    /// New ones of this session, the question at hand included.
    package var new: Int
    /// Those on a step of minutes.
    package var halfLearned: Int
  }

  enum Action: Sendable {
    case graded(String, review: String)
    case skipped(String)
    case putOff(String)
    case takenOut(String)
  }

  /// The desk it works at.
  package internal(set) var desk: StudyDesk
  /// How long it may last, in milliseconds; nil for no limit.
  package let limit: Int?
  /// The question at hand.
  package internal(set) var current: Asked?
  /// Where the session is.
  package internal(set) var stage: Stage
  /// What was done so far.
  package internal(set) var summary = ReviewSummary()
  var queue: ReviewQueue
  var standings: Standings
  var scheduler: Scheduler
  var actions: [Action] = []
  private var clock: SessionClock
  private var askedAt = 0
  private var answeredAfter = 0
  private var goesOnPastLimit = false

  /// Begins a session.
  package init(desk: StudyDesk, options: Options = Options()) throws(StoreError) {
    self.desk = desk
    limit = options.minutes.map { $0 * 60_000 }
    scheduler = try desk.scheduler()
    standings = try desk.standings()
    var newLimit = options.newLimit ?? 0
    if options.newLimit == nil { newLimit = try Outlook.newLeftToday(desk, standings) }
    let questions = desk.questions(options.query, standings)
    queue = ReviewQueue(desk, standings, questions, newLimit: max(0, newLimit))
    clock = SessionClock(from: desk.clock.now)
    stage = .finished
    moveOn()
  }

  /// What is left today.
  package var counts: Counts {
    let waiting = queue.last + (current.map { [$0.question.id] } ?? [])
    let new = waiting.filter { standings[$0].card.phase == .new }.count
    return Counts(
      due: queue.due.count + queue.steps.count + waiting.count - new, new: queue.new.count + new,
      halfLearned: queue.steps.count)
  }

  /// Milliseconds the session has lasted, pauses left out.
  package var elapsed: Int { clock.elapsed(at: desk.clock.now) }

  /// Milliseconds left; nil without a limit.
  package var timeLeft: Int? { limit.map { max(0, $0 - elapsed) } }

  /// Stops the session's clock, while a lab or the notes are open.
  package mutating func pause() { clock.pause(at: desk.clock.now) }

  /// Lets the session's clock run again.
  package mutating func resume() { clock.resume(at: desk.clock.now) }

  // MARK: - Answering

  /// Takes an answer and judges it. Nothing is saved yet. Does nothing and returns nil unless a question waits.
  package mutating func respond(_ response: Response) -> Judgement? {
    guard let current, stage == .asking else { return nil }
    let judgement = AnswerJudge.judge(response, to: current.question, shown: current.order)
    answeredAfter = elapsed - askedAt
    stage = .answered(response, judgement)
    return judgement
  }

  /// Saves the answer at hand with a grade, durably, and moves on. Returns nil unless an answer waits. If it throws,
  /// nothing was saved and the answer still waits.
  @discardableResult
  package mutating func grade(_ grade: Grade) throws(StoreError) -> Saved? {
    guard let asked = current, case .answered(let response, let judgement) = stage else { return nil }
    let now = desk.clock.now
    let id = asked.question.id
    let scheduler = scheduler
    let review = ReviewRecord(
      learner: desk.store.learner, device: desk.store.device, question: id, grade: grade, time: now,
      utcOffset: desk.utcOffset, duration: answeredAfter, answer: response.record,
      credit: judgement.verdict == .unjudged ? nil : judgement.credit)
    let before = asked.standing.card
    var outcome = scheduler.preview(before, id: id, at: now)[grade.rawValue - 1]
    outcome.state = try desk.store.record(review) { card in
      // As a rule the card is as it was shown; another process may have asked it meanwhile.
      card == before ? outcome.state : scheduler.answer(card, id: id, grade: grade, at: now)
    }
    standings[id].card = outcome.state
    standings[id].lastGrade = grade
    summary.add(
      question: id, grade: grade, credit: review.credit, wasNew: asked.standing.card.phase == .new)
    actions.append(.graded(id, review: review.uuid))
    if case .at(let time) = outcome.state.due { queue.wait(id, until: time) }
    moveOn()
    return Saved(grade: grade, outcome: outcome)
  }

  /// The answer was a guess: the same as grading it `again`.
  @discardableResult
  package mutating func guessed() throws(StoreError) -> Saved? { try grade(.again) }

  /// After `pausedBeforeEnd`: asks the half-learned questions at once, whatever the limit.
  package mutating func askHalfLearned() {
    guard case .pausedBeforeEnd = stage else { return }
    goesOnPastLimit = true
    moveOn()
  }

  /// Takes the next question, or says that none is left.
  mutating func moveOn() {
    current = nil
    let isOver = limit.map { elapsed >= $0 } ?? false
    if isOver && !goesOnPastLimit {
      stage = queue.steps.isEmpty ? .finished : .pausedBeforeEnd(halfLearned: queue.steps.count)
      return
    }
    let now = desk.clock.now
    // Past the limit, and once everything else is done, only what is half learned is asked.
    guard let id = goesOnPastLimit ? queue.nextStep() : queue.next(at: now) else {
      stage = queue.steps.isEmpty ? .finished : .pausedBeforeEnd(halfLearned: queue.steps.count)
      return
    }
    ask(id)
  }

  /// Makes a question the one at hand.
  mutating func ask(_ id: String) {
    guard let question = desk.bank[id] else { return moveOn() }
    let standing = standings[id]
    let order: [Int]
    switch question.answer {
    case .choice, .trueFalse:
      let seed = desk.seed &+ UInt64(truncatingIfNeeded: desk.today.number)
      order = Shuffle.options(question, seed: seed)
    case .ordering(let parts): order = Shuffle.parts(parts.count, id: id, seed: desk.seed)
    default: order = []
    }
    current = Asked(
      question: question, standing: standing, order: order,
      outcomes: scheduler.preview(standing.card, id: id, at: desk.clock.now), number: summary.answers + 1)
    askedAt = elapsed
    stage = .asking
  }
}

extension Response {
  /// As it is kept with the answer: options as letters in the author's order.
  var record: String {
    switch self {
    case .dontKnow, .looked: ""
    case .chosen(let places): places.sorted().map(Letters.letter).joined(separator: " ")
    case .truth(let truth): truth ? "true" : "false"
    case .typed(let text): text
    }
  }
}

/// Names options by letters.
package enum Letters {
  /// `a` for 0, and so on.
  package static func letter(_ place: Int) -> String {
    (0..<26).contains(place) ? String(UnicodeScalar(UInt8(97 + place))) : "?"
  }
}
