import Diagnostics
import Documents
import Effects
import Questions
import Scheduling
import Study
import StudyStore
import Testing

@Suite("What the answers show")
struct StatisticsTests {
  private func study(_ test: TestDesk, _ grade: Grade, limit: Int = 100) throws {
    var session = try ReviewSession(desk: test.desk)
    for _ in 0..<limit where session.current != nil {
      test.clock.advance(seconds: 5)
      _ = session.respond(.dontKnow)
      try session.grade(grade)
    }
  }

  @Test("counts, retention, streak and domains")
  func statistics() throws {
    let test = try TestDesk(sample)
    try study(test, .easy, limit: 4)
    #expect(try Statistics(test.desk).streak == 1)
    test.clock.advance(days: 12)
    try study(test, .again, limit: 2)
    try test.store.mark("two", true)
    try test.store.takeOut("two", true)
    let statistics = try Statistics(test.desk)
    #expect(statistics.reviews == 6 && statistics.reviewsToday == 2)
    #expect(statistics.tested == 2 && statistics.known == 0 && statistics.retention == 0)
    #expect(statistics.days == 2 && statistics.streak == 1)
    #expect(statistics.new == 1 && statistics.young == 2 && statistics.learning == 2 && statistics.out == 1)
    #expect(statistics.timeSpent == 30_000)
    #expect(statistics.domains.map(\.name) == ["security", "development", "other"])
    let json = statistics.json
    #expect(json["schema"]?.string == "labdeck.stats/1" && json["reviews"]?["total"]?.int == 6)
    #expect(json["cards"]?["total"]?.int == 6)
    #expect(try JSON.parse(SourceText(name: "stats", text: JSON.compact(json))).members?.count == 5)
  }

  @Test("due lists what is due, steps first, and tomorrow is foreseen")
  func due() throws {
    let test = try TestDesk(sample)
    try study(test, .again, limit: 1)
    var list = try DueList(test.desk)
    #expect(list.rows.map(\.question.id) == ["chain"] && list.new == 5)
    try study(test, .easy)
    list = try DueList(test.desk)
    #expect(list.new == 0)
    let outlook = try Outlook(test.desk)
    #expect(outlook.unseen == 0 && outlook.duePerDay.reduce(0, +) == 6)
    test.clock.advance(days: 40)
    #expect(try DueList(test.desk).rows.count == 6)
    #expect(try DueList(test.desk).rows.allSatisfy { $0.overdue > 10 })
    #expect(try Outlook(test.desk).duePerDay[0] == 6)
  }

  @Test(
    "the day of an exam",
    arguments: [
      ("6w", "Monday 4 January 2027"), ("2027-01-04", "Monday 4 January 2027"),
      ("42d", "Monday 4 January 2027"),
      ("2026-11-22", nil), ("soon", nil), ("0w", nil), ("2027-02-30", nil), ("99999999999999999999w", nil),
    ])
  func examDay(text: String, words: String?) {
    let today = StudyCalendar().day(of: TestClock("2026-11-23T10:00:00Z").now)
    #expect(ExamDate.parse(text, today: today).map(ExamDate.words) == words)
  }

  @Test("an exam that is planned shows at once, and what passed it is due in the week before")
  func plannedExam() throws {
    let test = try TestDesk(sample)
    try study(test, .easy)
    test.clock.advance(days: 12)
    try study(test, .easy)
    let exam = test.desk.today + 20
    try test.store.setExamDay(exam)
    let standings = try test.desk.standings()
    for question in test.desk.bank.questions {
      guard case .on(let day) = standings[question.id].card.due else { continue }
      #expect((1...7).contains(exam - day), "\(question.id)")
    }
    test.clock.advance(days: 14)
    let session = try ReviewSession(desk: test.desk)
    #expect(session.current?.outcomes.dropFirst().allSatisfy { $0.label == "exam" } == true)
    try test.store.setExamDay(nil)
    #expect(try DueList(test.desk).rows.isEmpty)
  }

  @Test("imported notes are served, linked and reported")
  func noteImport() throws {
    let test = try TestDesk(sample, labs: [LabSummary(id: "l", title: "t", summary: "s")])
    let text =
      "# Questions\n- Address of the metadata service?:169.254.169.254\n- What is S3?:storage\n- nothing\n"
    let notes = NoteImport(SourceText(name: "/notes.md", text: text), desk: test.desk)
    #expect(notes.resembling.map(\.shipped.id) == ["imds"])
    let json = notes.json
    #expect(json["schema"]?.string == "labdeck.import/1")
    #expect(json["questions"]?.elements?.count == 2 && json["drafts"]?.elements?.count == 1)
    #expect(json["questions"]?[0]?["answers"]?[0]?.string == "169.254.169.254")
    #expect(json["questions"]?[1]?["line"]?.int == 3 && json["drafts"]?[0]?["line"]?.int == 4)
    try notes.keep(in: test.desk)
    let files = try test.store.importedFiles().map { SourceText(name: $0.name, text: $0.text) }
    let content = SourceText(name: "content/a.md", text: sample)
    let bank = QuestionBank(content: [content], imported: files, kept: try test.store.keptQuestions())
    #expect(bank.questions.count == 7 && bank.skipped.count == 1)
    try notes.keep(in: test.desk, all: true)
    let all = QuestionBank(content: [content], imported: files, kept: try test.store.keptQuestions())
    #expect(all.questions.count == 8)
  }

  @Test("any answers lead to the same cards when they are replayed")
  func replay() throws {
    let test = try TestDesk(sample)
    var random = SeededRandom(seed: 3)
    for _ in 0..<12 {
      var session = try ReviewSession(desk: test.desk)
      for _ in 0..<20 where session.current != nil {
        test.clock.advance(seconds: Int64.random(in: 1...400, using: &random))
        if Int.random(in: 0..<6, using: &random) == 0 {
          _ = try session.undo()
          continue
        }
        _ = session.respond(.dontKnow)
        try session.grade(Grade.allCases[Int.random(in: 0..<4, using: &random)])
      }
      test.clock.advance(days: Int64.random(in: 0...20, using: &random))
    }
    let cards = try test.store.cards()
    #expect(try test.store.examine(scheduler: test.desk.scheduler()).allSatisfy(\.isSound))
    try test.store.rebuild(scheduler: test.desk.scheduler())
    #expect(try test.store.cards() == cards)
    #expect(try test.store.log().count > 50)
  }
}
