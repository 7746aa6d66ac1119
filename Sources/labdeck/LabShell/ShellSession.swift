import Crypto
import Documents
import Effects
import Emulators
import Labs
import LocalCloud
import Sandbox
import Synchronization
import Threads
import TextLayout
import World

/// A lab's world while a person's own shell is open against it: real clients change it over its sockets, and what is asked in
/// the shell is answered from it. Before any answer, the files and variables of the shell become those of the lab's machine.
final class ShellSession: Sendable {
  private struct State {
    var run: ChallengeRun
    /// The sandbox as it was when the goals were tried last.
    var before: Sandbox
    /// The last call of a client.
    var lastCall: SharedWorld.Call?
    /// How many calls there were then, and how many had failed.
    var callsBefore = (all: 0, failed: 0)
    /// How many programs of the sandbox have failed.
    var failedPrograms = 0
    /// Files that are too large or too many to be looked at.
    var leftOut = 0
    /// Why the last program of the sandbox came out as it did.
    var programTrace: (time: Timestamp, trace: Trace)?
    var hasToldSolved = false
  }

  /// How often clients called.
  private final class Counter: Sendable {
    let all = Atomic<Int>(0)
    let failed = Atomic<Int>(0)
  }

  let lab: Lab
  let world: SharedWorld
  let copy: MachineCopy
  private let calls: Counter
  private let state: Lock<State>
  /// What the shell was started with; set once, before it is.
  private let environment = Lock<ShellEnvironment?>(nil)

  /// Begins a lab's world, its time being that of the clock, with a login on a machine.
  init(_ lab: Lab, machine: String, clock: any Clock, directory: PrivateDirectory) throws {
    var lab = lab
    lab.world.clock = clock.now
    lab.world.start = machine
    let run = ChallengeRun(lab)
    let counter = Counter()
    self.lab = lab
    calls = counter
    copy = try MachineCopy(of: run.sandbox.computer, in: directory)
    world = SharedWorld(run.sandbox.world, clock: clock) { event in
      guard case .call(let record) = event else { return }
      counter.all.add(1, ordering: .relaxed)
      if record.error != nil { counter.failed.add(1, ordering: .relaxed) }
    }
    state = Lock(State(run: run, before: run.sandbox))
  }

  /// The machine's exported variables, those that every login has left out.
  var machineVariables: [String: String] {
    state.withLock { state in
      state.run.sandbox.login.variables.filter { $0.value.isExported && $0.value.origin != "at login" }
        .mapValues(\.value)
    }
  }

  /// Says what the shell is started with, so that changes can be seen.
  func begin(_ environment: ShellEnvironment) { self.environment.withLock { $0 = environment } }

  /// How the goals stand.
  var goals: [GoalState] { state.withLock { $0.run.goals } }

  /// Whether all goals are reached.
  var isSolved: Bool { state.withLock { !$0.run.goals.isEmpty && $0.run.isSolved } }

  // MARK: Answers

  /// Answers a question that was asked in the shell.
  func answer(_ document: Node) -> Node {
    guard let question = ShellQuestion(document) else { return ShellAnswer(["status": 2]).document }
    return answer(question).document
  }

  /// Answers a question.
  func answer(_ question: ShellQuestion) -> ShellAnswer {
    follow(question) { state in
      switch question.kind {
      case .goals: goalAnswer(&state, width: question.width)
      case .brief: promptAnswer(&state, width: question.width)
      case .why: reason(state, isFull: question.words.contains("--full"), width: question.width)
      case .hint: hintAnswer(&state, width: question.width)
      case .exec: exec(question.words, &state)
      }
    }
  }

  /// Brings the sandbox up to what happened outside of it, answers, and brings the world up to what the answer did.
  private func follow(_ question: ShellQuestion, _ body: (inout State) -> ShellAnswer) -> ShellAnswer {
    let contents = copy.read()
    let variables = environment.withLock { $0?.machineVariables(in: question.environment) }
    let lastCall = world.calls.last
    return state.withLock { state in
      state.lastCall = lastCall
      let (result, changed) = world.withWorld { world -> (ShellAnswer, World) in
        state.leftOut = contents.leftOut.count
        state.before.world.clock = world.clock
        state.run.act { sandbox in
          sandbox.world = world
          Self.adopt(contents, in: &sandbox)
          if let variables { Self.adopt(variables, in: &sandbox) }
        }
        let answer = body(&state)
        world = state.run.sandbox.world
        return (answer, world)
      }
      state.before.world = changed
      return result
    }
  }

  /// The files of the copy become those of the machine.
  private static func adopt(_ contents: MachineCopy.Contents, in sandbox: inout Sandbox) {
    var files = contents.files
    let old = sandbox.computer.files.files
    for path in contents.leftOut { files[path] = old[path] }
    sandbox.computer.files.adopt(files, now: sandbox.clock)
  }

  /// The variables of the shell become those of the machine's login.
  private static func adopt(_ variables: [String: String], in sandbox: inout Sandbox) {
    for (name, variable) in sandbox.login.variables
    where variable.origin != "at login" && variables[name] == nil {
      sandbox.login.variables[name] = nil
    }
    for (name, value) in variables where sandbox.login.variables[name]?.value != value {
      sandbox.login.variables[name] = Variable(value, origin: "in your own shell")
    }
  }

  // MARK: Goals

  /// Tries the goals, and says what changed since they were tried last.
  private func judge(_ state: inout State) -> [ChallengeRun.Event] {
    let all = calls.all.load(ordering: .relaxed) + state.run.sandbox.calls.count
    let failed = calls.failed.load(ordering: .relaxed) + state.failedPrograms
    let events = state.run.judge(
      since: state.before, madeCalls: all != state.callsBefore.all,
      hasFailed: failed != state.callsBefore.failed)
    state.callsBefore = (all, failed)
    state.before = state.run.sandbox
    return events
  }

  private func goalAnswer(_ state: inout State, width: Int) -> ShellAnswer {
    var answer = ShellAnswer()
    guard !lab.goals.isEmpty else {
      answer.text = StyledText.prose(
        "this lab has no goals: play freely in its world. `labdeck lab \(lab.id)` leads through its steps.",
        width: width)
      answer.data = ["lab": Node(lab.id), "solved": nil, "goals": []]
      return answer
    }
    let wrongTurns = judge(&state).filter { if case .wrongTurn = $0 { true } else { false } }
    answer.news = GoalLayout.rows(wrongTurns, state.run.goals, width: width)
    let goals = state.run.review()
    answer.status = state.run.isSolved ? 0 : 1
    answer.text = GoalLayout.rows(goals, width: width)
    if state.leftOut > 0 {
      let count = Durations.count(state.leftOut, "file")
      answer.text.append(StyledLine("  \(count) of the home left out: too large, or too many", .dim))
    }
    answer.data = [
      "lab": Node(lab.id), "solved": Node(state.run.isSolved),
      "goals": Node(
        goals.enumerated().map { index, state in
          [
            "number": Node(index + 1), "say": Node(state.goal.say), "met": Node(state.isMet),
            "bonus": Node(state.goal.isBonus), "reason": Node(state.isMet ? nil : state.reason),
          ] as Node
        }),
    ]
    return answer
  }

  /// What a prompt tells: ` 1/3`, ` solved`, nothing where there are no goals; the news beside it.
  private func promptAnswer(_ state: inout State, width: Int) -> ShellAnswer {
    var answer = ShellAnswer()
    guard !lab.goals.isEmpty else { return answer }
    let events = judge(&state)
    answer.news = GoalLayout.rows(events, state.run.goals, width: width)
    let needed = state.run.goals.filter { !$0.goal.isBonus }
    let met = needed.filter(\.isMet).count
    answer.text = [StyledLine(met == needed.count ? " solved" : " \(met)/\(needed.count)")]
    if met == needed.count, !state.hasToldSolved {
      state.hasToldSolved = true
      answer.news.append(Rule.titled(.double, ["solved"], width: width))
      answer.news += LabText.labelled(lab.debriefing, width: width)
    }
    return answer
  }

  private func hintAnswer(_ state: inout State, width: Int) -> ShellAnswer {
    var answer = ShellAnswer()
    if let hint = state.run.nextHint() {
      answer.text = GoalLayout.hint(hint, width: width)
      answer.data = [
        "number": Node(hint.number), "count": Node(hint.count),
        "goal": hint.hint.goal.map { Node($0) } ?? nil,
        "text": Node(hint.hint.text),
      ]
    } else {
      answer.status = 1
      answer.text = StyledText.prose(
        lab.hints.isEmpty
          ? "this lab has no hints; `labdeck lab \(lab.id)` leads through it"
          : "there is no further hint; `labdeck lab \(lab.id)` has `solve`, which shows the way", width: width
      )
    }
    return answer
  }

  // MARK: Reasons

  private func reason(_ state: State, isFull: Bool, width: Int) -> ShellAnswer {
    var answer = ShellAnswer()
    let call = state.lastCall
    if let program = state.programTrace, program.time >= (call?.record.time ?? program.time) {
      answer.text = isFull ? program.trace.full : program.trace.short
      answer.data = ["kind": Node(program.trace.kind.rawValue)]
    } else if let call {
      answer.text = CallExplanation.text(call, isFull: isFull, width: width)
      answer.data = CallExplanation.data(call.record)
    } else {
      answer.status = 1
      answer.text = StyledText.prose(
        "nobody has called this world yet. A client that failed without calling found no credentials or no region, or wanted another address, and nothing but this computer can be reached from here.",
        width: width)
    }
    return answer
  }

  private func exec(_ words: [String], _ state: inout State) -> ShellAnswer {
    var answer = ShellAnswer()
    let count = state.run.sandbox.traceCount
    let outcome = state.run.act { sandbox -> Outcome in
      let (logins, name, files) = (sandbox.logins, sandbox.computer.name, sandbox.computer.files.files)
      let outcome = sandbox.run(words.map { ShellWord.quoted($0) }.joined(separator: " "))
      // Whatever it was, the shell that asks is still there, and its variables are its own.
      sandbox.logins = logins
      copy.update(files, to: sandbox.computers[name]?.files.files ?? files)
      return outcome
    }
    answer.status = outcome.status
    if outcome.status != 0 { state.failedPrograms += 1 }
    answer.output = outcome.output.map { ($0.stream, $0.text) }
    if state.run.sandbox.traceCount > count, let trace = state.run.sandbox.lastTrace {
      state.programTrace = (state.run.sandbox.clock, trace)
    }
    return answer
  }
}
