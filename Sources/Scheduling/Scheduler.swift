public import Effects

/// Decides when a card is asked again: FSRS-6 for days, steps of minutes for what is being learned. Pure.
///
/// Steps and minimum intervals follow Anki's states: hard on a first step waits the mean of the first two steps, or one
/// and a half times a single one; hard, good and easy of one review never fall on the same day.
public struct Scheduler: Hashable, Sendable {
  /// The memory model.
  public var fsrs: FSRS
  /// The chance of recall that intervals aim at, 0.70 ... 0.99; 0.9 unless chosen.
  public var retention: Double
  /// Minutes between the answers of a new card.
  public var learningSteps: [Int]
  /// Minutes between the answers of a card that was forgotten.
  public var relearningSteps: [Int]
  /// Whether intervals are spread.
  public var fuzzes: Bool
  /// The exam, where one is planned.
  public var exam: ExamPlan?
  /// Tells the days apart.
  public var calendar: StudyCalendar

  /// The longest interval in days.
  static let longest = 36_500

  /// A scheduler; every part has the usual value.
  public init(
    fsrs: FSRS = FSRS(), retention: Double = 0.9, learningSteps: [Int] = [1, 10],
    relearningSteps: [Int] = [10],
    fuzzes: Bool = true, exam: ExamPlan? = nil, calendar: StudyCalendar = StudyCalendar()
  ) {
    self.fsrs = fsrs
    self.retention = min(max(retention, 0.7), 0.99)
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.fuzzes = fuzzes
    self.exam = exam
    self.calendar = calendar
  }

  /// What each of the four grades would do to a card now, in the order of the grades.
  public func preview(_ card: CardState, id: String, at now: Timestamp) -> [Outcome] {
    let today = calendar.day(of: now)
    let fuzz = fuzzes ? Fuzz(card: id, repetitions: card.repetitions) : .none
    let share = Fuzz(card: id, repetitions: -1).position ?? 0
    let memories = Grade.allCases.map { memory(card, $0, today) }
    let days = dayIntervals(card, memories, fuzz)
    return Grade.allCases.map { grade in
      let index = grade.rawValue - 1
      var state = card
      state.algorithm = FSRS.algorithm
      state.memory = memories[index]
      state.lastReview = now
      state.lastDay = today
      state.repetitions += 1
      if grade == .again, card.phase == .review { state.lapses += 1 }
      if let step = step(card, grade) {
        state.phase = step.phase
        state.due = .at(now.adding(seconds: Int64(step.seconds)))
        state.scheduledDays = 0
        return Outcome(grade: grade, state: state, wait: .seconds(step.seconds), passesExam: false)
      }
      let adjusted =
        exam?.adjust(days[index], today: today, share: share) ?? (days: days[index], passes: false)
      state.phase = .review
      state.scheduledDays = adjusted.days
      state.due = .on(today + adjusted.days)
      return Outcome(grade: grade, state: state, wait: .days(adjusted.days), passesExam: adjusted.passes)
    }
  }

  /// The state of a card after an answer.
  public func answer(_ card: CardState, id: String, grade: Grade, at now: Timestamp) -> CardState {
    preview(card, id: id, at: now)[grade.rawValue - 1].state
  }

  private func memory(_ card: CardState, _ grade: Grade, _ today: StudyDay) -> MemoryState {
    guard let memory = card.memory, let last = card.lastDay else { return fsrs.first(grade) }
    return fsrs.next(memory, grade, elapsedDays: max(0, today - last))
  }

  // MARK: - Steps

  private struct Step {
    var phase: CardState.Phase
    var seconds: Int
  }

  /// The step that a grade leads to; nil where it leads to days.
  private func step(_ card: CardState, _ grade: Grade) -> Step? {
    switch card.phase {
    case .new: learning(at: 0, grade, learningSteps) { .learning(step: $0) }
    case .learning(let index): learning(at: index, grade, learningSteps) { .learning(step: $0) }
    case .relearning(let index): learning(at: index, grade, relearningSteps) { .relearning(step: $0) }
    case .review:
      grade == .again
        ? relearningSteps.first.map { Step(phase: .relearning(step: 0), seconds: $0 * 60) } : nil
    }
  }

  private func learning(
    at index: Int, _ grade: Grade, _ steps: [Int], phase: (Int) -> CardState.Phase
  ) -> Step? {
    guard let first = steps.first else { return nil }
    let index = min(max(index, 0), steps.count - 1)
    switch grade {
    case .again: return Step(phase: phase(0), seconds: first * 60)
    case .hard:
      guard index == 0 else { return Step(phase: phase(index), seconds: steps[index] * 60) }
      let seconds = steps.count > 1 ? (first + steps[1]) * 30 : min(first * 90, first * 60 + 86_400)
      return Step(phase: phase(0), seconds: seconds)
    case .good:
      guard index + 1 < steps.count else { return nil }
      return Step(phase: phase(index + 1), seconds: steps[index + 1] * 60)
    case .easy: return nil
    }
  }

  // MARK: - Days

  /// The intervals in days of the four grades, where they lead to days.
  private func dayIntervals(_ card: CardState, _ memories: [MemoryState], _ fuzz: Fuzz) -> [Int] {
    let raw = memories.map { fsrs.interval($0, retention: retention) }
    func days(_ grade: Grade, atLeast minimum: Int) -> Int {
      fuzz.days(raw[grade.rawValue - 1], atLeast: max(1, minimum), atMost: Self.longest)
    }
    guard card.phase == .review else {
      let good = days(.good, atLeast: 1)
      return [
        days(.again, atLeast: 1), days(.hard, atLeast: 1), good, days(.easy, atLeast: good + 1),
      ]
    }
    /// A longer interval than the last one must be longer by a day at least, whatever the fuzz.
    func growing(_ grade: Grade) -> Int {
      fsrs.days(memories[grade.rawValue - 1], retention: retention) > card.scheduledDays
        ? card.scheduledDays + 1 : 0
    }
    let hard = days(.hard, atLeast: growing(.hard))
    let good = days(.good, atLeast: max(growing(.good), hard + 1))
    let easy = days(.easy, atLeast: max(growing(.easy), good + 1))
    return [days(.again, atLeast: 1), hard, good, easy]
  }
}
