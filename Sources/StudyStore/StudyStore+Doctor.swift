package import Scheduling

extension StudyStore {
  /// One thing that was looked at.
  package struct Examination: Hashable, Sendable {
    /// What was looked at.
    package var subject: String
    /// Whether it is in order.
    package var isSound: Bool
    /// What was found, in a sentence.
    package var finding: String
  }

  /// Looks whether the store is sound: the file's structure, its references, and that the cards are what the answers
  /// amount to. Changes nothing.
  package func examine(scheduler: Scheduler) throws(StoreError) -> [Examination] {
    var found: [Examination] = []
    let integrity = try read { (connection) throws(SQLiteFailure) in
      try connection.run("PRAGMA integrity_check(20)").compactMap { $0.text(0) }
    }
    found.append(
      Examination(
        subject: "file", isSound: integrity == ["ok"],
        finding: integrity == ["ok"] ? "\(path) is whole" : "\(path): \(integrity.joined(separator: "; "))"))
    let dangling = try read { (connection) throws(SQLiteFailure) in
      try connection.run("PRAGMA foreign_key_check").count
    }
    found.append(
      Examination(
        subject: "references", isSound: dangling == 0,
        finding: dangling == 0 ? "every reference leads somewhere" : "\(dangling) references lead nowhere"))
    let cards = try cards()
    var byQuestion: [String: [ReviewRecord]] = [:]
    for review in try reviews() { byQuestion[review.question, default: []].append(review) }
    var different = Set(cards.keys).symmetricDifference(byQuestion.keys).count
    for (question, reviews) in byQuestion {
      guard let card = cards[question] else { continue }
      let wanted = Replay.card(reviews, id: question, scheduler: scheduler)
      // Due days depend on the exam that was planned when the answer was given; what is known does not.
      if card.memory != wanted.memory || card.phase != wanted.phase || card.repetitions != wanted.repetitions
      {
        different += 1
      }
    }
    found.append(
      Examination(
        subject: "cards", isSound: different == 0,
        finding: different == 0
          ? "\(Self.cards(cards.count, "is", "are")) what the answers amount to"
          : "\(Self.cards(different, "differs", "differ")) from the answers; `labdeck rebuild` works them out again"
      ))
    return found
  }

  private static func cards(_ count: Int, _ one: String, _ many: String) -> String {
    count == 1 ? "1 card \(one)" : "\(count) cards \(many)"
  }
}
