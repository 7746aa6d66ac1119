import Effects
package import Scheduling
import StudyStore

/// The day of an exam, as people give it.
package enum ExamDate {
  /// Reads `2027-01-04`, `6w`, `42d` or `2m`; nil for anything else, for a day that is past, and for more than ten years.
  package static func parse(_ text: String, today: StudyDay) -> StudyDay? {
    let word = text.lowercased().filter { !$0.isWhitespace }
    if let unit = word.last, "dwm".contains(unit), let count = Int(word.dropLast()),
      (1...3650).contains(count)
    {
      let days =
        switch unit {
        case "d": count
        case "w": count * 7
        default: count * 30
        }
      return days <= 3650 ? today + days : nil
    }
    guard word.count == 10, let date = Timestamp(iso8601: word) else { return nil }
    let day = StudyDay(CivilTime(date).dayNumber)
    return day >= today && day - today <= 3650 ? day : nil
  }

  /// `Monday 4 January 2027`.
  package static func words(_ day: StudyDay) -> String {
    let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ]
    let date = day.date
    return "\(days[date.weekday]) \(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// How many new questions a day see every question once before the last week; at least one while any is unseen.
  package static func newPerDay(unseen: Int, today: StudyDay, exam: StudyDay) -> Int {
    let days = max(1, exam - today - 7)
    return (max(0, unseen) + days - 1) / days
  }
}
