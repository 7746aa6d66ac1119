package import Effects
package import Scheduling

/// One answer as it was given and graded; the truth from which everything else is derived.
package struct ReviewRecord: Hashable, Sendable {
  /// Where an answer was given.
  package enum Origin: String, Hashable, Sendable {
    /// A review.
    case review
    /// An exam; recorded so that wrong answers become due.
    case exam
  }

  /// Its name in the whole world.
  package var uuid: String
  /// Who answered.
  package var learner: String
  /// On which machine.
  package var device: String
  /// The question's id at that time.
  package var question: String
  /// The grade; nil in a record that takes another one back.
  package var grade: Grade?
  /// When it was graded.
  package var time: Timestamp
  /// The learner's distance from UTC then, in seconds east.
  package var utcOffset: Int
  /// How long the answer took, in milliseconds.
  package var duration: Int
  /// What was answered, as typed or as letters in the author's order.
  package var answer: String
  /// The share that was judged right; nil where only the learner could tell.
  package var credit: Double?
  /// Where it was given.
  package var origin: Origin
  /// The record that this one takes back.
  package var undoes: String?

  /// A record from its parts.
  package init(
    uuid: String = UUIDs.random(), learner: String, device: String, question: String, grade: Grade?,
    time: Timestamp,
    utcOffset: Int, duration: Int, answer: String, credit: Double?, origin: Origin = .review,
    undoes: String? = nil
  ) {
    self.uuid = uuid
    self.learner = learner
    self.device = device
    self.question = question
    self.grade = grade
    self.time = time
    self.utcOffset = utcOffset
    self.duration = duration
    self.answer = answer
    self.credit = credit
    self.origin = origin
    self.undoes = undoes
  }
}
