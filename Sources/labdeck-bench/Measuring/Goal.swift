/// What the project promises of a contender.
enum Goal: Sendable {
  /// At least so many a second, in the best round: others on the machine can only slow it down.
  case rate(String, atLeast: Double)
  /// At most so many milliseconds for one, in the best round.
  case milliseconds(String, atMost: Double)
  /// At most so many times as long as another.
  case longer(String, than: String, atMost: Double)
  /// At least this share of another's rate, or so many times that.
  case share(String, of: String, atLeast: Double)

  /// Judges by what was measured.
  func judge(_ speeds: [Speed]) -> Verdict {
    switch self {
    case .rate(let name, let least):
      guard let speed = speeds.named(name) else { return .open("\(name) was not measured") }
      let rate = 1 / speed.best
      return Verdict(
        text: "\(name): \(Number.whole(rate)) a second", goal: "at least \(Number.whole(least))", value: rate,
        isMet: rate >= least)
    case .milliseconds(let name, let most):
      guard let speed = speeds.named(name) else { return .open("\(name) was not measured") }
      let value = speed.best * 1000
      return Verdict(
        text: "\(name): \(Number.short(value)) ms", goal: "at most \(Number.short(most)) ms", value: value,
        isMet: value <= most)
    case .longer(let name, let other, let most):
      guard let ratio = speeds.ratio(name, other) else {
        return .open("\(name) or \(other) was not measured")
      }
      return Verdict(
        text: "\(name): \(Number.short(ratio)) times as long as \(other)",
        goal: "at most \(Number.short(most))",
        value: ratio, isMet: ratio <= most)
    case .share(let name, let other, let least):
      guard let ratio = speeds.ratio(other, name) else {
        return .open("\(name) or \(other) was not measured")
      }
      let isPart = least < 1
      return Verdict(
        text: isPart
          ? "\(name): \(Number.whole(ratio * 100)) % of the rate of \(other)"
          : "\(name): \(Number.short(ratio)) times the rate of \(other)",
        goal: isPart ? "at least \(Number.whole(least * 100)) %" : "at least \(Number.short(least))",
        value: ratio,
        isMet: ratio >= least)
    }
  }

  /// How many times as fast as each peer a contender is.
  static func comparisons(of name: String, _ speeds: [Speed]) -> [Comparison] {
    speeds.filter(\.isPeer).compactMap { peer in
      speeds.ratio(peer.name, name).map { Comparison(name: name, peer: peer.name, times: $0) }
    }
  }
}

/// How far a goal is met.
struct Verdict: Sendable {
  /// What was measured, for people.
  let text: String
  /// What was promised.
  let goal: String
  let value: Double
  /// Nil where it could not be measured.
  let isMet: Bool?

  /// A goal of which nothing can be said.
  static func open(_ text: String) -> Verdict { Verdict(text: text, goal: "", value: .nan, isMet: nil) }
}

/// Our speed beside that of a peer.
struct Comparison: Sendable {
  let name: String
  let peer: String
  /// How many times as fast ours is.
  let times: Double
}

extension [Speed] {
  func named(_ name: String) -> Speed? { first { $0.name == name && !$0.seconds.isEmpty } }

  /// How many times as long as another one took, in the best round of each.
  func ratio(_ name: String, _ other: String) -> Double? {
    guard let one = named(name), let other = named(other) else { return nil }
    return one.best / other.best
  }
}
