import AWSProtocols
import AWSTypes
import Documents
import LocalCloud
import Testing
import World

/// An input with every required member in it, by the limits of its shape and nothing else.
private struct SampleInput {
  let model: ServiceModel

  func document(_ shape: Shape, depth: Int = 0) -> Node {
    let members = shape.members.filter { $0.isRequired && !$0.isStream }
    return Node(
      .object(members.map { Node.Member(key: $0.name, value: node(model.shape($0.value), depth: depth)) }))
  }

  private func node(_ shape: Shape, depth: Int) -> Node {
    let least = Int(shape.minimum ?? 0)
    return switch shape.kind {
    case .structure: depth > 6 ? [:] : document(shape, depth: depth + 1)
    case .list: Node(shape.element.map { [node(model.shape($0), depth: depth + 1)] } ?? [])
    case .map: ["key": shape.element.map { node(model.shape($0), depth: depth + 1) } ?? Node(.null)]
    case .string: Node(shape.enumeration.first ?? String(repeating: "x", count: max(3, least)))
    case .integer, .long: Node(max(1, least))
    case .double, .float: 1
    case .boolean: true
    case .timestamp: "2026-03-02T09:00:00Z"
    case .blob: "eA=="
    }
  }
}

@Suite("A failed call leaves the world as it was")
struct FailedCallsTests {
  @Test(
    "every operation, by nobody, by a user without permission and by an administrator",
    arguments: ServiceModel.names)
  func everyOperation(service: String) throws {
    let model = try #require(ServiceModel.named(service))
    let start = try TestCloud(commonWorld)
    var failed = 0
    for operation in model.operations.values.sorted(by: { $0.name < $1.name }) {
      let input = model.input(of: operation).map { SampleInput(model: model).document($0) } ?? [:]
      for user in [nil, "app", "admin"] as [String?] {
        var cloud = start
        let keys = user.map { cloud.keys($0) }
        guard try cloud.failure(service, operation.name, input, as: keys, stream: [0x78]) != nil else {
          continue
        }
        failed += 1
        #expect(
          cloud.world.withoutBooks == start.world.withoutBooks, "\(operation.name) by \(user ?? "nobody")")
        #expect(cloud.record?.error != nil, "\(operation.name)")
      }
    }
    #expect(failed > model.operations.count, "hardly anything failed")
  }

  @Test("a call of several steps that fails at the last one does none of them")
  func halfway() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let calls: [(String, String, Node, [UInt8]?)] = [
      (
        "ec2", "StopInstances",
        ["InstanceIds": ["i-0abc1234def567890", "i-0123456789abcdef0"]], nil
      ),
      (
        "iam", "UpdateUser", ["UserName": "app", "NewPath": "/x/", "NewUserName": "admin"], nil
      ),
      (
        "s3", "PutObject",
        ["Bucket": "reports", "Key": "q1.csv", "ContentMD5": "1B2M2Y8AsgTpgAmY7PhCfg=="], [1, 2]
      ),
      (
        "s3", "CopyObject", ["Bucket": "reports", "Key": "k", "CopySource": "reports/none"], nil
      ),
      (
        "iam", "CreateRole",
        [
          "RoleName": "r", "PermissionsBoundary": "arn:aws:iam::111122223333:policy/none",
          "AssumeRolePolicyDocument":
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#,
        ], nil
      ),
      (
        "sts", "AssumeRole",
        [
          "RoleArn": "arn:aws:iam::111122223333:role/partner", "RoleSessionName": "abc", "ExternalId": "x-1",
          "DurationSeconds": 43_200,
        ], nil
      ),
    ]
    for (service, name, input, stream) in calls {
      let before = cloud.world.withoutBooks
      let keys = name == "AssumeRole" ? cloud.keys("app") : admin
      #expect(try cloud.failure(service, name, input, as: keys, stream: stream) != nil, "\(name)")
      #expect(cloud.world.withoutBooks == before, "\(name)")
    }
  }
}
