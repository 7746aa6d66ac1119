internal import AWSTypes

/// Words as a POSIX shell splits them, by the rules of Python's `shlex.split`: quotes, backslashes, no comments, no expansion.
///
/// botocore uses it for section headers and for `credential_process`.
public enum ShellWords {
  /// The words of a line; nil where a quote is not closed or the text ends in a backslash.
  public static func split(_ text: String) -> [String]? {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var inWord = false
    var quote: Unicode.Scalar?
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if let open = quote {
        if scalar == open {
          quote = nil
        } else if scalar == "\\", open == "\"" {
          guard let next = scalars.next() else { return nil }
          // Inside double quotes a backslash protects only the quote and itself.
          if next != "\"" && next != "\\" { word.append("\\") }
          word.append(next)
        } else {
          word.append(scalar)
        }
        continue
      }
      switch scalar {
      case " ", "\t", "\r", "\n":
        if inWord { words.append(String(word)) }
        word = String.UnicodeScalarView()
        inWord = false
      case "'", "\"":
        quote = scalar
        inWord = true
      case "\\":
        guard let next = scalars.next() else { return nil }
        word.append(next)
        inWord = true
      default:
        word.append(scalar)
        inWord = true
      }
    }
    if quote != nil { return nil }
    if inWord { words.append(String(word)) }
    return words
  }
}

extension ShellWords {
  /// A command line for people: words that look as if they held a secret are masked, and so is the word behind an option of
  /// such a name.
  static func shown(_ words: [String]) -> String {
    var parts: [String] = []
    var hidesNext = false
    for word in words {
      let lower = word.lowercased()
      let isTelling =
        ["secret", "token", "passw", "credential"].contains { lower.contains($0) } && !parts.isEmpty
      if hidesNext || (isTelling && !lower.hasPrefix("-")) {
        parts.append(Masking.secret)
      } else if isTelling, let mark = word.firstIndex(of: "=") {
        parts.append(word[...mark] + Masking.secret)
      } else {
        parts.append(word.contains(" ") ? "'\(word)'" : word)
      }
      hidesNext = isTelling && lower.hasPrefix("-") && !word.contains("=")
    }
    return parts.joined(separator: " ")
  }
}
