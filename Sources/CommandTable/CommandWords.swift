/// Splits a line that was typed at the prompt, or read from a script, into words: blanks part them, quotes and `\` keep
/// blanks, `#` at the start of a word begins a comment.
public enum CommandWords {
  /// The words. Throws where a quote is not closed.
  public static func split(_ line: String) throws(UsageError) -> [String] {
    let scan = Scan(line)
    if let quote = scan.openQuote { throw UsageError("the quote \(quote) is not closed") }
    return scan.words
  }

  /// The words as far as they are written, for completion: the last one is the word in question, empty behind a blank.
  public static func partial(_ line: String) -> [String] {
    let scan = Scan(line)
    return scan.isInWord ? scan.words : scan.words + [""]
  }

  /// A word written so that splitting gives it back.
  public static func quoted(_ word: String) -> String {
    let safe = word.unicodeScalars.allSatisfy { !" \t'\"\\#".unicodeScalars.contains($0) }
    return safe && !word.isEmpty
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private struct Scan {
    var words: [String] = []
    var openQuote: Character?
    var isInWord = false

    init(_ line: String) {
      var word = ""
      var escaped = false
      for character in line {
        if escaped {
          word.append(character)
          escaped = false
        } else if let quote = openQuote {
          if character == quote {
            openQuote = nil
          } else if character == "\\", quote == "\"" {
            escaped = true
          } else {
            word.append(character)
          }
        } else if character == "\\" {
          escaped = true
          isInWord = true
        } else if character == "'" || character == "\"" {
          openQuote = character
          isInWord = true
        } else if character == " " || character == "\t" {
          if isInWord { words.append(word) }
          word = ""
          isInWord = false
        } else if character == "#", !isInWord {
          return
        } else {
          word.append(character)
          isInWord = true
        }
      }
      if isInWord { words.append(word) }
    }
  }
}
