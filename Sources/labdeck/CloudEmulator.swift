import Effects
import HTTPMessages
import LocalCloud
import Synchronization
import World

/// A world whose AWS endpoint answers real clients, with the last calls kept for `why`.
final class CloudEmulator: Sendable {
  private struct State: ~Copyable {
    var world: World
    var cloud = LocalCloud()
    var number: UInt64 = 0
    var calls: [(request: HTTPRequest, record: CallRecord)] = []

    init(_ world: World) {
      self.world = world
      cloud.tracesSignatures = false
    }
  }

  /// How many calls are kept.
  static let keptCalls = 200

  private let clock: any Clock
  private let isSecure: Bool
  private let state: Mutex<State>
  private let observe: (@Sendable (CallRecord) -> Void)?

  init(_ world: World, clock: any Clock, isSecure: Bool, observe: (@Sendable (CallRecord) -> Void)? = nil) {
    self.clock = clock
    self.isSecure = isSecure
    self.observe = observe
    state = Mutex(State(world))
  }

  /// Answers a request as the service that it is for.
  func respond(to request: HTTPRequest) -> HTTPResponse? {
    let now = clock.now
    let outcome = state.withLock { state -> CallOutcome in
      state.number += 1
      state.world.clock = now
      let outcome = state.cloud.respond(
        to: request, in: &state.world,
        environment: CallEnvironment(now: now, isSecure: isSecure, number: state.number))
      if state.calls.count >= 2 * Self.keptCalls { state.calls.removeFirst(Self.keptCalls) }
      // The body is of no use to `why`, and may be large.
      state.calls.append((Self.withoutBody(request), outcome.record))
      return outcome
    }
    observe?(outcome.record)
    return outcome.response
  }

  private static func withoutBody(_ request: HTTPRequest) -> HTTPRequest {
    var request = request
    request.body = []
    return request
  }

  /// The last calls, oldest first.
  var calls: [(request: HTTPRequest, record: CallRecord)] {
    state.withLock { Array($0.calls.suffix(Self.keptCalls)) }
  }

  /// The world as it is now.
  var world: World { state.withLock { $0.world } }
}
