/// A pattern with `*`, `?` and `[…]`, as file names and `${NAME#pattern}` use them. Quoted characters stand for themselves.
struct ShellPattern {
  enum Element: Hashable {
    case scalar(Unicode.Scalar)
    case any
    case run
    case set([ClosedRange<Unicode.Scalar>], negated: Bool)
  }

  private(set) var elements: [Element] = []
  /// Whether anything but plain characters stands in it.
  private(set) var hasWildcards = false

  /// A pattern from characters, each with whether it was quoted.
  init(_ characters: some Sequence<QuotedScalar>) {
    let all = Array(characters)
    var index = 0
    while index < all.count {
      let (scalar, quoted) = (all[index].scalar, all[index].isQuoted)
      index += 1
      guard !quoted else {
        elements.append(.scalar(scalar))
        continue
      }
      switch scalar {
      case "*": add(.run)
      case "?": add(.any)
      case "[":
        if let (element, next) = Self.set(all, from: index) {
          add(element)
          index = next
        } else {
          elements.append(.scalar(scalar))
        }
      default: elements.append(.scalar(scalar))
      }
    }
  }

  private mutating func add(_ element: Element) {
    hasWildcards = true
    if element == .run, elements.last == .run { return }
    elements.append(element)
  }

  private static func set(_ all: [QuotedScalar], from start: Int) -> (Element, Int)? {
    var index = start
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var negated = false
    if index < all.count, all[index].scalar == "!" || all[index].scalar == "^" {
      negated = true
      index += 1
    }
    let first = index
    while index < all.count {
      let scalar = all[index].scalar
      if scalar == "]", index > first { return (.set(ranges, negated: negated), index + 1) }
      if index + 2 < all.count, all[index + 1].scalar == "-", all[index + 2].scalar != "]",
        scalar <= all[index + 2].scalar
      {
        ranges.append(scalar...all[index + 2].scalar)
        index += 3
      } else {
        ranges.append(scalar...scalar)
        index += 1
      }
    }
    return nil
  }

  /// Whether the whole text matches. Time grows with text times pattern, never faster.
  func matches(_ text: some StringProtocol) -> Bool {
    let scalars = Array(text.unicodeScalars)
    var (position, element) = (0, 0)
    var retry: (position: Int, element: Int)?
    while position < scalars.count {
      if element < elements.count, elements[element] == .run {
        retry = (position, element + 1)
        element += 1
      } else if element < elements.count, Self.matches(elements[element], scalars[position]) {
        position += 1
        element += 1
      } else if let last = retry {
        position = last.position + 1
        element = last.element
        retry = (position, element)
      } else {
        return false
      }
    }
    return elements[element...].allSatisfy { $0 == .run }
  }

  private static func matches(_ element: Element, _ scalar: Unicode.Scalar) -> Bool {
    switch element {
    case .scalar(let own): own == scalar
    case .any, .run: true
    case .set(let ranges, let negated): ranges.contains { $0.contains(scalar) } != negated
    }
  }
}

/// A character of a word and whether quotes protect it.
struct QuotedScalar: Hashable {
  var scalar: Unicode.Scalar
  var isQuoted: Bool
}
