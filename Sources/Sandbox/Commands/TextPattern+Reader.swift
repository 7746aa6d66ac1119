extension TextPattern {
  /// Reads a pattern's text.
  struct Reader {
    let scalars: [Unicode.Scalar]
    let extended: Bool
    let ignoresCase: Bool
    var position = 0
    var depth = 0

    mutating func pattern() throws(Failure) -> Tree {
      let tree = try choice()
      if position < scalars.count { throw Failure(message: "Unmatched ) or \\)") }
      return tree
    }

    private mutating func choice() throws(Failure) -> Tree {
      depth += 1
      defer { depth -= 1 }
      guard depth < 60 else { throw Failure(message: "regular expression too big") }
      var parts = [try sequence()]
      while takeOperator("|") { parts.append(try sequence()) }
      return parts.count == 1 ? parts[0] : .choice(parts)
    }

    private mutating func sequence() throws(Failure) -> Tree {
      var parts: [Tree] = []
      while position < scalars.count, !isOperator("|"), !isOperator(")") {
        var part = try atom(first: parts.isEmpty)
        while let (least, most) = try repetition(behind: parts.isEmpty && isStartAnchor(part)) {
          part = .times(part, least, most)
        }
        parts.append(part)
      }
      return .sequence(parts)
    }

    private func isStartAnchor(_ tree: Tree) -> Bool {
      if case .step(.lineStart) = tree { true } else { false }
    }

    /// Whether an operator stands here: plain in the extended syntax, behind a backslash in the basic one.
    private func isOperator(_ scalar: Unicode.Scalar) -> Bool {
      if extended { return position < scalars.count && scalars[position] == scalar }
      return position + 1 < scalars.count && scalars[position] == "\\" && scalars[position + 1] == scalar
    }

    private mutating func takeOperator(_ scalar: Unicode.Scalar) -> Bool {
      guard isOperator(scalar) else { return false }
      position += extended ? 1 : 2
      return true
    }

    private mutating func repetition(behind anchor: Bool) throws(Failure) -> (Int, Int?)? {
      if anchor, !extended { return nil }
      if position < scalars.count, scalars[position] == "*" {
        position += 1
        return (0, nil)
      }
      if takeOperator("+") { return (1, nil) }
      if takeOperator("?") { return (0, 1) }
      guard isOperator("{") else { return nil }
      position += extended ? 1 : 2
      let least = number()
      var most = least
      if position < scalars.count, scalars[position] == "," {
        position += 1
        most = number()
      }
      guard takeOperator("}"), (least ?? 0) <= 255, (most ?? 0) <= 255, (most ?? 255) >= (least ?? 0) else {
        throw Failure(message: "Invalid content of \\{\\}")
      }
      return (least ?? 0, most)
    }

    private mutating func number() -> Int? {
      var value: Int?
      while position < scalars.count, let digit = Int(String(scalars[position])), (value ?? 0) < 1000 {
        value = (value ?? 0) * 10 + digit
        position += 1
      }
      return value
    }

    private mutating func atom(first: Bool) throws(Failure) -> Tree {
      if takeOperator("(") {
        let inner = try choice()
        guard takeOperator(")") else { throw Failure(message: "Unmatched ( or \\(") }
        return inner
      }
      let scalar = scalars[position]
      position += 1
      switch scalar {
      case ".": return .step(.any)
      case "^" where extended || first: return .step(.lineStart)
      case "$" where extended || position == scalars.count || isOperator("|") || isOperator(")"):
        return .step(.lineEnd)
      case "[": return .step(try set())
      case "\\":
        guard position < scalars.count else { throw Failure(message: "Trailing backslash") }
        let next = scalars[position]
        position += 1
        return .step(Self.escaped(next, ignoresCase))
      default: return .step(.scalar(TextPattern.folded(scalar, ignoresCase)))
      }
    }

    private static let word: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    private static let blank: [ClosedRange<UInt32>] = [0x09...0x0D, 0x20...0x20]

    private static func escaped(_ scalar: Unicode.Scalar, _ ignoresCase: Bool) -> Step {
      switch scalar {
      case "w": .set(word, negated: false)
      case "W": .set(word, negated: true)
      case "s": .set(blank, negated: false)
      case "S": .set(blank, negated: true)
      case "b", "<", ">": .wordEdge
      default: .scalar(TextPattern.folded(scalar, ignoresCase))
      }
    }

    private mutating func set() throws(Failure) -> Step {
      var ranges: [ClosedRange<UInt32>] = []
      let negated = position < scalars.count && scalars[position] == "^"
      if negated { position += 1 }
      let first = position
      while position < scalars.count {
        let scalar = scalars[position]
        if scalar == "]", position > first {
          position += 1
          return .set(ignoresCase ? Self.bothCases(ranges) : ranges, negated: negated)
        }
        if scalar == "[", position + 1 < scalars.count, scalars[position + 1] == ":" {
          ranges += try namedClass()
          continue
        }
        if position + 2 < scalars.count, scalars[position + 1] == "-", scalars[position + 2] != "]" {
          guard scalar <= scalars[position + 2] else { throw Failure(message: "Invalid range end") }
          ranges.append(scalar.value...scalars[position + 2].value)
          position += 3
        } else {
          ranges.append(scalar.value...scalar.value)
          position += 1
        }
      }
      throw Failure(message: "Unmatched [, [^, [:, [., or [=")
    }

    private static func bothCases(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
      ranges
        + ranges.compactMap { range in
          let low = max(range.lowerBound, 0x41)
          let high = min(range.upperBound, 0x5A)
          return low <= high ? (low + 0x20)...(high + 0x20) : nil
        }
    }

    private mutating func namedClass() throws(Failure) -> [ClosedRange<UInt32>] {
      var name = ""
      var index = position + 2
      while index < scalars.count, scalars[index] != ":" {
        name.unicodeScalars.append(scalars[index])
        index += 1
      }
      position = index + 2
      switch name {
      case "digit": return [0x30...0x39]
      case "upper": return [0x41...0x5A]
      case "lower": return [0x61...0x7A]
      case "alpha": return [0x41...0x5A, 0x61...0x7A]
      case "alnum": return [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
      case "xdigit": return [0x30...0x39, 0x41...0x46, 0x61...0x66]
      case "space": return Self.blank
      case "blank": return [0x09...0x09, 0x20...0x20]
      case "punct": return [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
      default: throw Failure(message: "Invalid character class name")
      }
    }
  }
}
