/// A pattern of `Resource` or `NotResource`, prepared.
///
/// Source: IAM User Guide, reference_policies_elements_resource. The six segments between the colons are compared separately;
/// the sixth keeps its own colons and is case-sensitive. "A `*` that is the last character of a segment can also match beyond
/// the colon boundaries", so `arn:aws:s3:*` is every resource of S3. Partition, service, region and account are compared
/// without regard to case, where the guide is silent (as another public simulator does).
final class ResourcePattern: Sendable {
  private enum Form: Sendable, Hashable {
    /// `*`.
    case everything
    /// The first five segments are fixed, as in most policies.
    case fixedHead
    /// Wildcards among the first five segments.
    case segments
    /// Fewer than six segments, or no ARN at all.
    case whole
  }

  private let form: Form
  /// The first five segments with their colons, where they are fixed.
  private let head: [UInt8]
  /// The first five segments, where they are not.
  private let segments: [Glob]
  /// Whether a `*` at a segment's end may match beyond the colon.
  private let across: Bool
  /// The sixth segment, or the whole text.
  private let tail: PolicyTemplate
  let variables: [PolicyTemplate.Variable]

  init(_ text: String, variables allowed: Bool) {
    let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard text != "*", parts.count == 6 else {
      form = text == "*" ? .everything : .whole
      // No variables before the fifth colon (reference_policies_variables).
      let isARN = parts.first?.lowercased() == "arn"
      tail = PolicyTemplate(isARN ? text.lowercased() : text, variables: false, wildcards: true)
      (head, segments, across, variables) = ([], [], false, [])
      return
    }
    tail = PolicyTemplate(String(parts[5]), variables: allowed, wildcards: true)
    variables = tail.variables
    let first = parts[..<5].map { $0.lowercased() }
    head = Array((first.joined(separator: ":") + ":").utf8)
    let isFixed = first.allSatisfy { !$0.contains("*") && !$0.contains("?") }
    form = isFixed ? .fixedHead : .segments
    segments = isFixed ? [] : first.map { Glob(wildcards: $0) }
    across = first.contains { $0.hasSuffix("*") } && !first.contains { $0.dropLast().contains("*") }
  }

  /// How a pattern fares: a variable without a value makes it unusable, which also voids `NotResource`.
  enum Outcome: Sendable, Hashable { case match, noMatch, unresolved }

  func match(_ request: AuthorizationRequest) -> Outcome {
    if form == .everything { return .match }
    let resource = request.resourceSubject
    if form == .whole {
      guard let fixed = tail.fixed else { return .noMatch }
      return fixed.matches(resource.bytes.span) ? .match : .noMatch
    }
    if form == .fixedHead {
      let head = self.head
      let bytes = resource.bytes.span
      guard bytes.count >= head.count, Glob.startsEqual(head.span, bytes, from: 0, count: head.count) else {
        return .noMatch
      }
    } else if resource.colons.count != 5 {
      return .noMatch
    }
    guard let glob = tail.fixed ?? tail.resolved(by: request) else { return .unresolved }
    if form == .fixedHead { return glob.matches(resource.bytes.span, from: head.count) ? .match : .noMatch }
    return separately(glob, resource) || (across && whole(glob, resource)) ? .match : .noMatch
  }

  private func separately(_ tail: Glob, _ resource: ResourceSubject) -> Bool {
    var start = 0
    let segments = self.segments
    for index in 0..<5 {
      let end = resource.colons[index]
      guard segments[index].matches(resource.bytes.span.extracting(start..<end)) else { return false }
      start = end + 1
    }
    return tail.matches(resource.bytes.span, from: start)
  }

  private func whole(_ tail: Glob, _ resource: ResourceSubject) -> Bool {
    // Only a resource with more colons than the pattern can match beyond them.
    guard resource.hasMoreColons else { return false }
    var bytes: [UInt8] = []
    for glob in segments {
      bytes += glob.bytes
      bytes.append(0x3A)
    }
    return Glob(bytes + tail.bytes).matches(resource.bytes.span)
  }
}

/// The resource of a request, prepared: partition, service, region and account in lower case, and where the first five
/// colons stand.
struct ResourceSubject: Sendable, Hashable {
  let bytes: [UInt8]
  /// The offsets of the first five colons; fewer where the text is no ARN.
  let colons: [Int]
  /// Whether the sixth segment has colons of its own.
  let hasMoreColons: Bool

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
    self.bytes = bytes
    self.colons = colons
  }
}
