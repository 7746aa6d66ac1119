/// What the linker and the checks need to know of a lab.
package struct LabSummary: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// Its title.
  package var title: String
  /// One sentence on what it shows.
  package var summary: String
  /// What it is about.
  package var topics: [String]
  /// The ids of the questions that it proves.
  package var answers: [String]
  /// Minutes it takes.
  package var minutes: Int?
  /// Its prose and commands, for search.
  package var text: String
  /// Its file, as people know it.
  package var file: String?

  /// A lab's summary from its parts.
  package init(
    id: String, title: String, summary: String, topics: [String] = [], answers: [String] = [],
    minutes: Int? = nil,
    text: String = "", file: String? = nil
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.topics = topics
    self.answers = answers
    self.minutes = minutes
    self.text = text
    self.file = file
  }
}

/// Finds the lab that demonstrates a question's answer. A wrong link is worse than none.
///
/// In this order: the lab that the question names; a lab that names the question; the lab of the shipped question that
/// asks nearly the same; a lab found by its words, if it shares at least two informative terms with the question and
/// leads every other by a margin.
package struct LabLinker: Sendable {
  private let labs: [LabSummary]
  private let duplicates: NearDuplicates
  private let labOfShipped: [String: String]
  private let headTerms: [Set<String>]
  private let allTerms: [Set<String>]
  private let weights: TermWeights

  /// How much better the best must be than the second.
  static let margin = 1.5
  /// How much nearer the nearest shipped question must be than one with another lab.
  static let twinMargin = 1.1

  /// A linker over labs and shipped questions.
  package init(labs: [LabSummary], shipped: [Question]) {
    self.labs = labs
    duplicates = NearDuplicates(shipped)
    let known = Set(labs.map(\.id))
    var byQuestion: [String: String] = [:]
    for lab in labs { for id in lab.answers where byQuestion[id] == nil { byQuestion[id] = lab.id } }
    for question in shipped {
      if let lab = question.lab, known.contains(lab) { byQuestion[question.id] = lab }
    }
    labOfShipped = byQuestion
    headTerms = labs.map { Terms.of(([$0.id, $0.title, $0.summary] + $0.topics).joined(separator: " ")) }
    allTerms = zip(labs, headTerms).map { Terms.of($0.text).union($1) }
    weights = TermWeights(allTerms)
  }

  /// The lab of a question; nil where none is surely right.
  package func lab(for question: Question) -> String? {
    if let named = question.lab { return named }
    if let lab = labOfShipped[question.id] { return lab }
    if let twins = twinsLab(question) { return twins.lab }
    return byWords(question)
  }

  private struct Twin { var lab: String? }

  /// The lab of the shipped question that asks nearly the same: none where that has none, or where another one that is
  /// about as near has another lab; nil without such a question.
  private func twinsLab(_ question: Question) -> Twin? {
    let twins = duplicates.matches(question)
    guard let nearest = twins.first else { return nil }
    let lab = labOfShipped[nearest.id]
    let rivals = twins.filter { nearest.likeness < $0.likeness * Self.twinMargin }.compactMap {
      labOfShipped[$0.id]
    }
    return Twin(lab: rivals.allSatisfy { $0 == lab } ? lab : nil)
  }

  /// Terms count as informative where under a quarter of the labs have them (one lab, where there are fewer than eight);
  /// a term of title, summary or topics weighs twice.
  private func byWords(_ question: Question) -> String? {
    let terms = Terms.of(([question.prompt.plain] + question.rightAnswers).joined(separator: " "))
    let limit = max(1, (labs.count - 1) / 4)
    let informative = terms.filter { (1...limit).contains(weights.count($0)) }
    guard informative.count >= 2 else { return nil }
    var scores: [(lab: Int, score: Double)] = []
    for index in labs.indices {
      let shared = informative.intersection(allTerms[index])
      let head = informative.intersection(headTerms[index])
      // Words that only the prose shares are too weak to stand alone.
      guard shared.count >= 2, !head.isEmpty else { continue }
      scores.append((index, weights.sum(shared) + weights.sum(head)))
    }
    scores.sort { $0.score > $1.score }
    guard let best = scores.first else { return nil }
    if scores.count > 1, best.score < scores[1].score * Self.margin { return nil }
    return labs[best.lab].id
  }
}
