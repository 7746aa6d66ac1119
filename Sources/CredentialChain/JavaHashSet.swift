/// The order in which Java's `HashSet` gives a few texts back, which is the order in which its messages list them.
enum JavaHashSet {
  /// Up to twelve texts in the order of their buckets.
  static func order(_ texts: some Collection<String>) -> [String] {
    let known = Array(Set(texts))
    guard known.count <= 12 else { return Array(texts) }
    return Array(texts).enumerated().sorted {
      (bucket($0.element), $0.offset) < (bucket($1.element), $1.offset)
    }.map(\.element)
  }

  private static func bucket(_ text: String) -> UInt32 {
    let hash = text.utf16.reduce(UInt32(0)) { $0 &* 31 &+ UInt32($1) }
    return (hash ^ hash >> 16) & 15
  }
}
