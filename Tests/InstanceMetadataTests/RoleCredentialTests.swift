import AWSTypes
import Documents
import Diagnostics
import Effects
import HTTPMessages
import Testing

@testable import InstanceMetadata

@Suite("Credentials of the instance's role")
struct RoleCredentialTests {
  private static let path = "/latest/meta-data/iam/security-credentials/"

  @Test("The service names the role and hands out its temporary credentials")
  func document() throws {
    var asked = Asked(fullInstance())
    #expect(asked.text(Self.path) == "one-bucket")
    #expect(asked.text(String(Self.path.dropLast())) == "one-bucket")
    asked.mint.answer = .issued(
      Credentials(
        accessKeyID: "ASIAIOSFODNN7EXAMPLE", secretAccessKey: "secret/+", sessionToken: "token",
        expiration: at("2026-03-02T15:00:00Z")), since: nine)
    #expect(
      asked.text(Self.path + "one-bucket") == """
        {
          "Code" : "Success",
          "LastUpdated" : "2026-03-02T09:00:00Z",
          "Type" : "AWS-HMAC",
          "AccessKeyId" : "ASIAIOSFODNN7EXAMPLE",
          "SecretAccessKey" : "secret/+",
          "Token" : "token",
          "Expiration" : "2026-03-02T15:00:00Z"
        }
        """)
  }

  @Test("What the service says of the profile names the profile, not its policies")
  func info() throws {
    var asked = Asked(fullInstance())
    #expect(
      asked.text("/latest/meta-data/iam/info") == """
        {
          "Code" : "Success",
          "LastUpdated" : "2026-03-02T09:00:00Z",
          "InstanceProfileArn" : "arn:aws:iam::111122223333:instance-profile/one-bucket",
          "InstanceProfileId" : "AIPAEXAMPLEEXAMPLEEXA"
        }
        """)
  }

  @Test("Without a profile there is nothing below iam")
  func detached() throws {
    var instance = fullInstance()
    instance.profile = nil
    var asked = Asked(instance)
    #expect(asked.get(Self.path).status == 404)
    #expect(asked.exchange("GET", Self.path + "one-bucket").finding == .refused(.notFound(.noProfile)))
    #expect(asked.text("/latest/meta-data/")?.contains("iam") == false)
  }

  @Test("A role that EC2 may not assume shows as an error in both documents")
  func refused() throws {
    var asked = Asked(fullInstance())
    asked.mint.answer = .refused(
      code: "AssumeRoleUnauthorizedAccess", message: "EC2 cannot assume the role one-bucket.")
    for path in ["iam/info", "iam/security-credentials/one-bucket"] {
      let text = try asked.need("/latest/meta-data/" + path)
      let node = try JSON.parse(SourceText(name: "answer", text: text))
      #expect(node["Code"]?.string == "AssumeRoleUnauthorizedAccess")
      #expect(node["AccessKeyId"] == nil)
    }
  }

  @Test("Every document that looks like JSON is JSON")
  func json() throws {
    var asked = Asked(fullInstance())
    for path in asked.service.tree.paths(in: .latest) {
      guard let text = asked.text("/latest/" + path), text.hasPrefix("{") || text.hasPrefix("[") else {
        continue
      }
      #expect(throws: Never.self, "\(path)") { try JSON.parse(SourceText(name: "answer", text: text)) }
    }
  }
}
