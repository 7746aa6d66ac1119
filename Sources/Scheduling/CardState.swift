public import Effects

/// When a card is to be asked again.
public enum Due: Hashable, Sendable {
  /// At an instant: a step of learning, minutes away.
  case at(Timestamp)
  /// On a day, at any time of it.
  case on(StudyDay)
}

/// What the reviews of a card amount to. Derived: it can always be worked out again from the reviews.
public struct CardState: Hashable, Sendable {
  /// Where in its life a card stands.
  public enum Phase: Hashable, Sendable {
    /// Never answered.
    case new
    /// On a learning step, counted from 0.
    case learning(step: Int)
    /// Asked in days.
    case review
    /// Forgotten, on a relearning step counted from 0.
    case relearning(step: Int)
  }

  /// The algorithm that worked the state out, such as `fsrs-6`.
  public var algorithm: String
  /// Where in its life the card stands.
  public var phase: Phase
  /// Stability and difficulty; nil before the first answer.
  public var memory: MemoryState?
  /// When it is to be asked again; nil before the first answer.
  public var due: Due?
  /// The last answer.
  public var lastReview: Timestamp?
  /// The day of the last answer.
  public var lastDay: StudyDay?
  /// How many answers were given.
  public var repetitions: Int
  /// How often it was forgotten after it had been learned.
  public var lapses: Int
  /// The interval in days that was last set, 0 for steps.
  public var scheduledDays: Int

  /// A state from its parts.
  public init(
    algorithm: String = FSRS.algorithm, phase: Phase, memory: MemoryState?, due: Due?, lastReview: Timestamp?,
    lastDay: StudyDay?, repetitions: Int, lapses: Int, scheduledDays: Int
  ) {
    self.algorithm = algorithm
    self.phase = phase
    self.memory = memory
    self.due = due
    self.lastReview = lastReview
    self.lastDay = lastDay
    self.repetitions = repetitions
    self.lapses = lapses
    self.scheduledDays = scheduledDays
  }

  /// A card that was never answered.
  public static let new = CardState(
    phase: .new, memory: nil, due: nil, lastReview: nil, lastDay: nil, repetitions: 0, lapses: 0,
    scheduledDays: 0)

  /// Whether the card is on a step of minutes: half learned.
  public var isOnStep: Bool {
    switch phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }

  /// Whether it is to be asked at an instant; a new card is never due, it is new.
  public func isDue(at now: Timestamp, calendar: StudyCalendar) -> Bool {
    switch due {
    case .at(let instant): instant <= now
    case .on(let day): day <= calendar.day(of: now)
    case nil: false
    }
  }
}
