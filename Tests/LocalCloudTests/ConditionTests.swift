import AWSProtocols
import Documents
import HTTPMessages
import Testing
import World

@Suite("What S3 does only under a condition, or not at all")
struct ConditionTests {
  private func site() throws -> TestCloud {
    try TestCloud(
      """
      account: "111122223333"
      users: { admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] } }
      buckets: { reports: { objects: { a: "one", b: "two" } } }
      """)
  }

  private static let here: Node = ["Bucket": "reports", "Key": "a"]

  private func with(_ members: KeyValuePairs<String, Node>) -> Node {
    Node(.object((Self.here.members ?? []) + members.map { Node.Member(key: $0.key, value: $0.value) }))
  }

  @Test("a write that wants no object there leaves the one that is", arguments: ["PutObject", "CopyObject"])
  func ifNoneMatch(operation: String) throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    let input = with(["IfNoneMatch": "*", "CopySource": "reports/b"])
    #expect(
      try cloud.failure("s3", operation, input, as: keys, stream: [0x78])?.code == "PreconditionFailed")
    #expect(try cloud.call("s3", "GetObject", Self.here, as: keys).stream == Array("one".utf8))
  }

  @Test("an upload in parts that wants no object there is not completed, and goes on")
  func completed() throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    let begun = try cloud.call("s3", "CreateMultipartUpload", Self.here, as: keys).document
    let id = try #require(begun["UploadId"])
    let part = try cloud.call(
      "s3", "UploadPart", with(["UploadId": id, "PartNumber": 1]), as: keys, stream: [0x78])
    let parts: Node = ["Parts": [["PartNumber": 1, "ETag": part.document["ETag"] ?? ""]]]
    let input = with(["UploadId": id, "MultipartUpload": parts, "IfNoneMatch": "*"])
    #expect(
      try cloud.failure("s3", "CompleteMultipartUpload", input, as: keys)?.code == "PreconditionFailed")
    _ = try cloud.call(
      "s3", "CompleteMultipartUpload", with(["UploadId": id, "MultipartUpload": parts]), as: keys)
    #expect(try cloud.call("s3", "GetObject", Self.here, as: keys).stream == [0x78])
  }

  @Test("objects are deleted only where the entity tag is theirs, one by one and together")
  func deleted() throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    let other: Node = #""0123456789abcdef0123456789abcdef""#
    let refused = try cloud.failure("s3", "DeleteObject", with(["IfMatch": other]), as: keys)
    #expect(refused?.code == "PreconditionFailed" && refused?.status == 412)
    let etag = try #require(try cloud.call("s3", "HeadObject", Self.here, as: keys).document["ETag"])
    let both: Node = [
      "Bucket": "reports",
      "Delete": ["Objects": [["Key": "a", "ETag": etag], ["Key": "b", "ETag": other]]],
    ]
    let answer = try cloud.call("s3", "DeleteObjects", both, as: keys).document
    #expect(answer["Deleted"]?.elements?.compactMap { $0["Key"]?.string } == ["a"])
    #expect(answer["Errors"]?.elements?.compactMap { $0["Code"]?.string } == ["PreconditionFailed"])
    #expect(try cloud.failure("s3", "DeleteObject", with(["IfMatch": "*"]), as: keys)?.status == 412)
  }

  @Test(
    "what is not done is refused, not forgotten",
    arguments: [
      ("ACL", "public-read", "AccessControlListNotSupported"),
      ("GrantRead", "id=1", "AccessControlListNotSupported"),
      ("WebsiteRedirectLocation", "/x", "NotImplemented"), ("ObjectLockMode", "GOVERNANCE", "NotImplemented"),
      ("SSECustomerAlgorithm", "AES256", "InvalidRequest"), ("SSEKMSKeyId", "alias/x", "InvalidArgument"),
      ("Tagging", "a=1&a=2", "InvalidArgument"), ("Tagging", "aws:a=1", "InvalidTag"),
    ])
  func options(name: String, value: String, code: String) throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    #expect(
      try cloud.failure("s3", "PutObject", with([name: Node(value)]), as: keys, stream: [0x78])?.code == code)
    #expect(try cloud.call("s3", "GetObject", Self.here, as: keys).stream == Array("one".utf8))
  }

  @Test("what lies in an archive is described, and not read")
  func archived() throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    _ = try cloud.call("s3", "PutObject", with(["StorageClass": "GLACIER"]), as: keys, stream: [0x78])
    #expect(
      try cloud.call("s3", "HeadObject", Self.here, as: keys).document["StorageClass"]?.string == "GLACIER")
    #expect(try cloud.failure("s3", "GetObject", Self.here, as: keys)?.code == "InvalidObjectState")
  }

  @Test("a page is asked for by the token of the one before, and by no other")
  func pages() throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    let first = try cloud.call("s3", "ListObjectsV2", ["Bucket": "reports", "MaxKeys": 1], as: keys).document
    let token = try #require(first["NextContinuationToken"])
    let second = try cloud.call(
      "s3", "ListObjectsV2", ["Bucket": "reports", "ContinuationToken": token], as: keys)
    #expect(second.document["Contents"]?.elements?.compactMap { $0["Key"]?.string } == ["b"])
    for made in ["junk", "", "anVuaw=="] {
      let input: Node = ["Bucket": "reports", "ContinuationToken": Node(made)]
      #expect(try cloud.failure("s3", "ListObjectsV2", input, as: keys)?.code == "InvalidArgument")
    }
  }

  @Test("a bucket is found in the host's name, on this machine, too", arguments: ["/a", "/a?x-id=GetObject"])
  func virtualHost(target: String) throws {
    var cloud = try site()
    let keys = cloud.keys("admin")
    _ = try cloud.call("s3", "GetObject", Self.here, as: keys)
    let answer = try cloud.failure("s3", "GetObject", ["Bucket": "a", "Key": "b"], as: nil) {
      $0.target = target
      $0.fields["Host"] = "reports.localhost:4599"
    }
    // Nobody signed: that the bucket is there shows in the refusal.
    #expect(answer?.code == "AccessDenied")
  }

  @Test(
    "a bucket's policy is of S3's actions, and for principals that exist",
    arguments: [
      (#""arn:aws:iam::111122223333:user/nope""#, "s3:GetObject", "Invalid principal in policy"),
      (#""arn:aws:iam::111122223333:user/admin""#, "ec2:*", "Policy has invalid action"),
    ])
  func bucketPolicy(principal: String, action: String, message: String) throws {
    var cloud = try site()
    let text = """
      {"Version":"2012-10-17","Statement":{"Sid":"any words","Effect":"Allow","Principal":{"AWS":\(principal)},\
      "Action":"\(action)","Resource":"arn:aws:s3:::reports/*"}}
      """
    let input: Node = ["Bucket": "reports", "Policy": Node(text)]
    let error = try cloud.failure("s3", "PutBucketPolicy", input, as: cloud.keys("admin"))
    #expect(error?.code == "MalformedPolicy" && error?.message == message)
  }

  static let nowhere = "Action does not apply to any resource(s) in statement"

  @Test(
    "each action of a bucket's policy is one of S3's and applies to a resource of the statement, and each resource is the bucket's",
    arguments: [
      ("s3:GetObject", "/*", nil), ("s3:ListBucket", "", nil), ("s3:*", "/*", nil), ("s3:Get*", "", nil),
      ("s3:getobject", "*", nil), ("s3:ListBucket", "*", nil),
      ("s3:FooBar", "/*", "Policy has invalid action"), ("s3:Foo*", "/*", "Policy has invalid action"),
      ("s3:ListBucket", "/*", nowhere), ("s3:GetObject", "", nowhere), ("s3:ListAllMyBuckets", "", nowhere),
      ("s3:GetObject", "-of-others/*", "Policy has invalid resource"),
    ])
  func bucketPolicyActions(action: String, resource: String, message: String?) throws {
    var cloud = try site()
    let text = """
      {"Version":"2012-10-17","Statement":{"Effect":"Allow",\
      "Principal":{"AWS":"arn:aws:iam::111122223333:user/admin"},\
      "Action":"\(action)","Resource":"arn:aws:s3:::reports\(resource)"}}
      """
    let input: Node = ["Bucket": "reports", "Policy": Node(text)]
    let keys = cloud.keys("admin")
    guard let message else {
      _ = try cloud.call("s3", "PutBucketPolicy", input, as: keys)
      return
    }
    let error = try cloud.failure("s3", "PutBucketPolicy", input, as: keys)
    #expect(error?.code == "MalformedPolicy" && error?.message == message)
  }
}
