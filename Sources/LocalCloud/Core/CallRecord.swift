package import AWSProtocols
package import Documents
package import Effects
package import IAMPolicy
package import SigV4

/// What one request was and what became of it: for `why`, for a lab's goals, for CloudTrail.
///
/// The service knows no more than the request tells; where the client had its credentials from is not known here.
package struct CallRecord: Sendable {
  /// When.
  package var time: Timestamp
  /// The request's id in the answer.
  package var requestID: String
  /// The service by its client name, such as `s3`; nil where the request named none that is here.
  package var service: String?
  /// The operation, such as `PutObject`; nil where the request did not get so far.
  package var operation: String?
  /// The region of the call.
  package var region: String
  /// Where the request came from.
  package var sourceIP: String
  /// Who called; nil where the signature did not prove it.
  package var caller: Caller?
  /// The key id that the request named, proved or not.
  package var accessKeyID: String?
  /// How the signature was checked; nil for unsigned requests.
  package var signature: Verification? {
    get { check?.verification }
    set { check = newValue.map { Check($0) } }
  }

  /// A verification with its trace is large, and records are handed on and kept by the hundred.
  private final class Check: Sendable {
    let verification: Verification
    init(_ verification: Verification) { self.verification = verification }
  }

  private var check: Check?
  /// What the operation was given.
  package var input: Node
  /// Every decision, in the order in which they were made; the last one is the one that denied, if one did.
  package var decisions: [Decision]
  /// The limit that the call ran into; nil where it was not throttled.
  package var limit: ExceededLimit?
  /// The error of the answer; nil where the call succeeded.
  package var error: ServiceError?
  /// The answer's status.
  package var status: Int

  /// A request that got nowhere so far.
  init(
    time: Timestamp, requestID: String, service: String?, region: String, sourceIP: String
  ) {
    self.time = time
    self.requestID = requestID
    self.service = service
    self.region = region
    self.sourceIP = sourceIP
    input = [:]
    decisions = []
    status = 200
  }

  /// Whether the call changed or told what was asked.
  package var succeeded: Bool { error == nil }

  /// The decision that denied the call; nil where none did.
  package var denial: Decision? { decisions.last { !$0.isAllowed } }
}
