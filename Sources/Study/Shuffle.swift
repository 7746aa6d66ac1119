import Effects
import Questions

/// Orders in which options and parts are shown, the same for the same seed.
enum Shuffle {
  /// The order in which a choice's options are shown: places in the author's order. Options that speak of the others
  /// ("all of these") keep their places.
  static func options(_ question: Question, seed: UInt64) -> [Int] {
    let options = question.options
    if question.kind == .trueFalse { return [0, 1] }
    let speaks = options.contains { option in
      let words = option.text.plain.lowercased()
      return ["all of", "none of", "both ", "neither ", "either "].contains { words.hasPrefix($0) }
    }
    if speaks { return Array(options.indices) }
    var random = SeededRandom(seed: seed, purpose: question.id)
    return Array(options.indices).shuffled(using: &random)
  }

  /// The order in which an ordering's parts are shown; never the right one.
  static func parts(_ count: Int, id: String, seed: UInt64) -> [Int] {
    var random = SeededRandom(seed: seed, purpose: id)
    let right = Array(0..<count)
    guard count > 1 else { return right }
    for _ in 0..<20 {
      let order = right.shuffled(using: &random)
      if order != right { return order }
    }
    return right.reversed()
  }
}
