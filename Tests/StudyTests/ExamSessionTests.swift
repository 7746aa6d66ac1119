import Diagnostics
import Documents
import Effects
import Questions
import Scheduling
import Study
import StudyStore
import Testing

/// Twelve questions with the right option first, and two more kinds.
private let examContent: String = {
  var text = "# Questions\n"
  let domains = ["development", "security", "troubleshooting"]
  for number in 0..<12 {
    text +=
      "### Question \(number)? {#q\(number)}\n- [x] right \(number)\n- [ ] wrong \(number)\n  no\n- [ ] bad \(number)\n  no\n"
    text += "domain: \(domains[number % 3])\n"
  }
  text += "Q: It is so. {#truth}\nA: False\ndomain: security\n"
  text += "### Which two? {#two}\n- [x] x1\n- [x] x2\n- [ ] x3\n  no\n- [ ] x4\n  no\ndomain: security\n"
  text += "Q: not for exams {#recall}\nA: yes indeed\n"
  return text
}()

@Suite("A practice exam")
struct ExamSessionTests {
  /// Answers the question that is open, rightly or not.
  private func answer(_ session: inout ExamSession, rightly: Bool) throws {
    let asked = try #require(session.current)
    if case .trueFalse(let truth) = asked.question.answer {
      try session.choose(truth == rightly ? 0 : 1)
      return
    }
    let right = Set(asked.question.options.filter(\.isRight).map(\.text.plain))
    let places = asked.options.indices.filter { right.contains(asked.options[$0].plain) == rightly }
    for place in places.prefix(asked.wanted) { try session.choose(place) }
  }

  @Test("asks only what an exam can ask, by domains, in an order that the seed makes")
  func selection() throws {
    let test = try TestDesk(examContent)
    let session = try ExamSession.start(test.desk, .init(questions: 10))
    #expect(session.count == 10)
    #expect(!session.record.items.contains { $0.question == "recall" })
    let shares = Dictionary(grouping: session.record.items, by: \.domain).mapValues(\.count)
    #expect(shares == ["development": 4, "security": 4, "troubleshooting": 2])
    #expect(session.timeLeft == 20 * 60_000)
    try session.discard()
    let again = try ExamSession.start(test.desk, .init(questions: 10))
    #expect(again.record.items.map(\.question) == session.record.items.map(\.question))
  }

  @Test("is taken up after a crash where it stood, its clock standing still meanwhile")
  func resume() throws {
    let test = try TestDesk(examContent)
    var session = try ExamSession.start(test.desk, .init(questions: 5, minutes: 10))
    test.clock.advance(seconds: 30)
    try answer(&session, rightly: true)
    try session.toggleMark()
    _ = try session.next()
    let struck = 1
    try session.strike(struck)
    test.clock.advance(seconds: 10)
    #expect(try tick(&session) == false)
    test.clock.advance(seconds: 100_000)
    let taken = try ExamSession.resume(test.desk)
    var resumed = try #require(taken)
    #expect(resumed.record.items == session.record.items && resumed.record.place == 1)
    #expect(resumed.timeLeft == 600_000 - 40_000)
    #expect(resumed.current?.struck == [struck])
    #expect(resumed.rows.map(\.letters.count) == [1, 0, 0, 0, 0] && resumed.rows[0].isMarked)
    #expect(resumed.ahead == 120_000 - 40_000)
    test.clock.advance(seconds: 700)
    #expect(try tick(&resumed))
    let report = try resumed.handIn()
    #expect(report.right == 1 && report.elapsed == 600_000)
    #expect(try ExamSession.resume(test.desk) == nil)
  }

  private func tick(_ session: inout ExamSession) throws -> Bool { try session.tick() }

  @Test("choosing replaces with one right option, and stops at as many as are wanted")
  func choosing() throws {
    let test = try TestDesk(examContent)
    var session = try ExamSession.start(test.desk, .init(questions: 14))
    let place = try #require(session.record.items.firstIndex { $0.question == "two" })
    try session.open(place)
    #expect(session.current?.wanted == 2)
    let outcomes = try [0, 1, 2, 1, 2].map { try choose(&session, $0) }
    #expect(outcomes == [true, true, false, true, true])
    #expect(session.current?.chosen == [0, 2])
    try session.strike(2)
    #expect(session.current?.chosen == [0])
    #expect(try choose(&session, 2) == false)
    let single = try #require(session.record.items.firstIndex { $0.question == "q1" })
    try session.open(single)
    _ = try choose(&session, 0)
    _ = try choose(&session, 1)
    #expect(session.current?.chosen == [1])
    #expect(session.judgement == nil, "nothing tells right from wrong before the end")
  }

  private func choose(_ session: inout ExamSession, _ place: Int) throws -> Bool { try session.choose(place) }

  @Test("the report counts by domain, with an interval, and wrong answers become due")
  func report() throws {
    let test = try TestDesk(examContent)
    var session = try ExamSession.start(test.desk, .init(questions: 14, minutes: 14))
    for place in 0..<14 {
      try session.open(place)
      test.clock.advance(seconds: place == 3 ? 200 : 10)
      if place < 12 { try answer(&session, rightly: place % 4 != 0) }
    }
    try session.open(1)
    try session.toggleMark()
    let report = try session.handIn()
    #expect(report.right == 9 && report.rows.count == 14)
    #expect(report.wrong.map(\.number) == [1, 5, 9, 13, 14])
    #expect(report.rightButMarked.map(\.number) == [2])
    #expect(report.slow.map(\.number) == [4])
    #expect(report.estimatedScore == nil)
    #expect(report.domains.map(\.name) == ["development", "security", "deployment", "troubleshooting"])
    #expect(report.domains.map(\.isInBank) == [true, true, false, true])
    #expect(report.domains.map(\.asked).reduce(0, +) == 14)
    let due = try DueList(test.desk).rows.map(\.question.id)
    #expect(Set(due) == Set(report.wrong.map(\.question)))
    #expect(try test.store.reviews().allSatisfy { $0.origin == .exam && $0.grade == .again })
    #expect(report.json["schema"]?.string == "labdeck.exam-report/1")
    #expect(report.json["answers"]?[0]?["right"]?.string?.isEmpty == false)
    let kept = try #require(try test.store.endedExams().first)
    #expect(try ExamReport(kept, test.desk) == report)
  }

  @Test("practice has no clock and judges at once")
  func practice() throws {
    let test = try TestDesk(examContent)
    var session = try ExamSession.start(test.desk, .init(questions: 3, isPractice: true))
    #expect(session.timeLeft == nil)
    try answer(&session, rightly: false)
    #expect(session.judgement?.verdict == .wrong)
    test.clock.advance(days: 2)
    #expect(try tick(&session) == false)
  }

  @Test("an exam of nothing is refused with a reason")
  func nothing() throws {
    let test = try TestDesk("# Questions\nQ: a {#a}\nA: b\n")
    #expect(throws: Diagnostic.self) { try ExamSession.start(test.desk, .init()) }
  }

  @Test(
    "Wilson's interval",
    arguments: [(11, 15, 0.4805, 0.8910), (0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (0, 0, 0.0, 1.0)])
  func wilson(right: Int, count: Int, low: Double, high: Double) {
    let interval = Wilson.interval(right: right, of: count)
    #expect(abs(interval.lowerBound - low) < 5e-5 && abs(interval.upperBound - high) < 5e-5, "\(interval)")
  }
}
