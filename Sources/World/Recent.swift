/// The last entries of a list that grows for ever: each new one takes the place of the oldest, so that keeping it costs nothing
/// but its own memory.
public struct Recent<Entry: Sendable>: Sendable {
  /// How many are kept.
  public let limit: Int
  @usableFromInline var appended: UInt64 = 0
  @usableFromInline var entries: [Entry] = []
  /// Where the oldest one stands, once all places are taken.
  @usableFromInline var oldest = 0

  /// None yet.
  public init(keeping limit: Int) { self.limit = max(1, limit) }

  /// How many there have been.
  public var total: UInt64 { appended }

  /// All that are kept, the oldest first.
  public var all: [Entry] { Array(entries[oldest...] + entries[..<oldest]) }

  /// Adds one.
  @inlinable public mutating func append(_ entry: Entry) {
    appended &+= 1
    if entries.count < limit {
      entries.append(entry)
    } else {
      entries[oldest] = entry
      oldest = oldest + 1 == limit ? 0 : oldest + 1
    }
  }

  /// Forgets all of them, and that they have been.
  public mutating func removeAll() { self = Recent(keeping: limit) }
}

extension Recent: Equatable where Entry: Equatable {
  /// Whether two lists keep the same, of as many.
  public static func == (left: Recent, right: Recent) -> Bool {
    left.total == right.total && left.limit == right.limit && left.all == right.all
  }
}

extension Recent: Hashable where Entry: Hashable {
  /// Two equal lists feed the same.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(total)
    hasher.combine(entries.last)
  }
}
