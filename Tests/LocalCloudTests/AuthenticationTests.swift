import AWSProtocols
import AWSTypes
import Crypto
import Documents
import Effects
import HTTPMessages
import IAMPolicy
import LocalCloud
import SigV4
import Testing
import World

@Suite("signatures are checked as the services check them")
struct AuthenticationTests {
  private static let calls: [(service: String, operation: String)] = [
    ("sts", "GetCallerIdentity"), ("iam", "ListUsers"), ("ec2", "DescribeInstances"), ("s3", "ListBuckets"),
  ]

  @Test(
    "a wrong secret is refused in each service's words",
    arguments: zip(
      calls, ["SignatureDoesNotMatch", "SignatureDoesNotMatch", "AuthFailure", "SignatureDoesNotMatch"]))
  func wrongSecret(call: (service: String, operation: String), code: String) throws {
    var cloud = try TestCloud(commonWorld)
    var keys = cloud.keys("admin")
    keys.secretAccessKey = "wrong"
    #expect(try cloud.failure(call.service, call.operation, as: keys)?.code == code)
    #expect(cloud.record?.signature?.failure != nil)
    #expect(cloud.record?.caller == nil)
  }

  @Test(
    "an unknown key is refused in each service's words",
    arguments: zip(
      calls, ["InvalidClientTokenId", "InvalidClientTokenId", "AuthFailure", "InvalidAccessKeyId"]))
  func unknownKey(call: (service: String, operation: String), code: String) throws {
    var cloud = try TestCloud(commonWorld)
    let keys = Credentials(accessKeyID: "AKIANOBODYNOBODYNOBO", secretAccessKey: "s")
    #expect(try cloud.failure(call.service, call.operation, as: keys)?.code == code)
  }

  @Test("an altered body, an old date, a future date, an ended session")
  func refusals() throws {
    var cloud = try TestCloud(commonWorld)
    let keys = cloud.keys("admin")
    var error = try cloud.failure("sts", "GetCallerIdentity", as: keys) { $0.body += Array("&X=1".utf8) }
    #expect(error?.code == "SignatureDoesNotMatch")
    let start = cloud.now
    error = try cloud.failure("sts", "GetCallerIdentity", as: keys) { _ in }
    #expect(error == nil)
    cloud.now = start.adding(seconds: -1000)
    var request: HTTPRequest?
    _ = try cloud.call("sts", "GetCallerIdentity", as: keys) { request = $0 }
    cloud.now = start
    let response = cloud.send(try #require(request))
    #expect(response.text.contains("Signature expired"))
    let session = TestCloud.credentials(
      try cloud.call("sts", "GetSessionToken", ["DurationSeconds": 900], as: keys).document)
    cloud.now = start.adding(seconds: 901)
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: session)?.code == "ExpiredToken")
  }

  @Test("a key that is switched off or deleted is refused, and so are sessions whose role is gone")
  func gone() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let app = cloud.keys("app")
    _ = try cloud.call(
      "iam", "UpdateAccessKey",
      ["UserName": "app", "AccessKeyId": Node(app.accessKeyID), "Status": "Inactive"], as: admin)
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: app)?.code == "InvalidClientTokenId")
  }

  @Test("S3 tells the region that a bucket is in")
  func wrongRegion() throws {
    var cloud = try TestCloud(commonWorld)
    let error = try cloud.failure(
      "s3", "ListObjectsV2", ["Bucket": "reports"], as: cloud.keys("admin"), region: "us-east-1")
    #expect(error?.code == "AuthorizationHeaderMalformed")
    #expect(error?.details.contains { $0.name == "Region" && $0.value == "eu-west-1" } == true)
  }

  @Test("an unsigned request is refused but where a bucket policy lets everyone in")
  func unsigned() throws {
    var cloud = try TestCloud(commonWorld)
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: nil)?.code == "MissingAuthenticationToken")
    #expect(
      try cloud.failure("s3", "GetObject", ["Bucket": "reports", "Key": "q1.csv"], as: nil)?.code
        == "AccessDenied")
    let policy: Node = [
      "Version": "2012-10-17",
      "Statement": [
        ["Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports/*"]
      ],
    ]
    let admin = cloud.keys("admin")
    let put: Node = ["Bucket": "reports", "Policy": Node(JSON.compact(policy))]
    let blocked = try cloud.failure("s3", "PutBucketPolicy", put, as: admin)
    #expect(blocked?.message.contains("BlockPublicPolicy") == true)
    _ = try cloud.call("s3", "DeletePublicAccessBlock", ["Bucket": "reports"], as: admin)
    _ = try cloud.call("s3", "PutBucketPolicy", put, as: admin)
    let object = try cloud.call("s3", "GetObject", ["Bucket": "reports", "Key": "q1.csv"], as: nil)
    #expect(object.stream?.count == 8)
  }
}
