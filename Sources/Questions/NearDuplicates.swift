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

  /// From this likeness on, two questions ask the same, if their prompts share at least `promptThreshold`.
  package static let threshold = 0.33
  static let promptThreshold = 0.15

  /// An index of shipped questions.
  package init(_ shipped: [Question]) {
    entries = shipped.map(Self.entry)
    weights = TermWeights(entries.map(\.all))
  }

  /// The nearest shipped question, if it is near enough to ask the same.
  package func match(_ question: Question) -> Match? { matches(question).first }

  /// The shipped questions that are near enough, nearest first.
  func matches(_ question: Question) -> [Match] {
    let wanted = Self.entry(question)
    var found: [Match] = []
    for entry in entries where entry.id != question.id {
      let prompts = weights.likeness(wanted.prompt, entry.prompt)
      guard prompts >= Self.promptThreshold else { continue }
      let likeness = likeness(wanted, entry, prompts: prompts)
      if likeness >= Self.threshold { found.append(Match(id: entry.id, likeness: likeness)) }
    }
    return found.sorted { ($1.likeness, $0.id) < ($0.likeness, $1.id) }
  }

  /// Half of it is how alike the answers are, the rest the prompts and everything together. Answers count as alike, too,
  /// where the shorter one is contained in the longer. True and False say nothing about what was asked.
  private func likeness(_ left: Entry, _ right: Entry, prompts: Double) -> Double {
    let whole = weights.likeness(left.all, right.all)
    guard !left.answer.isEmpty, !right.answer.isEmpty else { return (whole + prompts) / 2 }
    let answers =
      (weights.likeness(left.answer, right.answer) + weights.containment(left.answer, right.answer)) / 2
    return (whole + 2 * answers + prompts) / 4
  }

  private static func entry(_ question: Question) -> Entry {
    let prompt = Terms.of(question.prompt.plain)
    let answer = question.kind == .trueFalse ? [] : Terms.of(question.rightAnswers.joined(separator: " "))
    return Entry(id: question.id, prompt: prompt, answer: answer, all: prompt.union(answer))
  }
}
