import Diagnostics
import HTTPMessages
import InstanceMetadata
import World

/// The metadata service of a small world, for the fuzz target in Tests/Fuzz: takes any bytes as a request and names a
/// rule that the answer breaks.
public struct FuzzedMetadata: Sendable {
  private let world: World
  private let host: MetadataHost
  /// A token of each instance, by its name.
  private let tokens: [String: String]

  /// The world with its services; nil where one gives no token, which would be a mistake of this file.
  public init?() {
    guard let world = try? World.load(SourceText(name: "fuzz", text: Self.text)) else { return nil }
    var host = MetadataHost()
    var changed = world
    let put = HTTPRequest(
      method: "PUT", target: "/latest/api/token", fields: ["X-aws-ec2-metadata-token-ttl-seconds": "60"])
    var tokens: [String: String] = [:]
    for name in ["strict", "open"] {
      let exchange = host.respond(to: put, instance: name, in: &changed, at: world.clock)
      guard let token = exchange?.response?.text else { return nil }
      tokens[name] = token
    }
    (self.world, self.host, self.tokens) = (world, host, tokens)
  }

  /// Asks with the bytes as a whole request where they are one, else as the path of a GET. Answers the first rule that
  /// is broken, in words; nil where all hold.
  public func brokenRule(_ bytes: [UInt8]) -> String? {
    let request =
      (try? RawRequest.read(bytes))?.request
      ?? HTTPRequest(method: "GET", target: "/latest/" + String(decoding: bytes, as: UTF8.self))
    var stranger = request
    stranger.fields["X-aws-ec2-metadata-token"] = nil
    if stranger.method != "PUT", let answer = ask(stranger, of: "strict")?.response, answer.status < 400 {
      return "something was served without the token that is required"
    }
    let answer = askWithToken(request, of: "strict")
    let open = ask(stranger, of: "open")
    // The same instance: another one has other addresses, and so other paths.
    let openWithToken = askWithToken(request, of: "open")
    for exchange in [ask(request, of: "strict"), answer, open, openWithToken] {
      guard let exchange else { return "a known instance has no service" }
      guard let response = exchange.response else { return "a caller on the instance heard nothing" }
      guard Self.statuses.contains(response.status) else { return "status \(response.status)" }
      if (response.status == 200) != exchange.finding.isServed { return "finding and status do not agree" }
    }
    if request.method == "GET" || request.method == "HEAD" {
      if answer?.response?.status == 401 { return "a good token was refused" }
      if openWithToken?.response?.status != open?.response?.status { return "a token changes what there is" }
    }
    return brokenContainerRule(request)
  }

  private static let statuses: Set<Int> = [200, 400, 401, 403, 404, 405, 503]

  private func ask(_ request: HTTPRequest, of instance: String) -> MetadataReply? {
    var (world, host) = (world, host)
    return host.respond(to: request, instance: instance, in: &world, at: world.clock)
  }

  private func askWithToken(_ request: HTTPRequest, of instance: String) -> MetadataReply? {
    var known = request
    known.fields["X-aws-ec2-metadata-token"] = tokens[instance]
    return ask(known, of: instance)
  }

  private func brokenContainerRule(_ request: HTTPRequest) -> String? {
    var world = world
    let response = ContainerEndpoint(of: world, host: "strict").respond(
      to: request, at: world.clock, mint: &world
    ).response
    if response.status == 200, request.fields["Authorization"] != "abc" {
      return "a task's credentials were served without its token"
    }
    return nil
  }

  private static let text = """
    account: "111122223333"
    roles:
      host: { trust: ec2.amazonaws.com }
      task: { trust: ecs-tasks.amazonaws.com }
    instances:
      strict: { profile: host, metadata-options: { http-tokens: required, tags: enabled }, user-data: "x" }
      open: { profile: host, metadata-options: { tags: enabled }, tags: { Name: strict }, user-data: "x" }
    machines:
      job: { container: { on: strict, task-role: task, authorization-token: abc } }
    """
}
