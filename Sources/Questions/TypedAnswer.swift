import Diagnostics

/// Compares what was typed with what belongs there. Case, blanks, punctuation and articles do not count, so that
/// `meta data` is `metadata`; a slip of the fingers is forgiven in words of five letters and more.
package enum TypedAnswer {
  /// Whether a typed answer is the one expected.
  package static func matches(_ given: String, _ expected: String) -> Bool {
    let (left, right) = (normal(given), normal(expected))
    if left.isEmpty || right.isEmpty {
      // An answer of marks alone, such as `*`.
      let marks = given.trimmingSpaces()
      return !marks.isEmpty && marks == expected.trimmingSpaces()
    }
    return left == right || isSlip(left, right)
  }

  /// Whether the spelling is another, case and outer blanks aside.
  static func differs(_ given: String, _ expected: String) -> Bool {
    given.lowercased().collapsingSpaces() != expected.lowercased().filter { $0 != "_" }.collapsingSpaces()
  }

  /// One slip in five to eight letters, two in nine and more. Never in what has digits, such as addresses, and never in the
  /// first letter, which makes `asymmetric` of `symmetric` and `decrease` of `increase`.
  private static func isSlip(_ given: String, _ expected: String) -> Bool {
    let count = expected.count
    guard count >= 5, given.first == expected.first, !expected.contains(where: \.isNumber),
      !given.contains(where: \.isNumber)
    else { return false }
    let allowed = count < 9 ? 1 : 2
    guard abs(given.count - count) <= allowed else { return false }
    return EditDistance.between(given, expected) <= allowed
  }

  /// Lower-case letters and digits only, without articles.
  static func normal(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: { $0.isWhitespace })
    let kept = words.filter { $0 != "the" && $0 != "a" && $0 != "an" }
    return (kept.isEmpty ? words : kept).joined().filter { $0.isLetter || $0.isNumber }
  }

  // MARK: - Blanks

  /// Deals what was typed out to the blanks: in order, by commas; by blanks between words where that gives one each.
  static func blanks(_ given: String, expected: [String]) -> [Judgement.Part] {
    var pieces = given.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingSpaces() }
    if expected.count == 1 { pieces = [given.trimmingSpaces()] }
    if pieces.count < expected.count {
      for separator in [";", "/", " "] as [Character] {
        let other = given.split(separator: separator).map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
        if other.count == expected.count {
          pieces = other
          break
        }
      }
    }
    let places = align(pieces, expected)
    return expected.indices.map { index in
      let piece = places[index].map { pieces[$0] } ?? ""
      let right = matches(piece, expected[index])
      return .init(
        expected: shown(expected[index]), given: piece, isRight: right,
        differs: right && differs(piece, expected[index]))
    }
  }

  /// A blank's word as it is shown: inner underscores of raw notes join words.
  private static func shown(_ word: String) -> String {
    word.contains("_") && !word.contains { $0.isUppercase && word.uppercased() == word }
      ? word.filter { $0 != "_" } : word
  }

  /// For each blank the piece that goes there: one to one where the counts agree, else in order so that most are right.
  private static func align(_ pieces: [String], _ expected: [String]) -> [Int?] {
    if pieces.count == expected.count { return Array(pieces.indices) }
    var result = [Int?](repeating: nil, count: expected.count)
    var next = 0
    for index in expected.indices {
      if let match = pieces.indices.first(where: { $0 >= next && matches(pieces[$0], expected[index]) }) {
        result[index] = match
        next = match + 1
      }
    }
    var unused = pieces.indices.filter { piece in !result.contains(piece) && !pieces[piece].isEmpty }[...]
    for index in expected.indices where result[index] == nil {
      guard let piece = unused.first else { break }
      result[index] = piece
      unused = unused.dropFirst()
    }
    return result
  }

  // MARK: - Orderings

  /// The items in the order that was typed, as places in the right order; nil for what is no item. Letters name the items
  /// as they were shown.
  static func order(_ given: String, items: [String], shown: [Int]) -> [Int?] {
    let letters = given.lowercased().filter { !$0.isWhitespace && !",;>-".contains($0) }
    let places = letters.map { letter -> Int? in
      guard let value = letter.asciiValue, value >= 97, Int(value) - 97 < shown.count else { return nil }
      return shown[Int(value) - 97]
    }
    if !places.isEmpty, places.count <= items.count, !places.contains(nil), Set(places).count == places.count
    {
      return places
    }
    let separator: Character = given.contains(">") ? ">" : given.contains(";") ? ";" : ","
    return given.split(separator: separator).map { part in
      let part = part.trimmingSpaces()
      return items.firstIndex { matches(part, $0) } ?? Self.onlyCandidate(part, items)
    }
  }

  /// The one item that has all the words typed, so that `environment` is enough for `Environment Variables`.
  private static func onlyCandidate(_ part: String, _ items: [String]) -> Int? {
    let words = words(part)
    guard !words.isEmpty else { return nil }
    let found = items.indices.filter { item in
      let own = self.words(items[item])
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}

/// How many slips lie between two words: letters added, left out, changed, or two swapped.
enum EditDistance {
  static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right))
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var rows = [Array(0...right.count)]
    for i in 1...left.count {
      var row = [i]
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        var value = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          value = min(value, rows[i - 2][j - 2] + 1)
        }
        row.append(value)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}
