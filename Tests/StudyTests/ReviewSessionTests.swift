import Diagnostics
import Effects
import Glibc
import Questions
import Scheduling
import Study
import StudyStore
import Threads
import Testing

/// A clock that a test moves.
final class TestClock: Clock {
  private let time: Lock<Timestamp>

  init(_ start: String) { time = Lock(Timestamp(iso8601: start) ?? Timestamp(seconds: 0)) }

  var now: Timestamp { time.withLock { $0 } }
  func advance(seconds: Int64) { time.withLock { $0 = $0.adding(seconds: seconds) } }
  func advance(days: Int64) { advance(seconds: days * 86_400) }
}

/// A desk over a store in a directory of its own, removed with the test.
final class TestDesk {
  let clock = TestClock("2026-11-23T10:00:00Z")
  let directory = "/tmp/labdeck-study-\(UUIDs.random())"
  let store: StudyStore
  var desk: StudyDesk

  init(_ content: String, labs: [LabSummary] = []) throws {
    store = try StudyStore(directory: directory, clock: clock)
    let bank = QuestionBank(content: [SourceText(name: "content/a.md", text: content)], labs: labs)
    desk = StudyDesk(bank: bank, store: store, clock: clock, utcOffset: 3600, seed: 7)
  }

  deinit {
    for name in (try? DiskFiles().list(directory)) ?? [] { unlink(directory + "/" + name) }
    rmdir(directory)
  }
}

let sample = """
  # Credentials
  ## The chain
  The environment is asked before the role.
  ## Questions
  ### Which identity signs? {#chain}
  - [ ] the role
    It is asked last.
  - [x] the user
  - [ ] neither
    There is no error.
  domain: security
  tags: cli
  > Sources are asked in a fixed order.

  Q: The address of the metadata service? {#imds}
  A: 169.254.169.254
  domain: development

  C: The CLI asks the [metadata] service for [temporary] credentials. {#cloze}

  Q: A role has an access key of its own. {#role-key}
  A: False
  domain: security

  Q: In which order? {#order}
  A: options > environment > role

  ### Which two steps? (choose two) {#two}
  - [x] an execution role
  - [x] dynamodb:PutItem on the table
  - [ ] AmazonDynamoDBFullAccess
    Too much.
  - [ ] keys in variables
    Long-lived.
  domain: development
  """

@Suite("A session of review")
struct ReviewSessionTests {
  @Test("a question is asked, judged, graded and saved, and comes back after its step")
  func oneQuestion() throws {
    let test = try TestDesk(sample)
    var session = try ReviewSession(desk: test.desk, options: .init(minutes: 10))
    #expect(session.counts.due == 0 && session.counts.new == 6 && session.counts.halfLearned == 0)
    let asked = try #require(session.current)
    #expect(asked.question.id == "chain" && asked.standing.history(today: test.desk.today) == "new")
    #expect(asked.outcomes.map(\.label).prefix(3) == ["1m", "6m", "10m"])
    #expect(Set(asked.order) == [0, 1, 2])
    test.clock.advance(seconds: 12)
    let judged = session.respond(.chosen([2]))
    let judgement = try #require(judged)
    #expect(judgement.verdict == .wrong && judgement.suggested == .again)
    let graded = try session.grade(judgement.suggested)
    let saved = try #require(graded)
    #expect(saved.outcome.wait.words == "1 minute")
    let review = try #require(try test.store.reviews().first)
    #expect(review.duration == 12_000 && review.answer == "c" && review.grade == .again && review.credit == 0)
    #expect(session.current?.question.id == "imds")
    test.clock.advance(seconds: 61)
    _ = session.respond(.looked)
    try session.grade(.good)
    #expect(session.current?.question.id == "chain")
    #expect(session.current?.standing.history(today: test.desk.today) == "seen once, last today")
    _ = session.respond(.chosen([1]))
    try session.grade(.easy)
    #expect(try test.store.card("chain").phase == .review)
  }

  @Test("the clock stands still in a lab, and the limit ends the session with what is half learned")
  func clock() throws {
    let test = try TestDesk(sample)
    var session = try ReviewSession(desk: test.desk, options: .init(minutes: 2))
    _ = session.respond(.dontKnow)
    session.pause()
    test.clock.advance(seconds: 1000)
    session.resume()
    #expect(session.timeLeft == 120_000)
    try session.grade(.again)
    test.clock.advance(seconds: 130)
    _ = session.respond(.looked)
    try session.grade(.good)
    #expect(session.stage == .pausedBeforeEnd(halfLearned: 2))
    session.askHalfLearned()
    #expect(session.current?.question.id == "chain")
    _ = session.respond(.chosen([1]))
    try session.grade(.easy)
    #expect(session.current?.question.id == "imds")
    _ = session.respond(.looked)
    try session.grade(.good)
    #expect(session.stage == .finished)
    #expect(session.summary.answers == 4 && session.summary.questions == 2 && session.summary.known == 3)
  }

  @Test("a wrong answer is not counted as right, however well it is graded, and undo takes it back")
  func wrongAndEasy() throws {
    let test = try TestDesk(sample)
    var session = try ReviewSession(desk: test.desk)
    _ = session.respond(.chosen([0]))
    try session.grade(.easy)
    #expect(session.summary.answers == 1 && session.summary.known == 0)
    _ = session.respond(.looked)
    try session.grade(.hard)
    #expect(session.summary.answers == 2 && session.summary.known == 1)
    #expect(try undo(&session) && undo(&session))
    #expect(session.summary.answers == 0 && session.summary.known == 0)
  }

  @Test("undo takes back an answer, a grade, a skip, putting off and taking out")
  func undo() throws {
    let test = try TestDesk(sample)
    var session = try ReviewSession(desk: test.desk)
    #expect(try undo(&session) == false)
    _ = session.respond(.chosen([0]))
    #expect(try undo(&session))
    #expect(session.stage == .asking && session.current?.question.id == "chain")
    _ = session.respond(.chosen([0]))
    try session.grade(.good)
    session.skip()
    try session.tomorrow()
    try session.takeOut()
    #expect(session.current?.question.id == "order")
    for id in ["role-key", "cloze", "imds", "chain"] {
      #expect(try undo(&session))
      #expect(session.current?.question.id == id)
    }
    #expect(try undo(&session) == false)
    #expect(try test.store.reviews().isEmpty && test.store.log().count == 2)
    #expect(try test.store.wishes().values.allSatisfy { $0 == .none })
    #expect(session.counts.new == 6)
    #expect(session.summary.answers == 0)
  }

  private func undo(_ session: inout ReviewSession) throws -> Bool { try session.undo() }

  @Test("a question put off comes back the next day, one taken out does not")
  func wishes() throws {
    let test = try TestDesk(sample)
    var session = try ReviewSession(desk: test.desk)
    try session.tomorrow()
    try session.takeOut()
    let isMarked = try session.toggleMark()
    #expect(isMarked)
    #expect(try ReviewSession(desk: test.desk).counts.new == 4)
    test.clock.advance(days: 1)
    #expect(try ReviewSession(desk: test.desk).counts.new == 5)
    let marked = try ReviewSession(desk: test.desk, options: .init(query: StudyQuery("is:marked")))
    #expect(marked.current?.question.id == "cloze" && marked.counts.new == 1)
  }

  @Test("new questions are limited by the day")
  func newLimit() throws {
    let test = try TestDesk(sample)
    try test.store.setNewPerDay(3)
    var session = try ReviewSession(desk: test.desk)
    #expect(session.counts.new == 3)
    _ = session.respond(.dontKnow)
    try session.grade(.easy)
    #expect(try ReviewSession(desk: test.desk).counts.new == 2)
    test.clock.advance(days: 1)
    #expect(try ReviewSession(desk: test.desk).counts.new == 3)
  }

  @Test(
    "queries pick questions",
    arguments: [
      ("domain:security", ["chain", "role-key"]), ("tag:cli", ["chain"]), ("metadata", ["imds", "cloze"]),
      ("-domain:security is:new metadata", ["imds", "cloze"]), ("imds", ["imds"]),
      ("section:chain", ["order"]),
      ("dynamodb:PutItem", ["two"]), ("\"signs\"", ["chain"]), ("is:due", []), ("is:out", []),
      ("nothing", []),
    ])
  func queries(text: String, expected: [String]) throws {
    let test = try TestDesk(sample)
    let found = test.desk.questions(try StudyQuery(text), try test.desk.standings())
    #expect(found.map(\.id) == expected)
  }

  @Test("a misspelt query is explained", arguments: ["is:markd", "domian:security", "is:"])
  func badQueries(text: String) { #expect(throws: Diagnostic.self) { try StudyQuery(text) } }
}
