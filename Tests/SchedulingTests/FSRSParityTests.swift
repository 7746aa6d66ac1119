import Diagnostics
import Documents
import Effects
import Scheduling
import Testing

/// Sequences with the states that both public FSRS-6 packages give, weights being the standard ones.
@Suite("FSRS-6 gives the states of the public packages")
struct FSRSParityTests {
  @Test(
    "known sequences",
    arguments: [
      ([(4, 0), (3, 8), (3, 0), (3, 0), (4, 0), (1, 2)], 2.821204738174272, 7.0269895692968385, 3),
      ([(3, 0), (1, 2), (1, 8), (1, 90), (3, 2), (4, 90), (3, 90)], 23.83296877333609, 9.54984260065756, 24),
      ([(2, 0), (3, 1), (2, 90)], 32.61413288740288, 6.733898182869418, 33),
    ])
  func known(sequence: [(Int, Int)], stability: Double, difficulty: Double, days: Int) throws {
    let state = try #require(replay(sequence).last)
    #expect(abs(state.stability / stability - 1) < 1e-5)
    #expect(abs(state.difficulty / difficulty - 1) < 1e-5)
    #expect(FSRS().days(state, retention: 0.9) == days)
  }

  @Test("all shared sequences, where the shared folder is there")
  func sharedVectors() throws {
    let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = "/\(path)/shared/vectors/fsrs/fsrs6-parity.json"
    guard let text = try? DiskFiles().readText(file) else {
      print("skipped: \(file) is not there")
      return
    }
    let document = try JSON.parse(.init(name: file, text: text))
    let cases = try #require(document.elements)
    #expect(cases.count == 2000)
    for (number, node) in cases.enumerated() {
      let sequence = (node["seq"]?.elements ?? []).map { ($0[0]?.int ?? 0, $0[1]?.int ?? 0) }
      let states = replay(sequence)
      let expected = node["states"]?.elements ?? []
      #expect(states.count == expected.count)
      for (state, wanted) in zip(states, expected) {
        let stability = wanted[0]?.double ?? 0
        let difficulty = wanted[1]?.double ?? 0
        #expect(abs(state.stability / stability - 1) < 1e-5, "sequence \(number)")
        #expect(abs(state.difficulty / difficulty - 1) < 1e-5, "sequence \(number)")
        #expect(FSRS().days(state, retention: 0.9) == wanted[2]?.int, "sequence \(number)")
      }
    }
  }

  @Test("weights out of bounds are moved into them, and a wrong count is refused")
  func weights() throws {
    var values = FSRSWeights.standard.values
    values[20] = 5
    #expect(try #require(FSRSWeights(values)).values[20] == 0.8)
    values[3] = .nan
    #expect(FSRSWeights(values) == nil)
    #expect(FSRSWeights([1, 2]) == nil)
  }

  @Test("recall falls to nine in ten after as many days as the stability says")
  func retrievability() {
    for stability in [0.5, 3, 100, 9000] {
      let state = MemoryState(stability: stability, difficulty: 5)
      #expect(abs(FSRS().retrievability(state, afterDays: stability) - 0.9) < 1e-12)
      #expect(abs(FSRS().interval(state, retention: 0.9) - stability) < 1e-9 * stability)
    }
  }

  private func replay(_ sequence: [(Int, Int)]) -> [MemoryState] {
    let fsrs = FSRS()
    var states: [MemoryState] = []
    for (number, days) in sequence {
      guard let grade = Grade(rawValue: number) else { continue }
      states.append(states.last.map { fsrs.next($0, grade, elapsedDays: days) } ?? fsrs.first(grade))
    }
    return states
  }
}
