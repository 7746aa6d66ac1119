import AWSProtocols
import AWSTypes
import Diagnostics
import Documents
import Effects
import HTTPMessages
import InstanceMetadata
import Testing
import World

@Suite("Keys from the metadata service, in the cloud of the same world")
struct InstanceKeyTests {
  /// The keys that a program on the instance finds; nil where the service has none.
  private func found(_ host: inout MetadataHost, in cloud: inout TestCloud) throws -> Credentials? {
    let request = HTTPRequest(
      method: "GET", target: "/latest/meta-data/iam/security-credentials/one-bucket")
    let exchange = host.respond(to: request, instance: "web", in: &cloud.world, at: cloud.now)
    guard let response = exchange?.response, response.status == 200 else { return nil }
    let key = try JSON.parse(SourceText(name: "answer", text: response.text))
    return Credentials(
      accessKeyID: try #require(key["AccessKeyId"]?.string),
      secretAccessKey: try #require(key["SecretAccessKey"]?.string), sessionToken: key["Token"]?.string)
  }

  @Test("They work, outlive the profile's detachment, and end when its sessions are revoked")
  func life() throws {
    var cloud = try TestCloud(commonWorld)
    var host = MetadataHost()
    let report: Node = ["Bucket": "reports", "Key": "q1.csv"]
    let keys = try #require(try found(&host, in: &cloud))
    let who = try cloud.call("sts", "GetCallerIdentity", as: keys)
    #expect(
      who.document["Arn"]?.string == "arn:aws:sts::111122223333:assumed-role/one-bucket/i-0abc1234def567890")
    _ = try cloud.call("s3", "GetObject", report, as: keys)
    #expect(
      try cloud.failure("s3", "GetObject", ["Bucket": "payroll", "Key": "june.csv"], as: keys)?.code
        == "AccessDenied")

    let association = try #require(cloud.world.main.instances["web"]?.associationID)
    _ = try cloud.call(
      "ec2", "DisassociateIamInstanceProfile", ["AssociationId": Node(association)], as: cloud.keys("admin"))
    #expect(try found(&host, in: &cloud) == nil)
    _ = try cloud.call("s3", "GetObject", report, as: keys)

    // What the console's "Revoke active sessions" attaches (IAM User Guide, "Revoke IAM role temporary security credentials").
    cloud.now = cloud.now.adding(seconds: 60)
    let revocation = """
      {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*",
      "Condition": {"DateLessThan": {"aws:TokenIssueTime": "\(cloud.now.iso8601)"}}}]}
      """
    _ = try cloud.call(
      "iam", "PutRolePolicy",
      [
        "RoleName": "one-bucket", "PolicyName": "AWSRevokeOlderSessions", "PolicyDocument": Node(revocation),
      ], as: cloud.keys("admin"))
    #expect(try cloud.failure("s3", "GetObject", report, as: keys)?.code == "AccessDenied")
    let decision = try #require(cloud.response)
    #expect(decision.text.contains("explicit deny"))
  }

  @Test("A key of the metadata service is refused without its session token")
  func token() throws {
    var cloud = try TestCloud(commonWorld)
    var host = MetadataHost()
    var keys = try #require(try found(&host, in: &cloud))
    keys.sessionToken = nil
    #expect(try cloud.failure("sts", "GetCallerIdentity", as: keys)?.code == "InvalidClientTokenId")
  }
}
