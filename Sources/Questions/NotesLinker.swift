import Diagnostics

/// Finds the section of the notes that teaches a question, for `n notes`.
struct NotesLinker {
  private let sections: [NotesSection]
  private let terms: [Set<String>]
  private let titleTerms: [Set<String>]
  private let weights: TermWeights

  /// How much of a question's weight a section must share, and by how much it must lead, before it is offered.
  private static let (share, margin) = (0.3, 1.1)

  init(_ files: [NoteFile]) {
    sections = files.flatMap(\.sections).filter { section in
      !NoteReader.isQuestionsHeading(section.title) && section.text.contains { !$0.isWhitespace }
        && !files.contains { file in
          file.source.name == section.file && file.questions.contains { $0.line == section.line }
        }
    }
    titleTerms = sections.map { Terms.of($0.title) }
    terms = zip(sections, titleTerms).map { Terms.of($0.text).union($1) }
    weights = TermWeights(terms)
  }

  /// The section that `source:` names by its title, else the one that shares most with the question.
  func section(for question: Question) -> NotesSection? {
    if let source = question.source?.lowercased() {
      let title = source.split(separator: "#").last.map(String.init) ?? source
      if let named = sections.first(where: { $0.title.lowercased() == title || slug($0.title) == title }) {
        return named
      }
    }
    let text = [question.prompt.plain, question.explanation?.plain ?? ""] + question.rightAnswers
    let wanted = Terms.of(text.joined(separator: " "))
    let full = weights.sum(wanted)
    guard full > 0 else { return nil }
    var best: (index: Int, score: Double)?
    var second = 0.0
    for index in sections.indices {
      let score =
        weights.shared(wanted, terms[index]) + 0.5
        * weights.shared(wanted, titleTerms[index])
      if score > (best?.score ?? 0) {
        second = best?.score ?? 0
        best = (index, score)
      } else {
        second = max(second, score)
      }
    }
    guard let best, best.score >= Self.share * full, best.score >= Self.margin * second else { return nil }
    return sections[best.index]
  }

  private func slug(_ title: String) -> String {
    title.lowercased().map { $0.isLetter || $0.isNumber ? String($0) : $0 == " " ? "-" : "" }.joined()
  }
}
