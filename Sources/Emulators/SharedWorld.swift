package import Effects
import Glibc
package import HTTPMessages
package import InstanceMetadata
package import LocalCloud
import Synchronization
import Threads
package import World

/// A world whose metadata services, container endpoints and AWS endpoint answer real clients, behind one lock: what one of
/// them changes or hands out, the next request to any of them sees.
///
/// The answers are functions of a request; `WorldServer` puts them on sockets.
package final class SharedWorld: Sendable {
  /// What an observer is told, after the answer was made and outside the lock.
  package enum Event: Sendable {
    /// A request to an instance's metadata service.
    case metadata(MetadataExchange)
    /// A request to the credentials endpoint of an instance's containers.
    case container(HTTPRequest, HTTPResponse, ContainerEndpoint.Refusal?)
    /// A call to AWS.
    case call(CallRecord)
  }

  /// A call to AWS that is remembered.
  package struct Call: Sendable {
    private let method: String
    private let target: String
    private let fields: HTTPFields
    private let trailers: HTTPFields
    package let record: CallRecord

    init(_ request: HTTPRequest, _ record: CallRecord) {
      (method, target, fields) = (request.method, request.target, request.fields)
      trailers = request.trailers
      self.record = record
    }

    /// The request without its body, which is of no use to who asks later and may be large.
    package var request: HTTPRequest {
      HTTPRequest(method: method, target: target, fields: fields, trailers: trailers)
    }
  }

  private struct State: ~Copyable {
    var world: World
    var metadata: MetadataHost
    /// Whether only credentials were handed out since the metadata services looked at the world.
    var isAsSeen = false

    init(_ world: World, _ metadata: MetadataHost) {
      self.world = world
      self.metadata = metadata
    }
  }

  /// How many calls are kept.
  package static let keptCalls = 200

  /// How many calls to AWS are answered at once unless told otherwise: while one has the world, the signature of another is
  /// checked. On a single processor a second one would only take its time from the first.
  package static let usualDesks = sysconf(Int32(_SC_NPROCESSORS_ONLN)) < 2 ? 1 : 2

  package let clock: any Clock
  private let state: Lock<State>
  /// How many calls there have been.
  private let callCount = Atomic<UInt64>(0)
  /// The last ones that were answered.
  private let answered = Lock(Recent<Call>(keeping: SharedWorld.keptCalls))
  private let clouds: CloudDesks
  private let observe: (@Sendable (Event) -> Void)?

  /// Serves a world. `observe` is told of every answer, on the thread that made it.
  package init(
    _ world: World, clock: any Clock, desks: Int = usualDesks, observe: (@Sendable (Event) -> Void)? = nil
  ) {
    self.clock = clock
    clouds = CloudDesks(desks)
    self.observe = observe
    state = Lock(State(world, MetadataHost()))
  }

  // MARK: The world

  /// The world as it is now.
  package var world: World { withWorld { $0 } }

  /// Looks at the world, or changes it, while nobody else does; its clock tells the time now. Clients see the change with
  /// their next request.
  package func withWorld<R: Sendable>(_ body: (inout World) throws -> R) rethrows -> R {
    let now = clock.now
    return try state.withLock { state in
      state.world.clock = now
      state.isAsSeen = false
      return try body(&state.world)
    }
  }

  /// What the metadata service of an instance knows of it now; nil where the world has no such instance any more.
  package func description(of place: MetadataPlace) -> DescribedInstance? {
    let now = clock.now
    return state.withLock { $0.metadata.description(of: place.instance, in: $0.world, at: now) }
  }

  // MARK: Answers

  /// Answers a request as the metadata service at a place; nil where the place's instance is gone.
  package func ask(_ request: HTTPRequest, at place: MetadataPlace) -> MetadataExchange? {
    let now = clock.now
    return reply(to: request, at: place, now).map { exchange(request, $0, at: place, now) }
  }

  private func exchange(
    _ request: HTTPRequest, _ reply: MetadataReply, at place: MetadataPlace, _ now: Timestamp
  ) -> MetadataExchange {
    MetadataExchange(request, reply, caller: place.caller, time: now)
  }

  /// What the service at a place makes of a request; the observer hears of it.
  private func reply(to request: HTTPRequest, at place: MetadataPlace, _ now: Timestamp) -> MetadataReply? {
    let reply = state.withLock { state in
      state.world.clock = now
      defer { state.isAsSeen = true }
      return state.metadata.respond(
        to: request, instance: place.instance, from: place.caller, in: &state.world, at: now,
        isAsSeen: state.isAsSeen)
    }
    if let observe, let reply { observe(.metadata(exchange(request, reply, at: place, now))) }
    return reply
  }

  /// Answers a request as the metadata service at a place and, below `/v1/credentials` and `/v2/credentials`, as the
  /// endpoint of its instance's containers; nil for silence. Connections stay open between requests, as the real service's
  /// do not: it is faster so.
  package func answer(_ request: HTTPRequest, at place: MetadataPlace) -> HTTPResponse? {
    if request.target.hasPrefix("/v2/credentials") || request.target.hasPrefix("/v1/credentials") {
      return answerContainer(request, on: place.instance)
    }
    guard var response = reply(to: request, at: place, clock.now)?.response else { return nil }
    if response.fields.all.last?.name == "Connection" {
      response.fields.all.removeLast()
    } else {
      response.fields["Connection"] = nil
    }
    return response
  }

  private func answerContainer(_ request: HTTPRequest, on host: String) -> HTTPResponse {
    let now = clock.now
    let (response, refusal) = state.withLock { state in
      state.world.clock = now
      let endpoint = ContainerEndpoint(of: state.world, host: host)
      return endpoint.respond(to: request, at: now, mint: &state.world)
    }
    observe?(.container(request, response, refusal))
    return response
  }

  /// Answers a request as the AWS service that it is for, from a client at a place; nil for one on this computer.
  package func answerCall(_ request: HTTPRequest, isSecure: Bool = false, from place: MetadataPlace? = nil)
    -> HTTPResponse
  {
    let now = clock.now
    let number = callCount.add(1, ordering: .relaxed).newValue
    let address = place.flatMap { place in state.withLock { place.address(in: $0.world) } } ?? "127.0.0.1"
    let environment = CallEnvironment(now: now, sourceIP: address, isSecure: isSecure, number: number)
    let outcome = clouds.withDesk { cloud in
      cloud.respond(to: request, environment: environment) { body in
        state.withLock { state in
          state.world.clock = now
          state.isAsSeen = false
          body(&state.world)
        }
      }
    }
    let call = Call(request, outcome.record)
    answered.withLock { $0.append(call) }
    observe?(.call(outcome.record))
    return outcome.response
  }

  /// The last calls to AWS, oldest first.
  package var calls: [Call] { answered.withLock { $0.all } }
}
