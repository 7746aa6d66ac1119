package import Scheduling

/// What a learner gave as an answer.
package enum Response: Hashable, Sendable {
  /// Nothing: the learner does not know.
  case dontKnow
  /// The learner looked at the answer of a recall question, to compare it with their own.
  case looked
  /// Options of a choice, by their places in the author's order.
  case chosen(Set<Int>)
  /// True or false.
  case truth(Bool)
  /// What was typed: of a cloze the blanks parted by commas, of an ordering its parts or their letters.
  case typed(String)
}

/// How good an answer was.
package struct Judgement: Hashable, Sendable {
  /// The overall verdict.
  package enum Verdict: String, Hashable, Sendable {
    /// All of it is right.
    case right
    /// Some of it is.
    case partly
    /// None of it is.
    case wrong
    /// Only the learner can tell.
    case unjudged
  }

  /// One blank, or one part of an ordering.
  package struct Part: Hashable, Sendable {
    /// What belongs there.
    package var expected: String
    /// What was given; empty where nothing was.
    package var given: String
    /// Whether it counts as right.
    package var isRight: Bool
    /// Whether it is spelt otherwise than expected, case and punctuation aside.
    package var differs: Bool
  }

  /// The overall verdict.
  package var verdict: Verdict
  /// The share that is right, 0 to 1.
  package var credit: Double
  /// The parts of a typed answer, in order; empty for other kinds.
  package var parts: [Part]
  /// The grade that Enter gives.
  package var suggested: Grade
}

/// Judges answers by the rules of the question's kind. Pure.
package enum AnswerJudge {
  /// How good a response is.
  ///
  /// - Parameter shown: for an ordering, the order in which its parts were shown and lettered; the right order where it
  ///   is left out.
  package static func judge(_ response: Response, to question: Question, shown: [Int]? = nil) -> Judgement {
    switch (question.answer, response) {
    case (.recall, .looked), (.recall, .typed):
      return Judgement(verdict: .unjudged, credit: 0, parts: [], suggested: .good)
    case (.choice(let options), .chosen(let chosen)): return choice(options, chosen)
    case (.trueFalse(let truth), .truth(let given)): return all(truth == given)
    case (.short(let text, let accepted), .typed(let given)):
      let taken = [text.plain] + accepted
      let right = taken.first { TypedAnswer.matches(given, $0) }
      let differs = right.map { TypedAnswer.differs(given, $0) } ?? false
      return parts([
        .init(expected: text.plain, given: given.collapsingSpaces(), isRight: right != nil, differs: differs)
      ])
    case (.cloze, .typed(let given)): return parts(TypedAnswer.blanks(given, expected: question.blanks))
    case (.ordering(let items), .typed(let given)):
      return ordering(items.map(\.plain), given, shown: shown ?? Array(items.indices))
    default:
      return Judgement(verdict: .wrong, credit: 0, parts: [], suggested: .again)
    }
  }

  private static func all(_ right: Bool) -> Judgement {
    Judgement(
      verdict: right ? .right : .wrong, credit: right ? 1 : 0, parts: [], suggested: right ? .good : .again)
  }

  private static func choice(_ options: [Option], _ chosen: Set<Int>) -> Judgement {
    let right = Set(options.indices.filter { options[$0].isRight })
    if chosen == right { return all(true) }
    let hits = chosen.intersection(right).count
    guard right.count > 1, hits > 0 else { return all(false) }
    let credit = Double(hits) / Double(max(right.count, chosen.count))
    return Judgement(verdict: .partly, credit: credit, parts: [], suggested: .again)
  }

  /// Most of the blanks right is a hard answer; fewer must be asked again.
  private static func parts(_ parts: [Judgement.Part]) -> Judgement {
    let right = parts.filter(\.isRight).count
    guard right < parts.count else {
      return Judgement(verdict: .right, credit: 1, parts: parts, suggested: .good)
    }
    let credit = parts.isEmpty ? 0 : Double(right) / Double(parts.count)
    return Judgement(
      verdict: right == 0 ? .wrong : .partly, credit: credit, parts: parts,
      suggested: credit > 0.66 ? .hard : .again)
  }

  fileprivate static func namesNoPart(_ given: String, of items: [String], shown: [Int]) -> Bool {
    TypedAnswer.order(given, items: items, shown: shown).allSatisfy { $0 == nil }
  }

  private static func ordering(_ items: [String], _ given: String, shown: [Int]) -> Judgement {
    let order = TypedAnswer.order(given, items: items, shown: shown)
    let parts = items.indices.map { place in
      let item = place < order.count ? order[place] : nil
      return Judgement.Part(
        expected: items[place], given: item.map { items[$0] } ?? "", isRight: item == place, differs: false)
    }
    if order.count == items.count, parts.allSatisfy(\.isRight) { return self.parts(parts) }
    // A part may be in place although one before it is missing: what counts is how much keeps its order.
    let kept = longestRising(order.compactMap { $0 })
    let credit = kept < 2 ? 0 : Double(kept) / Double(items.count)
    return Judgement(
      verdict: credit == 0 ? .wrong : .partly, credit: min(credit, 0.99), parts: parts, suggested: .again)
  }

  private static func longestRising(_ numbers: [Int]) -> Int {
    var best = [Int](repeating: 1, count: numbers.count)
    for index in numbers.indices {
      for before in 0..<index where numbers[before] < numbers[index] {
        best[index] = max(best[index], best[before] + 1)
      }
    }
    return best.max() ?? 0
  }
}

extension Question {
  /// Whether something was typed for an ordering that is none of its parts, nor any of their letters: a slip of the hand, and
  /// no answer. `shown` is the order in which the parts were shown and lettered.
  package func namesNoPart(_ given: String, shown: [Int]) -> Bool {
    guard case .ordering(let parts) = answer, !given.isEmpty else { return false }
    return AnswerJudge.namesNoPart(given, of: parts.map(\.plain), shown: shown)
  }
}
