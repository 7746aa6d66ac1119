import Diagnostics
import Effects
import Scheduling
import Testing

@testable import Study

@Suite("A review log as CSV")
struct ReviewTableTests {
  private func table(_ text: String) throws(Diagnostics) -> ReviewTable {
    try ReviewTable(SourceText(name: "reviews.csv", text: text), calendar: StudyCalendar())
  }

  @Test(
    "columns are found by their names, or by their places without a header",
    arguments: [
      "card_id,review_time_ms,review_rating\n7,1700000000000,3\n7,1700400000000,1\n",
      "review_rating,review_duration,card_id,review_time\r\n3,12,7,1700000000000\r\n1,9,7,1700400000000\r\n",
      "7,1700000000000,3\n7,1700400000000,1",
      "\"card_id\",\"review_time_ms\",\"review_rating\"\n\"7\", 1700000000000 ,\"3\"\n\n7,1700400000000.0,1,x,y\n",
    ])
  func columns(text: String) throws {
    let reviews = try table(text).reviews
    #expect(reviews.map(\.grade) == [.good, .again])
    #expect(reviews.map(\.card) == [7, 7])
    #expect(reviews[0].time == Timestamp(milliseconds: 1_700_000_000_000))
    #expect(reviews[1].day - reviews[0].day == 5)
  }

  @Test("cards may have names, and lines of moves by hand are left out")
  func names() throws {
    let read = try table("card_id,review_time_ms,review_rating\na,1,3\nb,2,3\na,3,0\na,4,2\n1,5,1\n")
    #expect(read.manual == 1)
    #expect(Set(read.reviews.map(\.card)).count == 3)
    #expect(read.reviews[0].card == read.reviews[2].card)
  }

  @Test(
    "each mistake has its place",
    arguments: [
      ("card_id,review_time_ms,review_rating\n7,1700000000000,5\n", "reviews.csv:2:17"),
      ("card_id,review_time_ms,review_rating\n7,yesterday,3\n", "reviews.csv:2:3"),
      ("card_id,review_time_ms,review_rating\n,1700000000000,3\n", "reviews.csv:2:1"),
      ("card_id,review_time_ms,review_rating\n7,1700000000000\n", "reviews.csv:2:1"),
      ("card,when,grade\n7,1700000000000,3\n", "reviews.csv:1:1"),
      ("card_id,when,grade\n7,1700000000000,3\n", "reviews.csv:1:1"),
      ("7,99999999999999999,3\n", "reviews.csv:1:3"), ("7,1700000000000,-1\n", "reviews.csv:1:17"),
    ])
  func mistakes(text: String, place: String) {
    let found = #expect(throws: Diagnostics.self) { _ = try table(text) }
    #expect(found?.all.first?.place == place)
  }

  @Test("no more than twenty mistakes are told")
  func many() {
    let text = String(repeating: "7,1,9\n", count: 500)
    let found = #expect(throws: Diagnostics.self) { _ = try table(text) }
    #expect(found?.all.count == 20)
  }
}
