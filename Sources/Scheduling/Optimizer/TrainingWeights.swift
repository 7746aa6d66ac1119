/// Which items a fit looks at, and how much each of them counts.
///
/// Source: the training of fsrs-rs, open-spaced-repetition: outliers by first grade and first interval, and recency.
struct TrainingWeights: Sendable {
  /// One number for each answer of the histories; 0 where it is no item, or an outlier's.
  private(set) var values: [Double] = []
  /// How many items count.
  private(set) var itemCount = 0
  /// Whether a card has more than one item that counts; without one only first stabilities can be fitted.
  private(set) var hasLongHistories = false
  /// Of each first grade 1 to 4: how the first items of the cards that count turned out, by interval.
  private(set) var firstItems: [[Int: FirstItems]] = Array(repeating: [:], count: 4)

  /// Answers of one first grade after one interval.
  struct FirstItems: Sendable {
    var known = 0
    var count = 0
  }

  init(_ histories: ReviewHistories) {
    for card in 0..<histories.cardCount {
      guard let (first, grade, days) = Self.firstItem(of: card, histories) else { continue }
      firstItems[grade - 1][days, default: FirstItems()].count += 1
      if histories.grades[first] > 1 { firstItems[grade - 1][days, default: FirstItems()].known += 1 }
    }
    for grade in 0..<4 { Self.dropOutliers(&firstItems[grade], isEasy: grade == 3) }
    var items: [Int] = []
    for card in 0..<histories.cardCount {
      guard let (_, grade, days) = Self.firstItem(of: card, histories), firstItems[grade - 1][days] != nil
      else { continue }
      let before = items.count
      items += histories.range(card).filter { histories.gaps[$0] > 0 }
      if items.count - before > 1 { hasLongHistories = true }
    }
    itemCount = items.count
    values = histories.recency(of: items)
  }

  /// The first answer of a card on a later day, its first grade, and the days between that answer and the one before.
  private static func firstItem(of card: Int, _ histories: ReviewHistories) -> (
    review: Int, grade: Int, days: Int
  )? {
    let range = histories.range(card)
    guard let first = range.first, let item = range.first(where: { histories.gaps[$0] > 0 }) else {
      return nil
    }
    return (item, Int(histories.grades[first]), Int(histories.gaps[item]))
  }

  /// Drops the smallest groups of intervals, longest first among equals, up to a twentieth of all or twenty; of the others
  /// those of fewer than six, or beyond 100 days (365 after `easy`).
  private static func dropOutliers(_ groups: inout [Int: FirstItems], isEasy: Bool) {
    let total = groups.values.reduce(0) { $0 + $1.count }
    let allowed = max(20, total / 20)
    var dropped = 0
    for (days, group) in groups.sorted(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) }) {
      if dropped + group.count <= allowed {
        dropped += group.count
        groups[days] = nil
      } else if group.count < 6 || days > (isEasy ? 365 : 100) {
        groups[days] = nil
      }
    }
  }
}
