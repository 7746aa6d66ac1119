package import AWSProtocols
package import Documents
package import Effects
package import IAMPolicy
package import SigV4

/// What one request was and what became of it: for `why` and for a lab's goals. A class, for records are handed on and kept by
/// the hundred and never change.
///
/// The service knows no more than the request tells; where the client had its credentials from is not known here.
package final class CallRecord: Sendable {
  /// When.
  package let time: Timestamp
  /// The request's id in the answer.
  package let requestID: String
  /// The service by its client name, such as `s3`; nil where the request named none that is here.
  package let service: String?
  /// The operation, such as `PutObject`; nil where the request did not get so far.
  package let operation: String?
  /// The region of the call.
  package let region: String
  /// Where the request came from.
  package let sourceIP: String
  /// Who called; nil where the signature did not prove it.
  package let caller: Caller?
  /// What the operation was given.
  package let input: Node
  /// Every decision, in the order in which they were made; the last one is the one that denied, if one did.
  package let decisions: [Decision]
  /// The limit that the call ran into; nil where it was not throttled.
  package let limit: ExceededLimit?
  /// The error of the answer; nil where the call succeeded.
  package let error: ServiceError?
  /// The answer's status.
  package let status: Int
  private let check: SignatureCheck

  init(
    _ environment: CallEnvironment, requestID: String, service: String?, region: String,
    _ check: SignatureCheck, _ call: ServiceCall?, _ carried: CarriedCall, status: Int
  ) {
    (time, sourceIP) = (environment.now, environment.sourceIP)
    (self.requestID, self.service, self.region) = (requestID, service, region)
    self.check = check
    operation = call?.operation.name
    input = call?.input.document ?? [:]
    (caller, decisions, limit, error) = (carried.caller, carried.decisions, carried.limit, carried.error)
    self.status = status
  }

  /// The key id that the request named, proved or not.
  package var accessKeyID: String? { check.accessKeyID }

  /// How the signature was checked; nil for unsigned requests, and where nobody asked for the trace of a right one.
  package var signature: Verification? { check.verification }

  /// Whether the call changed or told what was asked.
  package var succeeded: Bool { error == nil }

  /// The decision that denied the call; nil where none did.
  package var denial: Decision? { decisions.last { !$0.isAllowed } }
}

/// What is remembered of a signature.
struct SignatureCheck: Sendable {
  var accessKeyID: String?
  private var trace: Trace?

  /// A verification with its trace is large, and most records have none.
  private final class Trace: Sendable {
    let verification: Verification
    init(_ verification: Verification) { self.verification = verification }
  }

  var verification: Verification? { trace?.verification }

  /// Remembers a whole verification.
  mutating func remember(_ verification: Verification) {
    trace = Trace(verification)
    accessKeyID = verification.parameters?.accessKeyID
  }
}
