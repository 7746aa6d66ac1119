package import Documents
package import Effects

/// A management call as CloudTrail remembers it; reads and writes of objects and items are data events and stay out.
package struct TrailEvent: Sendable, Hashable {
  package var time: Timestamp
  /// Its place among all events of the world, from 0.
  package var number: UInt64
  /// The operation, such as `RunInstances`.
  package var name: String
  /// The service by its client name, such as `ec2`.
  package var service: String
  package var region: String
  package var sourceIP: String
  package var userAgent: String
  /// The caller's account, ARN, unique id and type, such as `IAMUser`.
  package var account: String
  package var principalARN: String
  package var principalID: String
  package var principalType: String
  /// The user's or the session's name.
  package var username: String
  package var accessKeyID: String?
  package var input: Node
  package var errorCode: String?
  package var errorMessage: String?

  package init(time: Timestamp, number: UInt64, name: String, service: String, region: String) {
    self.time = time
    self.number = number
    self.name = name
    self.service = service
    self.region = region
    sourceIP = ""
    userAgent = ""
    account = ""
    principalARN = ""
    principalID = ""
    principalType = ""
    username = ""
    input = [:]
  }
}
