package import Effects
package import TextLayout

/// Why something came out as it did, in rows: verdict, ladder, lever.
package struct Trace: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case chain, policy, signature, metadata, limit
  }

  package var kind: Kind
  /// At most eight rows, read in five seconds.
  package var short: StyledText
  /// Everything, for whoever asks.
  package var full: StyledText

  package init(_ kind: Kind, short: StyledText, full: StyledText? = nil) {
    self.kind = kind
    self.short = short
    self.full = full ?? short
  }
}

/// A request that reached a service of the world, and what became of it.
package struct RecordedCall: Sendable, Hashable {
  package var time: Timestamp
  /// The machine that sent it.
  package var computer: String
  /// `s3`, `sts`, or `metadata`.
  package var service: String
  /// `PutObject`.
  package var operation: String
  /// Who signed it: `user/app`, `role/one-bucket`; nil where nobody did or the signature did not hold.
  package var caller: String?
  /// The answer's HTTP status.
  package var status: Int
  /// The service's error code, if it refused.
  package var errorCode: String?
  package var trace: Trace?

  package init(
    time: Timestamp, computer: String, service: String, operation: String, caller: String?, status: Int,
    errorCode: String? = nil, trace: Trace? = nil
  ) {
    self.time = time
    self.computer = computer
    self.service = service
    self.operation = operation
    self.caller = caller
    self.status = status
    self.errorCode = errorCode
    self.trace = trace
  }
}
