/// A pattern of `Resource` or `NotResource`, prepared.
///
/// Source: IAM User Guide, reference_policies_elements_resource. The six segments between the colons are compared separately;
/// the sixth keeps its own colons and is case-sensitive. "A `*` that is the last character of a segment can also match beyond
/// the colon boundaries", so `arn:aws:s3:*` is every resource of S3; see `BeyondColons`. Partition, service, region and account
/// are compared without regard to case, where the guide is silent (as another public simulator does).
final class ResourcePattern: Sendable {
  private enum Form: Sendable, Hashable {
    /// `*`.
    case everything
    /// The first five segments are fixed, as in most policies.
    case fixedHead
    /// Wildcards among the first five segments.
    case segments
    /// Fewer than six segments, or no ARN at all.
    case short
  }

  private let form: Form
  /// The first five segments with their colons, where they are fixed.
  private let head: [UInt8]
  /// The first five segments, where they are not.
  private let segments: [Glob]
  /// For patterns whose `*` at a segment's end may match beyond the colon.
  private let beyond: BeyondColons?
  /// The sixth segment.
  private let tail: PolicyTemplate
  let variables: [PolicyTemplate.Variable]

  init(_ text: String, variables allowed: Bool) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard text != "*", parts.count == 6 else {
      form = text == "*" ? .everything : .short
      // No variables before the fifth colon (reference_policies_variables).
      beyond = text == "*" ? nil : BeyondColons(parts)
      tail = PolicyTemplate("", variables: false, wildcards: false)
      (head, segments, variables) = ([], [], [])
      return
    }
    tail = PolicyTemplate(String(parts[5]), variables: allowed, wildcards: true)
    variables = tail.variables
    let first = parts[..<5].map { $0.lowercased() }
    head = Array((first.joined(separator: ":") + ":").utf8)
    let isFixed = first.allSatisfy { !$0.contains("*") && !$0.contains("?") }
    form = isFixed ? .fixedHead : .segments
    segments = isFixed ? [] : first.map { Glob(wildcards: $0) }
    beyond = first.contains { $0.hasSuffix("*") } ? BeyondColons(parts[..<5]) : nil
  }

  /// Under which fixed text an index may keep a pattern.
  enum IndexKey: Hashable, Sendable {
    /// Under none.
    case any
    /// The beginning of the whole resource; the five segments in lower case.
    case beginning(ArraySlice<UInt8>)
    /// The beginning of the sixth segment, where wildcards stand before it.
    case tail(ArraySlice<UInt8>)
  }

  /// Under which fixed text an index may keep the pattern.
  var indexKey: IndexKey {
    let fixed = tail.fixedBeginning.prefix(ResourceIndex.longest)
    switch form {
    case .everything, .short: return .any
    case .fixedHead: return .beginning((head + fixed).prefix(ResourceIndex.longest))
    case .segments: return fixed.isEmpty ? .any : .tail(fixed)
    }
  }

  /// How a pattern fares: a variable without a value makes it unusable, which also voids `NotResource`.
  enum Outcome: Sendable, Hashable { case match, noMatch, unresolved }

  func match(_ request: AuthorizationRequest) -> Outcome {
    let resource = request.resourceSubject
    switch form {
    case .everything: return .match
    case .short: return beyond?.matches(resource, tail: nil) == true ? .match : .noMatch
    case .fixedHead:
      let head = self.head
      let all = resource.bytes
      let bytes = all.span
      guard bytes.count >= head.count, Glob.startsEqual(head.span, bytes, from: 0, count: head.count) else {
        return .noMatch
      }
      guard let glob = tail.fixed ?? tail.resolved(by: request) else { return .unresolved }
      return glob.matches(bytes, from: head.count) ? .match : .noMatch
    case .segments:
      guard resource.colons.count == 5 else { return .noMatch }
      let all = resource.bytes
      let headMatches = headMatches(resource)
      // Only a resource with more colons than the pattern can match beyond them.
      let beyond = resource.hasMoreColons ? self.beyond : nil
      guard headMatches || beyond != nil else { return .noMatch }
      guard let glob = tail.fixed ?? tail.resolved(by: request) else { return .unresolved }
      if headMatches, glob.matches(all.span, from: resource.colons[4] + 1) { return .match }
      return beyond?.matches(resource, tail: glob) == true ? .match : .noMatch
    }
  }

  /// Whether the first five segments match, each by itself.
  private func headMatches(_ resource: ResourceSubject) -> Bool {
    var start = 0
    let segments = self.segments
    let all = resource.bytes
    for index in 0..<5 {
      let end = resource.colons[index]
      guard segments[index].matches(all.span.extracting(start..<end)) else { return false }
      start = end + 1
    }
    return true
  }
}

/// The resource of a request, prepared: partition, service, region and account in lower case, and where the first five
/// colons stand. A class, so that handing it on costs no more than one count of references.
final class ResourceSubject: Sendable {
  let bytes: [UInt8]
  /// The offsets of the first five colons; fewer where the text is no ARN.
  let colons: [Int]
  /// Whether the sixth segment has colons of its own.
  let hasMoreColons: Bool
  /// The hashes of the beginnings of the whole, for the index.
  let beginnings: [UInt64]
  /// The hashes of the beginnings of the sixth segment.
  let tailBeginnings: [UInt64]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    var colons: [Int] = []
    colons.reserveCapacity(5)
    for index in bytes.indices {
      if bytes[index] == 0x3A {
        colons.append(index)
        if colons.count == 5 { break }
      }
    }
    if colons.count == 5, let last = colons.last {
      for index in 0..<last where bytes[index] >= 0x41 && bytes[index] <= 0x5A { bytes[index] |= 0x20 }
    }
    hasMoreColons = colons.last.map { bytes[($0 + 1)...].contains(0x3A) } ?? false
    beginnings = ActionHash.ofBeginnings(bytes.prefix(ResourceIndex.longest))
    tailBeginnings =
      colons.count == 5
      ? ActionHash.ofBeginnings(bytes[(colons[4] + 1)...].prefix(ResourceIndex.longest)) : []
    self.bytes = bytes
    self.colons = colons
  }
}
