internal import AWSTypes

/// One provider in a client's order.
struct ChainEntry {
  var provider: String
  var source: SourceKind
  /// Why the client leaves it out this time; nil where it asks it.
  var leftOut: String?
  var load: (inout ChainRun) throws(Stop) -> Finding?

  init(
    _ provider: String, _ source: SourceKind, leftOut: String? = nil,
    load: @escaping (inout ChainRun) throws(Stop) -> Finding?
  ) {
    self.provider = provider
    self.source = source
    self.leftOut = leftOut
    self.load = load
  }
}

/// What came of walking a chain to its end.
struct WalkResult {
  var steps: [ChainStep] = []
  var finding: Finding?
  /// The provider that the client settled on.
  var provider: String?
  /// The first error that ended the chain.
  var error: ChainError?
  /// Errors that the client passed over, in order, with their providers.
  var passed: [(provider: String, error: ChainError)] = []
  /// Whether something was skipped that could have given credentials.
  var isUndecided = false
  /// Whether the chain ended at a skipped step of which nobody can say how it would have gone.
  var endedOpen = false
}

extension ChainRun {
  /// Asks providers in order until one has credentials, then finds out what the others hold. `failed` is an error of the
  /// client itself, before any provider; `ends` says whether a provider's error ends the chain.
  mutating func walk(
    _ entries: [ChainEntry], failed: ChainError? = nil, ending ends: (ChainError) -> Bool
  ) -> WalkResult {
    var result = WalkResult()
    var ended = failed == nil ? nil : "the client failed before it asked anybody"
    result.error = failed
    for (index, entry) in entries.enumerated() {
      let number = index + 1
      if let reason = entry.leftOut ?? ended {
        result.steps.append(peek(entry, number: number, reason: reason))
        continue
      }
      looked = []
      absence = "empty"
      passedMessage = nil
      var step = ChainStep(
        number: number, provider: entry.provider, source: entry.source, outcome: .absent, reason: "")
      do {
        if let finding = try entry.load(&self) {
          result.finding = finding
          result.provider = finding.provider ?? entry.provider
          step.outcome = .found
          step.reason = "gave \(finding.holds)"
          step.holdsSomething = true
          ended = "the chain ended at step \(number)"
        } else {
          step.reason = absence
        }
      } catch {
        switch error {
        case .failed(let failure):
          step.outcome = .error
          step.reason = failure.message
          if ends(failure) {
            result.error = failure
            result.provider = entry.provider
            ended = "the chain failed at step \(number)"
          } else {
            result.passed.append((entry.provider, failure))
          }
        case .skipped(let skip):
          step.outcome = .skipped
          step.reason = "nothing is dialled or run here"
          step.would = skip.would
          result.isUndecided = true
          if skip.ends || (skip.ifUnanswered.map(ends) ?? false) {
            result.error = skip.ifUnanswered
            result.provider = entry.provider
            result.endedOpen = skip.ifUnanswered == nil
            ended = "the chain would end at step \(number)"
          } else if let failure = skip.ifUnanswered {
            result.passed.append((entry.provider, failure))
          }
        }
      }
      step.looked = looked
      passedMessages[entry.provider] = passedMessage ?? (step.outcome == .error ? step.reason : nil)
      result.steps.append(step)
    }
    return result
  }

  /// Finds out what a provider holds that was not asked, touching nothing but files unless a peek is allowed.
  private func peek(_ entry: ChainEntry, number: Int, reason: String) -> ChainStep {
    var step = ChainStep(
      number: number, provider: entry.provider, source: entry.source, outcome: .notReached, reason: reason)
    var copy = self
    copy.isPeeking = true
    copy.looked = []
    copy.absence = "empty"
    copy.effects.processes = nil
    if !effects.mayPeek { copy.effects.transport = nil }
    do {
      if let finding = try entry.load(&copy) {
        step.would = "holds \(finding.holds)"
        step.holdsSomething = true
      } else {
        step.would = copy.absence
      }
    } catch {
      switch error {
      case .failed(let failure): step.would = "would fail: \(failure.message)"
      case .skipped(let skip): step.would = "would ask: \(skip.would)"
      }
    }
    step.looked = copy.looked
    return step
  }
}
