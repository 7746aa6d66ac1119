/// Wildcard matching with a bound that no pattern can break: the literal pieces between the `*` are sought one after the other,
/// each from the end of the last (Knuth, Morris and Pratt 1977; pieces with `?` by the bit-parallel search of Baeza-Yates and
/// Gonnet 1992, 64 characters at a time).
enum LinearGlob {
  private static let anyOne = UInt32.max

  static func matches(
    _ pattern: Span<UInt8>, _ text: Span<UInt8>, from start: Int, _ steps: inout some StepCounter
  ) -> Bool {
    steps.add(pattern.count + text.count - start)
    let characters = scalars(text, from: start, wildcards: false).first ?? []
    let pieces = scalars(pattern, from: 0, wildcards: true)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last else {
      return equal(pieces.first ?? [], characters, at: 0) && (pieces.first ?? []).count == characters.count
    }
    guard first.count + last.count <= characters.count, equal(first, characters, at: 0),
      equal(last, characters, at: characters.count - last.count)
    else { return false }
    var position = first.count
    let end = characters.count - last.count
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = find(piece, in: characters, from: position, to: end, &steps) else { return false }
      position = found + piece.count
    }
    return position <= end
  }

  /// The scalars of UTF-8 bytes, cut at every `*`.
  private static func scalars(_ bytes: Span<UInt8>, from start: Int, wildcards: Bool) -> [[UInt32]] {
    var pieces: [[UInt32]] = [[]]
    var index = start
    while index < bytes.count {
      let lead = bytes[index]
      if wildcards, lead == Glob.anyRun {
        pieces.append([])
        index += 1
        continue
      }
      if wildcards, lead == Glob.anyOne {
        pieces[pieces.count - 1].append(anyOne)
        index += 1
        continue
      }
      let length = min(Glob.scalarLength(lead), bytes.count - index)
      var code: UInt32 = 0
      for offset in 0..<length { code = code << 8 | UInt32(bytes[index + offset]) }
      pieces[pieces.count - 1].append(code)
      index += length
    }
    return pieces
  }

  private static func equal(_ piece: [UInt32], _ text: [UInt32], at start: Int) -> Bool {
    guard start + piece.count <= text.count else { return false }
    for index in piece.indices where piece[index] != anyOne && piece[index] != text[start + index] {
      return false
    }
    return true
  }

  /// Where a piece first stands in a stretch of the text.
  private static func find(
    _ piece: [UInt32], in text: [UInt32], from: Int, to: Int, _ steps: inout some StepCounter
  ) -> Int? {
    guard to - from >= piece.count else { return nil }
    return piece.contains(anyOne)
      ? bitParallel(piece, text, from: from, to: to, &steps)
      : knuthMorrisPratt(piece, text, from: from, to: to, &steps)
  }

  private static func knuthMorrisPratt(
    _ piece: [UInt32], _ text: [UInt32], from: Int, to: Int, _ steps: inout some StepCounter
  ) -> Int? {
    var border = [Int](repeating: 0, count: piece.count)
    var length = 0
    for index in 1..<max(1, piece.count) {
      while length > 0, piece[index] != piece[length] {
        length = border[length - 1]
        steps.add(1)
      }
      steps.add(1)
      if piece[index] == piece[length] { length += 1 }
      border[index] = length
    }
    var matched = 0
    for index in from..<to {
      while matched > 0, text[index] != piece[matched] {
        matched = border[matched - 1]
        steps.add(1)
      }
      steps.add(1)
      if text[index] == piece[matched] { matched += 1 }
      if matched == piece.count { return index - piece.count + 1 }
    }
    return nil
  }

  private static func bitParallel(
    _ piece: [UInt32], _ text: [UInt32], from: Int, to: Int, _ steps: inout some StepCounter
  ) -> Int? {
    let words = (piece.count + 63) / 64
    var wild = [UInt64](repeating: 0, count: words)
    var masks: [UInt32: [UInt64]] = [:]
    for (index, code) in piece.enumerated() where code == anyOne {
      wild[index / 64] |= 1 << UInt64(index % 64)
    }
    for (index, code) in piece.enumerated() where code != anyOne {
      masks[code, default: wild][index / 64] |= 1 << UInt64(index % 64)
    }
    let lastWord = (piece.count - 1) / 64
    let lastBit: UInt64 = 1 << UInt64((piece.count - 1) % 64)
    var state = [UInt64](repeating: 0, count: words)
    for index in from..<to {
      let mask = masks[text[index]] ?? wild
      steps.add(words)
      var carry: UInt64 = 1
      for word in 0..<words {
        let next = state[word] >> 63
        state[word] = (state[word] << 1 | carry) & mask[word]
        carry = next
      }
      if state[lastWord] & lastBit != 0 { return index - piece.count + 1 }
    }
    return nil
  }
}
