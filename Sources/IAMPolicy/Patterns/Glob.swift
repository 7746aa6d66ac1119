/// A wildcard pattern in prepared form: UTF-8 bytes in which two bytes that UTF-8 never uses stand for the wildcards, so that
/// text put in for a variable stays literal.
///
/// Matching is the usual greedy one with a single point of return. A pattern that would make it go over the text again and
/// again (`*aaaaaaaab`) is handed to `LinearGlob`, so that time stays linear for hostile patterns, too.
struct Glob: Sendable, Hashable {
  /// `*`: any run of characters, also none.
  static let anyRun: UInt8 = 0xFF
  /// `?`: one Unicode scalar.
  static let anyOne: UInt8 = 0xFE

  /// What kind of pattern it is; the simple ones are compared without the matcher.
  enum Shape: Sendable, Hashable {
    case literal
    case everything
    case prefix
    case general
  }

  let bytes: [UInt8]
  let shape: Shape

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let firstWildcard = bytes.firstIndex { $0 >= Glob.anyOne }
    if firstWildcard == nil {
      shape = .literal
    } else if bytes.allSatisfy({ $0 == Glob.anyRun }) {
      shape = .everything
    } else if firstWildcard == bytes.count - 1, bytes.last == Glob.anyRun {
      shape = .prefix
    } else {
      shape = .general
    }
  }

  /// The prepared bytes of a text in which `*` and `?` are wildcards.
  static func marked(_ text: some StringProtocol) -> [UInt8] {
    text.utf8.map { $0 == 0x2A ? anyRun : $0 == 0x3F ? anyOne : $0 }
  }

  init(wildcards text: some StringProtocol) { self.init(Glob.marked(text)) }

  /// Whether the pattern matches a text as a whole.
  func matches(_ text: Span<UInt8>) -> Bool { matches(text, from: 0) }

  /// Whether the pattern matches the rest of a text from an offset on.
  func matches(_ text: Span<UInt8>, from start: Int) -> Bool {
    switch shape {
    case .everything: return true
    case .literal:
      return text.count - start == bytes.count
        && Glob.startsEqual(bytes.span, text, from: start, count: bytes.count)
    case .prefix:
      let count = bytes.count - 1
      return text.count - start >= count && Glob.startsEqual(bytes.span, text, from: start, count: count)
    case .general:
      var none = NoSteps()
      return Glob.match(bytes.span, text, from: start, &none)
    }
  }

  /// How many steps the matching of a text takes, whatever its result: for the tests of its bound.
  func steps(on text: [UInt8]) -> Int {
    var steps = CountedSteps()
    _ = Glob.match(bytes.span, text.span, from: 0, &steps)
    return steps.count
  }

  /// Whether the first `count` bytes of a pattern stand in a text at an offset.
  static func startsEqual(_ pattern: Span<UInt8>, _ text: Span<UInt8>, from start: Int, count: Int) -> Bool {
    var index = count - 1
    while index >= 0 {
      if pattern[index] != text[start + index] { return false }
      index -= 1
    }
    return true
  }

  /// How many bytes the scalar that begins with a byte has.
  @inline(__always) static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }

  private static func match(
    _ pattern: Span<UInt8>, _ text: Span<UInt8>, from start: Int, _ steps: inout some StepCounter
  ) -> Bool {
    var t = start
    var p = 0
    var returnPattern = -1
    var returnText = 0
    var budget = 8 * (text.count - start + pattern.count) + 256
    while t < text.count {
      budget -= 1
      steps.add(1)
      if budget < 0 { return LinearGlob.matches(pattern, text, from: start, &steps) }
      if p < pattern.count {
        let wanted = pattern[p]
        if wanted == anyRun {
          returnPattern = p
          returnText = t
          p += 1
          continue
        }
        if wanted == anyOne {
          t = min(t + scalarLength(text[t]), text.count)
          p += 1
          continue
        }
        if wanted == text[t] {
          t += 1
          p += 1
          continue
        }
      }
      if returnPattern < 0 { return false }
      returnText = min(returnText + scalarLength(text[returnText]), text.count)
      t = returnText
      p = returnPattern + 1
    }
    while p < pattern.count, pattern[p] == anyRun { p += 1 }
    return p == pattern.count
  }
}

/// Counts the steps of a match in tests; the evaluator counts none, at no cost.
protocol StepCounter {
  mutating func add(_ count: Int)
}

struct NoSteps: StepCounter {
  @inline(__always) mutating func add(_ count: Int) {}
}

struct CountedSteps: StepCounter {
  private(set) var count = 0
  mutating func add(_ count: Int) { self.count += count }
}
