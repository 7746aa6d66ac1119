public import Effects

/// One graded answer of a log, as the optimizer needs it.
public struct GradedReview: Hashable, Sendable {
  /// A number for the card; equal for all its answers.
  public var card: Int
  /// The grade.
  public var grade: Grade
  /// When it was given.
  public var time: Timestamp
  /// The day of study on which it was given.
  public var day: StudyDay

  /// An answer from its parts.
  public init(card: Int, grade: Grade, time: Timestamp, day: StudyDay) {
    self.card = card
    self.grade = grade
    self.time = time
    self.day = day
  }
}

/// The answers of many cards: each card's stand together, in the order of time, with the days between them.
///
/// An *item* is an answer that came at least a day after the one before it: only there does a forgetting curve say something
/// that the grade can confirm or refute.
public struct ReviewHistories: Sendable {
  /// Where each card's answers begin in the arrays below; one more at the end.
  let starts: [Int]
  /// Grades, 1 to 4.
  let grades: [UInt8]
  /// Days since the answer before; 0 on the same day and for the first one.
  let gaps: [Int32]
  /// When each was given, in milliseconds.
  let times: [Int64]

  /// Answers of one card beyond these are left out, as the Rust core does.
  static let longestHistory = 256

  /// Histories from answers in any order; answers given at the same instant keep theirs.
  public init(_ reviews: [GradedReview]) {
    var index: [Int: Int] = [:]
    var counts: [Int] = []
    let cards = reviews.map { review -> Int in
      if let known = index[review.card] {
        counts[known] += 1
        return known
      }
      index[review.card] = counts.count
      counts.append(1)
      return counts.count - 1
    }
    var next: [Int] = [0]
    for count in counts { next.append(next[next.count - 1] + count) }
    let begins = next
    var order = [Int](repeating: 0, count: reviews.count)
    for (review, card) in cards.enumerated() {
      order[next[card]] = review
      next[card] += 1
    }
    var starts = [0]
    var grades: [UInt8] = []
    var gaps: [Int32] = []
    var times: [Int64] = []
    grades.reserveCapacity(reviews.count)
    gaps.reserveCapacity(reviews.count)
    times.reserveCapacity(reviews.count)
    for card in counts.indices {
      let range = begins[card]..<begins[card + 1]
      if zip(order[range], order[range].dropFirst()).contains(where: { reviews[$0].time > reviews[$1].time })
      {
        order[range].sort { (reviews[$0].time, $0) < (reviews[$1].time, $1) }
      }
      var last: StudyDay?
      for position in order[range].prefix(Self.longestHistory) {
        let review = reviews[position]
        grades.append(UInt8(review.grade.rawValue))
        gaps.append(last.map { Int32(clamping: max(0, review.day - $0)) } ?? 0)
        times.append(review.time.milliseconds)
        last = review.day
      }
      starts.append(grades.count)
    }
    (self.starts, self.grades, self.gaps, self.times) = (starts, grades, gaps, times)
  }

  /// How many cards there are.
  public var cardCount: Int { starts.count - 1 }

  /// How many answers are looked at.
  public var reviewCount: Int { grades.count }

  /// How many answers came at least a day after the one before.
  public var itemCount: Int { gaps.reduce(0) { $0 + ($1 > 0 ? 1 : 0) } }

  /// The answers of one card.
  func range(_ card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }

  /// How much each answer counts, by its place among some items in the order of time: a quarter for the oldest, 1 for the
  /// latest, growing with the cube of the place (fsrs-rs). 0 for answers that are not among them.
  func recency(of items: [Int]) -> [Double] {
    var weights = [Double](repeating: 0, count: reviewCount)
    let ordered = items.sorted { (times[$0], $0) < (times[$1], $1) }
    for (place, item) in ordered.enumerated() {
      let age = ordered.count > 1 ? Double(place) / Double(ordered.count - 1) : 1
      weights[item] = 0.25 + 0.75 * age * age * age
    }
    return weights
  }

  /// Those answers that came a day or more after the one before.
  var items: [Int] { gaps.indices.filter { gaps[$0] > 0 } }

  /// The share of items that were recalled.
  var recall: Double {
    var known = 0
    var all = 0
    for (gap, grade) in zip(gaps, grades) where gap > 0 {
      all += 1
      if grade > 1 { known += 1 }
    }
    return all == 0 ? 0 : Double(known) / Double(all)
  }
}
