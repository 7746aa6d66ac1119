import Effects
import Glibc
import Scheduling
import Threads
import Testing

@testable import StudyStore

@Suite("Several processes at one store", .serialized)
struct SharedStoreTests {
  let scratch = ScratchDirectory()

  private func answer(_ store: StudyStore, _ question: String, _ number: Int) throws {
    let time = monday.adding(seconds: Int64(number))
    let review = ReviewRecord(
      learner: store.learner, device: store.device, question: question, grade: .good, time: time,
      utcOffset: 0,
      duration: 1, answer: "\(number)", credit: nil)
    _ = try store.record(review) { Scheduler().answer($0, id: question, grade: .good, at: time) }
  }

  @Test("no answer is lost when four write at once")
  func concurrent() async throws {
    let path = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try StudyStore(directory: path)
          for number in 0..<25 { try answer(store, "q", writer * 100 + number) }
        }
      }
      try await group.waitForAll()
    }
    let store = try StudyStore(directory: path)
    #expect(try store.reviews().count == 100)
    #expect(try store.card("q").repetitions == 100, "each answer builds on the card as it then stood")
  }

  @Test("a store that another one writes is waited for, and then named")
  func locked() throws {
    let holder = try StudyStore(directory: scratch.path)
    let other = try StudyStore(directory: scratch.path, patience: 80)
    let failure = Lock<StoreError?>(nil)
    try holder.write { (_) throws(SQLiteFailure) in
      do throws(StoreError) { try other.mark("q", true) } catch { failure.withLock { $0 = error } }
    }
    let error = try #require(failure.withLock { $0 })
    #expect(error.kind == .locked && error.exitStatus == 4)
    #expect(error.message == "\(scratch.path)/labdeck.db is being written by another labdeck. Waited 80 ms.")
    #expect(error.remedy == "Try again, or end the other one.")
    try other.mark("q", true)
  }

  @Test("the kernel's list of locks tells which process writes")
  func holder() {
    let locks = """
      1: POSIX  ADVISORY  READ  99 08:01:500 128 128
      2: FLOCK  ADVISORY  WRITE 12 08:01:77 0 EOF
      3: POSIX  ADVISORY  WRITE 4211 08:01:500 120 120
      3: -> POSIX  ADVISORY  WRITE 4300 08:01:500 120 120
      """
    #expect(LockHolder.process(in: locks, inodes: [500], except: 1) == 4211)
    #expect(LockHolder.process(in: locks, inodes: [500], except: 4211) == nil)
    #expect(LockHolder.process(in: locks, inodes: [501], except: 1) == nil)
  }

  @Test("an exam that is planned later moves what would pass it")
  func refresh() throws {
    let store = try StudyStore(directory: scratch.path)
    var scheduler = Scheduler()
    for step in 0..<3 {
      let time = monday.adding(seconds: Int64(step) * 4 * 86_400)
      let review = ReviewRecord(
        learner: store.learner, device: store.device, question: "q", grade: .easy, time: time, utcOffset: 0,
        duration: 1,
        answer: "", credit: nil)
      _ = try store.record(review) { scheduler.answer($0, id: "q", grade: .easy, at: time) }
    }
    let free = try store.card("q")
    let last = try #require(free.lastDay)
    #expect(free.scheduledDays > 30)
    scheduler.exam = ExamPlan(day: last + 30)
    try store.refresh(scheduler: scheduler)
    #expect((23...29).contains(try store.card("q").scheduledDays))
    scheduler.exam = nil
    try store.refresh(scheduler: scheduler)
    #expect(try store.card("q") == free)
  }

  private func migrate(_ path: String, adding migration: String) throws {
    let connection = try SQLiteConnection(path: path, create: false)
    try Migration.run(
      connection, path: path, clock: FixedClock(monday), patience: 50,
      migrations: Schema.migrations + [migration])
  }

  @Test("a new version's migration runs once, after a backup; one that fails changes nothing")
  func migration() throws {
    do { try answer(try StudyStore(directory: scratch.path), "q", 1) }
    let path = scratch.path + "/labdeck.db"
    #expect(throws: StoreError.self) {
      try migrate(path, adding: "CREATE TABLE extra (a TEXT) STRICT; NONSENSE")
    }
    #expect(try StudyStore(directory: scratch.path).reviews().count == 1)
    unlink(path + ".v1-20261123T100000Z")
    for _ in 0..<2 { try migrate(path, adding: "CREATE TABLE extra (a TEXT) STRICT") }
    let backup = path + ".v1-20261123T100000Z"
    #expect(
      try SQLiteConnection(path: backup, create: false).run("SELECT count(*) FROM review").first?.int(0) == 1)
    let failure = #expect(throws: StoreError.self) { try StudyStore(directory: scratch.path) }
    #expect(failure?.kind == .newer)
  }

  @Test("every transaction is written through to the disk, with a log that lets others read meanwhile")
  func durable() throws {
    let store = try StudyStore(directory: scratch.path)
    let settings = try store.read { (connection) throws(SQLiteFailure) in
      let mode = try connection.run("PRAGMA journal_mode").first?.text(0)
      let synchronous = try connection.run("PRAGMA synchronous").first?.int(0)
      let keys = try connection.run("PRAGMA foreign_keys").first?.int(0)
      return "\(mode ?? "") \(synchronous ?? -1) \(keys ?? -1)"
    }
    #expect(settings == "wal 2 1")
  }

  @Test("reviews can't be changed or removed, whoever tries")
  func appendOnly() throws {
    let store = try StudyStore(directory: scratch.path)
    try answer(store, "q", 1)
    for sql in ["DELETE FROM review", "UPDATE review SET grade = 4"] {
      #expect(throws: StoreError.self) {
        try store.write { (connection) throws(SQLiteFailure) in try connection.execute(sql) }
      }
    }
    #expect(try store.reviews().map(\.grade) == [.good])
  }
}
