import Effects
import Testing

@testable import IAMPolicy

@Suite("wildcards")
struct GlobTests {
  /// The definition, word by word; exponential, for short texts.
  private func naive(_ pattern: ArraySlice<Unicode.Scalar>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == "*" {
      return naive(pattern.dropFirst(), text) || (!text.isEmpty && naive(pattern, text.dropFirst()))
    }
    guard let character = text.first, first == "?" || first == character else { return false }
    return naive(pattern.dropFirst(), text.dropFirst())
  }

  @Test("both matchers agree with the definition on random patterns", arguments: 0..<8)
  func random(seed: UInt64) {
    var random = SeededRandom(seed: seed, purpose: "glob")
    let letters: [Unicode.Scalar] = ["a", "b", "é", "*", "?", "*"]
    for _ in 0..<400 {
      let pattern = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        letters.randomElement(using: &random) ?? "a"
      }
      let text = (0..<Int.random(in: 0...10, using: &random)).map { _ in
        letters[..<3].randomElement(using: &random) ?? "a"
      }
      let (patternText, textText) = (
        String(String.UnicodeScalarView(pattern)), String(String.UnicodeScalarView(text))
      )
      let expected = naive(pattern[...], text[...])
      let bytes = Array(textText.utf8)
      let matched = Glob(wildcards: patternText).matches(bytes.span)
      #expect(matched == expected, "\(patternText) on \(textText)")
      let marked = Glob.marked(patternText)
      let linear = LinearGlob.matches(marked.span, bytes.span, from: 0)
      #expect(linear == expected, "\(patternText) on \(textText)")
    }
  }

  @Test(
    "hostile patterns take no time",
    arguments: [
      ("*", "a", 10_000, "b"), ("", "*a", 5_000, "b"), ("", "a*", 5_000, "b"), ("*", "?", 10_000, "b"),
      ("*", "a?", 3_000, "b*b"), ("", "*", 30_000, "b"),
    ])
  func hostile(head: String, repeated: String, times: Int, tail: String) {
    let pattern = head + String(repeating: repeated, count: times) + tail
    let text = Array(String(repeating: "a", count: 30_000).utf8)
    let clock = ContinuousClock()
    let glob = Glob(wildcards: pattern)
    var matched = true
    let elapsed = clock.measure { matched = glob.matches(text.span) }
    #expect(!matched)
    #expect(elapsed < .seconds(5), "took \(elapsed)")
  }
}
