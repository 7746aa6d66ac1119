import Diagnostics
import Effects
import Emulators
import HTTPClient
import HTTPMessages
import HTTPServer
import Testing
import World

@Suite("The sockets of a served world", .enabled(if: HTTPClient.isAvailable, "libcurl is not installed"))
struct WorldServerTests {
  private static let text = """
    region: eu-central-1
    roles:
      host: { trust: ec2.amazonaws.com }
      task: { trust: ecs-tasks.amazonaws.com }
    instances:
      web: { profile: host, region: eu-west-1 }
    machines:
      box: { container: { on: web, hops: 2 } }
      job: { container: { on: web, task-role: task, authorization-token: abc } }
    """

  private func server(at name: String?, cloud: Bool = true) throws -> WorldServer {
    let world = try World.load(SourceText(name: "world.yaml", text: Self.text))
    let shared = SharedWorld(world, clock: SystemClock())
    let place = try name.map { try #require(MetadataPlace($0, in: world)) }
    return try WorldServer(shared, cloud: cloud ? .init() : nil, place: place)
  }

  private func send(
    _ method: String, _ target: String, _ fields: HTTPFields = [:], to server: HTTPServer?,
    timeout: Double = 5
  ) throws -> HTTPResponse {
    let origin = HTTPOrigin(host: "127.0.0.1", port: try #require(server).port)
    return try HTTPClient().send(
      HTTPRequest(method: method, target: target, fields: fields), to: origin, timeout: timeout)
  }

  private func names(_ variables: [WorldServer.Variable]) -> [String] { variables.map(\.name) }

  @Test("on an instance both doors are open, and the variables lead to them")
  func instance() throws {
    let server = try server(at: "web")
    #expect(
      try send("GET", "/latest/meta-data/iam/security-credentials/", to: server.metadata).text == "host")
    #expect(try send("GET", "/", to: server.cloud).status == 403)
    let variables = Dictionary(uniqueKeysWithValues: server.variables.map { ($0.name, $0.value) })
    #expect(variables["AWS_ENDPOINT_URL"] == "http://127.0.0.1:\(server.cloud?.port ?? 0)/")
    #expect(
      variables["AWS_EC2_METADATA_SERVICE_ENDPOINT"] == "http://127.0.0.1:\(server.metadata?.port ?? 0)/")
    // The region is the instance's, not the world's.
    #expect(variables["AWS_REGION"] == "eu-west-1")
    #expect(variables["AWS_ACCESS_KEY_ID"] == nil)
    #expect(server.containers.map(\.machine) == ["job"])
  }

  @Test("a task is led to its own credentials, and its token opens them")
  func task() throws {
    let server = try server(at: "job")
    let variables = Dictionary(uniqueKeysWithValues: server.variables.map { ($0.name, $0.value) })
    let address = try #require(variables["AWS_CONTAINER_CREDENTIALS_FULL_URI"])
    let path = try #require(address.split(separator: "/v2/").last.map { "/v2/" + $0 })
    #expect(variables["AWS_CONTAINER_AUTHORIZATION_TOKEN"] == "abc")
    #expect(try send("GET", path, to: server.metadata).status == 400)
    let answer = try send("GET", path, ["Authorization": "abc"], to: server.metadata)
    #expect(answer.status == 200 && answer.text.contains("role/task"))
  }

  @Test("in a container two hops away no token arrives: the client waits in vain")
  func container() throws {
    let server = try server(at: "box")
    #expect(!names(server.variables).contains("AWS_CONTAINER_CREDENTIALS_FULL_URI"))
    #expect(throws: TransportError.timedOut) {
      try send(
        "PUT", "/latest/api/token", ["X-aws-ec2-metadata-token-ttl-seconds": "60"], to: server.metadata,
        timeout: 0.5)
    }
    server.world.withWorld { $0.main.instances["web"]?.metadataOptions.hopLimit = 2 }
    #expect(
      try send(
        "PUT", "/latest/api/token", ["X-aws-ec2-metadata-token-ttl-seconds": "60"], to: server.metadata
      ).status == 200)
  }

  @Test("outside the cloud there is no metadata service, and clients are told")
  func outside() throws {
    let server = try server(at: nil)
    #expect(server.metadata == nil)
    #expect(
      names(server.variables) == [
        "AWS_ENDPOINT_URL", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_EC2_METADATA_DISABLED",
      ])
    #expect(server.variables.first { $0.name == "AWS_REGION" }?.value == "eu-central-1")
  }

  @Test("metadata alone opens one socket; after stop nobody listens")
  func alone() throws {
    let server = try server(at: "web", cloud: false)
    #expect(server.cloud == nil)
    #expect(names(server.variables) == ["AWS_EC2_METADATA_SERVICE_ENDPOINT"])
    server.stop()
    #expect(throws: TransportError.self) { try send("GET", "/", to: server.metadata) }
  }

  @Test("a metadata port that is in use is told, and the cloud's socket is closed again")
  func inUse() throws {
    let first = try server(at: "web")
    let world = first.world
    let place = try #require(first.place)
    let port = try #require(first.metadata).port
    #expect {
      _ = try WorldServer(world, place: place, metadata: .init(port: port))
    } throws: { ($0 as? ServerError)?.code == .addressInUse }
  }
}
