import AWSProtocols
import AWSTypes
import Documents
import HTTPMessages
import LocalCloud
import Testing
import World

@Suite("What does not fit is refused in the services' words")
struct RefusalTests {
  private static func trust(_ principal: String, _ action: String = "sts:AssumeRole") -> Node {
    Node(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":\#(principal),"Action":"\#(action)"}]}"#
    )
  }

  private static func policy(_ resource: String) -> Node {
    Node(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"\#(resource)"}]}"#)
  }

  private static let manyTags = Node(
    (0..<50).map { ["Key": Node("key\($0)"), "Value": Node(String(repeating: "v", count: 200))] })

  struct Refusal: Sendable, CustomTestStringConvertible {
    var service: String
    var operation: String
    var input: Node
    var code: String
    var words: String

    init(_ service: String, _ operation: String, _ input: Node, _ code: String, _ words: String) {
      (self.service, self.operation, self.input, self.code, self.words) = (
        service, operation, input, code, words
      )
    }

    var testDescription: String { "\(operation): \(words)" }
  }

  static let identity: [Refusal] = [
    Refusal(
      "iam", "CreateUser", ["UserName": "a b"], "ValidationError",
      "The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-"
    ),
    Refusal(
      "iam", "CreateRole", ["RoleName": "r", "Path": "team", "AssumeRolePolicyDocument": trust(#""*""#)],
      "ValidationError",
      "The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters."
    ),
    Refusal(
      "iam", "CreateRole",
      [
        "RoleName": "r",
        "AssumeRolePolicyDocument": trust(#"{"AWS":"arn:aws:iam::111122223333:user/nobody"}"#),
      ], "MalformedPolicyDocument",
      #"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/nobody""#),
    Refusal(
      "iam", "CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": trust(#"{"AWS":"123"}"#)],
      "MalformedPolicyDocument", #"Invalid principal in policy: "AWS":"123""#),
    Refusal(
      "iam", "CreateRole", ["RoleName": "r", "AssumeRolePolicyDocument": trust(#"{"Service":"ec2"}"#)],
      "MalformedPolicyDocument", #"Invalid principal in policy: "SERVICE":"ec2""#),
    Refusal(
      "iam", "CreateRole",
      ["RoleName": "r", "AssumeRolePolicyDocument": trust(#"{"AWS":"*"}"#, "s3:GetObject")],
      "MalformedPolicyDocument", "AssumeRole policy may only specify STS AssumeRole actions."),
    Refusal(
      "iam", "CreatePolicy", ["PolicyName": "p", "PolicyDocument": policy("bucket")],
      "MalformedPolicyDocument", #"Resource bucket must be in ARN format or "*"."#),
    Refusal(
      "iam", "TagUser",
      ["UserName": "app", "Tags": [["Key": "a", "Value": "1"], ["Key": "A", "Value": "2"]]], "InvalidInput",
      "Duplicate tag keys found. Please note that Tag keys are case insensitive."),
    Refusal(
      "iam", "EnableMFADevice",
      [
        "UserName": "app", "SerialNumber": "arn:aws:iam::111122223333:mfa/none",
        "AuthenticationCode1": "123456", "AuthenticationCode2": "123457",
      ], "NoSuchEntity",
      "VirtualMFADevice with serial number arn:aws:iam::111122223333:mfa/none does not exist."),
    Refusal(
      "iam", "DeleteUserPermissionsBoundary", ["UserName": "app"], "NoSuchEntity",
      "app does not have PermissionsBoundary"),
  ]

  static let compute: [Refusal] = [
    Refusal(
      "ec2", "RunInstances", ["MinCount": 1, "MaxCount": 1], "MissingParameter",
      "The request must contain the parameter ImageId"),
    Refusal(
      "ec2", "RunInstances", ["MinCount": 1, "MaxCount": 1, "ImageId": "ami-none"], "InvalidAMIID.Malformed",
      #"Invalid id: "ami-none""#),
    Refusal(
      "ec2", "CreateTags",
      ["Resources": ["i-0abc1234def567890"], "Tags": [["Key": "aws:x", "Value": "1"]]],
      "InvalidParameterValue", "Tag keys starting with 'aws:' are reserved for internal use"),
  ]

  static let storage: [Refusal] = [
    Refusal(
      "s3", "PutObject", ["Bucket": "reports", "Key": "k", "StorageClass": "NONE"], "InvalidStorageClass",
      "The storage class you specified is not valid"),
    Refusal(
      "s3", "PutObject",
      ["Bucket": "reports", "Key": "k", "Metadata": ["a": Node(String(repeating: "b", count: 2048))]],
      "MetadataTooLarge", "Your metadata headers exceed the maximum allowed metadata size"),
    Refusal(
      "s3", "PutObject", ["Bucket": "reports", "Key": "none", "IfMatch": "\"0\""], "NoSuchKey",
      "The specified key does not exist."),
    Refusal(
      "s3", "PutObjectTagging",
      [
        "Bucket": "reports", "Key": "q1.csv",
        "Tagging": ["TagSet": [["Key": "a", "Value": "1"], ["Key": "a", "Value": "2"]]],
      ], "InvalidTag", "Cannot provide multiple Tags with the same key"),
    Refusal(
      "s3", "PutObjectTagging",
      [
        "Bucket": "reports", "Key": "q1.csv",
        "Tagging": ["TagSet": [["Key": Node(String(repeating: "k", count: 129)), "Value": "1"]]],
      ], "InvalidTag", "The TagKey you have provided is invalid"),
    Refusal(
      "s3", "GetObject", ["Bucket": "reports", "Key": "q1.csv", "PartNumber": 2], "InvalidPartNumber",
      "The requested partnumber is not satisfiable"),
  ]

  @Test("by IAM, EC2 and S3", arguments: identity + compute + storage)
  func refused(_ refusal: Refusal) throws {
    var cloud = try TestCloud(commonWorld)
    let before = cloud.world.withoutBooks
    let error = try cloud.failure(
      refusal.service, refusal.operation, refusal.input, as: cloud.keys("admin"), stream: [])
    #expect(error?.code == refusal.code)
    #expect(error?.message == refusal.words)
    #expect(cloud.world.withoutBooks == before)
  }

  @Test("a session takes no more tags than fit, and its source identity stays")
  func sessions() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let role: Node = "arn:aws:iam::111122223333:role/open"
    let trust = Node(
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":["sts:AssumeRole","sts:TagSession","sts:SetSourceIdentity"]}]}"#
    )
    _ = try cloud.call(
      "iam", "CreateRole", ["RoleName": "open", "AssumeRolePolicyDocument": trust], as: admin)
    _ = try cloud.call(
      "iam", "PutRolePolicy",
      [
        "RoleName": "open", "PolicyName": "p",
        "PolicyDocument":
          #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:*","Resource":"*"}]}"#,
      ], as: admin)
    var input: Node = ["RoleArn": role, "RoleSessionName": "abc", "Tags": Self.manyTags]
    let tooLarge = try cloud.failure("sts", "AssumeRole", input, as: admin)
    #expect(tooLarge?.code == "PackedPolicyTooLarge")
    #expect(tooLarge?.message.hasSuffix("% of allotted space.") == true)
    input = ["RoleArn": role, "RoleSessionName": "abc", "TransitiveTagKeys": ["a"]]
    #expect(
      try cloud.failure("sts", "AssumeRole", input, as: admin)?.message
        == "The specified transitive tag key must be included in the requested tags.")
    input = ["RoleArn": role, "RoleSessionName": "abc", "SourceIdentity": "one"]
    let session = TestCloud.credentials(try cloud.call("sts", "AssumeRole", input, as: admin).document)
    input = ["RoleArn": role, "RoleSessionName": "abc", "SourceIdentity": "two"]
    #expect(try cloud.failure("sts", "AssumeRole", input, as: session)?.code == "AccessDenied")
    input = ["RoleArn": role, "RoleSessionName": "abc", "SourceIdentity": "one"]
    #expect(
      try cloud.call("sts", "AssumeRole", input, as: session).document["SourceIdentity"]?.string == "one")
  }

  @Test("a client token starts instances once, and is refused with other parameters")
  func clientToken() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    func input(_ type: String, count: Int = 1) -> Node {
      [
        "MinCount": Node(count), "MaxCount": Node(count), "ImageId": "ami-0b69ea66ff7391e80",
        "InstanceType": Node(type), "ClientToken": "token",
      ]
    }
    let first = try cloud.call("ec2", "RunInstances", input("t3.micro"), as: admin).document
    let again = try cloud.call("ec2", "RunInstances", input("t3.micro"), as: admin).document
    #expect(first["Instances"]?[0]?["InstanceId"] == again["Instances"]?[0]?["InstanceId"])
    #expect(cloud.world.main.instances.count == 2)
    for other in [input("t3.small"), input("t3.micro", count: 2)] {
      let error = try cloud.failure("ec2", "RunInstances", other, as: admin)
      #expect(error?.code == "IdempotentParameterMismatch")
    }
    #expect(cloud.world.main.instances.count == 2)
  }

  @Test("one part of an object that came in parts is told by itself")
  func parts() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let place: Node = ["Bucket": "reports", "Key": "big"]
    let id = try cloud.call("s3", "CreateMultipartUpload", place, as: admin).document["UploadId"] ?? ""
    var tags: [Node] = []
    for (number, bytes) in [(1, [UInt8](repeating: 0x61, count: 5 << 20)), (2, [0x62, 0x63])] {
      let input: Node = ["Bucket": "reports", "Key": "big", "UploadId": id, "PartNumber": Node(number)]
      tags.append(
        try cloud.call("s3", "UploadPart", input, as: admin, stream: bytes).document["ETag"] ?? "")
    }
    let list = Node(tags.enumerated().map { ["PartNumber": Node($0.offset + 1), "ETag": $0.element] })
    _ = try cloud.call(
      "s3", "CompleteMultipartUpload",
      ["Bucket": "reports", "Key": "big", "UploadId": id, "MultipartUpload": ["Parts": list]], as: admin)
    let part = try cloud.call(
      "s3", "GetObject", ["Bucket": "reports", "Key": "big", "PartNumber": 2], as: admin)
    #expect(part.stream == [0x62, 0x63])
    #expect(part.document["PartsCount"]?.int == 2)
    #expect(part.document["ContentRange"]?.string == "bytes 5242880-5242881/5242882")
    #expect(cloud.response?.status == 206)
    let attributes = try cloud.call(
      "s3", "GetObjectAttributes",
      ["Bucket": "reports", "Key": "big", "ObjectAttributes": ["ObjectParts"]], as: admin)
    #expect(attributes.document["ObjectParts"]?["TotalPartsCount"]?.int == 2)
  }

  @Test("a deleted object of a versioned bucket tells of its marker")
  func marker() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    _ = try cloud.call(
      "s3", "PutBucketVersioning", ["Bucket": "reports", "VersioningConfiguration": ["Status": "Enabled"]],
      as: admin)
    let place: Node = ["Bucket": "reports", "Key": "q1.csv"]
    let marker = try cloud.call("s3", "DeleteObject", place, as: admin).document["VersionId"]?.string
    #expect(try cloud.failure("s3", "GetObject", place, as: admin)?.code == "NoSuchKey")
    #expect(cloud.response?.fields["x-amz-delete-marker"] == "true")
    #expect(cloud.response?.fields["x-amz-version-id"] == marker)
    #expect(try cloud.failure("s3", "GetObject", ["Bucket": "reports", "Key": "none"], as: admin) != nil)
    #expect(cloud.response?.fields["x-amz-delete-marker"] == nil)
  }

  @Test("a throttled call names the limit that it ran into")
  func limit() throws {
    var cloud = try TestCloud(commonWorld + "\nlimits: { \"sts:*\": { rate: 2, burst: 1 } }\n")
    let keys = cloud.keys("app")
    _ = try cloud.call("sts", "GetCallerIdentity", as: keys)
    #expect(cloud.record?.limit == nil)
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: keys)?.code == "Throttling")
    #expect(cloud.record?.limit?.name == "sts:*")
    #expect(cloud.record?.limit?.level == 0)
    #expect(cloud.record?.limit?.wait == 0.5)
  }
}
