import Diagnostics
package import Documents

/// What a challenge asks for. It is tried in a copy of the world, so trying changes nothing.
package struct Goal: Sendable, Hashable {
  /// Where a goal's command runs.
  package enum Place: Sendable, Hashable {
    /// A new login on a machine.
    case newLogin(String)
    /// The shell that the learner is in.
    case sameShell
  }

  /// The goal in words.
  package var say: String
  package var place: Place
  /// The command to try; nil where only the world is asked.
  package var run: String?
  /// The status that it must end with.
  package var exit: Int
  /// Who must have signed the calls that it makes: `role/one-bucket`.
  package var caller: String?
  /// A text that it must print.
  package var output: String?
  /// An expression that must be true of the world.
  package var world: JMESPath?
  /// What to say while it is not reached; `{caller}`, `{exit}`, `{output}` are replaced.
  package var unmet: String?
  /// Not needed to solve the challenge.
  package var isBonus: Bool
  package var line: Int
}

/// Something that learners try and that does not solve the challenge.
package struct WrongTurn: Sendable, Hashable {
  package var command: String
  /// What to say of it.
  package var say: String
  /// The machine on which it is tried when the lab is verified.
  package var on: String?
  package var line: Int
}

extension LabParser {
  private static let goalKeys = [
    "say", "on", "run", "exit", "caller", "output", "world", "unmet", "bonus", "wrong",
  ]

  /// Reads a `yaml goal` block: a list of goals and wrong turns.
  mutating func readGoals(_ node: Node) {
    for element in node.elements ?? [node] {
      guard let members = element.members else {
        report("lab.goal", "a goal is a list of keys, such as `say` and `run`", element.range)
        continue
      }
      for member in members where !Self.goalKeys.contains(member.key) {
        let near = NearestName.of(member.key, among: Self.goalKeys)
        report(
          "lab.unknown-key", "a goal has no `\(member.key)`", member.keyRange,
          hint: near.map { "did you mean `\($0)`?" })
      }
      if element["wrong"] != nil { readWrongTurn(element) } else { readGoal(element) }
    }
  }

  private mutating func readWrongTurn(_ node: Node) {
    guard let command = node["wrong"].flatMap({ text($0) }) else { return }
    guard let say = node["say"].flatMap({ text($0) }) else {
      report("lab.wrong-turn", "a wrong turn needs `say`: a sentence on what it does", node.range)
      return
    }
    wrongTurns.append(
      WrongTurn(
        command: command, say: say, on: node["on"].flatMap { machine($0) }, line: node.range.start.line))
  }

  private mutating func readGoal(_ node: Node) {
    guard let say = node["say"].flatMap({ text($0) }) else {
      report("lab.goal", "a goal needs `say`: the goal in words", node.range)
      return
    }
    var goal = Goal(
      say: say, place: .sameShell, run: node["run"].flatMap { text($0) }, exit: 0,
      caller: node["caller"].flatMap { text($0) }, output: node["output"].flatMap { text($0) },
      unmet: node["unmet"].flatMap { text($0) }, isBonus: node["bonus"]?.bool ?? false,
      line: node.range.start.line)
    if let on = node["on"], on.string != "same shell" {
      goal.place = machine(on).map { .newLogin($0) } ?? .sameShell
    }
    if let exit = node["exit"] {
      if let status = exit.int {
        goal.exit = status
      } else {
        report("lab.goal", "`exit` is a number", exit.range)
      }
    }
    if let world = node["world"], let expression = text(world) {
      do throws(Diagnostic) {
        goal.world = try JMESPath(expression)
      } catch {
        report("lab.goal", "`world` is no JMESPath: \(error.message)", world.range, hint: error.hint)
      }
    }
    if goal.run == nil, goal.world == nil {
      report("lab.goal", "a goal needs `run` or `world`: how it is tried", node.range)
    }
    if let command = goal.run { checkScript(command, at: node["run"]?.range ?? node.range) }
    goals.append(goal)
  }

  /// The name of a machine of the world.
  private mutating func machine(_ node: Node) -> String? {
    guard let name = text(node) else { return nil }
    machineReferences.append((name, node.range))
    return name
  }
}
