package import Documents
package import Effects

/// A management call as CloudTrail remembers it; reads and writes of objects and items are data events and stay out. A class, for
/// events are kept by the thousand and never change.
package final class TrailEvent: Sendable, Hashable {
  package let time: Timestamp
  /// Its place among all events of the world, from 0.
  package let number: UInt64
  /// The operation, such as `RunInstances`.
  package let name: String
  /// The service by its client name, such as `ec2`.
  package let service: String
  package let region: String
  package let sourceIP: String
  package let userAgent: String
  /// The caller's account, ARN, unique id and type, such as `IAMUser`.
  package let account: String
  package let principalARN: String
  package let principalID: String
  package let principalType: String
  /// The user's or the session's name.
  package let username: String
  package let accessKeyID: String?
  package let input: Node
  package let errorCode: String?
  package let errorMessage: String?

  package init(
    time: Timestamp, number: UInt64, name: String, service: String, region: String, sourceIP: String,
    userAgent: String, account: String, principalARN: String, principalID: String, principalType: String,
    username: String, accessKeyID: String?, input: Node, errorCode: String?, errorMessage: String?
  ) {
    (self.time, self.number, self.name, self.service) = (time, number, name, service)
    (self.region, self.sourceIP, self.userAgent) = (region, sourceIP, userAgent)
    (self.account, self.principalARN, self.principalID) = (account, principalARN, principalID)
    (self.principalType, self.username, self.accessKeyID) = (principalType, username, accessKeyID)
    (self.input, self.errorCode, self.errorMessage) = (input, errorCode, errorMessage)
  }

  package static func == (left: TrailEvent, right: TrailEvent) -> Bool {
    left === right
      || (left.time, left.number, left.name, left.service, left.region, left.sourceIP)
        == (right.time, right.number, right.name, right.service, right.region, right.sourceIP)
        && (left.userAgent, left.account, left.principalARN, left.principalID, left.principalType)
          == (right.userAgent, right.account, right.principalARN, right.principalID, right.principalType)
        && (left.username, left.accessKeyID, left.input, left.errorCode, left.errorMessage)
          == (right.username, right.accessKeyID, right.input, right.errorCode, right.errorMessage)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(time)
    hasher.combine(number)
    hasher.combine(name)
    hasher.combine(principalARN)
  }
}
