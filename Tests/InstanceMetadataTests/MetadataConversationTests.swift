import AWSTypes
import Documents
import HTTPMessages
import Testing
import World
import TextLayout

@testable import InstanceMetadata

@Suite("What a client asked, told to people")
struct MetadataConversationTests {
  /// The three requests of the CLI.
  private func conversation(
    hops: Int = 1, container: String? = nil, tokens: Bool = true,
    _ change: (inout DescribedInstance) -> Void = { _ in }
  ) throws -> MetadataConversation {
    var instance = fullInstance()
    instance.metadataOptions.tokensRequired = true
    change(&instance)
    var asked = Asked(instance)
    asked.mint.answer = .issued(
      Credentials(
        accessKeyID: "ASIAIOSFODNNMPLE", secretAccessKey: "s", sessionToken: "t",
        expiration: at("2026-03-02T15:00:00Z")), since: nine)
    let caller = MetadataCaller(hops: hops)
    var exchanges: [MetadataExchange] = []
    var fields: HTTPFields = [:]
    if tokens {
      let put = asked.exchange(
        "PUT", "/latest/api/token", ["X-aws-ec2-metadata-token-ttl-seconds": "21600"], from: caller)
      exchanges.append(put)
      if let token = put.response?.text { fields["X-aws-ec2-metadata-token"] = token }
    }
    if !tokens || fields.contains("X-aws-ec2-metadata-token") {
      for path in ["", "one-bucket"] {
        exchanges.append(
          asked.exchange("GET", "/latest/meta-data/iam/security-credentials/" + path, fields, from: caller))
        if exchanges.last?.finding.isServed == false { break }
      }
    }
    return MetadataConversation(
      machine: "web", container: container, client: "aws-cli", exchanges: exchanges, instance: instance)
  }

  @Test("Credentials that were found: the short form names role, keys and every request")
  func short() throws {
    #expect(
      try conversation().trace().text == """
        role one-bucket, keys until 15:00, after 3 requests                  IMDSv2, web
          1 PUT  /latest/api/token              ✓ 200  a token, 6 hours
          2 GET  …/iam/security-credentials/    ✓ 200  one-bucket
          3 GET  …/…/one-bucket                 ✓ 200  ASIA····MPLE until 15:00
          without the token request 2 is 401; the policy is never served

        """)
  }

  @Test("The messages show headers and bodies, and no secret unless asked for")
  func messages() throws {
    let conversation = try conversation()
    let text = conversation.messages().text
    #expect(
      text.hasPrefix(
        """
        1 ▸ PUT /latest/api/token
            X-aws-ec2-metadata-token-ttl-seconds: 21600

          ◂ 200
            X-Aws-Ec2-Metadata-Token-Ttl-Seconds: 21600

        """))
    #expect(text.contains("    AQAEA····\n"))
    #expect(text.contains("    X-aws-ec2-metadata-token: ····\n"))
    #expect(text.contains("    one-bucket\n"))
    #expect(text.contains(#"      "SecretAccessKey" : "····","#))
    #expect(text.contains(#"      "Token" : "····","#))
    let open = conversation.messages(showingSecrets: true).text
    #expect(open.contains(#""SecretAccessKey" : "s""#) && !open.contains("····"))
  }

  @Test("A container beyond the hop limit: no answer, the reason and what changes it")
  func silence() throws {
    let lines = try conversation(hops: 2, container: "container").trace().lines.map(\.text)
    #expect(lines[0].hasPrefix("NO CREDENTIALS  no answer to request 1"))
    #expect(lines[0].hasSuffix("container on web"))
    #expect(lines.contains("  the answer may cross 1 hop and the container is 2 away"))
    #expect(lines.last == "  to change it: hop limit 2, or give the task a role of its own")
  }

  @Test("Without the token: 401 and what to do")
  func refused() throws {
    let lines = try conversation(tokens: false).trace().lines.map(\.text)
    #expect(lines[0].hasPrefix("NO CREDENTIALS  request 1 is 401: no token"))
    #expect(lines.last?.contains("PUT /latest/api/token first") == true)
  }

  @Test("The screen shows both sides, and fits 80 columns and 20 rows")
  func screen() throws {
    let screen = try conversation().screen()
    #expect(screen.lines.count <= 20)
    #expect(screen.width <= 80)
    let text = screen.text
    #expect(text.hasPrefix("role one-bucket, keys for 6 hours, after 3 requests\n"))
    #expect(text.contains("  3 GET  …/security-credentials/one-bucket ─▸\n"))
    #expect(text.contains("  1 PUT  /latest/api/token              ───▸\n"))
    #expect(text.contains("◂─── 200  a token, 6 hours"))
    #expect(text.contains("not served: the policy of one-bucket (`…/iam/policy` is 404)"))
    #expect(text.contains("hop limit 1"))
    #expect(try conversation().heading == "web, tokens required")
  }

  @Test("As JSON the token is masked")
  func json() throws {
    let document = try conversation().document()
    #expect(document["schema"]?.string == "labdeck.metadata/1")
    #expect(document["requests"]?.elements?.count == 3)
    #expect(document["requests"]?[1]?["headers"]?[0]?.string == "X-aws-ec2-metadata-token: ····")
    #expect(document["credentials"]?["role"]?.string == "one-bucket")
  }
}
