import Diagnostics
import Effects
import Glibc
import Questions
import Scheduling
import Study
import StudyStore
import Testing

@Suite("A process that is killed loses no answer it acknowledged", .serialized)
struct KillTests {
  /// How often a process is killed: a hundred times where slow tests are wanted, a few times otherwise.
  private static let rounds = getenv("LABDECK_SLOW") == nil ? 3 : 100

  @Test("killed at any moment of a review", arguments: 0..<rounds)
  func killed(round: Int) async throws {
    let directory = "/tmp/labdeck-kill-\(UUIDs.random())"
    mkdir(directory, 0o700)
    defer {
      for name in (try? DiskFiles().list(directory)) ?? [] { unlink(directory + "/" + name) }
      rmdir(directory)
    }
    let microseconds = 1000 + (round * 7919) % 60_000
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [directory = directory as String, microseconds = microseconds as Int] in
      try KillTests.reviewUntilKilled(directory, after: microseconds)
    }
    let acknowledged = try DiskFiles().readText(directory + "/acknowledged").split(separator: "\n").map(
      String.init)
    let store = try StudyStore(directory: directory)
    let kept = try store.reviews().map { "\($0.question) \($0.grade?.name ?? "") \($0.time.milliseconds)" }
    // One more may be kept: the one that was saved and not acknowledged any more.
    #expect(Array(kept.prefix(acknowledged.count)) == acknowledged)
    #expect(kept.count - acknowledged.count <= 1)
    #expect(try store.examine(scheduler: Scheduler()).allSatisfy(\.isSound))
  }

  /// Answers questions and writes each acknowledged answer to a file, until this process is killed by a timer.
  private static func reviewUntilKilled(_ directory: String, after microseconds: Int) throws {
    let log = open(directory + "/acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    var content = "# Questions\n"
    for number in 0..<400 { content += "Q: Question \(number)? {#q\(number)}\nA: answer\n" }
    let clock = TestClock("2026-11-23T10:00:00Z")
    let store = try StudyStore(directory: directory, clock: clock)
    let bank = QuestionBank(content: [SourceText(name: "c.md", text: content)])
    let desk = StudyDesk(bank: bank, store: store, clock: clock, seed: 1)
    var session = try ReviewSession(desk: desk, options: .init(newLimit: 400))
    var thread = pthread_t()
    let delay = UnsafeMutableRawPointer(bitPattern: microseconds)
    pthread_create(
      &thread, nil,
      { delay in
        usleep(UInt32(UInt(bitPattern: delay)))
        kill(getpid(), SIGKILL)
        return nil
      }, delay)
    while let asked = session.current {
      clock.advance(seconds: 1)
      _ = session.respond(.looked)
      guard let saved = try session.grade(.good) else { break }
      let line = "\(asked.question.id) \(saved.grade.name) \(clock.now.milliseconds)\n"
      _ = write(log, line, line.utf8.count)
    }
    while true { sleep(1) }
  }
}
