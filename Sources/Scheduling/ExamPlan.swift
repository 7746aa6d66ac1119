/// An exam that questions are learned for. An interval that would end after it is cut to a day of the week before it, so
/// that everything is asked once more.
public struct ExamPlan: Hashable, Sendable {
  /// The day of the exam.
  public var day: StudyDay

  /// A plan for an exam on a day.
  public init(day: StudyDay) { self.day = day }

  /// How many days before the exam the last round lasts.
  static let lastRound = 7

  /// The interval to use instead of `interval`, and whether it would have passed the exam.
  ///
  /// Days of the last round are dealt out by `share`, 0 ..< 1. A card answered within the last round was asked once more
  /// already and keeps its interval, as does everything once the exam is over.
  func adjust(_ interval: Int, today: StudyDay, share: Double) -> (days: Int, passes: Bool) {
    guard today < day, today + interval > day else { return (interval, false) }
    let daysLeft = day - today
    guard daysLeft > Self.lastRound else { return (interval, true) }
    let before = 1 + min(Int(share * Double(Self.lastRound)), Self.lastRound - 1)
    return (max(1, daysLeft - before), true)
  }
}
