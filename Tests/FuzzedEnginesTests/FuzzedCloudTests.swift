import Effects
import FuzzedEngines
import Testing

@Suite("Calls to AWS of all kinds, chosen at random")
struct FuzzedCloudTests {
  @Test(
    "get answers that clients can read, and change nothing where they fail", arguments: 0..<8 as Range<UInt64>
  )
  func rules(seed: UInt64) throws {
    let cloud = try #require(FuzzedCloud())
    var random = SeededRandom(seed: seed, purpose: "calls")
    for _ in 0..<150 {
      let bytes = (0..<200).map { _ in UInt8(truncatingIfNeeded: random.next() >> 32) }
      if let rule = cloud.brokenRule(bytes) { Issue.record("\(rule): \(bytes)") }
    }
  }
}
