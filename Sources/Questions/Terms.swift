#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The words of a text that carry its meaning, in a form that ignores endings.
package enum Terms {
  /// The terms of a text, each once.
  package static func of(_ text: String) -> Set<String> { Set(list(text)) }

  /// The terms of a text in order. Names such as `s3:GetObject` and `get-session-token` also yield their parts.
  static func list(_ text: String) -> [String] {
    var terms: [String] = []
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let whole = word.lowercased()
      let humps = parts(of: word)
      for part in humps.count > 1 ? humps + [whole] : [whole] where part.count > 1 && !common.contains(part) {
        terms.append(stem(part))
      }
    }
    return terms
  }

  /// `GetSessionToken` is get, session, token.
  private static func parts(of word: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var previous: Character?
    for character in word {
      if character.isUppercase, let before = previous, before.isLowercase {
        parts.append(current.lowercased())
        current = ""
      }
      current.append(character)
      previous = character
    }
    parts.append(current.lowercased())
    return parts
  }

  /// Cuts the commonest English endings; crude, and the same for both sides of a comparison.
  static func stem(_ word: String) -> String {
    guard word.count > 4 else { return word == "keys" ? "key" : word }
    for (ending, replacement) in [
      ("ations", "at"), ("ation", "at"), ("ising", "is"), ("ises", "is"), ("izing", "is"), ("ized", "is"),
      ("ised", "is"),
      ("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""),
      ("ment", ""),
      ("e", ""),
    ] where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      return String(word.dropLast(ending.count)) + replacement
    }
    return word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
  }

  private static let common: Set<String> = [
    "able", "about", "achieve", "after", "against", "all", "also", "always", "am", "amongst", "an", "and",
    "another",
    "any", "are", "as", "at", "aws", "based", "be", "because", "been", "before", "being", "best", "between",
    "both", "but",
    "by", "call", "calls", "can", "cannot", "could", "de", "did", "do", "does", "doing", "don", "done",
    "each", "either",
    "else", "every", "few", "following", "for", "from", "gets", "get", "give", "given", "gives", "had", "has",
    "have", "he",
    "help", "her", "here", "him", "his", "how", "if", "in", "instead", "into", "is", "it", "its", "just",
    "know", "let",
    "like", "ll", "make", "makes", "many", "may", "me", "might", "more", "most", "must", "my", "need",
    "needs", "never",
    "no", "not", "nothing", "now", "of", "off", "on", "once", "one", "only", "options", "option", "or",
    "other", "others",
    "our", "out", "over", "perform", "question", "re", "right", "same", "say", "says", "see", "she", "should",
    "so", "some",
    "something", "still", "such", "take", "than", "that", "the", "their", "them", "then", "there", "these",
    "they", "thing",
    "this", "those", "through", "to", "too", "two", "under", "up", "us", "use", "used", "uses", "using", "ve",
    "very", "via",
    "want", "was", "way", "we", "well", "were", "what", "when", "where", "whether", "which", "while", "who",
    "whom", "whose",
    "why", "will", "with", "without", "works", "working", "would", "wrong", "yes", "you", "your",
  ]
}

/// Weighs terms by how rare they are in a collection of texts, and compares texts by them.
struct TermWeights {
  private var counts: [String: Int] = [:]
  private var weights: [Double] = []

  init(_ texts: [Set<String>]) {
    for text in texts { for term in text { counts[term, default: 0] += 1 } }
    // The inverse document frequency, smoothed. Cut to multiples of 2^-16, so that sums are exact and the order in which a
    // set gives its terms makes no difference.
    let total = Double(texts.count)
    weights = (0...texts.count).map { (count: Int) -> Double in
      let rarity: Double = (total + 1) / (Double(count) + 0.5)
      return (log(1 + rarity) * 65_536).rounded() / 65_536
    }
  }

  /// In how many texts a term occurs.
  func count(_ term: String) -> Int { counts[term] ?? 0 }

  /// The weight of a term; at least a little for every one.
  func weight(_ term: String) -> Double { weights[count(term)] }

  /// The weight of all terms of a text.
  func sum(_ terms: Set<String>) -> Double { terms.reduce(0) { $0 + weight($1) } }

  /// The weight of what two texts share.
  func shared(_ left: Set<String>, _ right: Set<String>) -> Double {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return short.reduce(0) { long.contains($1) ? $0 + weight($1) : $0 }
  }

  /// How alike two texts are, 0 to 1: twice the weight of what they share, over the weight of both.
  func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let both = sum(left) + sum(right)
    return both > 0 ? 2 * shared(left, right) / both : 0
  }

  /// How much of the lighter text is in the other, 0 to 1.
  func containment(_ left: Set<String>, _ right: Set<String>) -> Double {
    let lighter = min(sum(left), sum(right))
    return lighter > 0 ? shared(left, right) / lighter : 0
  }
}
