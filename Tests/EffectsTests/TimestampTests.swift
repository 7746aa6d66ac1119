import Effects
import Testing

@Suite("Instants and their written forms")
struct TimestampTests {
  @Test(
    "ISO 8601 forms are read",
    arguments: [
      ("2015-08-30T12:36:00Z", 1_440_938_160_000), ("20150830T123600Z", 1_440_938_160_000),
      ("2015-08-30T14:36:00+02:00", 1_440_938_160_000), ("2015-08-30T12:36:00.250Z", 1_440_938_160_250),
      ("1970-01-01", 0), ("1969-12-31T23:59:59.999Z", -1), ("2000-02-29", 951_782_400_000),
    ] as [(String, Int64)])
  func reads(text: String, milliseconds: Int64) {
    #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test(
    "what is no instant is refused",
    arguments: [
      "", "2015", "2015-13-01", "2015-02-29", "2015-08-30T25:00:00Z", "2015-08-30T12:36:00Zx", "2015-0830",
    ])
  func refuses(text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test("writing and reading return the same instant over two thousand years")
  func roundTrip() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let instant = Timestamp(seconds: Int64.random(in: -30_000_000_000...30_000_000_000, using: &random))
      #expect(Timestamp(iso8601: instant.iso8601) == instant)
      #expect(Timestamp(iso8601: instant.basic) == instant)
    }
  }

  @Test("the HTTP date has the right weekday")
  func httpDate() {
    #expect(Timestamp(seconds: 784_111_777).httpDate == "Sun, 06 Nov 1994 08:49:37 GMT")
  }
}
