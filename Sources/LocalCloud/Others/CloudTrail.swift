import AWSProtocols
import Documents
import Effects
import World

/// AWS CloudTrail's event history: the management calls of the account in a region, the newest first. Source: CloudTrail
/// API reference, LookupEvents; CloudTrail User Guide, "CloudTrail record contents".
enum CloudTrailOperations {
  static let all: [String: Handler] = [
    "LookupEvents": { (call) throws(ServiceError) in try call.lookupEvents() }
  ]

  /// How names of operations that change nothing begin.
  fileprivate static let readingVerbs = ["Get", "List", "Describe", "Lookup", "Simulate", "Decode", "Head"]
  /// Operations on objects, items and with keys, which the event history leaves out or AWS counts as data.
  private static let dataEvents: Set<String> = [
    "GetObject", "PutObject", "HeadObject", "DeleteObject", "DeleteObjects", "CopyObject", "ListObjects",
    "ListObjectsV2", "ListObjectVersions", "UploadPart", "UploadPartCopy", "CreateMultipartUpload",
    "CompleteMultipartUpload", "AbortMultipartUpload", "ListParts", "GetItem", "PutItem", "DeleteItem",
    "HeadBucket",
    "GetObjectTagging", "PutObjectTagging", "DeleteObjectTagging", "GetObjectAttributes",
  ]

  /// Remembers a call that was authenticated.
  static func note(
    _ call: ServiceCall, _ caller: Caller, _ attempt: CallAttempt, _ error: ServiceError?,
    in world: inout World
  ) {
    guard caller.kind != .anonymous, !isDataEvent(call.operation.name, attempt.model.name) else { return }
    let service = attempt.model.name
    let (type, username) = identity(caller)
    let event = TrailEvent(
      time: attempt.surroundings.environment.now, number: world.trail.total,
      name: call.operation.name, service: service, region: attempt.region,
      sourceIP: attempt.surroundings.environment.sourceIP, userAgent: attempt.surroundings.userAgent ?? "",
      account: caller.account, principalARN: caller.arn, principalID: caller.userID, principalType: type,
      username: username, accessKeyID: caller.accessKeyID, input: call.input.document,
      errorCode: error.map { service == "ec2" ? "Client.\($0.code)" : $0.code },
      errorMessage: error?.message)
    world.trail.append(event)
  }

  private static func isDataEvent(_ operation: String, _ service: String) -> Bool {
    (service == "s3" || service == "dynamodb") && dataEvents.contains(operation)
  }

  private static func identity(_ caller: Caller) -> (String, String) {
    switch caller.kind {
    case .root: ("Root", "root")
    case .user(let name): ("IAMUser", name)
    case .role(_, let session): ("AssumedRole", session)
    case .federated(_, let name): ("FederatedUser", name)
    case .anonymous: ("Anonymous", "")
    }
  }
}

extension TrailEvent {
  /// Such as `ec2.amazonaws.com`.
  fileprivate var source: String {
    "\(service == "service-quotas" ? "servicequotas" : service).amazonaws.com"
  }

  /// Whether the call changes nothing, as its name tells.
  fileprivate var isReadOnly: Bool {
    CloudTrailOperations.readingVerbs.contains { name.hasPrefix($0) }
  }

  /// A UUID.
  fileprivate func id(in world: World) -> String {
    RequestIDs.make(seed: world.seed ^ 0x7a11, number: number, isS3: false)
  }
}

extension Call {
  mutating func lookupEvents() throws(ServiceError) -> WireMessage {
    try authorize("cloudtrail:LookupEvents")
    let from = text("StartTime").flatMap { Timestamp(iso8601: $0) }
    let to = text("EndTime").flatMap { Timestamp(iso8601: $0) }
    if let from, let to, from > to {
      throw ServiceError("InvalidTimeRangeException", "The start time must be before the end time.")
    }
    let global: Set<String> = ["iam", "sts"]
    let events = world.trail.all.reversed().filter { event in
      guard event.account == accountID, event.region == region || global.contains(event.service) else {
        return false
      }
      if let from, event.time < from { return false }
      if let to, event.time > to { return false }
      return (input["LookupAttributes"]?.elements ?? []).allSatisfy { matches(event, $0) }
    }
    let start = text("NextToken").flatMap { Int($0) } ?? 0
    guard start >= 0, start <= events.count else {
      throw ServiceError("InvalidNextTokenException", "Invalid token")
    }
    let end = min(events.count, start + min(50, max(1, input["MaxResults"]?.int ?? 50)))
    return WireMessage(
      .present([
        "Events": Node(events[start..<end].map { document($0) }),
        "NextToken": end < events.count ? Node(String(end)) : nil,
      ]))
  }

  private func matches(_ event: TrailEvent, _ attribute: Node) -> Bool {
    let value = attribute["AttributeValue"]?.string ?? ""
    switch attribute["AttributeKey"]?.string {
    case "EventName": return event.name == value
    case "Username": return event.username == value
    case "EventSource": return event.source == value
    case "EventId": return event.id(in: world) == value
    case "AccessKeyId": return event.accessKeyID == value
    case "ReadOnly": return String(event.isReadOnly) == value
    case "ResourceName": return JSON.compact(event.input).contains("\"\(value)\"")
    default: return false
    }
  }

  private func document(_ event: TrailEvent) -> Node {
    let id = event.id(in: world)
    let record = Node.present([
      "eventVersion": "1.11",
      "userIdentity": .present([
        "type": Node(event.principalType), "principalId": Node(event.principalID),
        "arn": Node(event.principalARN),
        "accountId": Node(event.account), "accessKeyId": event.accessKeyID.map { Node($0) },
        "userName": event.principalType == "IAMUser" ? Node(event.username) : nil,
      ]), "eventTime": Node(event.time), "eventSource": Node(event.source), "eventName": Node(event.name),
      "awsRegion": Node(event.region), "sourceIPAddress": Node(event.sourceIP),
      "userAgent": Node(event.userAgent),
      "errorCode": event.errorCode.map { Node($0) }, "errorMessage": event.errorMessage.map { Node($0) },
      "requestParameters": event.input, "eventID": Node(id), "readOnly": Node(event.isReadOnly),
      "eventType": "AwsApiCall", "managementEvent": true, "recipientAccountId": Node(event.account),
      "eventCategory": "Management",
    ])
    return .present([
      "EventId": Node(id), "EventName": Node(event.name), "ReadOnly": Node(String(event.isReadOnly)),
      "AccessKeyId": event.accessKeyID.map { Node($0) }, "EventTime": Node(event.time),
      "EventSource": Node(event.source), "Username": Node(event.username), "Resources": [],
      "CloudTrailEvent": Node(JSON.compact(record)),
    ])
  }
}
