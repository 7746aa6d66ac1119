package import Effects
package import HTTPMessages
import Synchronization
package import World

/// An instance of a world whose metadata service answers real clients; it can be changed while it does.
package final class MetadataEmulator: Sendable {
  private struct State {
    var world: World
    var service: MetadataService
    var memory = MetadataState()
  }

  /// The account of the instance that clients are on.
  package let account: String
  /// The world's name for the instance.
  package let name: String
  private let clock: any Clock
  private let caller: MetadataCaller
  private let identity: InstanceIdentity
  private let state: Mutex<State>
  private let observe: (@Sendable (MetadataExchange) -> Void)?

  /// The service of an instance; nil where the world has no such instance. `observe` is told of every exchange.
  package init?(
    _ world: World, instance nameOrID: String, clock: any Clock, identity: InstanceIdentity,
    overIPv6: Bool = false,
    observe: (@Sendable (MetadataExchange) -> Void)? = nil
  ) {
    guard let (account, name, instance) = world.instance(nameOrID) else { return nil }
    self.account = account
    self.name = name
    self.clock = clock
    self.identity = identity
    self.observe = observe
    caller = MetadataCaller(overIPv6: overIPv6)
    let service = MetadataService(
      DescribedInstance(instance, in: world), secret: world.metadataSecret, identity: identity)
    state = Mutex(State(world: world, service: service))
  }

  /// Answers a request as the metadata service and, below `/v1/credentials` and `/v2/credentials`, as the endpoint of the
  /// instance's containers. Connections stay open between requests, as the real service's do not: it is faster so.
  package func respond(to request: HTTPRequest) -> HTTPResponse? {
    if request.target.hasPrefix("/v2/credentials") || request.target.hasPrefix("/v1/credentials") {
      let now = clock.now
      return state.withLock { state in
        state.world.clock = now
        let endpoint = ContainerEndpoint(of: state.world, host: name)
        return endpoint.respond(to: request, at: now, mint: &state.world).response
      }
    }
    var exchange = ask(request)
    observe?(exchange)
    if exchange.response?.fields.all.last?.name == "Connection" {
      exchange.response?.fields.all.removeLast()
    } else {
      exchange.response?.fields["Connection"] = nil
    }
    return exchange.response
  }

  /// One exchange with the metadata service.
  package func ask(_ request: HTTPRequest) -> MetadataExchange {
    let now = clock.now
    return state.withLock { state in
      state.world.clock = now
      return state.service.respond(
        to: request, from: caller, at: now, state: &state.memory, mint: &state.world)
    }
  }

  /// What the service knows of the instance now.
  package var description: DescribedInstance { state.withLock { $0.service.instance } }

  /// The world as it is now.
  package var world: World { state.withLock { $0.world } }

  /// Changes the instance; clients see it with their next request.
  package func change<R>(_ body: (inout Instance, World, Timestamp) throws -> R) rethrows -> R? {
    let now = clock.now
    return try state.withLock { state in
      guard var instance = state.world.accounts[account]?.instances[name] else { return nil }
      let result = try body(&instance, state.world, now)
      state.world.accounts[account]?.instances[name] = instance
      state.service = MetadataService(
        DescribedInstance(instance, in: state.world), secret: state.world.metadataSecret, identity: identity)
      return result
    }
  }
}
