/// Takes secrets out of a line before it is kept: what follows an option for a secret or a token, and words that have the form of
/// a secret access key (forty characters of base 64).
enum HistoryMasking {
  static func masked(_ line: String) -> String {
    var hidesNext = false
    return line.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
      if word.isEmpty { return "" }
      if hidesNext {
        hidesNext = false
        return "····"
      }
      if word.hasPrefix("--"), names.contains(where: { word.hasPrefix($0) }) {
        guard let equals = word.firstIndex(of: "=") else {
          hidesNext = true
          return String(word)
        }
        return String(word[...equals]) + "····"
      }
      return isSecret(word) ? "····" : String(word)
    }.joined(separator: " ")
  }

  private static let names = ["--secret", "--session-token", "--token", "--password"]

  private static func isSecret(_ word: Substring) -> Bool {
    let bytes = word.utf8
    guard bytes.count == 40, word.contains(where: \.isUppercase), word.contains(where: \.isLowercase) else {
      return false
    }
    return bytes.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2B
        || $0 == 0x2F
    }
  }
}
