import Effects
import Questions
import StudyStore

/// Chooses the questions of an exam: shares of the domains as in the real one, as far as the bank goes, and those that
/// were asked in fewer exams first.
enum ExamSelection {
  static func pick(_ desk: StudyDesk, _ options: ExamSession.Options) throws(StoreError) -> [Question] {
    let standings = try desk.standings()
    let candidates = desk.questions(options.query, standings).filter(\.kind.suitsExam)
    var timesAsked: [String: Int] = [:]
    for exam in try desk.store.endedExams() {
      for item in exam.items { timesAsked[item.question, default: 0] += 1 }
    }
    var random = SeededRandom(seed: desk.seed, purpose: "exam")
    let order = candidates.map { (question: $0, times: timesAsked[$0.id] ?? 0, draw: random.next()) }
      .sorted { ($0.times, $0.draw) < ($1.times, $1.draw) }.map(\.question)
    var left = order
    var picked: [Question] = []
    let count = min(max(0, options.questions), order.count)
    for (domain, wanted) in quotas(count, order) {
      for _ in 0..<wanted {
        guard let index = left.firstIndex(where: { $0.domain == domain }) else { break }
        picked.append(left.remove(at: index))
      }
    }
    picked += left.prefix(count - picked.count)
    return picked.shuffled(using: &random)
  }

  /// How many questions each domain gives, largest remainders first; domains without questions give theirs to the rest.
  private static func quotas(_ count: Int, _ questions: [Question]) -> [(String, Int)] {
    let present = ExamDomain.all.filter { domain in questions.contains { $0.domain == domain.name } }
    let total = present.reduce(0) { $0 + $1.share }
    guard total > 0 else { return [] }
    var quotas = present.map {
      (name: $0.name, count: count * $0.share / total, rest: count * $0.share % total)
    }
    var missing = count - quotas.reduce(0) { $0 + $1.count }
    for index in quotas.indices.sorted(by: { quotas[$0].rest > quotas[$1].rest }) where missing > 0 {
      quotas[index].count += 1
      missing -= 1
    }
    return quotas.map { ($0.name, $0.count) }
  }
}
