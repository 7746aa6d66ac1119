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

@Suite("instances")
struct EC2Tests {
  @Test("a dry run is authorised like the call and changes nothing")
  func dryRun() throws {
    var cloud = try TestCloud(commonWorld)
    let input: Node = ["InstanceIds": ["i-0abc1234def567890"], "DryRun": true]
    let allowed = try cloud.failure("ec2", "TerminateInstances", input, as: cloud.keys("admin"))
    #expect(allowed?.code == "DryRunOperation")
    #expect(allowed?.status == 412)
    #expect(allowed?.message == "Request would have succeeded, but DryRun flag is set.")
    let denied = try cloud.failure("ec2", "TerminateInstances", input, as: cloud.keys("app"))
    #expect(denied?.code == "UnauthorizedOperation")
    #expect(cloud.world.instance("web")?.instance.state == .running)
  }

  @Test("an instance's life: run, describe, stop, start, terminate")
  func life() throws {
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    let run: Node = [
      "ImageId": "ami-0b69ea66ff7391e80", "MinCount": 1, "MaxCount": 2, "InstanceType": "t3.micro",
      "ClientToken": "t-1",
      "IamInstanceProfile": ["Name": "one-bucket"], "MetadataOptions": ["HttpTokens": "required"],
      "TagSpecifications": [["ResourceType": "instance", "Tags": [["Key": "Name", "Value": "n"]]]],
    ]
    let reservation = try cloud.call("ec2", "RunInstances", run, as: admin).document
    let ids = reservation["Instances"]?.elements?.compactMap { $0["InstanceId"]?.string } ?? []
    #expect(ids.count == 2)
    #expect(reservation["Instances"]?[0]?["State"]?["Name"]?.string == "pending")
    let again = try cloud.call("ec2", "RunInstances", run, as: admin).document
    #expect(again["ReservationId"] == reservation["ReservationId"])
    cloud.now = cloud.now.adding(seconds: 60)
    let one: Node = ["InstanceIds": [Node(ids[0])]]
    let described = try cloud.call("ec2", "DescribeInstances", one, as: admin).document["Reservations"]?[0]?[
      "Instances"]?[0]
    #expect(described?["State"]?["Name"]?.string == "running")
    #expect(described?["MetadataOptions"]?["HttpTokens"]?.string == "required")
    #expect(
      described?["IamInstanceProfile"]?["Arn"]?.string
        == "arn:aws:iam::111122223333:instance-profile/one-bucket")
    #expect(described?["Tags"]?[0]?["Value"]?.string == "n")
    let stopped = try cloud.call("ec2", "StopInstances", one, as: admin).document["StoppingInstances"]?[0]
    #expect(stopped?["CurrentState"]?["Name"]?.string == "stopping")
    let filter: Node = ["Filters": [["Name": "instance-state-name", "Values": ["stopped"]]]]
    #expect(
      try cloud.call("ec2", "DescribeInstances", filter, as: admin).document["Reservations"]?.elements?.count
        == 1)
    _ = try cloud.call("ec2", "StartInstances", one, as: admin)
    _ = try cloud.call("ec2", "TerminateInstances", one, as: admin)
    #expect(try cloud.failure("ec2", "StartInstances", one, as: admin)?.code == "IncorrectInstanceState")
    #expect(
      try cloud.failure("ec2", "StartInstances", ["InstanceIds": ["i-0123456789abcdef0"]], as: admin)?.code
        == "InvalidInstanceID.NotFound")
    #expect(
      try cloud.failure("ec2", "StartInstances", ["InstanceIds": ["x"]], as: admin)?.code
        == "InvalidInstanceID.Malformed")
    #expect(try cloud.failure("ec2", "StartInstances", as: admin)?.code == "MissingParameter")
  }

  @Test("who starts an instance with a role must be allowed to pass the role")
  func passRole() throws {
    var cloud = try TestCloud(
      """
      users:
        runner: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [Runner] }
      roles:
        one-bucket: { trust: ec2.amazonaws.com }
      policies:
        Runner: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "ec2:*", Resource: "*" }] }
      """)
    let run: Node = ["ImageId": "ami-0b69ea66ff7391e80", "MinCount": 1, "MaxCount": 1]
    _ = try cloud.call("ec2", "RunInstances", run, as: cloud.keys("runner"))
    let withRole: Node = [
      "ImageId": "ami-0b69ea66ff7391e80", "MinCount": 1, "MaxCount": 1,
      "IamInstanceProfile": ["Name": "one-bucket"],
    ]
    let error = try cloud.failure("ec2", "RunInstances", withRole, as: cloud.keys("runner"))
    #expect(error?.code == "UnauthorizedOperation")
    #expect(
      error?.message.contains("iam:PassRole on resource: arn:aws:iam::111122223333:role/one-bucket") == true)
    #expect(cloud.world.main.instances.count == 1)
  }

  @Test("instances that were ended take nothing more, and those that are kept are not ended")
  func instances() throws {
    var cloud = try TestCloud(commonWorld)
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
    var cloud = try TestCloud(commonWorld)
    let admin = cloud.keys("admin")
    for _ in 0..<6 {
      let input: Node = ["ImageId": "ami-0abcdef1234567890", "MinCount": 1, "MaxCount": 1]
      _ = try cloud.call("ec2", "RunInstances", input, as: admin)
    }
    let first = try cloud.call("ec2", "DescribeInstances", ["MaxResults": 5], as: admin).document
    #expect(first["Reservations"]?.elements?.count == 5)
    let token = try #require(first["NextToken"])
    let second = try cloud.call("ec2", "DescribeInstances", ["NextToken": token], as: admin).document
    #expect(second["Reservations"]?.elements?.count == 2 && second["NextToken"] == nil)
    let far = Node(Base64.encode("reservation \(Int.max)".utf8))
    let behind = try cloud.call("ec2", "DescribeInstances", ["NextToken": far, "MaxResults": 5], as: admin)
    #expect(behind.document["Reservations"]?.elements?.isEmpty ?? true)
    let wrong: [(Node, String)] = [
      (["MaxResults": 4], "InvalidParameterValue"), (["NextToken": "junk"], "InvalidNextToken"),
      (["MaxResults": 5, "InstanceIds": ["i-0abc1234def567890"]], "InvalidParameterCombination"),
    ]
    for (input, code) in wrong {
      #expect(try cloud.failure("ec2", "DescribeInstances", input, as: admin)?.code == code)
    }
  }
}
