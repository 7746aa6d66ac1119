import Testing

@testable import Labs

@Suite("Expected output")
struct OutputComparisonTests {
  @Test(
    "lines match literally, with gaps, with wildcards",
    arguments: [
      ("a\nb", "a\nb", true), ("a", "b", false), ("...", "", true), ("...", "x\ny", true),
      ("a\n...\nb", "a\nb", true), ("a\n...\nb", "a\nx\ny\nb", true),
      ("...\nb", "b\nx\nb", true), ("...\nb\n...", "a\nb\nc", true), ("a[..]c", "abc", true),
      ("a[..]c", "ac", true), ("[..]x[..]", "axb", true), ("a[..]", "b", false),
      ("\\...", "...", true), ("\\...", "x", false), ("\\$ ls", "$ ls", true), ("[A=..]-[A=..]", "x-x", true),
      ("[A=..]-[A=..]", "x-y", false),
      ("[A=..]\nis [A]", "x\nis x", true), ("a  ", "a", true), ("", "x", false),
      ("{ [..] }", "{ \"a\": 1 }", true), ("[1, 2]", "[1, 2]", true),
    ])
  func matching(expected: String, printed: String, same: Bool) {
    func lines(_ text: String) -> [String] {
      text.isEmpty ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(
      OutputComparison(expected: lines(expected), printed: lines(printed), captures: [:]).isSame == same)
  }

  @Test("the difference is the smallest")
  func smallest() {
    let comparison = OutputComparison(
      expected: ["a", "b", "c"], printed: ["a", "x", "c", "d"], captures: [:])
    #expect(
      comparison.rows == [
        .same("a", expected: 0), .missing("b", expected: 1), .extra("x"), .same("c", expected: 2),
        .extra("d"),
      ])
  }

  @Test("many wildcards take no for ever")
  func bounded() {
    let pattern = String(repeating: "[..]a", count: 40)
    _ = OutputComparison(
      expected: [pattern], printed: [String(repeating: "a", count: 500) + "b"], captures: [:])
  }
}
