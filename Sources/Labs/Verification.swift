import Diagnostics
import Sandbox
import World

/// What a proof of a lab found.
package struct LabProblem: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    /// A step printed something else, or ended otherwise, than is written.
    case output
    /// A challenge's goal is reached before anybody did anything.
    case solvedAtOnce
    /// The solution leaves a goal open.
    case unsolved
    /// A wrong turn solves the challenge.
    case wrongTurnSolves
    /// A prediction whose marked choice is not what happens can't be seen from here; a question that is not there can.
    case unknownQuestion
    /// The lab answers no question.
    case answersNothing
  }

  package var kind: Kind
  package var isWarning: Bool
  package var line: Int
  /// The column on that line, from 1: where what happened and what is written part, else where the line's text begins.
  package var column = 1
  package var message: String
  /// For `output`: what happened instead.
  package var result: EntryResult?
  /// The number of the step, from 1.
  package var step: Int?

  init(
    _ kind: Kind, isWarning: Bool = false, line: Int, column: Int = 1, _ message: String,
    result: EntryResult? = nil, step: Int? = nil
  ) {
    self.kind = kind
    self.column = column
    self.isWarning = isWarning
    self.line = line
    self.message = message
    self.result = result
    self.step = step
  }
}

/// A lab run from top to bottom, or a challenge tried in all the ways that it describes.
package struct LabVerification: Sendable {
  package var lab: Lab
  package var problems: [LabProblem]
  /// Everything that ran, in order; of a challenge its solution.
  package var results: [EntryResult]

  /// Whether the lab does what it says.
  package var isProven: Bool { problems.allSatisfy(\.isWarning) }

  /// Proves a lab. `questions` are the ids of all questions that there are; nil leaves them out of account.
  package init(_ lab: Lab, questions: Set<String>? = nil) {
    self.lab = lab
    problems = []
    results = []
    if lab.mode == .guided { runSteps() } else { proveChallenge() }
    let lines = lab.source.text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = (lines.firstIndex { $0.hasPrefix("answers:") } ?? 0) + 1
    if let questions {
      for answer in lab.answers where !questions.contains(answer) {
        problems.append(
          LabProblem(
            .unknownQuestion, line: place, column: Self.place(of: answer, in: lines, place),
            "there is no question `\(answer)`, which the lab says it answers"))
      }
    }
    if lab.answers.isEmpty {
      problems.append(LabProblem(.answersNothing, isWarning: true, line: 1, "the lab answers no question"))
    }
    for index in problems.indices where problems[index].column == 1 {
      let line = problems[index].line
      let text = lines.indices.contains(line - 1) ? lines[line - 1] : ""
      problems[index].column =
        problems[index].result?.firstDifferenceColumn(on: line) ?? text.prefix { $0 == " " }.count + 1
    }
  }

  /// The column of a name on a line, from 1.
  private static func place(of name: String, in lines: [Substring], _ number: Int) -> Int {
    guard lines.indices.contains(number - 1), let range = lines[number - 1].firstRange(of: name) else {
      return 1
    }
    return lines[number - 1].distance(from: lines[number - 1].startIndex, to: range.lowerBound) + 1
  }

  private mutating func runSteps() {
    var sandbox = Sandbox(world: lab.world)
    var captures: [String: String] = [:]
    for (number, step) in lab.steps.enumerated() {
      for entry in step.scenes.flatMap(\.entries) {
        let result = entry.run(in: &sandbox, captures: captures)
        captures = result.comparison.captures
        results.append(result)
        if !result.isAsWritten {
          problems.append(
            LabProblem(
              .output, line: result.firstDifference, "step \(number + 1) does not run as written",
              result: result,
              step: number + 1))
        }
        if sandbox.logins.isEmpty { sandbox.logIn(to: sandbox.world.start ?? entry.command) }
      }
    }
  }

  private mutating func proveChallenge() {
    let begin = ChallengeRun(lab)
    if begin.isSolved {
      problems.append(
        LabProblem(
          .solvedAtOnce, line: lab.goals.first?.line ?? 1, "the challenge is solved before it begins"))
    }
    for (number, state) in begin.goals.enumerated() where state.isMet && !begin.isSolved {
      problems.append(
        LabProblem(
          .solvedAtOnce, isWarning: true, line: state.goal.line,
          "goal \(number + 1) is reached before anything was done"))
    }
    for turn in lab.wrongTurns {
      var run = ChallengeRun(lab)
      let machine =
        turn.on
        ?? lab.goals.lazy.compactMap { goal -> String? in
          if case .newLogin(let name) = goal.place { name } else { nil }
        }.first
      if let machine, machine != run.sandbox.computer.name { _ = run.run("ssh \(machine)") }
      _ = run.run(turn.command)
      if run.isSolved {
        problems.append(
          LabProblem(
            .wrongTurnSolves, line: turn.line, "the wrong turn `\(turn.command)` solves the challenge"))
      }
    }
    var run = ChallengeRun(lab)
    results = run.solve()
    for (number, state) in run.goals.enumerated() where !state.isMet && !state.goal.isBonus {
      problems.append(
        LabProblem(
          .unsolved, line: state.goal.line, "the solution does not reach goal \(number + 1): \(state.reason)",
          result: results.last))
    }
    for result in results where !result.entry.expected.isEmpty || result.entry.exitLine != nil {
      if !result.isAsWritten {
        problems.append(
          LabProblem(
            .output, line: result.firstDifference, "the solution does not run as written", result: result))
      }
    }
  }
}

extension EntryResult {
  /// The line of the document at which what happened and what is written part.
  package var firstDifference: Int {
    for row in comparison.rows {
      switch row {
      case .same: continue
      case .missing(_, let index): return entry.expected[index].number
      case .extra: return entry.expected.first?.number ?? entry.line
      }
    }
    return entry.exitLine ?? entry.line
  }

  /// The column at which a line of the document and what was printed in its place part, from 1; nil where the whole line does.
  func firstDifferenceColumn(on line: Int) -> Int? {
    for (row, next) in zip(comparison.rows, comparison.rows.dropFirst()) {
      guard case .missing(let text, let index) = row, case .extra(let printed) = next,
        entry.expected[index].number == line
      else { continue }
      return text.commonPrefix(with: printed) + 1
    }
    return nil
  }

  /// What is written and did not happen (`-`), what happened and is not written (`+`), as rows of a difference.
  package var difference: [(sign: String, text: String)] {
    var rows: [(String, String)] = []
    for row in comparison.rows {
      switch row {
      case .same(let text, _): rows.append((" ", text))
      case .missing(let text, _): rows.append(("-", text))
      case .extra(let text): rows.append(("+", text))
      }
    }
    if outcome.status != entry.exit {
      if entry.exit != 0 { rows.append(("-", "[exit \(entry.exit)]")) }
      if outcome.status != 0 { rows.append(("+", "[exit \(outcome.status)]")) }
    }
    return rows
  }
}

extension String {
  /// How many characters both texts begin with alike.
  fileprivate func commonPrefix(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }
}
