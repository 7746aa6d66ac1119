import Documents
package import Sandbox
import World

/// How a goal stands.
package struct GoalState: Sendable, Hashable {
  package var goal: Goal
  package var isMet: Bool
  /// Why it is not reached, in the lab's words where it has some.
  package var reason: String
  /// The status with which the goal's command ended; nil where it has none.
  package var status: Int?
}

/// A challenge under way. A value, like everything in a lab.
package struct ChallengeRun: Sendable {
  /// What a line changed.
  package enum Event: Sendable, Hashable {
    /// A goal, by its number from 1, is reached.
    case met(Int)
    /// A goal is no longer reached.
    case lost(Int)
    /// The learner took a wrong turn; the number is that of the first goal that is open.
    case wrongTurn(goal: Int, say: String)

    /// The number of the goal, from 1.
    package var goal: Int {
      switch self {
      case .met(let goal), .lost(let goal), .wrongTurn(let goal, _): goal
      }
    }
  }

  /// What became of a line.
  package struct Turn: Sendable {
    package var outcome: Outcome
    package var events: [Event]
    /// This line reached the last goal.
    package var solvedNow: Bool
  }

  package let lab: Lab
  package private(set) var sandbox: Sandbox
  package private(set) var goals: [GoalState] = []
  package private(set) var hintsShown = 0
  package private(set) var wrongTurns = 0
  private var told: Set<Int> = []
  private var shownHints: Set<Int> = []
  /// A wrong turn that will be told when it shows.
  private var pending: Int?
  private var breaksCommand = false
  private let begin: Sandbox

  /// Begins a challenge in its own fresh world.
  package init(_ lab: Lab) {
    self.lab = lab
    sandbox = Sandbox(world: lab.world)
    begin = sandbox
    goals = lab.goals.map { $0.state(in: sandbox) }
  }

  /// Whether all goals are reached that have to be.
  package var isSolved: Bool { goals.allSatisfy { $0.isMet || $0.goal.isBonus } }

  /// Runs a line of the learner's, then tries the goals.
  package mutating func run(_ line: String, _ interaction: Interaction = Interaction()) -> Turn {
    let before = sandbox
    let wasSolved = isSolved
    let outcome = sandbox.run(line, interaction)
    guard !outcome.hasLeft, outcome.request == nil else {
      return Turn(outcome: outcome, events: [], solvedNow: false)
    }
    let calls = sandbox.calls.dropFirst(before.calls.count).contains { $0.service != "metadata" }
    let hasFailed = outcome.status != 0
    let events = judge(line, since: before, hasFailed: hasFailed, inOwnShell: calls || hasFailed)
    return Turn(outcome: outcome, events: events, solvedNow: isSolved && !wasSolved)
  }

  /// Lets somebody else act in the world: a real client, or the learner's own shell. `judge` tells what came of it.
  package mutating func act<R>(_ body: (inout Sandbox) throws -> R) rethrows -> R { try body(&sandbox) }

  /// Tries the goals after something else than a line of the sandbox's shell changed it.
  /// - Parameters:
  ///   - before: the sandbox as it was when the goals were tried last.
  ///   - madeCalls: whether the learner called a service meanwhile.
  ///   - hasFailed: whether a call or a program failed meanwhile.
  package mutating func judge(since before: Sandbox, madeCalls: Bool, hasFailed: Bool) -> [Event] {
    judge("", since: before, hasFailed: hasFailed, inOwnShell: madeCalls || hasFailed)
  }

  private mutating func judge(_ line: String, since before: Sandbox, hasFailed: Bool, inOwnShell: Bool)
    -> [Event]
  {
    let statuses = goals.map(\.status)
    var events = tryGoals(inOwnShell: inOwnShell)
    if noteWrongTurn(line, before: before) {
      // told at once, unless it broke a goal's own command: then the learner sees that first
      breaksCommand = zip(lab.goals, statuses).contains { goal, old in
        let new = goal.state(in: sandbox)
        return !new.isMet && new.status != old && new.status != goal.exit
      }
    }
    if let turn = pending, hasFailed || !breaksCommand {
      pending = nil
      told.insert(turn)
      let open = goals.firstIndex { !$0.isMet } ?? 0
      events.append(.wrongTurn(goal: open + 1, say: lab.wrongTurns[turn].say))
    }
    return events
  }

  /// Tries the goals. Those in the learner's own shell are judged once the learner has seen for themselves, by a command that
  /// called a service or failed; or when nothing else is open.
  private mutating func tryGoals(inOwnShell: Bool = true) -> [Event] {
    var events: [Event] = []
    func isPrivate(_ state: GoalState) -> Bool { state.goal.place == .sameShell && state.goal.run != nil }
    let order = goals.indices.filter { !isPrivate(goals[$0]) } + goals.indices.filter { isPrivate(goals[$0]) }
    for index in order {
      let old = goals[index]
      if isPrivate(old), !inOwnShell {
        let open = goals.contains { !$0.isMet && !$0.goal.isBonus && !isPrivate($0) }
        if open { continue }
      }
      // what was reached in the learner's own shell stays reached when that shell ends
      if old.isMet, isPrivate(old) { continue }
      let new = old.goal.state(in: sandbox)
      goals[index] = new
      if new.isMet != old.isMet { events.append(new.isMet ? .met(index + 1) : .lost(index + 1)) }
    }
    return events.sorted { $0.goal < $1.goal }
  }

  /// A line is a wrong turn when it is written so, or does just what the wrong turn would have done.
  private mutating func noteWrongTurn(_ line: String, before: Sandbox) -> Bool {
    for (index, turn) in lab.wrongTurns.enumerated() where !told.contains(index) && pending != index {
      var matches = Self.words(line) == Self.words(turn.command)
      if !matches {
        var copy = before
        _ = copy.run(turn.command)
        matches = copy.hasSameEffect(as: sandbox) && !copy.hasSameEffect(as: before)
      }
      if matches {
        pending = index
        wrongTurns += 1
        return true
      }
    }
    return false
  }

  private static func words(_ line: String) -> [Substring] { line.split { $0.isWhitespace } }

  // MARK: Help

  /// Tries all goals again and tells how each stands.
  package mutating func review() -> [GoalState] {
    _ = tryGoals()
    return goals
  }

  /// The next hint, for the first open goal where one fits, and its number; nil when all were shown.
  package mutating func nextHint() -> (number: Int, count: Int, hint: Hint)? {
    let open = goals.firstIndex { !$0.isMet }.map { $0 + 1 }
    let fresh = lab.hints.indices.filter { !shownHints.contains($0) }
    guard
      let index = fresh.first(where: { lab.hints[$0].goal == nil || lab.hints[$0].goal == open })
        ?? fresh.first
    else { return nil }
    shownHints.insert(index)
    hintsShown += 1
    return (hintsShown, lab.hints.count, lab.hints[index])
  }

  /// Opens the first shell again after the last one was left; the world stays as it is.
  package mutating func logInAgain() {
    sandbox.logIn(to: sandbox.world.start ?? sandbox.computers.keys.min() ?? "laptop")
  }

  /// Puts the world back to its beginning; hints and wrong turns stay counted.
  package mutating func reset() {
    sandbox = begin
    pending = nil
    goals = lab.goals.map { $0.state(in: sandbox) }
  }

  /// Solves the challenge from its beginning, command by command, as the lab would.
  package mutating func solve() -> [EntryResult] {
    reset()
    var results: [EntryResult] = []
    var captures: [String: String] = [:]
    for entry in lab.solution {
      let result = entry.run(in: &sandbox, captures: captures)
      captures = result.comparison.captures
      results.append(result)
      _ = tryGoals()
    }
    return results
  }
}

extension Goal {
  /// Tries the goal in a copy of a sandbox.
  func state(in sandbox: Sandbox) -> GoalState {
    var copy = sandbox
    var (met, status, caller, printed) = (true, Int?.none, "nobody", "")
    if case .newLogin(let machine) = place { copy.logIn(to: machine) }
    if let run {
      let before = copy.calls.count
      let outcome = copy.run(run)
      status = outcome.status
      printed = outcome.text
      let callers = copy.calls.dropFirst(before).filter { $0.service != "metadata" }.map {
        $0.caller ?? "nobody"
      }
      caller = callers.last ?? "nobody"
      met = outcome.status == exit && (output.map { printed.contains($0) } ?? true)
      if let wanted = self.caller { met = met && !callers.isEmpty && callers.allSatisfy { $0 == wanted } }
    }
    if let world {
      let node = try? world.search(copy.document)
      met = met && node.map { JMESPath.isTrue($0) } ?? false
    }
    var reason = unmet ?? say
    let first = printed.split(separator: "\n").first.map(String.init) ?? ""
    // Goals compare `user/app`; people read `user app`.
    let spoken = caller.replacing("/", with: " ", maxReplacements: 1)
    for (name, value) in [("caller", spoken), ("exit", status.map(String.init) ?? "0"), ("output", first)] {
      reason = reason.replacing("{\(name)}", with: value)
    }
    return GoalState(goal: self, isMet: met, reason: reason, status: status)
  }
}
