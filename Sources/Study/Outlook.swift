import Questions
import Scheduling
package import StudyStore

/// What the coming days hold.
package struct Outlook: Hashable, Sendable {
  /// Due questions of each day from today on; what is overdue counts as today.
  package var duePerDay: [Int]
  /// Questions never answered and not taken out.
  package var unseen: Int
  /// How many new ones a day are asked.
  package var newPerDay: Int
  /// Seconds an answer takes on average; 30 until there are ten answers.
  package var secondsPerAnswer: Int

  /// New questions a day, unless the learner said otherwise.
  package static let usualNewPerDay = 20

  /// Looks some days ahead, today being the first.
  package init(_ desk: StudyDesk, days: Int = 30) throws(StoreError) {
    let standings = try desk.standings()
    let today = desk.today
    duePerDay = [Int](repeating: 0, count: max(2, days))
    unseen = 0
    for question in desk.bank.questions {
      let standing = standings[question.id]
      if standing.wish.isOut { continue }
      guard let due = standing.card.due else {
        unseen += 1
        continue
      }
      var day: StudyDay =
        switch due {
        case .at(let time): desk.calendar.day(of: time)
        case .on(let day): day
        }
      if let buried = standing.wish.buriedUntil { day = max(day, buried) }
      let index = max(0, day - today)
      if index < duePerDay.count { duePerDay[index] += 1 }
    }
    newPerDay = try desk.store.newPerDay() ?? Self.usualNewPerDay
    let durations = try desk.store.reviews().suffix(200).map { min($0.duration, 180_000) }
    secondsPerAnswer = durations.count < 10 ? 30 : max(1, durations.reduce(0, +) / durations.count / 1000)
  }

  /// What tomorrow brings, if everything of today is done: due, new, and about how many minutes.
  package var tomorrow: (due: Int, new: Int, minutes: Int) {
    let due = duePerDay[0] + duePerDay[1]
    let new = min(newPerDay, unseen)
    // A new question is asked twice on its first day.
    return (due, new, (max(1, due + 2 * new) * secondsPerAnswer + 59) / 60)
  }

  /// How many new questions may still be asked today.
  static func newLeftToday(_ desk: StudyDesk, _ standings: Standings) throws(StoreError) -> Int {
    let perDay = try desk.store.newPerDay() ?? usualNewPerDay
    return max(0, perDay - standings.begunToday)
  }
}
