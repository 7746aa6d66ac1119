import Glibc
import Testing
import Threads

@Suite("Locks and threads")
struct LockTests {
  private final class Tally: Sendable {
    let counts = Lock<[Int: Int]>([:])
    func add(_ key: Int) { counts.withLock { $0[key, default: 0] += 1 } }
  }

  @Test("no step of four threads is lost, and join waits for the last of them")
  func contended() throws {
    let tally = Tally()
    let threads = try (0..<4).map { number in
      try #require(JoinableThread { for step in 0..<10_000 { tally.add(step % 7 + number % 2) } })
    }
    for thread in threads { thread.join() }
    #expect(tally.counts.withLock { $0.values.reduce(0, +) } == 40_000)
  }

  @Test("what the closure throws comes out, and the lock is free again")
  func throwing() {
    struct Refusal: Error {}
    let lock = Lock(1)
    #expect(throws: Refusal.self) {
      try lock.withLock { value in
        value = 2
        throw Refusal()
      }
    }
    #expect(lock.withLock { $0 } == 2)
  }

  @Test("a lock that another thread has is passed by, and taken once it is free")
  func available() throws {
    final class Gate: Sendable {
      let inner = Lock(1)
      let steps = Lock(0)

      func wait(for step: Int) { while steps.withLock({ $0 < step }) { usleep(1000) } }
      func go() { steps.withLock { $0 += 1 } }
    }
    let gate = Gate()
    let thread = try #require(
      JoinableThread {
        gate.inner.withLock { value in
          value = 2
          gate.go()
          gate.wait(for: 2)
        }
      })
    gate.wait(for: 1)
    #expect(gate.inner.withLockIfAvailable { $0 } == nil)
    gate.go()
    thread.join()
    #expect(gate.inner.withLockIfAvailable { $0 } == 2)
  }

  @Test("the value goes with its lock")
  func lifetime() {
    final class Held: Sendable {}
    weak var seen: Held?
    do {
      let held = Held()
      seen = held
      let lock = Lock<Held?>(held)
      #expect(lock.withLock { $0 === held })
    }
    #expect(seen == nil)
  }
}
