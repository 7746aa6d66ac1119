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

@Suite("keys, tables, quotas, the trail, limits")
struct OtherServicesTests {
  private let world = """
    users:
      admin: { access-keys: [AKIAIOSFODNN7EXAMPLE], policies: [AdministratorAccess] }
      app: { access-keys: [AKIAI44QH8DHBEXAMPLE] }
    keys:
      app-key:
        policy:
          Version: "2012-10-17"
          Statement:
            - { Effect: Allow, Principal: { AWS: "arn:aws:iam::111122223333:root" }, Action: "kms:*", Resource: "*" }
            - Effect: Allow
              Principal: { AWS: "arn:aws:iam::111122223333:user/app" }
              Action: "kms:Decrypt"
              Resource: "*"
              Condition: { StringEquals: { "kms:EncryptionContext:for": "app" } }
    tables: { orders: { key: id, items: [{ id: "1", total: 5 }] } }
    limits: { "kms:Encrypt": { rate: 2, burst: 2 } }
    """

  @Test("what a key encrypts it decrypts, for whom its policy lets and in the same context")
  func encryption() throws {
    var cloud = try TestCloud(world)
    let admin = cloud.keys("admin")
    let input: Node = [
      "KeyId": "alias/app-key", "Plaintext": Node(Base64.encode(Array("hi".utf8))),
      "EncryptionContext": ["for": "app"],
    ]
    let blob = try #require(try cloud.call("kms", "Encrypt", input, as: admin).document["CiphertextBlob"])
    let right: Node = ["CiphertextBlob": blob, "EncryptionContext": ["for": "app"]]
    let plain = try cloud.call("kms", "Decrypt", right, as: cloud.keys("app")).document["Plaintext"]?.string
    #expect(plain == "aGk=")
    let denied = try cloud.failure("kms", "Decrypt", ["CiphertextBlob": blob], as: cloud.keys("app"))
    #expect(denied?.code == "AccessDeniedException")
    #expect(denied?.status == 400)
    #expect(
      try cloud.failure("kms", "Decrypt", ["CiphertextBlob": blob], as: admin)?.code
        == "InvalidCiphertextException")
    #expect(
      try cloud.failure("kms", "Encrypt", ["KeyId": "alias/no", "Plaintext": "aGk="], as: admin)?.code
        == "NotFoundException")
  }

  @Test("calls above the rate are throttled in the service's words, and come back with time")
  func limits() throws {
    var cloud = try TestCloud(world)
    let admin = cloud.keys("admin")
    let input: Node = ["KeyId": "alias/app-key", "Plaintext": "aGk="]
    _ = try cloud.call("kms", "Encrypt", input, as: admin)
    _ = try cloud.call("kms", "Encrypt", input, as: admin)
    #expect(try cloud.failure("kms", "Encrypt", input, as: admin)?.code == "ThrottlingException")
    cloud.now = cloud.now.adding(seconds: 1)
    _ = try cloud.call("kms", "Encrypt", input, as: admin)
  }

  @Test("items are found by their key")
  func items() throws {
    var cloud = try TestCloud(world)
    let admin = cloud.keys("admin")
    let one: Node = ["TableName": "orders", "Key": ["id": ["S": "1"]]]
    #expect(
      try cloud.call("dynamodb", "GetItem", one, as: admin).document["Item"]?["total"]?["N"]?.string == "5")
    _ = try cloud.call("dynamodb", "PutItem", ["TableName": "orders", "Item": ["id": ["S": "2"]]], as: admin)
    _ = try cloud.call("dynamodb", "DeleteItem", one, as: admin)
    #expect(try cloud.call("dynamodb", "GetItem", one, as: admin).document["Item"] == nil)
    #expect(cloud.world.main.tables["orders"]?.items.count == 1)
    #expect(
      try cloud.failure("dynamodb", "GetItem", one, as: cloud.keys("app"))?.code == "AccessDeniedException")
    let gone: Node = ["TableName": "no", "Key": ["id": ["S": "1"]]]
    #expect(try cloud.failure("dynamodb", "GetItem", gone, as: admin)?.code == "ResourceNotFoundException")
  }

  @Test("quotas are listed, the trail tells who called what, denials included")
  func trail() throws {
    var cloud = try TestCloud(world)
    let admin = cloud.keys("admin")
    let quota: Node = ["ServiceCode": "ec2", "QuotaCode": "L-1216C47A"]
    let value = try cloud.call("service-quotas", "GetServiceQuota", quota, as: admin).document["Quota"]?[
      "Value"]
    #expect(value?.double == 5)
    _ = try cloud.failure("iam", "CreateUser", ["UserName": "x"], as: cloud.keys("app"))
    let filter: Node = ["LookupAttributes": [["AttributeKey": "EventName", "AttributeValue": "CreateUser"]]]
    let events = try cloud.call("cloudtrail", "LookupEvents", filter, as: admin).document["Events"]
    #expect(events?.elements?.count == 1)
    #expect(events?[0]?["Username"]?.string == "app")
    #expect(events?[0]?["CloudTrailEvent"]?.string?.contains("\"errorCode\":\"AccessDenied\"") == true)
  }
}
