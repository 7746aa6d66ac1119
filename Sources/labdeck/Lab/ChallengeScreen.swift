import Scheduling
import Questions
import Effects
import Labs
import Sandbox
import Study
import Terminal
import TextLayout

/// A challenge: a shell in the lab's world. After each command the goals are tried in a copy, and only what changed is said.
final class ChallengeScreen {
  private let program: Program
  private let stage: Stage
  private let terminal: SandboxTerminal
  private let returnTo: String
  private var run: ChallengeRun
  private let began: Timestamp

  init(program: Program, stage: Stage, lab: Lab, returnTo: String) {
    self.program = program
    self.stage = stage
    self.returnTo = returnTo
    terminal = SandboxTerminal(
      program: program, stage: stage, labCommands: ["goals", "why", "hint", "reset", "solve", "leave"])
    run = program.keptChallenges[lab.id] ?? ChallengeRun(lab)
    began = program.now
  }

  /// Runs until the challenge is solved or left.
  func show() throws {
    showBeginning()
    while let line = nextLine() {
      let turn = run.run(line, terminal.interaction)
      if turn.outcome.hasLeft {
        if leave() { return }
        continue
      }
      if let request = turn.outcome.request {
        if try answer(request) { return }
        continue
      }
      stage.showStatus(turn.outcome, of: line)
      stage.print(GoalLayout.rows(turn.events, run.goals, width: stage.width))
      if turn.solvedNow, try !showSolved() { return }
    }
  }

  /// The next line; Ctrl-D in the innermost shell ends that shell, in the outermost it leaves.
  private func nextLine() -> String? {
    if let line = terminal.readCommand(run.sandbox) { return [":q", "q"].contains(line) ? "leave" : line }
    return run.sandbox.logins.count > 1 ? "exit" : "leave"
  }

  // MARK: What is shown

  private func showBeginning() {
    let lab = run.lab
    var right: [String] = []
    if let minutes = lab.minutes { right.append("about \(minutes) min") }
    if !lab.hints.isEmpty { right.append(Durations.count(lab.hints.count, "hint")) }
    stage.print(
      Rule.titled(
        .double, ["challenge", lab.title], right: right.isEmpty ? [] : [right.joined(separator: ", ")],
        width: stage.width))
    stage.print(LabText.prose(lab.introduction, width: stage.width))
    if program.keptChallenges[lab.id] != nil {
      stage.print(StyledLine("the world is as you left it; `reset` begins anew", .dim))
    }
    showGoals()
    stage.print(
      StyledLine.justified(
        "a shell, and: goals  why  hint  reset  solve  leave", StyledLine("Tab completes", .dim),
        width: stage.width))
  }

  private func showGoals() {
    stage.print(GoalLayout.rows(run.goals, width: stage.width))
  }

  // MARK: The lab's own commands

  /// Answers a command of the lab. Returns whether the lab is over.
  private func answer(_ request: SandboxRequest) throws -> Bool {
    switch request {
    case .goals: showGoals()
    case .hint: showHint()
    case .reset:
      run.reset()
      stage.print(StyledLine("the world is as it was in the beginning", .dim))
      showGoals()
    case .solve: return try solve()
    case .leave: return leave()
    }
    return false
  }

  private func showHint() {
    guard let hint = run.nextHint() else {
      stage.print(StyledLine("there is no further hint; `solve` shows the way", .dim))
      return
    }
    stage.print(GoalLayout.hint(hint, width: stage.width))
  }

  private func solve() throws -> Bool {
    let key = stage.stop("Enter shows the solution, from a fresh world · q back to the shell")
    guard key == .enter || key == .character(" ") else { return false }
    for result in run.solve() {
      stage.print(LabText.command(result.command, prompt: result.prompt, width: stage.width))
      for chunk in result.outcome.output {
        stage.output.print(StyledText(chunk.text).indented(2).wrapped(to: stage.width))
      }
    }
    showGoals()
    program.keptChallenges[run.lab.id] = nil
    stage.print(Rule.titled(.double, ["shown", "not solved by you this time"], width: stage.width))
    showDebriefing()
    return true
  }

  /// Leaves, once the learner has heard what is open. Returns whether the lab is over.
  private func leave() -> Bool {
    let open = run.goals.indices.filter { !run.goals[$0].isMet && !run.goals[$0].goal.isBonus }
    if let first = open.first {
      stage.print(
        StyledText.prose("goal \(first + 1) is open: \(run.goals[first].reason).", width: stage.width))
      let key = stage.stop("l leave to \(returnTo), this world is kept · Enter stay")
      guard [.character("l"), .character("q"), .control("d"), .control("c"), .hangUp].contains(key) else {
        if run.sandbox.logins.isEmpty { run.logInAgain() }
        return false
      }
    }
    if run.sandbox.logins.isEmpty { run.logInAgain() }
    program.keptChallenges[run.lab.id] = run
    return true
  }

  // MARK: Solved

  /// Shows what it came to. Returns whether the learner goes on, to a bonus goal.
  private func showSolved() throws -> Bool {
    program.keptChallenges[run.lab.id] = nil
    let took = Durations.spent(Int(program.now.milliseconds - began.milliseconds))
    let counted = [
      run.hintsShown > 0 ? Durations.count(run.hintsShown, "hint") : nil,
      run.wrongTurns > 0 ? Durations.count(run.wrongTurns, "wrong turn") : nil,
    ].compactMap { $0 }
    stage.print(
      Rule.titled(
        .double, ["solved", took] + (counted.isEmpty ? [] : [counted.joined(separator: ", ")]),
        width: stage.width))
    showDebriefing()
    return try offerMore()
  }

  /// The question that the challenge answers, where it can be answered now, and the bonus goal. Returns whether the shell
  /// goes on.
  private func offerMore() throws -> Bool {
    let hasBonus = run.goals.contains { $0.goal.isBonus && !$0.isMet }
    let question = returnTo.hasPrefix("question") ? nil : try questionToAnswer()
    if question == nil, !hasBonus { return false }
    var keys: [String] = []
    if let question {
      keys.append("question    \(question.words) · Enter answer it now")
    } else {
      keys.append("Enter done")
    }
    if hasBonus { keys.append("b bonus goal") }
    if question != nil { keys.append("q done") }
    switch stage.stop(StyledLine(keys.joined(separator: Symbol.between))) {
    case .enter, .character(" "): if let question { try answer(question.id) }
    case .character("b") where hasBonus: return true
    default: break
    }
    return false
  }

  private func questionToAnswer() throws -> (id: String, words: String)? {
    let desk = try program.desk()
    guard let id = run.lab.answers.first(where: { desk.bank[$0] != nil }) else { return nil }
    let standing = try desk.standings()[id]
    if standing.isDue(on: desk.today, calendar: desk.calendar) { return (id, "\(id) is due") }
    if standing.card.repetitions == 0 { return (id, "\(id) is new") }
    if case .on(let day) = standing.card.due {
      stage.print("question    \(id) is due on \(ExamDate.words(day))")
    }
    return nil
  }

  private func answer(_ id: String) throws {
    let session = try ReviewSession(
      desk: try program.desk(), options: .init(query: try StudyQuery(id), newLimit: 1))
    _ = try ReviewScreen(program: program, stage: stage, session: session, title: "one question").run()
  }

  private func showDebriefing() {
    stage.print(LabText.labelled(run.lab.debriefing, width: stage.width))
  }
}
