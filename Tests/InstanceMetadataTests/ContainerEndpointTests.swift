import Diagnostics
import Documents
import HTTPMessages
import Testing

@testable import InstanceMetadata

@Suite("Credentials for containers")
struct ContainerEndpointTests {
  private static let endpoint = ContainerEndpoint(roles: [
    role("8f0b4a9a-1111-4222-8333-444455556666", "task-role", nil),
    role("guarded", "guarded-role", "Basic abc=="), role("pod", "pod-role", "eyJhbGciOi.pod.token"),
  ])

  private static func role(_ id: String, _ name: String, _ token: String?) -> ContainerRole {
    ContainerRole(
      id: id, account: "111122223333", role: name, roleARN: "arn:aws:iam::111122223333:role/\(name)",
      session: "s-\(name)", authorization: token)
  }

  private func ask(_ target: String, _ token: String? = nil, method: String = "GET") throws -> (
    HTTPResponse, Node?, TestMint
  ) {
    var mint = TestMint()
    var fields: HTTPFields = ["Accept": "application/json"]
    if let token { fields["Authorization"] = token }
    let request = HTTPRequest(method: method, target: target, fields: fields)
    let response = Self.endpoint.respond(to: request, at: nine, mint: &mint).response
    let node =
      response.text.hasPrefix("{") ? try JSON.parse(SourceText(name: "answer", text: response.text)) : nil
    return (response, node, mint)
  }

  @Test("A task gets the credentials of its own role")
  func task() throws {
    let (response, node, mint) = try ask("/v2/credentials/8f0b4a9a-1111-4222-8333-444455556666")
    #expect(response.status == 200)
    #expect(response.fields["Content-Type"] == "application/json")
    #expect(node?["RoleArn"]?.string == "arn:aws:iam::111122223333:role/task-role")
    #expect(node?["Expiration"]?.string == "2026-03-02T15:00:00Z")
    #expect(
      node?.members?.map(\.key) == ["RoleArn", "AccessKeyId", "SecretAccessKey", "Token", "Expiration"])
    #expect(mint.asked == [.container(account: "111122223333", role: "task-role", session: "s-task-role")])
  }

  @Test("The older form of the address works, too")
  func versionOne() throws {
    #expect(try ask("/v1/credentials?id=8f0b4a9a-1111-4222-8333-444455556666").0.status == 200)
  }

  @Test("A pod is known by its token, byte for byte")
  func pod() throws {
    let (response, node, _) = try ask("/v1/credentials", "eyJhbGciOi.pod.token")
    #expect(response.status == 200)
    #expect(node?["AccountId"]?.string == "111122223333")
    #expect(try ask("/v1/credentials", "eyJhbGciOi.pod.token ").0.status == 401)
    #expect(try ask("/v1/credentials", "other").0.status == 401)
    #expect(try ask("/v1/credentials").0.status == 400)
  }

  @Test(
    "An endpoint with a token gives nothing without it",
    arguments: [("/v2/credentials/guarded", "Basic abc=="), ("/v2/credentials/pod", "eyJhbGciOi.pod.token")])
  func guarded(path: String, token: String) throws {
    #expect(try ask(path, token).0.status == 200)
    #expect(try ask(path, token + "x").0.status == 401)
    #expect(try ask(path).0.status == 400)
  }

  @Test(
    "What is wrong is told in the words of the ECS agent",
    arguments: [
      ("/v2/credentials/", "NoIdInRequest", "CredentialsV2Request: No Credential ID in the request"),
      ("/v2/credentials/none", "InvalidIdInRequest", "CredentialsV2Request: Credentials not found"),
      ("/v1/credentials?id=none", "InvalidIdInRequest", "CredentialsV1Request: Credentials not found"),
    ])
  func errors(path: String, code: String, message: String) throws {
    let (response, node, mint) = try ask(path)
    #expect(response.status == 400)
    #expect(node?["code"]?.string == code)
    #expect(node?["message"]?.string == message)
    #expect(node?["HTTPErrorCode"]?.int == 400)
    #expect(mint.asked.isEmpty)
  }

  @Test("Anything else is not there")
  func elsewhere() throws {
    #expect(try ask("/latest/meta-data/").0.status == 404)
    #expect(try ask("/").0.status == 404)
    #expect(try ask("/v2/credentials/guarded", "Basic abc==", method: "POST").0.status == 405)
  }
}
