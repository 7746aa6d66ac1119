import Effects
import HTTPMessages
import InstanceMetadata
import Synchronization
import World

/// A world whose metadata service answers real clients; it can be changed while it does.
final class MetadataEmulator: Sendable {
  private struct State {
    var world: World
    var host: MetadataHost
  }

  /// The instance that clients are on: its account and the world's name for it.
  let account: String
  let name: String
  private let clock: any Clock
  private let overIPv6: Bool
  private let state: Mutex<State>
  private let observe: (@Sendable (MetadataExchange) -> Void)?

  init(
    _ world: World, account: String, name: String, clock: any Clock, overIPv6: Bool = false,
    observe: (@Sendable (MetadataExchange) -> Void)? = nil
  ) throws {
    self.account = account
    self.name = name
    self.clock = clock
    self.overIPv6 = overIPv6
    self.observe = observe
    state = Mutex(State(world: world, host: try MetadataHost()))
  }

  /// Answers a request as the metadata service and, below `/v1/credentials` and `/v2/credentials`, as the endpoint of the
  /// instance's containers. Connections stay open between requests, as the real service's do not: it is faster so.
  func respond(to request: HTTPRequest) -> HTTPResponse? {
    let now = clock.now
    if request.path.hasPrefix("/v2/credentials") || request.path.hasPrefix("/v1/credentials") {
      return state.withLock { state in
        state.world.clock = now
        let endpoint = ContainerEndpoint(of: state.world, host: name)
        return endpoint.respond(to: request, at: now, mint: &state.world).response
      }
    }
    guard let exchange = ask(request, at: now) else { return HTTPResponse(status: 503) }
    observe?(exchange)
    var response = exchange.response
    response?.fields["Connection"] = nil
    return response
  }

  /// One exchange with the metadata service.
  func ask(_ request: HTTPRequest) -> MetadataExchange? { ask(request, at: clock.now) }

  private func ask(_ request: HTTPRequest, at now: Timestamp) -> MetadataExchange? {
    state.withLock { state in
      state.world.clock = now
      return state.host.respond(
        to: request, instance: name, from: MetadataCaller(overIPv6: overIPv6), in: &state.world, at: now)
    }
  }

  /// What the service knows of the instance now.
  var description: DescribedInstance? {
    state.withLock { $0.host.description(of: name, in: $0.world) }
  }

  /// The world as it is now.
  var world: World { state.withLock { $0.world } }

  /// Changes the instance; clients see it with their next request.
  func change(_ body: (inout Instance, World, Timestamp) throws -> String) throws -> String {
    let now = clock.now
    return try state.withLock { state in
      guard var instance = state.world.accounts[account]?.instances[name] else { return "" }
      let words = try body(&instance, state.world, now)
      state.world.accounts[account]?.instances[name] = instance
      return words
    }
  }
}
