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

@Suite("identity and access management")
struct IAMTests {
  @Test("a key is rotated: a second is made, the first switched off and deleted")
  func rotation() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let old = cloud.keys("app")
    let made = try cloud.call("iam", "CreateAccessKey", ["UserName": "app"], as: admin).document["AccessKey"]
    let new = Credentials(
      accessKeyID: try #require(made?["AccessKeyId"]?.string),
      secretAccessKey: try #require(made?["SecretAccessKey"]?.string))
    _ = try cloud.call("sts", "GetCallerIdentity", as: new)
    #expect(
      try cloud.failure("iam", "CreateAccessKey", ["UserName": "app"], as: admin)?.code == "LimitExceeded")
    _ = try cloud.call("s3", "ListObjectsV2", ["Bucket": "reports"], as: old)
    let used = try cloud.call(
      "iam", "GetAccessKeyLastUsed", ["AccessKeyId": Node(old.accessKeyID)], as: admin
    ).document
    #expect(used["AccessKeyLastUsed"]?["ServiceName"]?.string == "s3")
    let off: Node = ["UserName": "app", "AccessKeyId": Node(old.accessKeyID), "Status": "Inactive"]
    _ = try cloud.call("iam", "UpdateAccessKey", off, as: admin)
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: old) != nil)
    _ = try cloud.call(
      "iam", "DeleteAccessKey", ["UserName": "app", "AccessKeyId": Node(old.accessKeyID)], as: admin)
    #expect(cloud.world.main.users["app"]?.accessKeys.map(\.id) == [new.accessKeyID])
  }

  @Test("a policy is put, read, attached, versioned, detached; what it allows follows at once")
  func policies() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let document =
      #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "*"}}"#
    let object: Node = ["Bucket": "reports", "Key": "n"]
    #expect(try cloud.failure("s3", "PutObject", object, as: cloud.keys("app"), stream: []) != nil)
    let inline: Node = ["UserName": "app", "PolicyName": "Put", "PolicyDocument": Node(document)]
    _ = try cloud.call("iam", "PutUserPolicy", inline, as: admin)
    _ = try cloud.call("s3", "PutObject", object, as: cloud.keys("app"), stream: [])
    let read = try cloud.call("iam", "GetUserPolicy", ["UserName": "app", "PolicyName": "Put"], as: admin)
      .document
    let decoded = JSON.compact(read["PolicyDocument"] ?? [:])
    #expect(decoded.contains("s3:PutObject"))
    _ = try cloud.call("iam", "DeleteUserPolicy", ["UserName": "app", "PolicyName": "Put"], as: admin)
    let made = try cloud.call(
      "iam", "CreatePolicy", ["PolicyName": "P", "PolicyDocument": Node(document)], as: admin)
    let arn = try #require(made.document["Policy"]?["Arn"])
    _ = try cloud.call("iam", "AttachUserPolicy", ["UserName": "app", "PolicyArn": arn], as: admin)
    _ = try cloud.call("s3", "PutObject", object, as: cloud.keys("app"), stream: [])
    let version: Node = [
      "PolicyArn": arn, "PolicyDocument": Node(document.replacing("Allow", "Deny")), "SetAsDefault": true,
    ]
    _ = try cloud.call("iam", "CreatePolicyVersion", version, as: admin)
    let denied = try cloud.failure("s3", "PutObject", object, as: cloud.keys("app"), stream: [])
    #expect(
      denied?.message.contains(
        "with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/P") == true)
    #expect(try cloud.failure("iam", "DeletePolicy", ["PolicyArn": arn], as: admin)?.code == "DeleteConflict")
  }

  @Test(
    "documents that are no policies are refused",
    arguments: [
      "{", "[]", "{}", #"{"Statement": [{"Effect": "Allow", "Action": "GetObject", "Resource": "*"}]}"#,
      #"{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject"}]}"#,
      #"{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}"#,
    ])
  func malformed(text: String) throws {
    var cloud = try TestCloud(commonWorld)
    let input: Node = ["RoleName": "one-bucket", "PolicyName": "P", "PolicyDocument": Node(text)]
    #expect(
      try cloud.failure("iam", "PutRolePolicy", input, as: cloud.keys("admin"))?.code
        == "MalformedPolicyDocument")
  }

  @Test("users, groups and roles come and go, in order")
  func lifecycle() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    _ = try cloud.call(
      "iam", "CreateUser", ["UserName": "eve", "Tags": [["Key": "team", "Value": "a"]]], as: admin)
    #expect(
      try cloud.failure("iam", "CreateUser", ["UserName": "EVE"], as: admin)?.code == "EntityAlreadyExists")
    _ = try cloud.call("iam", "CreateGroup", ["GroupName": "Dev"], as: admin)
    _ = try cloud.call("iam", "AddUserToGroup", ["GroupName": "Dev", "UserName": "eve"], as: admin)
    let group = try cloud.call("iam", "GetGroup", ["GroupName": "Dev"], as: admin).document
    #expect(group["Users"]?[0]?["UserName"]?.string == "eve")
    #expect(
      try cloud.failure("iam", "DeleteGroup", ["GroupName": "Dev"], as: admin)?.code == "DeleteConflict")
    #expect(try cloud.failure("iam", "DeleteUser", ["UserName": "eve"], as: admin)?.code == "DeleteConflict")
    _ = try cloud.call("iam", "RemoveUserFromGroup", ["GroupName": "Dev", "UserName": "eve"], as: admin)
    _ = try cloud.call("iam", "DeleteUser", ["UserName": "eve"], as: admin)
    #expect(try cloud.failure("iam", "GetUser", ["UserName": "eve"], as: admin)?.code == "NoSuchEntity")
    #expect(
      try cloud.failure("iam", "DeleteRole", ["RoleName": "one-bucket"], as: admin)?.code == "DeleteConflict")
  }

  @Test("a session without a code may not call IAM")
  func sessionsAndIAM() throws {
    var cloud = try TestCloud(commonWorld)
    let session = TestCloud.credentials(
      try cloud.call("sts", "GetSessionToken", as: cloud.keys("admin")).document)
    #expect(try cloud.failure("iam", "ListUsers", as: session)?.code == "InvalidClientTokenId")
  }

  @Test("a virtual device is made, enabled by two codes, and used")
  func devices() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let made = try cloud.call("iam", "CreateVirtualMFADevice", ["VirtualMFADeviceName": "admin"], as: admin)
      .document
    let serial = try #require(made["VirtualMFADevice"]?["SerialNumber"])
    let seed = try #require(
      made["VirtualMFADevice"]?["Base32StringSeed"]?.string.flatMap { Base64.decode($0) })
    let totp = try #require(TOTP(base32: String(decoding: seed, as: UTF8.self)))
    let (one, two) = (totp.code(at: cloud.now.seconds), totp.code(at: cloud.now.seconds + 30))
    func enable(_ first: String, _ second: String) -> Node {
      [
        "UserName": "admin", "SerialNumber": serial, "AuthenticationCode1": Node(first),
        "AuthenticationCode2": Node(second),
      ]
    }
    #expect(
      try cloud.failure("iam", "EnableMFADevice", enable(two, one), as: admin)?.code
        == "InvalidAuthenticationCode")
    _ = try cloud.call("iam", "EnableMFADevice", enable(one, two), as: admin)
    cloud.now = cloud.now.adding(seconds: 60)
    let input: Node = ["SerialNumber": serial, "TokenCode": Node(totp.code(at: cloud.now.seconds))]
    _ = try cloud.call("sts", "GetSessionToken", input, as: admin)
  }

  @Test("the simulator says what would be decided, and by which statement")
  func simulation() throws {
    var cloud = try TestCloud(commonWorld)
    let input: Node = [
      "PolicySourceArn": "arn:aws:iam::111122223333:user/app",
      "ActionNames": ["s3:GetObject", "s3:PutObject"],
      "ResourceArns": ["arn:aws:s3:::reports/q1.csv"],
    ]
    let results = try cloud.call("iam", "SimulatePrincipalPolicy", input, as: cloud.keys("admin")).document[
      "EvaluationResults"]
    #expect(results?.elements?.compactMap { $0["EvalDecision"]?.string } == ["allowed", "implicitDeny"])
    #expect(results?[0]?["MatchedStatements"]?[0]?["SourcePolicyId"]?.string == "Reader")
    #expect(results?[0]?["MatchedStatements"]?[0]?["SourcePolicyType"]?.string == "user-managed")
    let keys: Node = [
      "PolicyInputList": [
        #"{"Statement": {"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}}}"#
      ]
    ]
    let names = try cloud.call("iam", "GetContextKeysForCustomPolicy", keys, as: cloud.keys("admin")).document
    #expect(names["ContextKeyNames"]?[0]?.string == "aws:MultiFactorAuthPresent")
  }
}

extension String {
  fileprivate func replacing(_ part: String, _ other: String) -> String {
    guard let start = utf8.indices.first(where: { self[$0...].utf8.starts(with: part.utf8) }) else {
      return self
    }
    return String(self[..<start]) + other + String(self[utf8.index(start, offsetBy: part.utf8.count)...])
  }

  @Test("a tag's key that differs in case alone takes the place of the one before")
  func tags() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    for key in ["Dept", "dept"] {
      let input: Node = ["RoleName": "partner", "Tags": [["Key": Node(key), "Value": "1"]]]
      _ = try cloud.call("iam", "TagRole", input, as: admin)
    }
    #expect(cloud.world.main.roles["partner"]?.tags == ["dept": "1"])
  }

  @Test(
    "policies that AWS calls malformed are refused",
    arguments: [
      #"{"Version":"2012-10-17","Statement":[]}"#,
      #"{"Version":"2012-10-17","Statement":{"Sid":"a b","Effect":"Allow","Action":"*","Resource":"*"}}"#,
    ])
  func malformed(text: String) throws {
    var cloud = try TestCloud(commonWorld)
    let input: Node = ["PolicyName": "p", "PolicyDocument": Node(text)]
    #expect(
      try cloud.failure("iam", "CreatePolicy", input, as: cloud.keys("admin"))?.code
        == "MalformedPolicyDocument")
  }
}
