import Effects
import Testing

@testable import Scheduling

@Suite("When a card is asked again")
struct SchedulerTests {
  let monday = Timestamp(seconds: 1_795_428_000)  // 2026-11-23T10:00:00Z
  let exact = Scheduler(fuzzes: false)

  private func labels(_ scheduler: Scheduler, _ card: CardState, _ now: Timestamp) -> [String] {
    scheduler.preview(card, id: "q", at: now).map(\.label)
  }

  /// Seen first and ten minutes later, known both times.
  private func seenTwice(_ scheduler: Scheduler) -> CardState {
    let once = scheduler.answer(.new, id: "q", grade: .good, at: monday)
    return scheduler.answer(once, id: "q", grade: .good, at: monday.adding(seconds: 600))
  }

  @Test("a new card waits 1m, 6m, 10m or 8d")
  func newCard() { #expect(labels(exact, .new, monday) == ["1m", "6m", "10m", "8d"]) }

  @Test("a card seen twice, two days ago, waits 10m, 8d, 11d or 19d")
  func seenTwoDaysAgo() {
    let card = seenTwice(exact)
    #expect(card.due == .on(exact.calendar.day(of: monday) + 2))
    let then = monday.adding(seconds: 2 * 86_400)
    #expect(labels(exact, card, then) == ["10m", "8d", "11d", "19d"])
    let known = exact.answer(card, id: "q", grade: .good, at: then)
    #expect(labels(exact, known, then.adding(seconds: 11 * 86_400)) == ["10m", "32d", "46d", "77d"])
  }

  @Test("intervals that pass the exam show as exam and end in its last week")
  func exam() {
    let later = monday.adding(seconds: 13 * 86_400)
    let today = exact.calendar.day(of: later)
    var planned = exact
    planned.exam = ExamPlan(day: today + 29)
    let card = planned.answer(
      seenTwice(exact), id: "q", grade: .good, at: monday.adding(seconds: 2 * 86_400))
    #expect(labels(planned, card, later) == ["10m", "exam", "exam", "exam"])
    for id in ["a", "b", "c", "d", "e", "f", "g", "h"] {
      for outcome in planned.preview(card, id: id, at: later).dropFirst() {
        #expect((22...28).contains(outcome.state.scheduledDays))
      }
    }
    let lastWeek = later.adding(seconds: 25 * 86_400)
    let once = planned.preview(card, id: "q", at: lastWeek)[2]
    #expect(once.passesExam && once.state.scheduledDays > 4)
    let after = later.adding(seconds: 30 * 86_400)
    #expect(!labels(planned, card, after).contains("exam"))
  }

  @Test("hard repeats the step, and a single step by half as much again")
  func hardSteps() {
    let once = exact.answer(.new, id: "q", grade: .good, at: monday)
    #expect(once.phase == .learning(step: 1))
    #expect(labels(exact, once, monday.adding(seconds: 600)).prefix(2) == ["1m", "10m"])
    let forgotten = exact.answer(
      seenTwice(exact), id: "q", grade: .again, at: monday.adding(seconds: 2 * 86_400))
    #expect(forgotten.phase == .relearning(step: 0))
    #expect(forgotten.lapses == 1)
    #expect(labels(exact, forgotten, monday.adding(seconds: 2 * 86_400 + 600))[1] == "15m")
  }

  @Test("a day begins at four in the morning of the learner's own time")
  func rollover() throws {
    let calendar = StudyCalendar(utcOffset: 3600)
    let before = try #require(Timestamp(iso8601: "2026-11-24T02:59:59Z"))
    let after = try #require(Timestamp(iso8601: "2026-11-24T03:00:00Z"))
    #expect(calendar.day(of: after) - calendar.day(of: before) == 1)
    #expect(calendar.start(of: calendar.day(of: after)) == after)
    #expect(calendar.day(of: before).date.day == 23)
  }

  @Test("fuzz keeps to Anki's ranges: ten days give eight to twelve")
  func fuzz() {
    #expect(Fuzz.range(10, atLeast: 1, atMost: 36_500) == 8...12)
    #expect(Fuzz.range(2.4, atLeast: 1, atMost: 36_500) == 2...2)
    #expect(Fuzz.range(100, atLeast: 1, atMost: 36_500) == 93...107)
    #expect(Fuzz.range(100, atLeast: 1, atMost: 95) == 88...95)
    let days = (0..<400).map { Fuzz(card: "card", repetitions: $0).days(10, atLeast: 1, atMost: 36_500) }
    #expect(Set(days) == Set(8...12))
    #expect(Fuzz(card: "card", repetitions: 7) == Fuzz(card: "card", repetitions: 7))
  }

  @Test("the four grades stay in order whatever the card")
  func order() {
    var random = SeededRandom(seed: 11)
    for number in 0..<500 {
      var now = monday
      var card = CardState.new
      for _ in 0..<12 {
        let outcomes = Scheduler().preview(card, id: "\(number)", at: now)
        if card.phase == .review {
          let days = outcomes.dropFirst().map(\.state.scheduledDays)
          #expect(days[0] < days[1] && days[1] < days[2])
        }
        card = outcomes[Int.random(in: 0..<4, using: &random)].state
        now = now.adding(seconds: Int64.random(in: 60...4_000_000, using: &random))
      }
    }
  }
}
