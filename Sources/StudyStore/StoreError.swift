/// Why the store can't be used: what happened, where, and what to do.
package struct StoreError: Error, Hashable, Sendable {
  /// The kinds that callers tell apart.
  package enum Kind: String, Hashable, Sendable {
    /// Another process holds it.
    case locked
    /// It may not be written.
    case readOnly
    /// It is damaged, or no store at all.
    case corrupt
    /// A later labdeck wrote it.
    case newer
    /// The disk or the system refused.
    case io
  }

  /// What kind of failure it was.
  package var kind: Kind
  /// What happened, naming the file; one sentence.
  package var message: String
  /// What to do about it.
  package var remedy: String

  /// A failure from its parts.
  package init(_ kind: Kind, _ message: String, remedy: String) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }

  /// The program's exit status for it: 3 for a file that can't be understood, 4 for input and output.
  package var exitStatus: Int32 {
    switch kind {
    case .corrupt, .newer: 3
    case .locked, .readOnly, .io: 4
    }
  }

  /// Message and remedy, as they are shown.
  package var text: String { "\(message) \(remedy)" }
}
