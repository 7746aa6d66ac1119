import HTTPMessages

/// Answers requests by a table of `METHOD URL` lines; everything else is refused. It counts what it is asked.
final class ScriptedTransport: HTTPTransport {
  private let answers: [String: HTTPResponse]
  private(set) var asked: [String] = []
  private(set) var requests: [HTTPRequest] = []

  init(_ answers: [String: HTTPResponse]) { self.answers = answers }

  func send(_ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double) throws(TransportError)
    -> HTTPResponse
  {
    let line = "\(request.method) \(origin)\(request.target)"
    asked.append(line)
    requests.append(request)
    guard let answer = answers[line] else { throw .refused("Connection refused") }
    return answer
  }
}

extension HTTPResponse {
  /// STS's answer to a request for a role's credentials.
  static func role(_ action: String, key: String, until: String = "2026-03-02T10:00:00Z") -> HTTPResponse {
    HTTPResponse(
      status: 200,
      text: """
        <\(action)Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><\(action)Result>
        <AssumedRoleUser><AssumedRoleId>AROA:s</AssumedRoleId><Arn>arn:aws:sts::123456789012:assumed-role/W/s</Arn>
        </AssumedRoleUser><Credentials><AccessKeyId>\(key)</AccessKeyId><SecretAccessKey>aSecret/+&amp;</SecretAccessKey>
        <SessionToken>aToken</SessionToken><Expiration>\(until)</Expiration></Credentials></\(action)Result>
        </\(action)Response>
        """)
  }

  /// A container endpoint's answer.
  static func container(key: String, until: String = "2026-03-02T12:00:00Z") -> HTTPResponse {
    HTTPResponse(
      status: 200,
      text: """
        {"RoleArn":"arn:aws:iam::123456789012:role/task","AccessKeyId":"\(key)","SecretAccessKey":"s",\
        "Token":"t","Expiration":"\(until)"}
        """)
  }

  /// The metadata service's credentials of a role.
  static func instance(key: String, until: String = "2026-03-02T15:00:00Z") -> HTTPResponse {
    HTTPResponse(
      status: 200,
      text: """
        {"Code" : "Success", "LastUpdated" : "2026-03-02T09:00:00Z", "Type" : "AWS-HMAC", "AccessKeyId" : "\(key)",
        "SecretAccessKey" : "s", "Token" : "t", "Expiration" : "\(until)"}
        """)
  }
}

/// A machine whose metadata service gives out a role, by IMDSv2.
enum InstanceAnswers {
  static let base = "http://169.254.169.254/latest/"
  static let all: [String: HTTPResponse] = [
    "PUT \(base)api/token": HTTPResponse(status: 200, text: "TOKEN"),
    "GET \(base)meta-data/iam/security-credentials/": HTTPResponse(status: 200, text: "one-bucket"),
    "GET \(base)meta-data/iam/security-credentials/one-bucket": .instance(key: "ASIAINSTANCEROLE0001"),
    "GET \(base)meta-data/placement/availability-zone/": HTTPResponse(status: 200, text: "eu-west-3b"),
  ]
}
