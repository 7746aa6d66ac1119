import Crypto
import HTTPMessages
import Testing

@testable import InstanceMetadata

@Suite("The instance identity document")
struct IdentityDocumentTests {
  private static let directory = "/latest/dynamic/instance-identity/"

  @Test("It says which instance this is, its keys as the real one writes them")
  func document() throws {
    var asked = Asked(plainInstance())
    #expect(
      asked.text(Self.directory + "document") == """
        {
          "accountId" : "111122223333",
          "architecture" : "x86_64",
          "availabilityZone" : "us-east-1a",
          "billingProducts" : null,
          "devpayProductCodes" : null,
          "marketplaceProductCodes" : null,
          "imageId" : "ami-0b69ea66ff7391e80",
          "instanceId" : "i-0abc1234567890def",
          "instanceType" : "t3.micro",
          "kernelId" : null,
          "pendingTime" : "2026-03-02T08:00:00Z",
          "privateIp" : "10.0.7.10",
          "ramdiskId" : null,
          "region" : "us-east-1",
          "version" : "2017-09-30"
        }
        """)
  }

  @Test("The plain signature verifies with the key, and not over another document")
  func signature() throws {
    var asked = Asked(plainInstance())
    let document = Array(try asked.need(Self.directory + "document").utf8)
    let text = try asked.need(Self.directory + "signature")
    let signature = try #require(Base64.decode(text, ignoringWhitespace: true))
    let key = try TeachingKey.privateKey()
    #expect(key.isValid(signature, of: document))
    #expect(!key.isValid(signature, of: document + [0x20]))
  }

  @Test(
    "The PKCS #7 signatures verify against the certificate, and hold the document",
    arguments: ["pkcs7", "rsa2048", "dsa2048"])
  func message(name: String) throws {
    var asked = Asked(plainInstance())
    let document = try asked.need(Self.directory + "document")
    let text = try asked.need(Self.directory + name)
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 64 })
    let message = try #require(Base64.decode(text, ignoringWhitespace: true))
    let content = try PKCS7.open(message, signedBy: try TeachingKey.certificate())
    #expect(String(decoding: content, as: UTF8.self) == document)
  }
}
