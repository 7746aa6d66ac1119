import CommandTable
import Effects
import Questions
import Scheduling
import Study
import StudyStore
import Terminal
import TextLayout

/// A review on the terminal: question, answer, grade, and again, until nothing is left or the learner leaves.
///
/// Every stop begins with a row that says where one is and ends with the row of keys. Enter is always what that row says.
final class ReviewScreen {
  let program: Program
  let stage: Stage
  var session: ReviewSession
  /// What the rule at the end calls the session: `ten minutes` or `review`.
  let title: String
  /// How many labs were run on the way.
  var labsRun = 0
  /// Set once the learner leaves.
  var isLeaving = false

  init(program: Program, stage: Stage, session: ReviewSession, title: String) {
    self.program = program
    self.stage = stage
    self.session = session
    self.title = title
  }

  /// Asks until the end.
  func run() throws -> ExitStatus {
    while !isLeaving {
      switch session.stage {
      case .asking:
        guard let asked = session.current else { return .done }
        try ask(asked)
      case .answered(let response, let judgement):
        guard let asked = session.current else { return .done }
        try reveal(asked, response, judgement)
      case .pausedBeforeEnd(let count): try offer(halfLearned: count)
      case .finished:
        try finish()
        return .done
      }
    }
    return .done
  }

  // MARK: Where one is

  /// The row above a question: which one it is, what is known of it, and the time left.
  func header(_ asked: ReviewSession.Asked) -> StyledLine {
    var left = ["\(asked.number)", asked.standing.history(today: session.desk.today)]
    if let domain = asked.question.domain { left.append(domain) }
    if asked.standing.wish.isMarked { left.append("marked") }
    var right: [String] = []
    let counts = session.counts
    if counts.due > 0 {
      right.append("due \(counts.due)" + (counts.new > 0 ? " · new \(counts.new)" : ""))
    } else if session.limit == nil {
      right.append("new \(counts.new)")
    }
    if let time = session.timeLeft { right.append("\(Durations.clock(time)) left") }
    return Rule.titled(.single, left, right: right, width: stage.width)
  }

  func layout(_ asked: ReviewSession.Asked) -> QuestionLayout {
    QuestionLayout(question: asked.question, order: asked.order, width: stage.width)
  }

  func showQuestion(_ asked: ReviewSession.Asked) {
    stage.print(header(asked))
    stage.print(layout(asked).prompt() + layout(asked).options())
  }

  // MARK: Keys that work at every stop

  /// What a key led to.
  enum Next {
    /// The same stop again: only its row of keys is printed.
    case stay
    /// Something was printed in between: the stop is to be shown from its first row.
    case showAgain
    /// The session went on.
    case moved
    /// The key means nothing here.
    case unknown
  }

  /// Does what a letter means, before the answer or after it.
  func perform(_ letter: Character, _ asked: ReviewSession.Asked, answered: Bool) throws -> Next {
    switch letter {
    case "q": return leave()
    case "m":
      let marked = try session.toggleMark()
      stage.print(StyledLine(marked ? "marked" : "no longer marked", .dim))
      return .stay
    case "u": return try undo(answered: answered)
    case "o": return try edit(asked.question)
    case "n", "l":
      guard answered else {
        stage.print(StyledLine("answer first; \(letter == "n" ? "the notes" : "the lab") would tell", .dim))
        return .stay
      }
      return letter == "n" ? showNotes(asked.question) : try runLab(asked)
    case "s" where !answered:
      session.skip()
      stage.print(StyledLine("put to the end of today's queue", .dim))
      return .moved
    case "t" where !answered:
      try session.tomorrow()
      stage.print(StyledLine("put off until tomorrow · u takes it back", .dim))
      return .moved
    case "x" where !answered:
      try session.takeOut()
      stage.print(
        StyledLine(
          "taken out for good · u takes it back, `back \(asked.question.id)` brings it back later", .dim))
      return .moved
    default: return .unknown
    }
  }

  private func undo(answered: Bool) throws -> Next {
    guard try session.undo() else {
      stage.print(StyledLine("there is nothing to take back in this session", .dim))
      return .stay
    }
    stage.print(StyledLine("taken back", .dim))
    return .moved
  }

  /// Leaves, after saying what is saved.
  func leave() -> Next {
    isLeaving = true
    let answers = session.summary.answers
    stage.print(
      StyledLine(answers == 0 ? "nothing was answered" : "saved: \(Durations.count(answers, "answer"))", .dim)
    )
    return .moved
  }

  // MARK: Notes, editor, lab

  private func showNotes(_ question: Question) -> Next {
    stage.showNotes(question)
    return .showAgain
  }

  private func edit(_ question: Question) throws -> Next {
    session.pause()
    defer { session.resume() }
    do {
      try stage.released { try QuestionEditor(program: program).edit(question) }
    } catch let failure as CommandFailure {
      stage.print(failure.text)
      return .stay
    }
    try session.replace(bank: program.bank(session.desk.store))
    return .moved
  }

  private func runLab(_ asked: ReviewSession.Asked) throws -> Next {
    guard let lab = asked.question.lab else {
      stage.print(StyledLine("no lab is known for this question", .dim))
      return .stay
    }
    session.pause()
    let began = program.now
    defer { session.resume() }
    do {
      try program.runLab(lab, on: stage, returnTo: "question \(asked.number)")
      labsRun += 1
    } catch {
      _ = CommandRunner.explain(error, to: program.output)
      return .showAgain
    }
    let took = Durations.spent(Int(program.now.milliseconds - began.milliseconds))
    let clock = session.limit == nil ? "the clock" : "your \(title)"
    stage.print("back at question \(asked.number) (the lab took \(took); \(clock) stood still)")
    return .showAgain
  }
}
