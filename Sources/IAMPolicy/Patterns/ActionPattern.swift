/// A pattern of `Action` or `NotAction`, prepared. Case does not matter; `*` is any run, `?` one character; a bare `*` is every
/// action (IAM User Guide, reference_policies_elements_action).
final class ActionPattern: Sendable {
  let glob: Glob
  /// The service's prefix in lower case, where it has no wildcard.
  let service: String?

  init(_ text: String) {
    let lower = text.lowercased()
    glob = Glob(wildcards: lower)
    let parts = lower.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = parts.count == 2 ? parts[0] : ""
    service = parts.count == 2 && !prefix.contains("*") && !prefix.contains("?") ? String(prefix) : nil
    // A text without a service prefix names no action, except for the bare `*`.
    matchesAnything = parts.count == 2 || glob.shape == .everything
  }

  private let matchesAnything: Bool

  /// The bytes before the first wildcard.
  var fixedPrefix: ArraySlice<UInt8> { glob.bytes.prefix { $0 < Glob.anyOne } }

  /// Whether it matches an action, given as bytes in lower case.
  func matches(_ action: Span<UInt8>) -> Bool { matchesAnything && glob.matches(action) }
}
