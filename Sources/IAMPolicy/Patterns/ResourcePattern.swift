/// A pattern of `Resource` or `NotResource`, prepared.
///
/// Source: IAM User Guide, reference_policies_elements_resource. The six segments between the colons are compared separately;
/// the sixth keeps its own colons and is case-sensitive. "A `*` that is the last character of a segment can also match beyond
/// the colon boundaries", so `arn:aws:s3:*` is every resource of S3. Partition, service, region and account are compared
/// without regard to case, where the guide is silent (as another public simulator does).
struct ResourcePattern: Sendable, Hashable {
  private enum Form: Sendable, Hashable {
    /// `*`.
    case everything
    /// The first five segments are fixed, as in most policies: their bytes with the fifth colon, then the sixth.
    case fixedHead([UInt8], PolicyTemplate)
    /// Wildcards among the first five segments.
    case segments([Glob], PolicyTemplate, across: Bool)
    /// Fewer than six segments, or no ARN at all.
    case whole(PolicyTemplate)
  }

  private let form: Form
  let variables: [PolicyTemplate.Variable]

  init(_ text: String, variables allowed: Bool) {
    guard text != "*" else {
      form = .everything
      variables = []
      return
    }
    let segments = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard segments.count == 6 else {
      // No variables before the fifth colon (reference_policies_variables).
      let lower = segments.first == "arn" ? text.lowercased() : text
      form = .whole(PolicyTemplate(lower, variables: false, wildcards: true))
      variables = []
      return
    }
    let tail = PolicyTemplate(String(segments[5]), variables: allowed, wildcards: true)
    variables = tail.variables
    let head = segments[..<5].map { $0.lowercased() }
    if head.allSatisfy({ !$0.contains("*") && !$0.contains("?") }) {
      form = .fixedHead(Array((head.joined(separator: ":") + ":").utf8), tail)
    } else {
      let last = head.contains { $0.hasSuffix("*") }
      let inner = head.contains { $0.dropLast().contains("*") }
      form = .segments(head.map { Glob(wildcards: $0) }, tail, across: last && !inner)
    }
  }

  /// How a pattern fares: a variable without a value makes it unusable, which also voids `NotResource`.
  enum Outcome: Sendable, Hashable { case match, noMatch, unresolved }

  func match(_ request: AuthorizationRequest) -> Outcome {
    let resource = request.resourceSubject
    switch form {
    case .everything: return .match
    case .fixedHead(let head, let tail):
      let bytes = resource.bytes.span
      guard bytes.count >= head.count, Glob.startsEqual(head.span, bytes, from: 0, count: head.count) else {
        return .noMatch
      }
      guard let glob = tail.fixed ?? tail.resolved(by: request) else { return .unresolved }
      return glob.matches(bytes, from: head.count) ? .match : .noMatch
    case .segments(let head, let tail, let across):
      guard resource.colons.count == 5 else { return .noMatch }
      guard let glob = tail.resolved(by: request) else { return .unresolved }
      return separately(head, glob, resource) || (across && whole(head, glob, resource)) ? .match : .noMatch
    case .whole(let template):
      guard let glob = template.fixed else { return .noMatch }
      return glob.matches(resource.bytes.span) ? .match : .noMatch
    }
  }

  private func separately(_ head: [Glob], _ tail: Glob, _ resource: ResourceSubject) -> Bool {
    var start = 0
    for index in 0..<5 {
      let end = resource.colons[index]
      guard head[index].matches(resource.bytes.span.extracting(start..<end)) else { return false }
      start = end + 1
    }
    return tail.matches(resource.bytes.span, from: start)
  }

  private func whole(_ head: [Glob], _ tail: Glob, _ resource: ResourceSubject) -> Bool {
    var bytes: [UInt8] = []
    for glob in head {
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
    self.bytes = bytes
    self.colons = colons
  }
}
