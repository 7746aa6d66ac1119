package import Documents
import Effects
import Questions
import Scheduling
package import StudyStore

/// What the learner's answers show.
package struct Statistics: Hashable, Sendable {
  /// Answers of one domain.
  package struct Domain: Hashable, Sendable {
    /// Its name; `other` for questions without one.
    package var name: String
    /// How many questions there are.
    package var questions: Int
    /// How many of them were answered at least once.
    package var seen: Int
    /// Answers that tested the memory, after a day at least.
    package var tested: Int
    /// How many of those were known.
    package var known: Int
  }

  /// All answers.
  package var reviews = 0
  /// Answers of today.
  package var reviewsToday = 0
  /// Milliseconds spent on all answers.
  package var timeSpent = 0
  /// How many answers had each grade, from `again` to `easy`.
  package var grades = [0, 0, 0, 0]
  /// Days of study.
  package var days = 0
  /// Days of study without a gap up to today, or up to yesterday while today has none.
  package var streak = 0
  /// Answers of the last 30 days that tested the memory: the first on a day, for a question seen on an earlier one.
  package var tested = 0
  /// How many of those were known.
  package var known = 0
  /// Questions never answered.
  package var new = 0
  /// On a step of minutes.
  package var learning = 0
  /// Intervals under 21 days.
  package var young = 0
  /// Intervals from 21 days on.
  package var mature = 0
  /// Due today, steps included.
  package var due = 0
  /// Marked.
  package var marked = 0
  /// Taken out.
  package var out = 0
  /// By domain, in the order of the bank.
  package var domains: [Domain] = []

  /// Gathers them over all questions of the desk that meet a query.
  package init(_ desk: StudyDesk, query: StudyQuery = .all) throws(StoreError) {
    let standings = try desk.standings()
    let today = desk.today
    let questions = desk.bank.questions.filter { question in
      query.isEmpty || query.matches(question, standings[question.id], today: today, calendar: desk.calendar)
    }
    for question in questions { count(standings[question.id], today, desk.calendar) }
    let ids = Set(questions.map(\.id))
    let reviews = try desk.store.reviews().filter { query.isEmpty || ids.contains($0.question) }
    countReviews(reviews, desk, questions)
  }

  /// The share of tested answers that were known, 0 to 1; nil without any.
  package var retention: Double? { tested == 0 ? nil : Double(known) / Double(tested) }

  private mutating func count(_ standing: Standing, _ today: StudyDay, _ calendar: StudyCalendar) {
    if standing.wish.isMarked { marked += 1 }
    if standing.wish.isOut {
      out += 1
      return
    }
    switch standing.card.phase {
    case .new: new += 1
    case .learning, .relearning: learning += 1
    case .review: if standing.card.scheduledDays < 21 { young += 1 } else { mature += 1 }
    }
    if standing.isDue(on: today, calendar: calendar), standing.isAskable(on: today) { due += 1 }
  }

  private mutating func countReviews(_ all: [ReviewRecord], _ desk: StudyDesk, _ questions: [Question]) {
    let today = desk.today
    var lastDay: [String: StudyDay] = [:]
    var studied: Set<StudyDay> = []
    var places: [String: Int] = [:]
    var domainOf: [String: Int] = [:]
    for question in questions {
      let name = question.domain ?? "other"
      let place = places[name] ?? domains.count
      if place == domains.count {
        domains.append(Domain(name: name, questions: 0, seen: 0, tested: 0, known: 0))
      }
      places[name] = place
      domains[place].questions += 1
      domainOf[question.id] = place
    }
    for review in all {
      guard let grade = review.grade else { continue }
      let day = StudyCalendar(utcOffset: review.utcOffset).day(of: review.time)
      reviews += 1
      if day == today { reviewsToday += 1 }
      timeSpent += review.duration
      grades[grade.rawValue - 1] += 1
      studied.insert(day)
      let place = domainOf[review.question]
      if lastDay[review.question] == nil, let place { domains[place].seen += 1 }
      if let last = lastDay[review.question], last < day {
        if today - day < 30 {
          tested += 1
          if grade > .again { known += 1 }
        }
        if let place {
          domains[place].tested += 1
          if grade > .again { domains[place].known += 1 }
        }
      }
      lastDay[review.question] = day
    }
    days = studied.count
    var day = studied.contains(today) ? today : today + -1
    while studied.contains(day) {
      streak += 1
      day = day + -1
    }
  }

  /// `labdeck.stats/1`.
  package var json: Node {
    [
      "schema": "labdeck.stats/1",
      "reviews": [
        "total": Node(reviews), "today": Node(reviewsToday), "again": Node(grades[0]),
        "hard": Node(grades[1]),
        "good": Node(grades[2]), "easy": Node(grades[3]), "seconds": Node(timeSpent / 1000),
        "days": Node(days),
        "streak": Node(streak),
      ],
      "retention": [
        "tested": Node(tested), "known": Node(known), "share": retention.map { Node.number($0) } ?? nil,
      ],
      "cards": [
        "total": Node(new + learning + young + mature + out), "new": Node(new), "learning": Node(learning),
        "young": Node(young), "mature": Node(mature), "due": Node(due), "marked": Node(marked),
        "out": Node(out),
      ],
      "domains": Node(
        domains.map { domain in
          [
            "name": Node(domain.name), "questions": Node(domain.questions), "seen": Node(domain.seen),
            "tested": Node(domain.tested), "known": Node(domain.known),
          ] as Node
        }),
    ]
  }
}
