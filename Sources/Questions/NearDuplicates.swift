/// Finds the shipped question that an imported one resembles.
package struct NearDuplicates: Sendable {
  /// A shipped question that says much the same.
  package struct Match: Hashable, Sendable {
    /// The shipped question's id.
    package var id: String
    /// 0 to 1.
    package var likeness: Double
  }

  private struct Entry {
    var id: String
    var prompt: Set<String>
    var answer: Set<String>
    var all: Set<String>
  }

  private let entries: [Entry]
  private let weights: TermWeights

  /// From this likeness on, two questions ask the same.
  package static let threshold = 0.5

  /// An index of shipped questions.
  package init(_ shipped: [Question]) {
    entries = shipped.map(Self.entry)
    weights = TermWeights(entries.map(\.all))
  }

  /// The nearest shipped question, if it is near enough to ask the same.
  package func match(_ question: Question) -> Match? {
    guard let best = nearest(question), best.likeness >= Self.threshold else { return nil }
    return best
  }

  /// The nearest shipped question, however far: the mean of how alike the prompts, the right answers and both together are.
  package func nearest(_ question: Question) -> Match? {
    let wanted = Self.entry(question)
    var best: Match?
    for entry in entries where entry.id != question.id {
      let whole = weights.likeness(wanted.all, entry.all)
      let answers = weights.likeness(wanted.answer, entry.answer)
      let prompts = weights.likeness(wanted.prompt, entry.prompt)
      let likeness = (2 * whole + answers + prompts) / 4
      if likeness > (best?.likeness ?? 0) { best = Match(id: entry.id, likeness: likeness) }
    }
    return best
  }

  private static func entry(_ question: Question) -> Entry {
    let prompt = Terms.of(question.prompt.plain)
    let answer = Terms.of(question.rightAnswers.joined(separator: " "))
    return Entry(id: question.id, prompt: prompt, answer: answer, all: prompt.union(answer))
  }
}
