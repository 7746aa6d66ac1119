/// The segments of a resource pattern, matched beyond the boundaries of the colons: a `*` at the end of a segment takes whole
/// segments that follow, too; any other `*` or `?` stays within its own.
///
/// Source: IAM User Guide, reference_policies_elements_resource ("A `*` that is the last character of a segment can also match
/// beyond the colon boundaries"). Segments of the resource behind the fifth colon are compared with their case.
struct BeyondColons: Sendable, Hashable {
  private struct Segment: Sendable, Hashable {
    let exact: Glob
    let folded: Glob
    /// Whether a `*` ends it.
    let takesMore: Bool
  }

  /// An ARN has hardly more colons; what follows counts as one segment, which bounds the work.
  private static let mostSegments = 64
  private let segments: [Segment]

  init(_ parts: some Collection<Substring>) {
    segments = parts.map { part in
      Segment(
        exact: Glob(wildcards: part), folded: Glob(wildcards: part.lowercased()),
        takesMore: part.hasSuffix("*"))
    }
  }

  /// Whether the segments match, and behind them the tail, in which colons are plain characters; without a tail, to the end.
  func matches(_ resource: ResourceSubject, tail: Glob?) -> Bool {
    let all = resource.bytes
    let bytes = all.span
    let places = Self.places(in: bytes)
    let last = places.count
    // reachable[j]: the segments so far have taken the first j of the resource.
    var reachable = [Bool](repeating: false, count: last + 1)
    reachable[0] = true
    for segment in segments {
      var next = [Bool](repeating: false, count: last + 1)
      for j in 0..<last where reachable[j] {
        let glob = j < 5 ? segment.folded : segment.exact
        guard glob.matches(bytes.extracting(places[j])) else { continue }
        next[j + 1] = true
        if segment.takesMore { for further in j + 1...last { next[further] = true } }
      }
      reachable = next
    }
    guard let tail else { return reachable[last] }
    return (0..<last).contains { reachable[$0] && tail.matches(bytes, from: places[$0].lowerBound) }
  }

  private static func places(in bytes: Span<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x3A && places.count < mostSegments - 1 {
      places.append(start..<index)
      start = index + 1
    }
    places.append(start..<bytes.count)
    return places
  }
}
