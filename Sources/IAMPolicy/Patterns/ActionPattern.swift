/// A pattern of `Action` or `NotAction`, prepared. Case does not matter; `*` is any run, `?` one character; a bare `*` is every
/// action (IAM User Guide, reference_policies_elements_action).
struct ActionPattern: Sendable, Hashable {
  let glob: Glob
  /// The service's prefix in lower case, where it has no wildcard.
  let service: String?
  /// The whole action in lower case, where it has no wildcard.
  let exact: String?

  init(_ text: String) {
    let lower = text.lowercased()
    glob = Glob(wildcards: lower)
    let parts = lower.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let prefix = parts.count == 2 ? parts[0] : ""
    service = parts.count == 2 && !prefix.contains("*") && !prefix.contains("?") ? String(prefix) : nil
    exact = glob.shape == .literal ? lower : nil
    // A text without a service prefix names no action, except for the bare `*`.
    matchesAnything = parts.count == 2 || glob.shape == .everything
  }

  private let matchesAnything: Bool

  func matches(_ request: AuthorizationRequest) -> Bool {
    matchesAnything && glob.matches(request.actionBytes.span)
  }
}
