package import Sandbox

/// A guided lab under way. A value: each beat that was left can be gone back to, world included.
package struct GuidedRun: Sendable {
  /// What is shown next, in the order of one scene.
  package enum Beat: Sendable, Hashable {
    /// The step's title where it begins, its prose and its commands, which wait.
    case text
    /// A question on what will happen.
    case prediction
    /// The commands have run: what they printed, and whether the prediction was right.
    case run
    /// Why it came out so, and the prose that follows.
    case trace
    /// The presenter's note.
    case note
  }

  private struct Position: Sendable, Hashable {
    var step = 0
    var scene = 0
    var beat = Beat.text
  }

  private struct Moment: Sendable {
    var position: Position
    var sandbox: Sandbox
    var captures: [String: String]
    var results: [EntryResult]
    var answer: Answer?
  }

  /// What a learner predicted.
  package enum Answer: Sendable, Hashable {
    case choice(Int)
    case text(String)
  }

  package let lab: Lab
  /// The world as it is now; a learner who tries things plays in a copy.
  package private(set) var sandbox: Sandbox
  private var position = Position()
  private var captures: [String: String] = [:]
  /// The moments before this one, for going back.
  private var past: [Moment] = []
  /// What the commands of the scene did, once they ran.
  package private(set) var results: [EntryResult] = []
  /// What the learner predicted in this scene.
  package private(set) var answer: Answer?
  /// Whether a presenter's notes are beats of their own.
  private let showsNotes: Bool

  /// Begins a guided lab in its own fresh world.
  package init(_ lab: Lab, showsNotes: Bool = false) {
    self.lab = lab
    self.showsNotes = showsNotes
    sandbox = Sandbox(world: lab.world)
    if scene.entries.isEmpty, scene.text.isEmpty, lab.steps.count > 1 { _ = advance() }
  }

  /// The number of the step, from 1, and how many there are.
  package var stepNumber: Int { position.step + 1 }
  package var stepCount: Int { lab.steps.count }
  /// The step that is shown.
  package var step: LabStep { lab.steps[position.step] }
  /// The scene that is shown.
  package var scene: LabScene {
    let scenes = lab.steps.indices.contains(position.step) ? lab.steps[position.step].scenes : []
    return scenes.indices.contains(position.scene) ? scenes[position.scene] : LabScene()
  }
  /// Whether the scene is the first of its step, so that the title is shown.
  package var beginsStep: Bool { position.scene == 0 }
  /// What is shown now.
  package var beat: Beat { position.beat }
  /// The prompt before the scene's commands.
  package var prompt: String { sandbox.prompt }
  /// Whether nothing follows.
  package var isLast: Bool { following(position) == nil }
  /// Whether there is something to go back to.
  package var canGoBack: Bool { !past.isEmpty }
  /// The last trace of the scene's commands.
  package var trace: Trace? { results.last { $0.trace != nil }?.trace }

  private func beats(of scene: LabScene) -> [Beat] {
    var beats: [Beat] = [.text]
    if scene.prediction != nil { beats.append(.prediction) }
    if !scene.entries.isEmpty { beats.append(.run) }
    if !scene.entries.isEmpty { beats.append(.trace) }
    if showsNotes, !scene.notes.isEmpty { beats.append(.note) }
    return beats
  }

  private func following(_ position: Position) -> Position? {
    var next = position
    let beats = beats(of: scene)
    if let index = beats.firstIndex(of: position.beat), index + 1 < beats.count {
      next.beat = beats[index + 1]
      return next
    }
    next.beat = .text
    next.scene += 1
    while next.step < lab.steps.count {
      if next.scene < lab.steps[next.step].scenes.count { return next }
      next.step += 1
      next.scene = 0
    }
    return nil
  }

  /// Goes on by one beat and runs the commands where it is their turn. Returns what is shown then, nil at the end.
  package mutating func advance() -> Beat? {
    guard let next = following(position) else { return nil }
    past.append(
      Moment(position: position, sandbox: sandbox, captures: captures, results: results, answer: answer))
    if next.step != position.step || next.scene != position.scene {
      results = []
      answer = nil
    }
    position = next
    if next.beat == .run { run() }
    return next.beat
  }

  /// Goes back by one beat; the world goes back with it. Returns what is shown then, nil at the beginning.
  package mutating func back() -> Beat? {
    guard let moment = past.popLast() else { return nil }
    position = moment.position
    sandbox = moment.sandbox
    captures = moment.captures
    results = moment.results
    answer = moment.answer
    return position.beat
  }

  /// Goes back to the beginning of the step, with the world as it was there.
  package mutating func again() {
    let step = position.step
    while let last = past.last, last.position.step == step { _ = back() }
    if position.step != step { _ = advance() }
  }

  /// Goes on to the beginning of a step, running everything before it.
  package mutating func skip(toStep number: Int) {
    while stepNumber < number, advance() != nil {}
  }

  private mutating func run() {
    results = []
    for entry in scene.entries {
      let result = entry.run(in: &sandbox, captures: captures)
      captures = result.comparison.captures
      results.append(result)
      if result.outcome.hasLeft { break }
    }
  }

  // MARK: Predictions

  /// Keeps what the learner predicts; it is judged once the commands have run.
  package mutating func predict(_ answer: Answer) { self.answer = answer }

  /// Whether the prediction was right; nil where there was none or nothing has run yet.
  package var isRight: Bool? {
    guard let prediction = scene.prediction, let answer, !results.isEmpty else { return nil }
    switch answer {
    case .choice(let index):
      return prediction.choices.indices.contains(index) && prediction.choices[index].isRight
    case .text(let text):
      let printed = results.map(\.outcome.text).joined().lowercased()
      return !text.trimmed.isEmpty && printed.contains(text.trimmed.lowercased())
    }
  }

  /// The index of the right choice.
  package var rightChoice: Int? { scene.prediction?.choices.firstIndex(where: \.isRight) }
}
