import Diagnostics
import Effects
import Glibc
import Questions
import Scheduling
import StudyStore
import Testing

/// A directory that is removed with the test.
final class ScratchDirectory: Sendable {
  let path: String

  init() {
    path = "/tmp/labdeck-test-\(UUIDs.random())"
    mkdir(path, 0o700)
  }

  deinit {
    chmod(path, 0o700)
    for name in (try? DiskFiles().list(path)) ?? [] { unlink(path + "/" + name) }
    rmdir(path)
  }
}

let monday = Timestamp(seconds: 1_795_428_000)  // 2026-11-23T10:00:00Z

@Suite("The store of a learner's answers")
struct StudyStoreTests {
  let scratch = ScratchDirectory()
  let scheduler = Scheduler()

  private func record(_ store: StudyStore, _ question: String, _ grade: Grade, minutes: Int64) throws
    -> ReviewRecord
  {
    let time = monday.adding(seconds: minutes * 60)
    let card = scheduler.answer(try store.card(question), id: question, grade: grade, at: time)
    let review = ReviewRecord(
      learner: store.learner, device: store.device, question: question, grade: grade, time: time,
      utcOffset: 0,
      duration: 4200, answer: "b", credit: 1)
    try store.record(review, card: card)
    return review
  }

  @Test("answers are there again after closing and opening, with the cards that follow from them")
  func survives() throws {
    var written: [ReviewRecord] = []
    do {
      let store = try StudyStore(directory: scratch.path + "/deep/er")
      written.append(try record(store, "a", .good, minutes: 0))
      written.append(try record(store, "b", .again, minutes: 1))
      written.append(try record(store, "a", .good, minutes: 10))
    }
    let store = try StudyStore(directory: scratch.path + "/deep/er")
    #expect(try store.reviews() == written)
    let card = try store.card("a")
    #expect(card.phase == .review && card.repetitions == 2)
    #expect(try store.cards().count == 2)
    let before = try store.cards()
    #expect(try store.rebuild(scheduler: scheduler) == 2)
    #expect(try store.cards() == before)
    #expect(try store.examine(scheduler: scheduler).allSatisfy(\.isSound))
    for name in ["labdeck.db", "labdeck.db-wal", "labdeck.db-shm"] {
      unlink("\(scratch.path)/deep/er/\(name)")
    }
    rmdir(scratch.path + "/deep/er")
    rmdir(scratch.path + "/deep")
  }

  @Test("undo appends, and the card is as it was before")
  func undo() throws {
    let store = try StudyStore(directory: scratch.path)
    _ = try record(store, "a", .good, minutes: 0)
    let before = try store.card("a")
    let last = try record(store, "a", .again, minutes: 10)
    let undone = try store.undoLast(at: monday.adding(seconds: 700), utcOffset: 0, scheduler: scheduler)
    #expect(undone == last)
    #expect(try store.card("a") == before)
    #expect(try store.log().count == 3)
    #expect(try store.reviews().count == 1)
    _ = try store.undoLast(at: monday.adding(seconds: 710), utcOffset: 0, scheduler: scheduler)
    #expect(try store.card("a") == .new)
    #expect(try store.undoLast(at: monday, utcOffset: 0, scheduler: scheduler) == nil)
  }

  @Test("logs of two machines merge as a union, in either order")
  func merge() throws {
    let other = ScratchDirectory()
    let one = try StudyStore(directory: scratch.path)
    let two = try StudyStore(directory: other.path)
    _ = try record(one, "a", .good, minutes: 0)
    _ = try record(two, "a", .good, minutes: 60)
    _ = try record(two, "b", .easy, minutes: 61)
    #expect(try one.merge(two.log(), scheduler: scheduler) == 2)
    #expect(try two.merge(one.log(), scheduler: scheduler) == 1)
    #expect(try one.merge(two.log(), scheduler: scheduler) == 0)
    #expect(try one.cards() == two.cards())
    #expect(try one.reviews() == two.reviews())
    #expect(one.device != two.device)
  }

  @Test("marks, questions out or put off, settings and history are kept")
  func wishes() throws {
    let store = try StudyStore(directory: scratch.path)
    try store.mark("a", true)
    try store.takeOut("a", true)
    try store.bury("b", until: StudyDay(20_000))
    try store.takeOut("a", false)
    let again = try StudyStore(directory: scratch.path)
    #expect(try again.wishes()["a"] == Wish(isMarked: true, isOut: false, buriedUntil: nil))
    #expect(try again.wishes()["b"]?.buriedUntil == StudyDay(20_000))
    try store.setExamDay(StudyDay(20_500))
    #expect(try again.examDay() == StudyDay(20_500))
    try store.setExamDay(nil)
    #expect(try again.examDay() == nil)
    for line in ["review", "review", " ", "stats", "review"] { try store.addHistory(line, at: monday) }
    #expect(try again.history() == ["review", "stats", "review"])
  }

  @Test("an edited question keeps its answers, and a changed answer makes a new question")
  func rematching() throws {
    func questions(_ text: String) -> [Question] {
      NoteFile(reading: SourceText(name: "n.md", text: "# Questions\n" + text)).questions
    }
    let store = try StudyStore(directory: scratch.path)
    let first = questions(
      "- Which language does the AWS CLI depend on?:Python\n- Where do keys stand?:in a file\n")
    #expect(try store.adopt(first, at: monday, scheduler: scheduler).isEmpty)
    _ = try record(store, first[0].id, .good, minutes: 0)
    _ = try record(store, first[1].id, .good, minutes: 1)
    let second = questions(
      "- Where do keys stand?:in the environment\n- Which language does the CLI of AWS depend on today?:Python\n"
    )
    let pairs = try store.adopt(second, at: monday, scheduler: scheduler)
    #expect(pairs.map(\.old.id) == [first[0].id] && pairs.map(\.new.id) == [second[1].id])
    #expect(try store.card(second[1].id).repetitions == 1)
    #expect(try store.card(second[0].id) == .new)
    #expect(try store.adopt(second, at: monday, scheduler: scheduler).isEmpty)
    // Back to the old words: the answers follow.
    _ = try store.adopt(first, at: monday, scheduler: scheduler)
    #expect(try store.card(first[0].id).repetitions == 1)
  }

  @Test("an exam is kept as it goes and can be taken up again")
  func exam() throws {
    let store = try StudyStore(directory: scratch.path)
    var exam = ExamRecord(
      title: "short", isPractice: false, started: monday, limit: 600_000,
      items: [
        .init(question: "a", domain: "security", optionOrder: [2, 0, 1]),
        .init(question: "b", domain: nil, optionOrder: [0, 1]),
      ])
    exam.number = try store.begin(exam)
    exam.items[0].chosen = [1, 2]
    exam.items[0].struck = [0]
    exam.items[0].isMarked = true
    exam.items[0].spent = 4000
    exam.elapsed = 4000
    exam.place = 1
    try store.save(exam, items: [0])
    #expect(try StudyStore(directory: scratch.path).openExam() == exam)
    exam.ended = monday.adding(seconds: 60)
    exam.items[0].credit = 0.5
    try store.end(exam, reviews: [])
    #expect(try store.openExam() == nil)
    #expect(try store.endedExams() == [exam])
  }
}

@Suite("A store that can't be used is explained")
struct StoreFailureTests {
  let scratch = ScratchDirectory()
  private var file: String { scratch.path + "/labdeck.db" }

  private func failure() -> StoreError? {
    do throws(StoreError) {
      _ = try StudyStore(directory: scratch.path, patience: 50)
      return nil
    } catch {
      return error
    }
  }

  private func write(_ bytes: [UInt8]) {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  @Test("a file that is no store is left alone")
  func corrupt() throws {
    let bytes = Array(String(repeating: "this is no database. ", count: 100).utf8)
    write(bytes)
    let error = try #require(failure())
    #expect(error.kind == .corrupt && error.exitStatus == 3)
    #expect(error.text.contains(file) && error.text.contains("Move the file away"))
    #expect(try DiskFiles().read(file) == bytes)
  }

  @Test("a damaged store is named as such")
  func damaged() throws {
    do {
      let store = try StudyStore(directory: scratch.path)
      for number in 0..<200 {
        try store.addHistory("line \(number) \(String(repeating: "x", count: 200))", at: monday)
      }
    }
    for name in ["-wal", "-shm"] { unlink(file + name) }
    var bytes = try DiskFiles().read(file)
    for index in 0..<4096 where index >= 100 { bytes[index] = 0x5A }
    write(bytes)
    let error = try #require(failure())
    #expect(error.kind == .corrupt)
  }

  @Test("a store of a later version is not touched")
  func newer() throws {
    _ = try StudyStore(directory: scratch.path)
    var bytes = try DiskFiles().read(file)
    bytes[63] = 99  // user_version, big-endian at offset 60
    write(bytes)
    for name in ["-wal", "-shm"] { unlink(file + name) }
    let error = try #require(failure())
    #expect(error.kind == .newer && error.exitStatus == 3)
    #expect(error.text.contains("later version"))
  }

  @Test(
    "a directory or file that can't be written is named",
    .enabled(if: getuid() != 0, "root may write anything"))
  func readOnly() throws {
    _ = try StudyStore(directory: scratch.path)
    chmod(scratch.path, 0o500)
    let error = try #require(failure())
    #expect(error.kind == .readOnly && error.exitStatus == 4)
  }

  @Test("a store in a place where none can be is an input error")
  func notADirectory() throws {
    write([1])
    #expect(throws: StoreError.self) { try StudyStore(directory: file) }
  }
}
