package import Diagnostics
package import World

/// A lab as its document describes it: a world, and steps through it or goals to reach in it.
package struct Lab: Sendable {
  /// Whether the lab leads or the learner does.
  package enum Mode: String, Sendable, Hashable {
    case guided, challenge
  }

  package var id: String
  package var title: String
  /// One sentence for the list of labs.
  package var summary: String
  package var topics: [String]
  /// Ids of the questions that it proves.
  package var answers: [String]
  /// About how long it takes.
  package var minutes: Int?
  package var mode: Mode
  package var world: World
  /// The prose before the first step; a challenge's briefing.
  package var introduction: String
  package var steps: [LabStep]
  /// A challenge's goals, in order.
  package var goals: [Goal]
  package var wrongTurns: [WrongTurn]
  /// Commands that reach all goals.
  package var solution: [ConsoleEntry]
  package var hints: [Hint]
  /// What is said when a challenge is solved: the prose below `## Solved`.
  package var debriefing: String
  /// The document.
  package var source: SourceText
}

/// One `##` of a lab.
package struct LabStep: Sendable, Hashable {
  package var title: String
  package var line: Int
  /// The parts of the step, each with commands to run; a step of prose alone has one without.
  package var scenes: [LabScene]
}

/// Some prose, perhaps a question, the commands that answer it, and what is to be said then.
package struct LabScene: Sendable, Hashable {
  package var text = ""
  package var prediction: Prediction?
  package var entries: [ConsoleEntry] = []
  /// Prose behind the commands.
  package var afterword = ""
  /// For whoever presents the lab.
  package var notes: [String] = []
  package var hints: [String] = []

  var isEmpty: Bool { text.isEmpty && prediction == nil && entries.isEmpty && notes.isEmpty && hints.isEmpty }
}

/// What a learner is asked before the commands run.
package struct Prediction: Sendable, Hashable {
  package struct Choice: Sendable, Hashable {
    package var text: String
    package var isRight: Bool
  }

  package var question: String
  /// The choices; none means that a line is typed and the output judges it.
  package var choices: [Choice]
  package var line: Int
}

/// A command of a `console` block and what it must print.
package struct ConsoleEntry: Sendable, Hashable {
  package struct Line: Sendable, Hashable {
    package var text: String
    /// The line's number in the document.
    package var number: Int
  }

  /// As typed, without the `$ `; several lines where the command goes on.
  package var command: String
  /// The line at which the command stands.
  package var line: Int
  /// What is expected to be printed.
  package var expected: [Line]
  /// The status of `[exit N]`, 0 without it.
  package var exit: Int
  /// The line of `[exit N]`.
  package var exitLine: Int?
  /// The line behind the entry.
  package var endLine: Int
}

/// Something to be told on demand, perhaps for one goal only.
package struct Hint: Sendable, Hashable {
  package var text: String
  /// The number of the goal, from 1, that it helps with.
  package var goal: Int?
}
