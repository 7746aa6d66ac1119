import Effects
import Testing

@testable import Scheduling

/// Answers of a learner who forgets as some weights say, asked when the standard scheduler would ask.
private func learner(_ weights: FSRSWeights, cards: Int, answers: Int, seed: UInt64) -> [GradedReview] {
  var random = SeededRandom(seed: seed)
  let truth = FSRS(weights: weights)
  let scheduler = FSRS()
  var reviews: [GradedReview] = []
  for card in 0..<cards {
    var day = StudyDay(20_000 + card % 60)
    var state: (real: MemoryState, thought: MemoryState)?
    for number in 0..<answers {
      let grade: Grade
      if let (real, thought) = state {
        let gap = max(1, scheduler.days(thought, retention: 0.9) + Int.random(in: -1...1, using: &random))
        day = day + gap
        let known = random.unit() < truth.retrievability(real, afterDays: Double(gap))
        grade = !known ? .again : [.hard, .good, .good, .good, .easy].randomElement(using: &random) ?? .good
        state = (
          truth.next(real, grade, elapsedDays: gap), scheduler.next(thought, grade, elapsedDays: gap)
        )
      } else {
        grade = [.again, .hard, .good, .good, .easy].randomElement(using: &random) ?? .good
        state = (truth.first(grade), scheduler.first(grade))
      }
      let time = Timestamp(seconds: Int64(day.number) * 86_400 + Int64(card * 100 + number))
      reviews.append(GradedReview(card: card, grade: grade, time: time, day: day))
      if number % 4 == 3, let (real, thought) = state {
        // A second answer on the same day.
        reviews.append(GradedReview(card: card, grade: .good, time: time.adding(seconds: 60), day: day))
        state = (
          truth.next(real, .good, elapsedDays: 0), scheduler.next(thought, .good, elapsedDays: 0)
        )
      }
    }
  }
  return reviews
}

/// Weights of somebody who forgets faster at first and learns more from each answer.
private let quick = FSRSWeights([
  0.4, 0.9, 1.4, 4.0, 5.8, 0.9, 2.2, 0.02, 2.2, 0.12, 1.1, 1.3, 0.08, 0.3, 1.4, 0.5, 2.2, 0.6, 0.12, 0.1,
  0.22,
])

@Suite("Weights fitted to a log")
struct WeightFitTests {
  @Test("the derivatives by hand are the differences of the loss", arguments: [1, 2, 3] as [UInt64])
  func derivatives(seed: UInt64) throws {
    let histories = ReviewHistories(learner(try #require(quick), cards: 40, answers: 9, seed: seed))
    var random = SeededRandom(seed: seed)
    let weights = FSRSWeights.standard.values.map { $0 * (0.9 + 0.2 * random.unit()) }
    let counts = histories.gaps.map { $0 > 0 ? 0.25 + 0.75 * random.unit() : 0 }
    func loss(_ weights: [Double]) -> HistoryGradient {
      var gradient = HistoryGradient(weights)
      for card in 0..<histories.cardCount { gradient.add(histories, card: card, weights: counts) }
      return gradient
    }
    let found = loss(weights)
    for index in weights.indices {
      let step = max(1e-6, abs(weights[index]) * 1e-6)
      var (less, more) = (weights, weights)
      less[index] -= step
      more[index] += step
      let slope = (loss(more).loss - loss(less).loss) / (2 * step)
      #expect(abs(found.slopes[index] - slope) < 1e-4 * max(1, abs(slope)), "w\(index)")
    }
  }

  @Test("the loss that is differentiated is the log-loss of the scheduler's own states")
  func sameStates() throws {
    let histories = ReviewHistories(learner(.standard, cards: 50, answers: 8, seed: 5))
    var gradient = HistoryGradient(FSRSWeights.standard.values)
    let recency = histories.recency(of: histories.items)
    for card in 0..<histories.cardCount { gradient.add(histories, card: card, weights: recency) }
    let quality = try #require(FitQuality(.standard, on: histories))
    #expect(abs(gradient.loss / recency.reduce(0, +) - quality.logLoss) < 1e-12)
  }

  @Test("log-loss and RMSE(bins) are those of fsrs-rs 6.6.2 on the same log")
  func knownQuality() throws {
    var reviews: [GradedReview] = []
    for card in 0..<60 {
      var day = StudyDay(20_000 + card % 7)
      for number in 0..<2 + card % 5 {
        let grade = try #require(Grade(rawValue: 1 + (card * 7 + number * 5 + card / 9) % 4))
        if number > 0 { day = day + (card + 3 * number) % 4 * number }
        let time = Timestamp(milliseconds: Int64(day.number * 86_400_000 + card * 1000 + number))
        reviews.append(GradedReview(card: card, grade: grade, time: time, day: day))
      }
    }
    let histories = ReviewHistories(reviews)
    for (weights, logLoss, rmseBins) in [
      (FSRSWeights.standard, 1.0198357, 0.2431617), (try #require(quick), 1.2330133, 0.2618484),
    ] {
      let quality = try #require(FitQuality(weights, on: histories))
      #expect(abs(quality.logLoss - logLoss) < 2e-6)
      #expect(abs(quality.rmseBins - rmseBins) < 2e-6)
    }
  }

  @Test("another learner's log is foretold better afterwards, as well as by that learner's weights")
  func improves() throws {
    let truth = try #require(quick)
    let histories = ReviewHistories(learner(truth, cards: 600, answers: 9, seed: 11))
    let fit = try #require(WeightFit(histories))
    let best = try #require(FitQuality(truth, on: histories))
    #expect(fit.scope == .all)
    #expect(fit.before == FitQuality(.standard, on: histories))
    #expect(fit.after == FitQuality(fit.weights, on: histories))
    #expect(fit.after.logLoss < fit.before.logLoss - 0.005)
    #expect(fit.after.logLoss < best.logLoss + 0.002)
    #expect(fit.after.rmseBins < fit.before.rmseBins)
    let values = fit.weights.values
    #expect(values[0] <= values[1] && values[1] <= values[2] && values[2] <= values[3])
    #expect(WeightFit(histories) == fit)
  }

  @Test(
    "few answers fit little: nothing, or how long a first answer lasts",
    arguments: [(5, WeightFit.Scope.nothing), (50, .firstStabilities)])
  func few(cards: Int, scope: WeightFit.Scope) throws {
    // Everybody knew it at first; half of them have forgotten it two days later.
    let reviews = (0..<2 * cards).map { number in
      let day = StudyDay(20_000 + number / cards * 2)
      let time = Timestamp(seconds: Int64(day.number) * 86_400 + Int64(number % cards))
      let grade: Grade = number < cards || number % 2 == 0 ? .good : .again
      return GradedReview(card: number % cards, grade: grade, time: time, day: day)
    }
    let fit = try #require(WeightFit(ReviewHistories(reviews)))
    #expect(fit.scope == scope)
    #expect(Array(fit.weights.values[4...]) == Array(FSRSWeights.standard.values[4...]))
    #expect(fit.after.logLoss <= fit.before.logLoss)
    if scope == .firstStabilities { #expect(fit.weights.values[2] < 0.5) }
  }

  @Test("a log without a later day says nothing")
  func nothing() {
    let day = StudyDay(20_000)
    let once = (0..<40).map {
      GradedReview(card: $0 % 20, grade: .good, time: Timestamp(seconds: Int64($0)), day: day)
    }
    #expect(WeightFit(ReviewHistories(once)) == nil)
    #expect(WeightFit(ReviewHistories([])) == nil)
  }

  @Test(
    "first stabilities that nobody's answers tell are filled in from their neighbours",
    arguments: [
      ([0.4, nil, 2.3, 10.9], [1, 0, 1, 1], [0.4, 1.1227, 2.3, 10.9]),
      ([nil, 0.35, nil, nil], [0, 1, 0, 0], [0.05738, 0.35, 0.62429, 2.24534]),
      ([3, 1, 2, 4], [1, 5, 5, 5], [1, 1, 2, 4]),
      ([3, 1, 2, 4], [9, 5, 5, 5], [3, 3, 3, 4]),
    ] as [([Double?], [Int], [Double])])
  func completed(fitted: [Double?], counts: [Int], wanted: [Double]) throws {
    let values = try #require(FirstStability.completed(fitted, counts: counts))
    for (value, wanted) in zip(values, wanted) { #expect(abs(value / wanted - 1) < 1e-4) }
    #expect(FirstStability.completed([nil, nil, nil, nil], counts: [0, 0, 0, 0]) == nil)
  }

  @Test("the order of the lines does not matter, and a card's answers are told apart by their days")
  func order() throws {
    let reviews = learner(.standard, cards: 20, answers: 6, seed: 4)
    var random = SeededRandom(seed: 1)
    let one = ReviewHistories(reviews)
    let other = ReviewHistories(reviews.shuffled(using: &random))
    #expect(one.itemCount == other.itemCount && one.reviewCount == other.reviewCount)
    let (first, second) = (FitQuality(.standard, on: one), FitQuality(.standard, on: other))
    #expect(abs(try #require(first?.logLoss) - (try #require(second?.logLoss))) < 1e-12)
  }
}
