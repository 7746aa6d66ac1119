package import Documents
package import Effects

/// A management call as CloudTrail remembers it; reads and writes of objects and items are data events and stay out.
package struct TrailEvent: Sendable, Hashable {
  package var time: Timestamp
  /// A UUID.
  package var id: String
  /// The operation, such as `RunInstances`.
  package var name: String
  /// Such as `ec2.amazonaws.com`.
  package var source: String
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
  package var isReadOnly: Bool

  package init(time: Timestamp, id: String, name: String, source: String, region: String) {
    self.time = time
    self.id = id
    self.name = name
    self.source = source
    self.region = region
    sourceIP = ""
    userAgent = ""
    account = ""
    principalARN = ""
    principalID = ""
    principalType = ""
    username = ""
    input = [:]
    isReadOnly = false
  }
}
