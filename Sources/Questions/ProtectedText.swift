/// A bullet's characters, with those marked that belong to code, addresses, ARNs and `service:Action`: no mark inside
/// them parts a question from its answer.
struct ProtectedText {
  let characters: [Character]
  private(set) var isProtected: [Bool]

  init(_ text: String) {
    characters = Array(text)
    isProtected = [Bool](repeating: false, count: characters.count)
    protectCode()
    protectAddresses()
    protectNames()
    protectColonsInWords()
  }

  func string(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Whether an unprotected character stands at a place.
  func stands(_ character: Character, at index: Int) -> Bool {
    characters.indices.contains(index) && characters[index] == character && !isProtected[index]
  }

  private mutating func protect(_ range: Range<Int>) {
    for index in range { isProtected[index] = true }
  }

  private mutating func protectCode() {
    var index = 0
    while index < characters.count {
      guard characters[index] == "`" else {
        index += 1
        continue
      }
      let run = runLength(at: index)
      var close = index + run
      while close < characters.count {
        guard characters[close] == "`" else {
          close += 1
          continue
        }
        let length = runLength(at: close)
        if length == run { break }
        close += length
      }
      if close < characters.count {
        protect(index..<close + run)
        index = close + run
      } else {
        index += run
      }
    }
  }

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < characters.count, characters[end] == characters[start] { end += 1 }
    return end - start
  }

  /// `scheme://...` and `arn:...`, up to white space; marks of the sentence at their end do not belong to them, nor does
  /// anything from a `?:` on.
  private mutating func protectAddresses() {
    for index in characters.indices where !isProtected[index] {
      guard index == 0 || !isWordCharacter(characters[index - 1]) else { continue }
      guard startsAddress(at: index) else { continue }
      var end = index
      while end < characters.count, !characters[end].isWhitespace, !"<>\"`".contains(characters[end]) {
        if characters[end] == "?", end + 1 < characters.count, characters[end + 1] == ":" { break }
        end += 1
      }
      while end > index, "?:.,;!)'".contains(characters[end - 1]) { end -= 1 }
      protect(index..<end)
    }
  }

  private func startsAddress(at start: Int) -> Bool {
    if matches("arn:aws", at: start) { return true }
    var end = start
    while end < characters.count, isSchemeCharacter(characters[end]) { end += 1 }
    return end > start && characters[start].isLetter && matches("://", at: end)
  }

  private func matches(_ text: String, at start: Int) -> Bool {
    let wanted = Array(text)
    guard start + wanted.count <= characters.count else { return false }
    return zip(wanted, characters[start...]).allSatisfy { $0 == $1 }
  }

  /// `s3:GetObject`, `kms:*`, `aws:MultiFactorAuthPresent`, `AWS::EC2::Instance`.
  private mutating func protectNames() {
    for colon in characters.indices where characters[colon] == ":" && !isProtected[colon] {
      var start = colon
      while start > 0, isServiceCharacter(characters[start - 1]) { start -= 1 }
      var end = colon + 1
      while end < characters.count, isWordCharacter(characters[end]) || characters[end] == "*" { end += 1 }
      guard start == 0 || !isWordCharacter(characters[start - 1]) else { continue }
      let service = string(start..<colon)
      let action = string(colon + 1..<end)
      if ServiceNames.isAction(service: service, action: action) { protect(start..<end) }
    }
  }

  /// `10:30`, `C:\Users` and the double colon of `AWS::EC2::Instance` part nothing.
  private mutating func protectColonsInWords() {
    for index in characters.indices
    where characters[index] == ":" && index > 0 && index + 1 < characters.count {
      let (before, after) = (characters[index - 1], characters[index + 1])
      let isTime = before.isASCII && before.isNumber && after.isASCII && after.isNumber
      let isDrive =
        after == "\\" && before.isLetter && (index == 1 || !isWordCharacter(characters[index - 2]))
      if isTime || isDrive { protect(index..<index + 1) }
      let isType =
        after == ":" && (before.isLetter || before.isNumber) && index + 2 < characters.count
        && characters[index + 2].isUppercase
      if isType { protect(index..<index + 2) }
    }
  }

  private func isWordCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "-"
  }

  private func isSchemeCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "+.-".contains(character))
  }

  private func isServiceCharacter(_ character: Character) -> Bool {
    character.isASCII && (character.isLowercase || character.isNumber || character == "-")
  }
}
