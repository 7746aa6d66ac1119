import Labs
import TextLayout

extension Program {
  /// Runs a lab on the terminal in the way its mode says, and comes back.
  /// - Parameter returnTo: where `q` leads, such as `question 4`.
  func runLab(_ id: String, on stage: Stage, returnTo: String, from step: Int = 1) throws {
    let lab = try lab(id)
    switch lab.mode {
    case .guided:
      let screen = GuidedScreen(program: self, stage: stage, lab: lab, returnTo: returnTo)
      screen.skip(toStep: step)
      try screen.show()
    case .challenge: try ChallengeScreen(program: self, stage: stage, lab: lab, returnTo: returnTo).show()
    }
  }
}
