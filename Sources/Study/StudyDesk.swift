package import Effects
package import Questions
package import Scheduling
package import StudyStore

/// Everything a session of study works with: the questions, the store, the time.
package struct StudyDesk: Sendable {
  /// The questions, linked to labs and notes.
  package var bank: QuestionBank
  /// Where answers are kept.
  package var store: StudyStore
  /// Tells the time.
  package var clock: any Clock
  /// The learner's distance from UTC, in seconds east.
  package var utcOffset: Int
  /// Makes shuffles repeatable; by default it comes from the time.
  package var seed: UInt64

  /// A desk from its parts. The time zone is a value: the edge that knows the machine's own passes it in.
  package init(
    bank: QuestionBank, store: StudyStore, clock: any Clock, utcOffset: Int = 0, seed: UInt64? = nil
  ) {
    self.bank = bank
    self.store = store
    self.clock = clock
    self.utcOffset = utcOffset
    self.seed = seed ?? UInt64(bitPattern: clock.now.milliseconds)
  }

  /// Tells the days apart.
  package var calendar: StudyCalendar { StudyCalendar(utcOffset: utcOffset) }

  /// The day of study it is.
  package var today: StudyDay { calendar.day(of: clock.now) }

  /// The scheduler with the exam that is planned.
  package func scheduler() throws(StoreError) -> Scheduler {
    Scheduler(
      fsrs: FSRS(weights: try store.weights() ?? .standard),
      exam: try store.examDay().map { ExamPlan(day: $0) }, calendar: calendar)
  }

  /// Carries answers over to edited questions; to be called once after the questions were read. Returns what was carried
  /// over, to be reported.
  package func adoptQuestions() throws(StoreError) -> [Rematching.Pair] {
    try store.adopt(bank.questions, at: clock.now, scheduler: try scheduler())
  }

  /// All answers that count, for a fit of the weights; each belongs to the day it was at the learner's place then.
  package func gradedReviews() throws(StoreError) -> [GradedReview] {
    var numbers: [String: Int] = [:]
    return try store.reviews().compactMap { review in
      guard let grade = review.grade else { return nil }
      let card = numbers[review.question] ?? numbers.count
      numbers[review.question] = card
      let calendar = StudyCalendar(utcOffset: review.utcOffset, rolloverHour: calendar.rolloverHour)
      return GradedReview(card: card, grade: grade, time: review.time, day: calendar.day(of: review.time))
    }
  }

  /// How every question stands.
  package func standings() throws(StoreError) -> Standings { try Standings(self) }
}
