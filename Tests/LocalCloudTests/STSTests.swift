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

@Suite("the security token service")
struct STSTests {
  @Test("a token that another key signed is told apart from a text that is none")
  func foreignToken() throws {
    var cloud = try TestCloud(
      """
      account: "111122223333"
      roles: { web: { trust: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "sts:AssumeRoleWithWebIdentity", Principal: { Federated: "arn:aws:iam::111122223333:oidc-provider/token.example.org" } }] } } }
      open-id-providers: { token.example.org: { client-ids: [app] } }
      """)
    func message(_ token: String) throws -> String? {
      let input: Node = [
        "RoleArn": "arn:aws:iam::111122223333:role/web", "RoleSessionName": "s1",
        "WebIdentityToken": Node(token),
      ]
      return try cloud.failure("sts", "AssumeRoleWithWebIdentity", input, as: nil)?.message
    }
    let token = try WebIdentityToken.issue(
      issuer: "token.example.org", subject: "me", audience: "app", at: cloud.now)
    #expect(try message(token) == nil)
    let foreign = token.split(separator: ".").prefix(2).joined(separator: ".") + ".AAAA"
    #expect(try message(foreign)?.hasPrefix("Couldn't retrieve verification key") == true)
    #expect(try message("abcd")?.hasPrefix("The ID Token provided is not a valid JWT") == true)
    let stranger = try WebIdentityToken.issue(
      issuer: "other.example.org", subject: "me", audience: "app", at: cloud.now)
    #expect(try message(stranger)?.hasPrefix("No OpenIDConnect provider found") == true)
  }

  @Test("everyone may ask who they are")
  func callerIdentity() throws {
    var cloud = try TestCloud(commonWorld)
    let output = try cloud.call("sts", "GetCallerIdentity", as: cloud.keys("app")).document
    #expect(output["Arn"]?.string == "arn:aws:iam::111122223333:user/app")
    #expect(output["Account"]?.string == "111122223333")
    #expect(output["UserId"]?.string?.hasPrefix("AIDA") == true)
    #expect(cloud.record?.operation == "GetCallerIdentity")
    #expect(cloud.response?.fields["x-amzn-RequestId"] == cloud.record?.requestID)
  }

  private let serial: Node = "arn:aws:iam::111122223333:mfa/app"

  private func code(_ cloud: TestCloud) throws -> Node {
    Node(try #require(TOTP(base32: "JBSWY3DPEHPK3PXP")).code(at: cloud.now.seconds))
  }

  @Test("a session with a code says so, and a code is good once")
  func mfaSession() throws {
    var cloud = try TestCloud(commonWorld)
    let input: Node = ["SerialNumber": serial, "TokenCode": try code(cloud)]
    let output = try cloud.call("sts", "GetSessionToken", input, as: cloud.keys("app")).document
    let session = TestCloud.credentials(output)
    #expect(session.accessKeyID.hasPrefix("ASIA"))
    #expect(output["Credentials"]?["Expiration"]?.string == "2026-03-02T21:00:00Z")
    #expect(cloud.world.sessions[session.accessKeyID]?.mfaTime == cloud.now)
    let arn = try cloud.call("sts", "GetCallerIdentity", as: session).document["Arn"]?.string
    #expect(arn == "arn:aws:iam::111122223333:user/app")

    let again = try cloud.failure("sts", "GetSessionToken", input, as: cloud.keys("app"))
    #expect(again?.code == "AccessDenied")
    #expect(again?.message == "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    #expect(again?.status == 403)
    cloud.now = cloud.now.adding(seconds: 30)
    let next: Node = ["SerialNumber": serial, "TokenCode": try code(cloud)]
    _ = try cloud.call("sts", "GetSessionToken", next, as: cloud.keys("app"))
  }

  @Test("a wrong code, a wrong device, half of the two, and a session's own call are refused")
  func refusedSessions() throws {
    var cloud = try TestCloud(commonWorld)
    let before = cloud.world.sessions
    let keys = cloud.keys("app")
    let right = try code(cloud).string ?? ""
    let wrong = right == "000000" ? "000001" : "000000"
    var error = try cloud.failure(
      "sts", "GetSessionToken", ["SerialNumber": serial, "TokenCode": Node(wrong)], as: keys)
    #expect(error?.message == "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    error = try cloud.failure(
      "sts", "GetSessionToken",
      ["SerialNumber": "arn:aws:iam::111122223333:mfa/other", "TokenCode": Node(right)], as: keys)
    #expect(error?.message.contains("Please verify your MFA serial number is valid") == true)
    error = try cloud.failure("sts", "GetSessionToken", ["SerialNumber": serial], as: keys)
    #expect(error?.message.contains("must provide both") == true)
    #expect(cloud.world.sessions == before)
    let session = TestCloud.credentials(try cloud.call("sts", "GetSessionToken", as: keys).document)
    error = try cloud.failure("sts", "GetSessionToken", as: session)
    #expect(error?.message == "Cannot call GetSessionToken with session credentials")
    #expect(try cloud.call("sts", "GetCallerIdentity", as: session).document["Arn"] != nil)
    error = try cloud.failure(
      "sts", "GetAccessKeyInfo", ["AccessKeyId": "AKIAIOSFODNN7EXAMPLE"], as: session)
    #expect(error?.code == "AccessDenied")
    #expect(error?.message == "Cannot call GetAccessKeyInfo with session credentials")
    error = try cloud.failure("sts", "GetSessionToken", ["DurationSeconds": 60], as: keys)
    #expect(error?.code == "ValidationError")
  }

  @Test("a federated user's session may ask who it is, and nothing else of STS")
  func federatedSession() throws {
    var cloud = try TestCloud(commonWorld)
    let output = try cloud.call("sts", "GetFederationToken", ["Name": "bob"], as: cloud.keys("admin"))
      .document
    let session = TestCloud.credentials(output)
    let arn = try cloud.call("sts", "GetCallerIdentity", as: session).document["Arn"]?.string
    #expect(arn == "arn:aws:sts::111122223333:federated-user/bob")
    let role: Node = "arn:aws:iam::111122223333:role/partner"
    let error = try cloud.failure(
      "sts", "AssumeRole", ["RoleArn": role, "RoleSessionName": "job"], as: session)
    #expect(
      error?.code == "AccessDenied" && error?.message == "Cannot call AssumeRole with session credentials")
  }

  @Test("a role is taken on by whom it trusts, with the external id")
  func assumeRole() throws {
    var cloud = try TestCloud(commonWorld)
    let role: Node = "arn:aws:iam::111122223333:role/partner"
    let input: Node = ["RoleArn": role, "RoleSessionName": "mia", "ExternalId": "x-1"]
    let output = try cloud.call("sts", "AssumeRole", input, as: cloud.keys("app")).document
    #expect(output["AssumedRoleUser"]?["Arn"]?.string == "arn:aws:sts::111122223333:assumed-role/partner/mia")
    let session = TestCloud.credentials(output)
    let object = try cloud.call("s3", "GetObject", ["Bucket": "reports", "Key": "q1.csv"], as: session)
    #expect(object.stream == Array("a,b\n1,2\n".utf8))

    let without = try cloud.failure(
      "sts", "AssumeRole", ["RoleArn": role, "RoleSessionName": "mia"], as: cloud.keys("app"))
    #expect(without?.code == "AccessDenied")
    #expect(
      without?.message.hasPrefix(
        "User: arn:aws:iam::111122223333:user/app is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/partner"
      ) == true)
    #expect(cloud.record?.denial?.isAllowed == false)
    let missing = try cloud.failure(
      "sts", "AssumeRole", ["RoleArn": "arn:aws:iam::111122223333:role/nobody", "RoleSessionName": "mia"],
      as: cloud.keys("app"))
    #expect(missing?.code == "AccessDenied")
    let long = try cloud.failure(
      "sts", "AssumeRole",
      ["RoleArn": role, "RoleSessionName": "mia", "ExternalId": "x-1", "DurationSeconds": 7200],
      as: cloud.keys("app"))
    #expect(
      long?.message == "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    let name = try cloud.failure(
      "sts", "AssumeRole", ["RoleArn": role, "RoleSessionName": "m a"], as: cloud.keys("app"))
    #expect(name?.message.contains("regular expression pattern: [\\w+=,.@-]*") == true)
  }

  @Test("session policies narrow a role")
  func sessionPolicy() throws {
    var cloud = try TestCloud(commonWorld)
    let policy: Node = [
      "Version": "2012-10-17",
      "Statement": [["Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"]],
    ]
    let input: Node = [
      "RoleArn": "arn:aws:iam::111122223333:role/partner", "RoleSessionName": "ses", "ExternalId": "x-1",
      "Policy": Node(JSON.compact(policy)),
    ]
    let output = try cloud.call("sts", "AssumeRole", input, as: cloud.keys("app")).document
    #expect((output["PackedPolicySize"]?.int ?? 0) > 0)
    let session = TestCloud.credentials(output)
    _ = try cloud.call("s3", "ListObjectsV2", ["Bucket": "reports"], as: session)
    let error = try cloud.failure("s3", "GetObject", ["Bucket": "reports", "Key": "q1.csv"], as: session)
    #expect(error?.message.contains("because no session policy allows the s3:GetObject action") == true)
  }

  @Test("a denial's message can be decoded by whoever may, and by nobody else")
  func decode() throws {
    var cloud = try TestCloud(commonWorld)
    let denied = try #require(
      try cloud.failure(
        "ec2", "TerminateInstances", ["InstanceIds": ["i-0abc1234def567890"]], as: cloud.keys("app")))
    #expect(denied.code == "UnauthorizedOperation")
    #expect(denied.status == 403)
    #expect(
      denied.message.hasPrefix(
        "You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/app is not authorized to perform: ec2:TerminateInstances on resource: arn:aws:ec2:eu-west-1:111122223333:instance/i-0abc1234def567890 because no identity-based policy allows the ec2:TerminateInstances action. Encoded authorization failure message: "
      ))
    let sealed = try #require(denied.message.split(separator: " ").last.map(String.init))
    let output = try cloud.call(
      "sts", "DecodeAuthorizationMessage", ["EncodedMessage": Node(sealed)], as: cloud.keys("admin")
    ).document
    let text = try #require(output["DecodedMessage"]?.string)
    #expect(text.contains("\"allowed\":false"))
    #expect(text.contains("\"action\":\"ec2:TerminateInstances\""))
    let refused = try cloud.failure(
      "sts", "DecodeAuthorizationMessage", ["EncodedMessage": Node(sealed)], as: cloud.keys("app"))
    #expect(refused?.code == "AccessDenied")
    let altered = try cloud.failure(
      "sts", "DecodeAuthorizationMessage", ["EncodedMessage": Node(String(sealed.reversed()))],
      as: cloud.keys("admin"))
    #expect(altered?.code == "InvalidAuthorizationMessageException")
  }
}
