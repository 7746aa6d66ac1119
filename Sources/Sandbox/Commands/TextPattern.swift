/// A regular expression as `grep` takes them, basic or extended. It runs all its threads side by side, so its time grows
/// with text times pattern and never explodes.
struct TextPattern {
  struct Failure: Error {
    var message: String
  }

  enum Step {
    case scalar(Unicode.Scalar)
    case any
    case set([ClosedRange<UInt32>], negated: Bool)
    case lineStart, lineEnd, wordEdge
    case split(Int, Int)
    case jump(Int)
    case match
  }

  indirect enum Tree {
    case empty
    case step(Step)
    case sequence([Tree])
    case choice([Tree])
    case times(Tree, Int, Int?)
  }

  private var steps: [Step] = []
  private let ignoresCase: Bool

  /// Reads a pattern. `extended` is the syntax of `grep -E`; without it `+ ? | { ( )` need a backslash.
  init(_ pattern: String, extended: Bool, fixed: Bool = false, ignoresCase: Bool = false) throws(Failure) {
    self.ignoresCase = ignoresCase
    let tree: Tree
    if fixed {
      tree = .sequence(pattern.unicodeScalars.map { .step(.scalar(Self.folded($0, ignoresCase))) })
    } else {
      var reader = Reader(
        scalars: Array(pattern.unicodeScalars), extended: extended, ignoresCase: ignoresCase)
      tree = try reader.pattern()
    }
    try emit(tree)
    steps.append(.match)
  }

  static func folded(_ scalar: Unicode.Scalar, _ ignoresCase: Bool) -> Unicode.Scalar {
    guard ignoresCase else { return scalar }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private mutating func emit(_ tree: Tree) throws(Failure) {
    guard steps.count < 5000 else { throw Failure(message: "regular expression too big") }
    switch tree {
    case .empty: break
    case .step(let step): steps.append(step)
    case .sequence(let parts): for part in parts { try emit(part) }
    case .choice(let parts):
      var jumps: [Int] = []
      for (index, part) in parts.enumerated() {
        guard index < parts.count - 1 else {
          try emit(part)
          break
        }
        let split = steps.count
        steps.append(.jump(0))
        try emit(part)
        jumps.append(steps.count)
        steps.append(.jump(0))
        steps[split] = .split(split + 1, steps.count)
      }
      for jump in jumps { steps[jump] = .jump(steps.count) }
    case .times(let inner, let least, let most):
      for _ in 0..<least { try emit(inner) }
      if let most {
        var splits: [Int] = []
        for _ in least..<max(least, most) {
          splits.append(steps.count)
          steps.append(.jump(0))
          try emit(inner)
        }
        for split in splits { steps[split] = .split(split + 1, steps.count) }
      } else {
        let split = steps.count
        steps.append(.jump(0))
        try emit(inner)
        steps.append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
      }
    }
  }

  // MARK: Matching

  /// Whether the pattern matches anywhere, found in one pass.
  func occurs(in text: [Unicode.Scalar]) -> Bool {
    var threads: [Int] = []
    for position in 0...text.count {
      add(0, at: position, text, to: &threads)
      var next: [Int] = []
      for thread in threads {
        if case .match = steps[thread] { return true }
        if position < text.count, takes(steps[thread], text[position]) {
          add(thread + 1, at: position + 1, text, to: &next)
        }
      }
      threads = next
    }
    return false
  }

  /// The leftmost, longest match from a place on; nil where there is none.
  func firstMatch(in text: [Unicode.Scalar], from start: Int = 0) -> Range<Int>? {
    for first in start...max(start, text.count) where first <= text.count {
      if let end = longestMatch(in: text, from: first) { return first..<end }
    }
    return nil
  }

  private func longestMatch(in text: [Unicode.Scalar], from start: Int) -> Int? {
    var threads: [Int] = []
    var end: Int?
    add(0, at: start, text, to: &threads)
    var position = start
    while !threads.isEmpty {
      var next: [Int] = []
      for thread in threads {
        switch steps[thread] {
        case .match: end = position
        case .scalar, .any, .set:
          guard position < text.count, takes(steps[thread], text[position]) else { continue }
          add(thread + 1, at: position + 1, text, to: &next)
        default: break
        }
      }
      position += 1
      threads = next
    }
    return end
  }

  private func takes(_ step: Step, _ scalar: Unicode.Scalar) -> Bool {
    let scalar = Self.folded(scalar, ignoresCase)
    switch step {
    case .scalar(let own): return own == scalar
    case .any: return true
    case .set(let ranges, let negated): return ranges.contains { $0.contains(scalar.value) } != negated
    default: return false
    }
  }

  /// Adds a thread with all to which it leads without taking a character; each step once.
  private func add(_ first: Int, at position: Int, _ text: [Unicode.Scalar], to threads: inout [Int]) {
    var seen = Set(threads)
    var waiting = [first]
    while let step = waiting.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .jump(let target): waiting.append(target)
      case .split(let one, let other): waiting += [other, one]
      case .lineStart: if position == 0 { waiting.append(step + 1) }
      case .lineEnd: if position == text.count { waiting.append(step + 1) }
      case .wordEdge: if Self.isWordEdge(position, text) { waiting.append(step + 1) }
      default: threads.append(step)
      }
    }
  }

  static func isWordEdge(_ position: Int, _ text: [Unicode.Scalar]) -> Bool {
    let before = position > 0 && isWord(text[position - 1])
    let after = position < text.count && isWord(text[position])
    return before != after
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
