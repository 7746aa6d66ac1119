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

  @Test(
    "a user that gets another name or path stays trusted by it",
    arguments: [("nn", "/team/", "team/nn"), ("mm", "/team/", "team/mm"), ("nn", "/", "nn")])
  func renamed(name: String, path: String, place: String) throws {
    var cloud = try site()
    let input: Node = ["UserName": "mm", "NewUserName": Node(name), "NewPath": Node(path)]
    _ = try cloud.call("iam", "UpdateUser", input, as: cloud.keys("admin"))
    #expect(
      try principals(&cloud) == [
        "arn:aws:iam::111122223333:user/\(place)", "arn:aws:iam::111122223333:user/admin",
      ])
  }

  @Test("a role's sessions end with it, and are not those of one with its name")
  func sessions() throws {
    var cloud = try site()
    let admin = cloud.keys("admin")
    let role: Node = ["RoleArn": "arn:aws:iam::111122223333:role/r", "RoleSessionName": "s1"]
    let session = TestCloud.credentials(try cloud.call("sts", "AssumeRole", role, as: admin).document)
    _ = try cloud.call("sts", "GetCallerIdentity", as: session)
    _ = try cloud.call("iam", "DeleteRole", ["RoleName": "r"], as: admin)
    let input: Node = ["RoleName": "r", "AssumeRolePolicyDocument": Node(JSON.compact(Self.trust))]
    _ = try cloud.call("iam", "CreateRole", input, as: admin)
    let refused = try cloud.failure("sts", "GetCallerIdentity", as: session)
    #expect(refused?.code == "InvalidClientTokenId")
  }

}
