/// What a command printed beside what its lab expects.
package struct OutputComparison: Sendable, Hashable {
  /// A row of the comparison.
  package enum Row: Sendable, Hashable {
    /// The expected line, which one or more printed lines match; its index among the expected lines.
    case same(String, expected: Int)
    /// Expected and not printed.
    case missing(String, expected: Int)
    /// Printed and not expected.
    case extra(String)
  }

  private enum Move { case agree, skip, replace, miss, add, stop }

  package var rows: [Row]
  /// What `[NAME=..]` caught, with what was caught before.
  package var captures: [String: String]

  package var isSame: Bool { rows.allSatisfy { if case .same = $0 { true } else { false } } }

  /// Compares line by line with the fewest differences.
  init(expected: [String], printed: [String], captures: [String: String]) {
    var captures = captures
    let patterns = expected.map { LinePattern(LinePattern.replaced($0, captures)) }
    if let matched = Self.matchAll(patterns, printed, captures) {
      self.captures = matched
      rows = expected.enumerated().map { .same($0.element, expected: $0.offset) }
      return
    }
    // the cheapest way through both, by a plain table: the lines are few
    let (m, n) = (patterns.count, min(printed.count, 2000))
    func agrees(_ i: Int, _ j: Int) -> Bool {
      var scratch = captures
      return !patterns[i].isGap && patterns[i].matches(printed[j], captures: &scratch)
    }
    var costs = [[Int]](repeating: [Int](repeating: 0, count: n + 1), count: m + 1)
    var moves = [[Move]](repeating: [Move](repeating: .stop, count: n + 1), count: m + 1)
    for i in stride(from: m, through: 0, by: -1) {
      for j in stride(from: n, through: 0, by: -1) where i < m || j < n {
        var choices: [(cost: Int, move: Move)] = []
        let isGap = i < m && patterns[i].isGap
        if isGap {
          choices.append((costs[i + 1][j], .agree))
          if j < n { choices.append((costs[i][j + 1] + 1, .skip)) }
        } else {
          if i < m, j < n {
            choices.append(
              agrees(i, j) ? (costs[i + 1][j + 1], .agree) : (costs[i + 1][j + 1] + 1000, .replace))
          }
          if i < m { choices.append((costs[i + 1][j] + 1000, .miss)) }
          if j < n { choices.append((costs[i][j + 1] + 1000, .add)) }
        }
        if let best = choices.min(by: { $0.cost < $1.cost }) { (costs[i][j], moves[i][j]) = best }
      }
    }
    rows = []
    var (i, j) = (0, 0)
    while i < m || j < n {
      switch moves[i][j] {
      case .agree:
        if !patterns[i].isGap {
          _ = patterns[i].matches(printed[j], captures: &captures)
          j += 1
        }
        rows.append(.same(expected[i], expected: i))
        i += 1
      case .skip: j += 1
      case .replace:
        rows += [.missing(expected[i], expected: i), .extra(printed[j])]
        (i, j) = (i + 1, j + 1)
      case .miss:
        rows.append(.missing(expected[i], expected: i))
        i += 1
      case .add, .stop:
        if j < n { rows.append(.extra(printed[j])) } else { i = m }
        j += 1
      }
    }
    for line in printed.dropFirst(n) { rows.append(.extra(line)) }
    self.captures = captures
  }

  /// The captures if everything matches, else nil. A gap takes as few lines as possible.
  private static func matchAll(
    _ patterns: [LinePattern], _ lines: [String], _ captures: [String: String]
  ) -> [String: String]? {
    var (pattern, line) = (0, 0)
    var current = captures
    var retry: (pattern: Int, line: Int, captures: [String: String])?
    while true {
      if pattern < patterns.count, patterns[pattern].isGap {
        pattern += 1
        retry = (pattern, line, current)
      } else if pattern < patterns.count, line < lines.count,
        patterns[pattern].matches(lines[line], captures: &current)
      {
        (pattern, line) = (pattern + 1, line + 1)
      } else if pattern == patterns.count, line == lines.count {
        return current
      } else if let last = retry, last.line < lines.count {
        retry = (last.pattern, last.line + 1, last.captures)
        (pattern, line, current) = (last.pattern, last.line + 1, last.captures)
      } else {
        return nil
      }
    }
  }
}
