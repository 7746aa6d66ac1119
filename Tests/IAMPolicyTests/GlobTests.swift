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
      var none = NoSteps()
      let linear = LinearGlob.matches(marked.span, bytes.span, from: 0, &none)
      #expect(linear == expected, "\(patternText) on \(textText)")
    }
  }

  @Test(
    "steps grow with the lengths, not with their product",
    arguments: [
      ("*", "a", "b"), ("", "*a", "b"), ("", "a*", "b"), ("", "*", "b"), ("*", "aaab", "c"),
      ("*", "ab", "b*b"),
      ("", "*aab", "c"),
    ])
  func linear(head: String, repeated: String, tail: String) {
    for size in [1_000, 10_000, 40_000] {
      let pattern = head + String(repeating: repeated, count: size / repeated.utf8.count) + tail
      let text = Array(String(repeating: "a", count: 3 * size).utf8)
      let glob = Glob(wildcards: pattern)
      let matched = glob.matches(text.span)
      #expect(!matched)
      #expect(glob.steps(on: text) <= 16 * (glob.bytes.count + text.count) + 1_000)
    }
  }

  @Test(
    "pieces of `?` cost a word of 64 for each character of the text",
    arguments: [("*", "?", "b"), ("*", "a?", "b*b"), ("*", "?a?", "b*")])
  func pieces(head: String, repeated: String, tail: String) {
    for size in [1_000, 10_000] {
      let pattern = head + String(repeating: repeated, count: size / repeated.utf8.count) + tail
      let text = Array(String(repeating: "a", count: 3 * size).utf8)
      let glob = Glob(wildcards: pattern)
      let matched = glob.matches(text.span)
      #expect(!matched)
      let bound = (glob.bytes.count / 64 + 16) * text.count + 16 * glob.bytes.count + 1_000
      #expect(glob.steps(on: text) <= bound)
    }
  }
}
