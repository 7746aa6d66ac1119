/// The last entries of a list that grows for ever: each new one takes the place of the oldest, so that keeping it costs nothing
/// but its own memory.
package struct Recent<Entry: Sendable>: Sendable {
  /// How many are kept.
  package let limit: Int
  /// How many there have been.
  package private(set) var total: UInt64 = 0
  private var entries: [Entry] = []
  /// Where the oldest one stands, once all places are taken.
  private var oldest = 0

  /// None yet.
  package init(keeping limit: Int) { self.limit = max(1, limit) }

  /// All that are kept, the oldest first.
  package var all: [Entry] { Array(entries[oldest...] + entries[..<oldest]) }

  /// Adds one.
  package mutating func append(_ entry: Entry) {
    total &+= 1
    if entries.count < limit {
      entries.append(entry)
    } else {
      entries[oldest] = entry
      oldest = oldest + 1 == limit ? 0 : oldest + 1
    }
  }

  /// Forgets all of them, and that they have been.
  package mutating func removeAll() { self = Recent(keeping: limit) }
}

extension Recent: Equatable where Entry: Equatable {
  package static func == (left: Recent, right: Recent) -> Bool {
    left.total == right.total && left.limit == right.limit && left.all == right.all
  }
}

extension Recent: Hashable where Entry: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    hasher.combine(entries.last)
  }
}
