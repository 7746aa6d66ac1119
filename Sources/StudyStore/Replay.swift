package import Scheduling

/// Works a card's state out from its answers.
package enum Replay {
  /// The state after some answers in the order of time. Days are told apart by the learner's own time at each answer;
  /// intervals are those of the scheduler, without regard to an exam, for past answers were planned without today's.
  package static func card(_ reviews: [ReviewRecord], id: String, scheduler: Scheduler) -> CardState {
    var scheduler = scheduler
    var card = CardState.new
    let exam = scheduler.exam
    for (index, review) in reviews.enumerated() {
      guard let grade = review.grade else { continue }
      scheduler.calendar.utcOffset = review.utcOffset
      // The last answer's interval is the one that counts from now on: it is cut to the exam that is planned.
      scheduler.exam = index == reviews.count - 1 ? exam : nil
      card = scheduler.answer(card, id: id, grade: grade, at: review.time)
    }
    return card
  }
}
