import Threads
import Testing

@testable import HTTPServer

@Suite("Serving threads")
struct ShareTests {
  @Test(
    "one that has more connections than another is told so, until the other has as many or one of its own ends"
  )
  func share() throws {
    let table = ConnectionTable(limits: ServerLimits(threads: 2))
    func connect() -> (state: ConnectionState, isMore: Bool) {
      let state = ConnectionState(descriptor: -1, now: 0)
      return (state, table.add(state))
    }
    let first = connect()
    let others = (0..<3).map { _ in connect() }
    #expect(!first.isMore)
    #expect(others.map(\.isMore) == [true, true, true])

    let elsewhere = Lock<[Bool]>([])
    let thread = try #require(
      JoinableThread {
        for _ in 0..<6 {
          let isMore = table.add(ConnectionState(descriptor: -1, now: 0))
          elsewhere.withLock { $0.append(isMore) }
        }
      })
    thread.join()
    #expect(elsewhere.withLock { $0 } == [false, false, false, false, false, true])
    #expect(table.count == 10)

    #expect(!connect().isMore)
    for connection in others { table.remove(connection.state) }
    #expect(!connect().isMore)
  }

  @Test("a single thread may have all of them; only the server that has several makes one wait")
  func alone() {
    let table = ConnectionTable(limits: ServerLimits(threads: 1))
    let states = (0..<20).map { _ in ConnectionState(descriptor: -1, now: 0) }
    let answers = states.map { table.add($0) }
    #expect(answers.allSatisfy { !$0 })
  }
}
