public import Effects

/// A day of study: it begins at a set hour of the learner's own time, so that an evening past midnight still belongs to it.
public struct StudyDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01 of the learner's calendar.
  public var number: Int

  /// A day by its number.
  public init(_ number: Int) { self.number = number }

  /// Orders by time.
  public static func < (left: StudyDay, right: StudyDay) -> Bool { left.number < right.number }

  /// The day so many days later.
  public static func + (day: StudyDay, days: Int) -> StudyDay { StudyDay(day.number + days) }

  /// How many days lie between two days.
  public static func - (later: StudyDay, earlier: StudyDay) -> Int { later.number - earlier.number }

  /// The calendar date.
  public var date: CivilTime { CivilTime(Timestamp(seconds: Int64(number) * 86_400)) }
}

/// Tells the days of study apart: the learner's distance from UTC, and the hour at which a day begins.
public struct StudyCalendar: Hashable, Sendable {
  /// Seconds east of UTC.
  public var utcOffset: Int
  /// The hour of local time at which a new day begins; 4 in the morning, as in Anki.
  public var rolloverHour: Int

  /// A calendar from its two measures.
  public init(utcOffset: Int = 0, rolloverHour: Int = 4) {
    self.utcOffset = utcOffset
    self.rolloverHour = rolloverHour
  }

  /// The day that an instant belongs to.
  public func day(of instant: Timestamp) -> StudyDay {
    let local = instant.adding(seconds: Int64(utcOffset - rolloverHour * 3600))
    let seconds = local.seconds
    return StudyDay(Int(seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)))
  }

  /// The instant at which a day begins.
  public func start(of day: StudyDay) -> Timestamp {
    Timestamp(seconds: Int64(day.number) * 86_400 - Int64(utcOffset) + Int64(rolloverHour) * 3600)
  }
}
