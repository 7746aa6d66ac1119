import AWSTypes
import Crypto
import Effects
package import HTTPMessages
import InstanceMetadata
import LocalCloud
import SigV4
import World

/// The network around one computer of a world: the metadata services, the container endpoint, the AWS endpoints, and nothing
/// else. Requests change its copy of the world; whoever uses it takes the world back afterwards.
package final class SandboxNetwork: HTTPTransport {
  private(set) var world: World
  private(set) var metadata: MetadataHost?
  private(set) var exchanges: [MetadataExchange] = []
  private(set) var records: [CallRecord] = []
  /// The requests of the records.
  private(set) var requests: [HTTPRequest] = []
  /// What clients signed on the way.
  private(set) var signatures: [SignatureExplanation] = []
  /// Prompts that a client printed while it looked for credentials, with what was typed behind them.
  var dialogue: [String] = []
  private var cloud = LocalCloud()
  private let computer: String

  init(_ world: World, metadata: MetadataHost?, computer: String) {
    self.world = world
    self.metadata = metadata
    self.computer = computer
  }

  private static let metadataHosts: Set<String> = ["169.254.169.254", "[fd00:ec2::254]", "instance-data"]
  private static let containerHosts: Set<String> = ["169.254.170.2", "169.254.170.23", "[fd00:ec2::23]"]

  /// Answers a request as the service at its address does.
  package func send(
    _ request: HTTPRequest, to origin: HTTPOrigin, timeout: Double
  ) throws(TransportError) -> HTTPResponse {
    let host = origin.host.lowercased()
    if Self.metadataHosts.contains(host), origin.port == 80 {
      return try askMetadata(request, overIPv6: host.hasPrefix("["))
    }
    if Self.containerHosts.contains(host), origin.port == 80 { return try askContainerEndpoint(request) }
    if host.hasSuffix(".amazonaws.com") || host.hasSuffix(".amazonaws.com.cn") {
      return askCloud(request, isSecure: origin.scheme == "https")
    }
    if host == "localhost" || host.hasPrefix("127.") || host == "[::1]" || host == computer {
      throw .refused("Connection refused")
    }
    if host.hasPrefix("169.254.") || host.hasPrefix("10.") || host.hasPrefix("192.168.") { throw .timedOut }
    throw .refused("Name or service not known")
  }

  private var machine: Machine? { world.machines[computer] }

  /// The instance on which the computer runs, itself or as a container, and the hops to its metadata service.
  private var instance: (name: String, hops: Int)? {
    guard let machine else { return nil }
    if let container = machine.container { return (container.host, container.hops) }
    return machine.instance.map { ($0, 1) }
  }

  private func askMetadata(_ request: HTTPRequest, overIPv6: Bool) throws(TransportError) -> HTTPResponse {
    guard let (name, hops) = instance else { throw .timedOut }
    if metadata == nil { metadata = MetadataHost() }
    let caller = MetadataCaller(hops: hops, overIPv6: overIPv6)
    guard
      let reply = metadata?.respond(
        to: request, instance: name, from: caller, in: &world, at: world.clock)
    else { throw .timedOut }
    exchanges.append(MetadataExchange(request, reply, caller: caller, time: world.clock))
    guard let response = reply.response else { throw .timedOut }
    return response
  }

  private func askContainerEndpoint(_ request: HTTPRequest) throws(TransportError) -> HTTPResponse {
    guard let container = machine?.container else { throw .timedOut }
    let endpoint = ContainerEndpoint(of: world, host: container.host)
    guard !endpoint.roles.isEmpty else { throw .timedOut }
    return endpoint.respond(to: request, at: world.clock, mint: &world).response
  }

  private func askCloud(_ request: HTTPRequest, isSecure: Bool) -> HTTPResponse {
    let environment = CallEnvironment(now: world.clock, sourceIP: address, isSecure: isSecure)
    let outcome = cloud.respond(to: request, in: &world, environment: environment)
    records.append(outcome.record)
    requests.append(request)
    return outcome.response
  }

  /// The address from which the computer's requests come.
  private var address: String {
    guard let (name, _) = instance, let found = world.instance(name)?.instance else { return "203.0.113.7" }
    return found.publicIP ?? found.privateIP
  }

  /// Remembers what a client signed, and gives the request that it sends.
  func note(_ signed: SignedRequest) -> HTTPRequest {
    signatures.append(signed.explanation)
    return signed.request
  }

  func pause(seconds: Double) { world.clock = world.clock.adding(milliseconds: Int64(seconds * 1000)) }

  /// What the metadata service was asked, as one conversation of a client; nil where it was not asked.
  func conversation(of client: String) -> MetadataConversation? {
    guard !exchanges.isEmpty, let (name, _) = instance,
      let described = metadata?.description(of: name, in: world)
    else { return nil }
    return MetadataConversation(
      machine: name, container: machine?.container == nil ? nil : computer, client: client,
      exchanges: exchanges,
      instance: described)
  }
}
