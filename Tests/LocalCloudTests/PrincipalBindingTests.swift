import AWSProtocols
import Documents
import HTTPMessages
import Testing
import World

@Suite("Principals that policies name")
struct PrincipalBindingTests {
  private static let trust: Node = [
    "Version": "2012-10-17",
    "Statement": [
      [
        "Effect": "Allow", "Action": "sts:AssumeRole",
        "Principal": ["AWS": ["arn:aws:iam::111122223333:user/mm", "arn:aws:iam::111122223333:user/admin"]],
      ]
    ],
  ]

  private func site() throws -> TestCloud {
    var cloud = try TestCloud(
      """
      account: "111122223333"
      users: { admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }, mm: {} }
      buckets: { reports: {} }
      """)
    let keys = cloud.keys("admin")
    let input: Node = ["RoleName": "r", "AssumeRolePolicyDocument": Node(JSON.compact(Self.trust))]
    _ = try cloud.call("iam", "CreateRole", input, as: keys)
    return cloud
  }

  /// Whom the role trusts, each of which GetRole tells.
  private func principals(_ cloud: inout TestCloud) throws -> [String] {
    let trust = try #require(cloud.world.main.roles["r"]?.trust)
    let named = trust["Statement"]?[0]?["Principal"]?["AWS"]?.elements?.compactMap(\.string) ?? []
    _ = try cloud.call("iam", "GetRole", ["RoleName": "r"], as: cloud.keys("admin"))
    let answer = try #require(cloud.response?.text)
    for name in named { #expect(answer.contains(PercentEncoding.encode(name))) }
    return named
  }

  @Test("a user that is deleted and made again is not the one that a role trusts")
  func deleted() throws {
    var cloud = try site()
    let admin = cloud.keys("admin")
    let id = try #require(cloud.world.main.users["mm"]?.id)
    _ = try cloud.call("iam", "DeleteUser", ["UserName": "mm"], as: admin)
    #expect(try principals(&cloud) == [id, "arn:aws:iam::111122223333:user/admin"])
    _ = try cloud.call("iam", "CreateUser", ["UserName": "mm"], as: admin)
    let all = #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:*","Resource":"*"}}"#
    _ = try cloud.call(
      "iam", "PutUserPolicy", ["UserName": "mm", "PolicyName": "p", "PolicyDocument": Node(all)], as: admin)
    let made = try cloud.call("iam", "CreateAccessKey", ["UserName": "mm"], as: admin).document["AccessKey"]
    #expect(made != nil)
    let role: Node = ["RoleArn": "arn:aws:iam::111122223333:role/r", "RoleSessionName": "s1"]
    #expect(try cloud.failure("sts", "AssumeRole", role, as: cloud.keys("mm"))?.code == "AccessDenied")
    #expect(try cloud.failure("sts", "AssumeRole", role, as: admin) == nil)
  }

  @Test("a user that gets another name stays trusted by it")
  func renamed() throws {
    var cloud = try site()
    let input: Node = ["UserName": "mm", "NewUserName": "nn", "NewPath": "/team/"]
    _ = try cloud.call("iam", "UpdateUser", input, as: cloud.keys("admin"))
    #expect(
      try principals(&cloud) == [
        "arn:aws:iam::111122223333:user/team/nn", "arn:aws:iam::111122223333:user/admin",
      ])
  }

  @Test(
    "policies that AWS calls malformed are refused",
    arguments: [
      #"{"Version":"2012-10-17","Statement":[]}"#,
      #"{"Version":"2012-10-17","Statement":{"Sid":"a b","Effect":"Allow","Action":"*","Resource":"*"}}"#,
    ])
  func malformed(text: String) throws {
    var cloud = try site()
    let input: Node = ["PolicyName": "p", "PolicyDocument": Node(text)]
    #expect(
      try cloud.failure("iam", "CreatePolicy", input, as: cloud.keys("admin"))?.code
        == "MalformedPolicyDocument")
  }

  @Test(
    "a bucket's policy is of S3's actions, and for principals that exist",
    arguments: [
      (#""arn:aws:iam::111122223333:user/nope""#, "s3:GetObject", "Invalid principal in policy"),
      (#""arn:aws:iam::111122223333:user/mm""#, "ec2:*", "Policy has invalid action"),
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

  @Test("a tag's key that differs in case alone takes the place of the one before")
  func tags() throws {
    var cloud = try site()
    let admin = cloud.keys("admin")
    for key in ["Dept", "dept"] {
      let input: Node = ["RoleName": "r", "Tags": [["Key": Node(key), "Value": "1"]]]
      _ = try cloud.call("iam", "TagRole", input, as: admin)
    }
    #expect(cloud.world.main.roles["r"]?.tags == ["dept": "1"])
  }

  @Test("instances that were ended take nothing more, and those that are kept are not ended")
  func instances() throws {
    var cloud = try site()
    let admin = cloud.keys("admin")
    func run(_ more: Node.Member?) throws -> Node {
      var members = [
        Node.Member(key: "ImageId", value: "ami-0abcdef1234567890"), Node.Member(key: "MinCount", value: 1),
        Node.Member(key: "MaxCount", value: 1),
      ]
      if let more { members.append(more) }
      let answer = try cloud.call("ec2", "RunInstances", Node(.object(members)), as: admin).document
      return try #require(answer["Instances"]?[0]?["InstanceId"])
    }
    let kept = try run(Node.Member(key: "DisableApiTermination", value: true))
    let refused = try cloud.failure("ec2", "TerminateInstances", ["InstanceIds": [kept]], as: admin)
    #expect(refused?.code == "OperationNotPermitted")
    let ended = try run(nil)
    _ = try cloud.call("ec2", "TerminateInstances", ["InstanceIds": [ended]], as: admin)
    let options: Node = ["InstanceId": ended, "HttpTokens": "required"]
    #expect(
      try cloud.failure("ec2", "ModifyInstanceMetadataOptions", options, as: admin)?.code
        == "IncorrectInstanceState")
  }

  @Test("instances come in pages, and only with the token of one")
  func pages() throws {
    var cloud = try site()
    let admin = cloud.keys("admin")
    for _ in 0..<7 {
      let input: Node = ["ImageId": "ami-0abcdef1234567890", "MinCount": 1, "MaxCount": 1]
      _ = try cloud.call("ec2", "RunInstances", input, as: admin)
    }
    let first = try cloud.call("ec2", "DescribeInstances", ["MaxResults": 5], as: admin).document
    #expect(first["Reservations"]?.elements?.count == 5)
    let token = try #require(first["NextToken"])
    let second = try cloud.call("ec2", "DescribeInstances", ["NextToken": token], as: admin).document
    #expect(second["Reservations"]?.elements?.count == 2 && second["NextToken"] == nil)
    let wrong: [(Node, String)] = [
      (["MaxResults": 4], "InvalidParameterValue"), (["NextToken": "junk"], "InvalidNextToken"),
      (["MaxResults": 5, "InstanceIds": ["i-0abc1234def567890"]], "InvalidParameterCombination"),
    ]
    for (input, code) in wrong {
      #expect(try cloud.failure("ec2", "DescribeInstances", input, as: admin)?.code == code)
    }
  }
}
