/// Carries what is known of a question over an edit of its words.
package enum Rematching {
  /// A question as it was known before.
  package struct Known: Hashable, Sendable {
    /// Its id, made from its content.
    package var id: String
    /// The file it stood in.
    package var file: String
    /// What was asked, in plain words.
    package var prompt: String
    /// Its answer, as `ContentIdentity.answerKey` gives it.
    package var answerKey: String

    /// What was known.
    package init(id: String, file: String, prompt: String, answerKey: String) {
      self.id = id
      self.file = file
      self.prompt = prompt
      self.answerKey = answerKey
    }

    /// What there is to know of a question.
    package init(_ question: Question) {
      self.init(
        id: question.id, file: question.file, prompt: question.prompt.plain,
        answerKey: ContentIdentity.answerKey(question))
    }
  }

  /// An old id and the id that follows it.
  package struct Pair: Hashable, Sendable {
    /// The id before the edit.
    package var old: Known
    /// The id after it.
    package var new: Known
  }

  /// How alike two prompts must be, in shared terms, for one to be the edit of the other.
  static let threshold = 0.5

  /// Pairs each vanished question with the closest new one of the same file that has the same answer. Never where the
  /// answer changed, and each question once.
  package static func pairs(gone: [Known], new: [Known]) -> [Pair] {
    var candidates: [(Double, Pair)] = []
    for old in gone {
      for next in new where next.file == old.file && next.answerKey == old.answerKey && next.id != old.id {
        let (left, right) = (Terms.of(old.prompt), Terms.of(next.prompt))
        let total = left.count + right.count
        let likeness = total == 0 ? 1 : 2 * Double(left.intersection(right).count) / Double(total)
        if likeness >= threshold { candidates.append((likeness, Pair(old: old, new: next))) }
      }
    }
    candidates.sort { ($0.0, $1.1.old.id, $1.1.new.id) > ($1.0, $0.1.old.id, $0.1.new.id) }
    var used: Set<String> = []
    var pairs: [Pair] = []
    for (_, pair) in candidates where !used.contains(pair.old.id) && !used.contains(pair.new.id) {
      used.formUnion([pair.old.id, pair.new.id])
      pairs.append(pair)
    }
    return pairs
  }
}
